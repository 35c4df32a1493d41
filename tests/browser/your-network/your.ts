import { expect, type Locator, type Page } from '@playwright/test';
import { typeInto } from '../firefox.ts';

/** Opens Your network, at a state behind the # if one is given, and waits until it can be used. */
export async function openYours(page: Page, fragment = ''): Promise<void> {
  await page.goto(`your-network/${fragment && `#${fragment}`}`);
  await expect(page.locator('#build ~ astro-island[ssr]')).toHaveCount(0);
  await expect(page.locator('.digits')).toBeVisible();
}

/** A number's field in the drawing. */
export const inDrawing = (page: Page, name: string): Locator =>
  page.locator('.drawing').getByRole('spinbutton', { name, exact: true });

/** Types a number and takes it. */
export async function type(field: Locator, text: string): Promise<void> {
  await typeInto(field, text);
  await field.press('Enter');
}

/** The state in the address, once it has been written. */
export async function address(page: Page, pattern: RegExp): Promise<string> {
  await expect(page).toHaveURL(pattern);
  return new URL(page.url()).hash;
}
