// What a reader does with the book, a page at a time; each needs files that its page does not begin with.
import { expect, type Page } from '@playwright/test';
import { cellId, cellOn, cellPage } from '../cells/cell.ts';
import { type } from '../your-network/your.ts';

export const features: readonly (readonly [
  what: string,
  path: string,
  use: (page: Page) => Promise<void>,
])[] = [
  [
    'a number opens its panel, with formula and source',
    'forward/',
    async (page) => {
      await page.locator('main [data-n="h1"][role="button"]').first().click();
      await expect(page.locator('.panel .katex').first()).toBeAttached();
      await expect(page.locator('.panel .panel-source code').first()).toBeVisible();
    },
  ],
  [
    'a cell runs, is changed, and runs again',
    cellPage,
    async (page) => {
      const cell = cellOn(page, cellId);
      await cell.button('run').click();
      await expect(cell.output).toContainText(/\d/);
      await cell.edit();
      expect(await cell.run('console.log(6 * 7)')).toMatch(/^42/);
    },
  ],
  [
    'a trainer trains',
    'one-neuron/',
    async (page) => {
      await page.locator('.moons-trainer').getByRole('button', { name: 'One epoch' }).click();
      await expect(page.locator('.moons-trainer .count').getByText(/^1 of/)).toBeVisible();
    },
  ],
  [
    'a question is answered',
    'backward-output/',
    async (page) => {
      await page.locator('#question-b22').getByRole('textbox').fill('a third');
      await page.locator('#question-b22').getByRole('textbox').press('Enter');
      await expect(page.locator('#question-b22').getByText('can’t be read')).toBeVisible();
    },
  ],
  [
    'a network of one’s own is changed and keeps its address',
    'your-network/',
    async (page) => {
      await page.locator('.worked').scrollIntoViewIfNeeded();
      await expect(page.locator('astro-island[ssr]')).toHaveCount(0);
      const result = page.locator('.worked-line .result').first();
      const before = await result.innerText();
      await type(page.locator('.drawing').getByRole('spinbutton').first(), '0.75');
      await expect(result).not.toHaveText(before);
      await expect(page).toHaveURL(/#./);
    },
  ],
  [
    'the search finds',
    'notation/',
    async (page) => {
      await expect(page.locator('html.alive')).toBeAttached();
      await page.keyboard.press('/');
      await page.getByRole('dialog').getByRole('combobox').fill('chain rule');
      await page.locator('.search-results a').first().click();
      await expect(page).toHaveURL(/backward-output\/#def-chain-rule$/);
      await expect(page.locator('html.alive')).toBeAttached();
    },
  ],
  [
    'changed numbers are carried in the address',
    'forward/?a11=0.5',
    async (page) => {
      await expect(page.locator('.margin [data-n="a11"]').first()).toHaveText(/^0\.50*$/);
    },
  ],
];
