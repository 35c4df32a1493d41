// What WebDriver is asked, and what it calls keys.

export const keyCodes = {
  Tab: '\uE004',
  Enter: '\uE007',
  Escape: '\uE00C',
  PageUp: '\uE00E',
  PageDown: '\uE00F',
  ArrowLeft: '\uE012',
  ArrowUp: '\uE013',
  ArrowRight: '\uE014',
  ArrowDown: '\uE015',
} as const;
export type Key = keyof typeof keyCodes;

export interface Session {
  readonly sessionId: string;
  readonly capabilities: { readonly browserVersion?: string };
}

/** Whether somebody answers there. */
export const isUp = (base: string) =>
  fetch(`${base}/status`).then(
    ({ ok }) => ok,
    () => false,
  );

/** Asks, and throws what goes wrong. */
export async function command<T>(method: string, url: string, body?: object): Promise<T> {
  const answer = await fetch(url, { method, ...(body && { body: JSON.stringify(body) }) });
  const { value } = (await answer.json()) as { value: T & { error?: string; message?: string } };
  if (!answer.ok) throw new Error(`${value.error}: ${value.message}`);
  return value;
}
