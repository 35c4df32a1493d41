// The figure of nudges: worked by keyboard, at the numbers of the page, and on a phone.
import { expect, type Page, test } from '@playwright/test';
import { open } from '../open.ts';
import { expectTargets, onPhone } from './phone.ts';

const figure = (page: Page) => page.locator('figure', { has: page.locator('.slide') });
const row = (page: Page, name: string) => figure(page).getByRole('row', { name });

test.beforeEach(async ({ page }) => {
  await open(page, 'checking/');
  await figure(page).scrollIntoViewIfNeeded();
  await expect(figure(page).locator('.slide')).not.toHaveAttribute('inert');
});

test('checking: the length of the nudge moves by keys, down to one that finds no slope', {
  tag: '@firefox',
}, async ({ page }) => {
  const slider = figure(page).getByRole('slider', { name: 'Nudge' });
  await expect(row(page, 'central')).toContainText('1.8 × 10⁻¹²');
  await slider.focus();
  await slider.press('ArrowRight');
  await expect(row(page, 'one-sided')).toContainText('0.0000040');
  await expect(row(page, 'central')).toContainText('3.7 × 10⁻¹⁰');
  await slider.press('Home');
  await expect(slider).toHaveAttribute('aria-valuetext', /^1\s×\s10⁻¹⁶$/);
  await expect(row(page, 'central').getByRole('cell').first()).toHaveText('0');
  await expect(figure(page).getByRole('status')).toContainText('relative error 1.0 one-sided, 1.0 central');
});

test('checking: another parameter, single precision, and the numbers of the page', async ({ page }) => {
  await figure(page).getByLabel('Parameter').selectOption('a11');
  await expect(row(page, 'by the chain rule')).toContainText('0.0018271097274');
  await figure(page).getByLabel('in single precision').check();
  await expect(row(page, 'central').getByRole('cell').last()).toHaveText('0.18');
  await page.goto('checking/?t2=1');
  await expect(row(page, 'by the chain rule')).not.toContainText('0.080959391835');
});

test('checking: on a phone the nudge is slid by finger, can be scrolled past, and every length stands in a table', async ({
  browser,
}) => {
  const { page, drag } = await onPhone(browser);
  await open(page, 'checking/');
  await figure(page).scrollIntoViewIfNeeded();
  await expect(figure(page).locator('.slide')).not.toHaveAttribute('inert');
  await expectTargets(figure(page));
  const slider = figure(page).getByRole('slider', { name: 'Nudge', exact: true });
  const slid = await drag(slider, 0.5, [-60, 0]);
  await expect(slider).not.toHaveValue('-5');
  expect(await slid.gone()).toBe(0);
  const power = await slider.inputValue();
  const verdict = await figure(page).getByRole('status').textContent();
  const past = await drag(slider, 0.2, [3, -120]);
  await expect.poll(past.gone).toBeGreaterThan(40);
  await expect(slider).toHaveValue(power);
  await expect(figure(page).getByRole('status')).toHaveText(verdict ?? '');
  await figure(page).getByText('Every length as a table').tap();
  const table = figure(page).getByRole('table', { name: 'relative error' });
  const row = table.getByRole('row').nth(1 - Number(power));
  const now = figure(page).getByRole('table', { name: 'A nudge of this length' });
  for (const [i, name] of ['one-sided', 'central'].entries()) {
    const error = await now.getByRole('row', { name }).getByRole('cell').last().innerText();
    await expect(row.getByRole('cell').nth(i)).toHaveText(error);
    await expect(figure(page).getByRole('status')).toContainText(error);
  }
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
  await page.context().close();
});

test('checking: at 360 px everything in the figure is there, without sideways scroll', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 780 });
  const wider = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
  expect(wider).toBeLessThanOrEqual(0);
  const parts = await figure(page).locator('select, input, table').all();
  expect(parts.length).toBeGreaterThan(2);
  for (const part of parts) {
    const box = await part.boundingBox();
    expect((box?.x ?? 0) + (box?.width ?? 999)).toBeLessThanOrEqual(360);
  }
});

test('checking: at 360 px the verdicts stand in view, and a row that is no number says so', async ({
  page,
}) => {
  await page.setViewportSize({ width: 360, height: 780 });
  const table = page.getByRole('table', { name: 'One derivative each, and what gradientCheck makes of it' });
  await table.scrollIntoViewIfNeeded();
  for (const [name, verdict] of [
    ['w³ at 2', 'agrees'],
    ['not a number', 'differs'],
    ['ReLU at 0', 'unsure'],
  ] as const) {
    const verdictCell = table.getByRole('row', { name }).getByRole('cell').first();
    await expect(verdictCell).toContainText(verdict);
    const box = await verdictCell.boundingBox();
    expect((box?.x ?? 0) + (box?.width ?? 999)).toBeLessThanOrEqual(360);
  }
  await expect(table.getByRole('row', { name: 'not a number' }).getByRole('cell').last()).toHaveText('NaN');
});
