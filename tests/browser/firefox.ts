// What the tests that run in Firefox as well need: they are tagged @firefox, and `npm run engines` chooses them by that.
import type { Locator } from '@playwright/test';

/** The tag as the end of a title, for some of many alike. */
export const inFirefox = (chosen: boolean) => (chosen ? ' @firefox' : '');

/** Types over what stands in a field, key by key: a field that was filled at once tells Firefox of no change. */
export async function typeInto(field: Locator, text: string): Promise<void> {
  await field.selectText();
  await field.press('Delete');
  await field.pressSequentially(text);
}
