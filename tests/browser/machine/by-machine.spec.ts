// The figures of the chapter on gradients by machine: the graph by keyboard, at 360 px, and the measurement.
import { expect, type Page, test } from '@playwright/test';
import { longestTask } from '../tasks.ts';
import { expectTargets, onPhone } from './phone.ts';

async function openFigure(page: Page, inside: string) {
  await page.goto('by-machine/');
  const figure = page.locator('figure', { has: page.locator(inside) });
  await figure.scrollIntoViewIfNeeded();
  await expect(figure.locator('astro-island[ssr]')).toHaveCount(0);
  await expect(figure.locator('.controls')).not.toHaveAttribute('inert');
  return figure;
}

test.describe('the graph', () => {
  test('begins at the start, and goes gate by gate by keyboard', { tag: '@firefox' }, async ({ page }) => {
    const figure = await openFigure(page, '[name="part"]');
    const said = figure.getByRole('status');
    const seen = (kind: string) => figure.getByRole('img').locator(`${kind}:not(.later)`);
    await expect(said).toContainText('Nothing has been computed');
    await expect(figure.getByText('0 of 57')).toBeVisible();
    await expect(figure.getByRole('button', { name: 'Back' })).toBeDisabled();
    await expect(seen('.k-gradient')).toHaveCount(0);
    const hidden = figure.getByRole('img').locator('.later').first();
    await expect(hidden).toHaveCSS('opacity', '0');
    await figure.getByRole('button', { name: 'Next' }).press('Enter');
    await expect(said).toContainText('Forward, y₁: multiply: 0.050 × 0.100 = 0.005.');
    const slider = figure.getByRole('slider');
    await slider.focus();
    await page.keyboard.press('ArrowRight');
    await expect(said).toContainText('0.100 × 0.300 = 0.030');
    await page.keyboard.press('End');
    await expect(slider).toHaveAttribute('aria-valuetext', /0\.00183 to the second/);
    await expect(figure.getByRole('button', { name: 'Next' })).toBeDisabled();
    await slider.press('ArrowLeft');
    await figure.getByRole('button', { name: 'Next' }).press('Enter');
    await expect(figure.getByRole('button', { name: 'Next' })).toBeDisabled();
    await expect(figure.getByRole('button', { name: 'Next' })).toBeFocused();
    await expect(seen('.k-gradient')).toHaveCount(10);
    await figure.getByRole('button', { name: 'To the start' }).press('Enter');
    await expect(said).toContainText('Nothing has been computed');
  });

  test('shows any part with what is said of it, and follows a number of the page', async ({ page }) => {
    const figure = await openFigure(page, '[name="part"]');
    const said = figure.getByRole('status');
    const drawing = figure.getByRole('img');
    await figure.getByRole('radio', { name: 'y1' }).focus();
    for (const [key, part] of [
      ['ArrowRight', 'y₂'],
      ['ArrowRight', 'h₁'],
      ['ArrowRight', 'h₂'],
    ] as const) {
      await page.keyboard.press(key);
      await expect(said).toContainText(`Forward, ${part}: sigmoid of`);
      await expect(drawing).toHaveAttribute('aria-label', new RegExp(`makes ${part}:`));
    }
    await expect(drawing.locator('.later')).toHaveCount(10);
    await figure.getByRole('slider').press('End');
    await figure.getByRole('radio', { name: 'h2' }).check();
    await expect(said).toContainText('Backward, h₂:');
    await expect(drawing.locator('.later')).toHaveCount(0);
    await expect(drawing).toHaveAttribute('aria-label', /b₂₂ 0\.800, gradient 0\.0810/);
    await page.goto('by-machine/?t2=1');
    await figure.scrollIntoViewIfNeeded();
    await expect(figure.locator('.controls')).not.toHaveAttribute('inert');
    await figure.getByRole('slider').press('End');
    await figure.getByRole('radio', { name: 'h2' }).check();
    await expect(drawing).toHaveAttribute('aria-label', /b₂₂ 0\.800, gradient −0\.0341/);
  });

  test('shows every number on paper, whatever is hidden on the screen', async ({ page }) => {
    const figure = await openFigure(page, '[name="part"]');
    const hidden = figure.getByRole('img').locator('.later').first();
    await expect(hidden).toHaveCSS('opacity', '0');
    await page.emulateMedia({ media: 'print' });
    await expect(hidden).toHaveCSS('opacity', '1');
    await expect(figure.locator('.said')).toBeHidden();
  });

  test.describe('without scripts', () => {
    test.use({ javaScriptEnabled: false });
    test('shows every number, and says of no step that it is the present one', async ({ page }) => {
      await page.goto('by-machine/');
      const figure = page.locator('figure', { has: page.locator('[name="part"]') });
      await expect(figure.locator('svg .k-gradient')).toHaveCount(10);
      await expect(figure.locator('svg .k-gradient').first()).toHaveCSS('opacity', '1');
      await expect(figure.locator('.said')).toBeHidden();
    });
  });

  test('at 360 px nothing is wider than the page, and all steps stand there as text', async ({ page }) => {
    await page.setViewportSize({ width: 360, height: 780 });
    const figure = await openFigure(page, '[name="part"]');
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
    await figure.getByText('All steps as text').click();
    await expect(figure.getByRole('listitem')).toHaveCount(58);
  });
});

test('on a phone the graph is gone through by finger, its slider can be scrolled past, and it says what is seen', async ({
  browser,
}) => {
  const { page, drag } = await onPhone(browser);
  const figure = await openFigure(page, '[name="part"]');
  const drawing = figure.getByRole('img');
  const slider = figure.getByRole('slider');
  await expectTargets(figure);
  await expect(drawing).toHaveAttribute('aria-label', /x₁ 0\.050, a₁₁ 0\.100/);
  await expect(drawing).not.toHaveAttribute('aria-label', /gradient|y₁ 0/);
  await figure.getByRole('button', { name: 'Next' }).tap();
  await expect(slider).toHaveValue('1');
  const slid = await drag(slider, 0.1, [200, 0]);
  await expect(figure.getByRole('status')).toContainText('Backward');
  expect(await slid.gone()).toBe(0);
  const step = await slider.inputValue();
  const past = await drag(slider, 0.3, [3, -120]);
  await expect.poll(past.gone).toBeGreaterThan(40);
  await expect(slider).toHaveValue(step);
  await figure.getByText('h2', { exact: true }).tap();
  await expect(drawing).toHaveAttribute('aria-label', /h₂ 0\.718, gradient/);
  await page.context().close();
});

test('the measurement fills every row, says whose it is, and leaves the page free', async ({ page }) => {
  const figure = await openFigure(page, '[data-road]');
  const button = figure.getByRole('button', { name: 'Measure on this device' });
  const longest = await longestTask(page, async () => {
    await button.press('Enter');
    await expect(button).toBeDisabled();
    await expect(figure.getByRole('status')).toContainText(
      'Measured on this device, just now, the best of five runs each',
      { timeout: 120_000 },
    );
  });
  expect(longest).toBeLessThan(50);
  for (const cell of await figure.locator('td.number').allTextContents()) expect(cell).toMatch(/^[\d,.]+$/);
  await expect(button).toBeEnabled();
  await expect(button).toBeFocused();
});
