// What is loaded when it is first needed, and what is said where it can't be had: a sentence that every page carries.

/** what was said behind a control that could not be answered */
const said = new Map<Element | null, HTMLElement>();

/** Loads what a press needs. Where that fails, a sentence stands behind `beside` until a later press brings it. */
export async function reach<T>(load: () => Promise<T>, beside: Element | null): Promise<T | undefined> {
  said.get(beside)?.remove();
  const made = await load().catch(() => undefined);
  // Another press may have said it meanwhile.
  said.get(beside)?.remove();
  if (made) return made;
  const note = document.querySelector('.unreached')?.cloneNode(true) as HTMLElement;
  note.hidden = false;
  beside?.after(note);
  said.set(beside, note);
  return undefined;
}

/** Loads what nobody has pressed anything for: where that fails, again when the network is back. */
export const brought = <T>(load: () => Promise<T>): Promise<T> =>
  load().catch(
    () =>
      new Promise<T>((resolve) => addEventListener('online', () => resolve(brought(load)), { once: true })),
  );

/** What was there to be seen and could not be pressed can be now. */
export function wake(parts: Iterable<HTMLElement>): void {
  for (const part of parts) part.inert = false;
}
