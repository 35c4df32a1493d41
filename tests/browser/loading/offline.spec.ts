// The network goes once a page has loaded: whatever a press would load says so, and the next press with a network works.
import { expect, type Locator, type Page, test } from '@playwright/test';
import { open } from '../open.ts';
import { thrown } from './scripts.ts';

interface Press {
  readonly path: string;
  readonly what: string;
  readonly press: (page: Page) => Promise<unknown>;
  readonly says: (page: Page) => Locator;
  /** what is there once it works */
  readonly works: (page: Page) => Locator;
}

const unreached = (page: Page) => page.locator('.unreached:not([hidden])');
const missing = 'could not be loaded';

const presses: readonly Press[] = [
  {
    path: 'one-neuron/',
    what: 'a number that a call makes',
    press: (page) => page.locator('p [data-from]').first().click(),
    says: unreached,
    works: (page) => page.locator('.panel .panel-source code').first(),
  },
  {
    path: 'network/',
    what: 'what is printed with the exercises',
    press: async (page) => {
      await page.locator('.paper select').selectOption('');
      await page.locator('.paper select').selectOption('hints');
    },
    says: unreached,
    works: (page) => page.locator('html[data-paper="hints"]'),
  },
  {
    path: 'forward/',
    what: 'a number of the text',
    press: (page) => page.locator('main [data-n="h1"][role="button"]').first().click(),
    says: unreached,
    works: (page) => page.locator('.panel h2'),
  },
  {
    path: 'backward-output/',
    what: 'a question',
    press: async (page) => {
      await page.locator('#question-b22').getByRole('textbox').fill('a third');
      await page.locator('#question-b22').getByRole('textbox').press('Enter');
    },
    says: unreached,
    works: (page) => page.locator('#question-b22').getByText('can’t be read'),
  },
  {
    path: 'sigmoid/',
    what: 'a cell',
    press: (page) => page.locator('.cell [data-do="run"]').first().click(),
    says: unreached,
    works: (page) => page.locator('.cell-printed').first(),
  },
  {
    path: 'many-steps/',
    what: 'the runs of the worked example',
    press: (page) => page.locator('.trainer').getByRole('button', { name: 'One step' }).click(),
    says: (page) => page.locator('.trainer .said').getByText(missing),
    works: (page) => page.locator('.trainer .count').getByText('1 of'),
  },
  {
    path: 'one-neuron/',
    what: 'a trainer',
    press: (page) => page.locator('.moons-trainer').getByRole('button', { name: 'One epoch' }).click(),
    says: (page) => page.locator('.moons-trainer .said').getByText(/could not|offline/i),
    works: (page) => page.locator('.moons-trainer .count').getByText(/^1 of/),
  },
  {
    path: 'hidden-layer/',
    what: 'a point of a run',
    press: (page) => page.locator('[data-wish="wrong"]').click(),
    says: (page) => page.locator('.stage .problem'),
    works: (page) => page.locator('.picked'),
  },
  {
    path: 'hidden-layer/',
    what: 'equal units',
    press: (page) =>
      page
        .locator('astro-island', { has: page.locator('[name="symmetry"]') })
        .locator('.buttons button')
        .nth(2)
        .click(),
    says: unreached,
    works: (page) =>
      page
        .locator('astro-island', { has: page.locator('[name="symmetry"]') })
        .locator('.buttons button:nth-child(3)[aria-disabled="true"]'),
  },
  {
    path: 'hidden-layer/',
    what: 'the sizes of gradients',
    press: (page) =>
      page
        .locator('astro-island', { has: page.locator('#gradient-problem') })
        .getByRole('button')
        .click(),
    says: unreached,
    works: (page) => page.locator('#gradient-problem'),
  },
  {
    path: 'two-moons/',
    what: 'a field of the points',
    press: async (page) => {
      await page.locator('#moons-seed').fill('3');
      await page.locator('#moons-seed').press('Enter');
    },
    says: (page) => page.locator('#moons-seed-problem').getByText(missing),
    works: (page) => page.locator('#moons-seed-problem:empty'),
  },
  {
    path: 'forward/',
    what: 'the search',
    press: (page) => page.locator('.find').click(),
    says: unreached,
    works: (page) => page.locator('.search-dialog[open]'),
  },
  {
    path: 'by-machine/',
    what: 'the speeds of this device',
    press: (page) => page.locator('.speed button').click(),
    says: unreached,
    works: (page) => page.locator('.speed button[aria-disabled]'),
  },
  {
    path: 'error/',
    what: 'formulas in another notation',
    press: (page) => page.locator('.notation-scheme select').selectOption('flat'),
    says: unreached,
    works: (page) => page.locator('main .yours'),
  },
  {
    path: '',
    what: 'a file of answers',
    press: (page) => page.locator('.progress button').click(),
    says: unreached,
    works: (page) => page.locator('body:not(:has(.unreached:not([hidden])))'),
  },
];

for (const { path, what, press, says, works } of presses)
  test(`/${path} offline: ${what} says so, and works at the next press`, async ({ page, context }) => {
    const errors = thrown(page);
    await open(page, path);
    await expect(page.locator('[inert]')).toHaveCount(0);
    await page.waitForLoadState('networkidle');
    await context.setOffline(true);
    await press(page);
    await expect(says(page)).toBeVisible();
    // Said once, however often it is asked.
    await press(page);
    await expect(says(page)).toHaveCount(1);
    await context.setOffline(false);
    await press(page);
    await expect(works(page).first()).toBeAttached();
    await expect(says(page)).toHaveCount(0);
    expect(errors).toEqual([]);
  });

test('a figure whose script can’t be had says so, and comes alive with the next press', async ({ page }) => {
  const errors = thrown(page);
  await page.route('**/LiveTrainer*.js*', (route) => route.abort());
  await page.goto('one-neuron/');
  await expect(unreached(page)).toContainText(missing);
  await expect(page.locator('.moons-trainer .buttons')).toHaveAttribute('inert');
  await page.unroute('**/LiveTrainer*.js*');
  await page.locator('h1').click();
  await expect(page.locator('[inert]')).toHaveCount(0);
  await expect(unreached(page)).toHaveCount(0);
  expect(errors).toEqual([]);
});
