import type { Page } from '@playwright/test';
import { holdBack } from '../open.ts';

/** Holds back every script whose name matches until it is let go. Pages are to be opened with `opened`. */
export const holdScripts = (page: Page, pattern: RegExp = /\.js$/): Promise<() => void> =>
  holdBack(page, pattern);

/** Opens a page whose scripts may never come: its text is there. */
export async function opened(page: Page, path: string): Promise<void> {
  await page.goto(path, { waitUntil: 'commit' });
  await page.locator('footer').waitFor({ state: 'attached' });
}

/** What a reader sees as a control that answers: neither disabled nor inert nor there to be read alone. */
export function answering(page: Page): Promise<string[]> {
  return page.locator('button:visible, input:visible, select:visible, textarea:visible').evaluateAll((all) =>
    all
      .filter((control) => {
        const readOnly = control instanceof HTMLInputElement && control.readOnly;
        return !control.closest('[inert]') && !control.matches(':disabled') && !readOnly;
      })
      .map((control) => control.outerHTML),
  );
}

/** What has been thrown on the page, and caught by nobody. */
export function thrown(page: Page): string[] {
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(error.message));
  return errors;
}
