// The live network on the home page: ten parameters, inputs, targets and the rate, edited in place.
import { expect, type Page, test } from '@playwright/test';
import { article } from '../../src/lib/example/article.ts';
import { entryOf, quantity, startFor } from '../../src/lib/example/quantities.ts';
import { formatNumber } from '../../src/lib/writing/format.ts';
import { inFirefox, typeInto } from './firefox.ts';
import { open } from './open.ts';

const field = (page: Page, id: string) => page.locator(`.live input[data-n="${id}"]`);
const curve = (page: Page) => page.locator('.live svg.curve');

/** Every circle and both errors are the library's at these parameters. */
async function expectNetwork(page: Page, parameters: Readonly<Record<string, number>>): Promise<void> {
  for (const id of ['y1', 'y2', 'h1', 'h2'])
    await expect(page.locator(`.live svg [data-n="${id}"]`)).toHaveText(
      formatNumber(quantity(id, parameters), entryOf(id).kind, 3),
    );
  const after = formatNumber(quantity('E_after', parameters), 'error', 4);
  await expect(curve(page)).toContainText(formatNumber(quantity('E', parameters), 'error', 4));
  await expect(curve(page)).toContainText(after);
}

test.beforeEach(async ({ page }) => {
  await open(page, '');
});

test('every parameter can be typed, and outputs and error follow', { tag: '@firefox' }, async ({ page }) => {
  const parameters: Record<string, number> = { ...article };
  for (const [i, id] of Object.keys(article).entries()) {
    parameters[id] = (i % 2 === 0 ? -1 : 1) * (0.15 + i / 20);
    await typeInto(field(page, id), String(parameters[id]));
    await page.keyboard.press('Enter');
  }
  await expectNetwork(page, parameters);
});

test('arrow keys nudge, with shift by ten', { tag: '@firefox' }, async ({ page }) => {
  await field(page, 'b22').focus();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Shift+ArrowDown');
  await page.keyboard.press('PageUp');
  await expectNetwork(page, { ...article, b22: 0.79 });
});

test('a number can be dragged', { tag: '@firefox' }, async ({ page }) => {
  const box = await field(page, 'c2').boundingBox();
  if (box === null) throw new Error('no c2');
  const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
  await page.mouse.move(x, y);
  await page.mouse.down();
  await page.mouse.move(x - 45, y, { steps: 5 });
  await page.mouse.up();
  await expectNetwork(page, { ...article, c2: -0.05 });
});

for (const [name, typed, why] of [
  ['text', 'weight', /“weight” is not a number/],
  ['nothing', '', /is empty/],
  ['NaN', 'NaN', /is not a number/],
  ['1e999', '1e999', /too large/],
] as const)
  test(`a field given ${name} says so and keeps the last good state`, async ({ page }) => {
    await field(page, 'a11').fill('0.25');
    await page.keyboard.press('Enter');
    await field(page, 'a11').fill(typed);
    const problem = page.getByRole('alert');
    await expect(problem).toHaveText(why);
    await expect(problem).toContainText('stays 0.25');
    await expect(field(page, 'a11')).toHaveAttribute('aria-invalid', 'true');
    await expectNetwork(page, { ...article, a11: 0.25 });
    await page.keyboard.press('Escape');
    await expect(problem).toHaveCount(0);
    await page.keyboard.press('Tab');
    await expect(field(page, 'a11')).toHaveValue('0.250');
  });

test('a step moves all ten parameters, and the start comes back', { tag: '@firefox' }, async ({ page }) => {
  const step = page.getByRole('button', { name: 'Take one step' });
  await step.click();
  const ten = Object.keys(article).filter((id) => /^[abc]/.test(id));
  expect(ten).toHaveLength(10);
  for (const id of ten)
    await expect(field(page, id)).toHaveValue(formatNumber(quantity(`${id}_new`), 'parameter', 3));
  await expect(page.locator('.live .state')).toContainText('One step taken');
  for (let i = 1; i < 10; i++) await step.click();
  await expect(curve(page)).toContainText(formatNumber(quantity('E@10'), 'error', 4));
  await page.getByRole('button', { name: 'Back to the start' }).click();
  await expectNetwork(page, article);
});

test('what is said after a step is what the curve shows, with rounding too', async ({ page }) => {
  await open(page, '?round=outputs-2');
  await page.getByRole('button', { name: 'Take one step' }).click();
  const rounding = { what: 'outputs', decimals: 2 } as const;
  const after = startFor('E@1', article, rounding);
  const error = formatNumber(quantity('E', after, rounding), 'error', 4);
  expect(error).not.toBe(formatNumber(quantity('E', after), 'error', 4));
  await expect(page.locator('.live .state')).toHaveText(`One step taken. The error is now ${error}.`);
  await expect(curve(page)).toContainText(`${error} now`);
});

test('at a learning rate of a million the network says where its outputs sit', async ({ page }) => {
  await field(page, 'rho').fill('1e6');
  const step = page.getByRole('button', { name: 'Take one step' });
  await step.click();
  await expect(page.locator('.live .state')).toContainText('at the very end of its sigmoid');
  for (let i = 0; i < 5; i++) await step.click();
  await expect(page.locator('.live .state')).toContainText('at the very end of its sigmoid');
  await expect(page.locator('.live svg')).not.toContainText(['NaN', 'NaN']);
  await page.getByRole('button', { name: 'Back to the start' }).click();
  await expectNetwork(page, article);
});

test('what is changed here is kept on the way into the book', { tag: '@firefox' }, async ({ page }) => {
  await typeInto(field(page, 'a11'), '-0.4');
  await page.getByRole('link', { name: 'Start reading' }).click();
  await expect(page).toHaveURL(/\/network\/\?a11=-0\.4$/);
  await expect(page.locator('.margin svg [data-n="a11"]')).toHaveText('−0.400');
});

for (const [name, query] of [
  ['as it begins', ''],
  ['all parameters equal', '?a11=0.1&a12=0.1&a21=0.1&a22=0.1&b11=0.1&b12=0.1&b21=0.1&b22=0.1&c1=0.1&c2=0.1'],
  ['a very small rate', '?rho=0.01'],
  ['no rate at all', '?rho=0'],
  ['b11 far up', '?b11=58'],
  ['b11 far down', '?b11=-1000'],
  ['a step that overshoots', '?rho=500'],
  ['nothing left to learn', '?t1=0.694&t2=0.718'],
  ['a rate below zero', '?rho=-3'],
] as const)
  test(`the labels of the curve stand apart: ${name}${inFirefox(query === '' || query === '?rho=500')}`, async ({
    page,
  }) => {
    await open(page, query);
    const boxes = await curve(page)
      .locator('text')
      .evaluateAll((texts) => texts.map((text) => text.getBoundingClientRect().toJSON()));
    expect(boxes).toHaveLength(4);
    for (const [i, a] of boxes.entries())
      for (const b of boxes.slice(i + 1)) {
        const apart = a.right <= b.left || b.right <= a.left || a.bottom <= b.top || b.bottom <= a.top;
        expect(apart, JSON.stringify([a, b])).toBe(true);
      }
  });
