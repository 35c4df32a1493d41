// The figures that the reader moves: each shows what the library computes, and says what it can't do.
import { expect, type Page, test } from '@playwright/test';
import { article } from '../../src/lib/example/article.ts';
import { quantity } from '../../src/lib/example/quantities.ts';
import { traceUnder } from '../../src/lib/example/traces.ts';
import { sigmoid, sigmoidDerivative } from '../../src/lib/neuron/sigmoid.ts';
import { descend } from '../../src/lib/trace/descend.ts';
import { evaluate } from '../../src/lib/trace/evaluate.ts';
import { formatNumber } from '../../src/lib/writing/format.ts';
import { open } from './open.ts';

const three = (value: number) => formatNumber(value, 'value', 3);

/** Opens a page and brings a figure to life. */
async function openFigure(page: Page, path: string, inside: string) {
  await open(page, path);
  const figure = page.locator('figure', { has: page.locator(inside) }).first();
  await figure.scrollIntoViewIfNeeded();
  await expect(figure.locator('astro-island[ssr]')).toHaveCount(0);
  return figure;
}

test.describe('the sigmoid with its tangent', () => {
  test('follows the keys: value and slope at every z, the quarter in the middle, saturation at the end', {
    tag: '@firefox',
  }, async ({ page }) => {
    const figure = await openFigure(page, 'sigmoid/', 'input[type="range"]');
    const slider = figure.getByRole('slider');
    for (const z of [0, -2.5, 4, 6]) {
      await slider.fill(String(z));
      await expect(figure.locator('.reading')).toContainText(three(sigmoid(z)));
      await expect(figure.locator('.reading')).toContainText(three(sigmoidDerivative(z)));
    }
    await expect(slider).toHaveAttribute('aria-valuetext', /saturated/);
    await slider.fill('0');
    await expect(figure.locator('.reading')).toContainText(three(1 / 4));
    await slider.press('ArrowRight');
    await expect(figure.locator('.reading')).toContainText(three(sigmoid(0.05)));
    await figure.getByRole('button').click();
    await expect(figure.locator('.reading')).toContainText(three(quantity('zh1')));
  });

  test('follows the pointer', async ({ page }) => {
    const figure = await openFigure(page, 'sigmoid/', 'input[type="range"]');
    const grip = await figure.locator('circle.grip').boundingBox();
    if (grip === null) throw new Error('no point to drag');
    const [x, y] = [grip.x + grip.width / 2, grip.y + grip.height / 2];
    await page.mouse.move(x, y);
    await page.mouse.down();
    await page.mouse.move(x - 120, y, { steps: 6 });
    await page.mouse.up();
    const z = Number(await figure.getByRole('slider').inputValue());
    expect(z).toBeLessThan(quantity('zh1') - 1);
    await expect(figure.locator('.reading')).toContainText(three(sigmoidDerivative(z)));
  });
});

test('the squares follow a changed target, in area and in number', async ({ page }) => {
  await open(page, 'error/?t1=0.4');
  const figure = page.locator('figure', { has: page.locator('svg rect') }).first();
  await figure.scrollIntoViewIfNeeded();
  await expect(figure.locator('astro-island[ssr]')).toHaveCount(0);
  const parameters = { ...article, t1: 0.4 };
  await expect(figure).toContainText(formatNumber(quantity('e1', parameters), 'error', 3));
  const areas = await figure
    .locator('svg rect')
    .evaluateAll((all) =>
      all.map((rect) => Number(rect.getAttribute('width')) * Number(rect.getAttribute('height'))),
    );
  expect((areas[0] as number) / (areas[1] as number)).toBeCloseTo(
    quantity('e1', parameters) / quantity('e2', parameters),
    3,
  );
});

test('each replay shows how many printed figures come out', async ({ page }) => {
  await open(page, 'one-step/');
  for (const [name, count] of [
    ['right', 9],
    ['outputs-rounded', 11],
    ['sign-lost', 11],
    ['new-weights', 8],
    ['both', 13],
  ] as const) {
    await page.locator(`input[name="replay"][value="${name}"]`).check();
    const outcome = page.locator(`[data-replay="${name}"]`);
    await expect(outcome).toBeVisible();
    await expect(outcome.locator('.sum')).toContainText(`${count} of the 13 printed figures`);
    await expect(page.locator('.outcome:visible')).toHaveCount(1);
  }
  await page.locator('input[name="replay"][value="both"]').press('ArrowUp');
  await expect(page.locator('[data-replay="new-weights"]')).toBeVisible();
});

test.describe('two runs side by side', () => {
  const table = (page: Page, row: number) => page.locator('.trainer tbody tr').nth(row).locator('td');
  const button = (page: Page, name: string) =>
    page.locator('.trainer').getByRole('button', { name, exact: true });
  const said = (page: Page) => page.locator('.trainer .said');
  const errorAt = (rate: number, steps: number, changes = {}) => {
    const start = { ...article, ...changes, rho: rate };
    const trace = traceUnder(undefined);
    return evaluate(trace, descend(trace, start, steps)).E as number;
  };

  test('one step and back to the same start', async ({ page }) => {
    await openFigure(page, 'many-steps/', '.trainer');
    await button(page, 'Back to the same start').click();
    await button(page, 'One step').click();
    await expect(table(page, 1).nth(0)).toHaveText(formatNumber(errorAt(0.5, 1), 'error', 3));
    await expect(table(page, 1).nth(1)).toHaveText(formatNumber(errorAt(5, 1), 'error', 3));
    await button(page, 'Back to the same start').click();
    await expect(table(page, 1).nth(0)).toContainText('not yet');
  });

  test('another rate, and a run to its end', async ({ page }) => {
    await openFigure(page, 'many-steps/', '.trainer');
    await page.getByRole('textbox', { name: 'Rate B' }).fill('1');
    await button(page, 'Run').click();
    await expect(said(page)).toContainText('Done, after 100,000 steps', { timeout: 20_000 });
    await expect(table(page, 4).nth(1)).toHaveText(formatNumber(errorAt(1, 1000), 'error', 3));
  });

  test('a rate or a weight changed in mid-run drops the run, and nothing of it is left', async ({ page }) => {
    await openFigure(page, 'many-steps/', '.trainer');
    await page.emulateMedia({ reducedMotion: 'no-preference' });
    await button(page, 'Run').click();
    await page.getByRole('textbox', { name: 'Rate A' }).fill('0.25');
    await page.keyboard.press('Enter');
    await expect(said(page)).toContainText('back at the start');
    await button(page, 'Run').click();
    const weight = page.locator('.margin svg [data-n="a11"]');
    await weight.focus();
    await weight.press('PageUp');
    await expect(said(page)).toContainText('was dropped');
    await page.waitForTimeout(300);
    await expect(table(page, 1).nth(0)).toContainText('not yet');
    await expect(table(page, 0).nth(0)).toHaveText(
      formatNumber(quantity('E', { ...article, a11: 0.2 }), 'error', 3),
    );
  });

  test('pause, go on and cancel', { tag: '@firefox' }, async ({ page }) => {
    await openFigure(page, 'many-steps/', '.trainer');
    await page.emulateMedia({ reducedMotion: 'no-preference' });
    await button(page, 'Back to the same start').click();
    await button(page, 'Run').click();
    await button(page, 'Pause').click();
    await expect(said(page)).toContainText('Paused after');
    await button(page, 'Go on').click();
    await button(page, 'Cancel').click();
    await expect(said(page)).toContainText('Cancelled');
    await expect(table(page, 1).nth(0)).toContainText('not yet');
  });

  test('by keyboard the hand stays on the button that runs, pauses and goes on', async ({ page }) => {
    await openFigure(page, 'many-steps/', '.trainer');
    await page.emulateMedia({ reducedMotion: 'no-preference' });
    await button(page, 'Run').focus();
    await page.keyboard.press('Enter');
    await expect(button(page, 'Pause')).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(button(page, 'Go on')).toBeFocused();
  });

  test('a hidden tab runs on to the same numbers', async ({ page }) => {
    await openFigure(page, 'many-steps/', '.trainer');
    await button(page, 'Run').click();
    await page.evaluate(() => {
      Object.defineProperty(document, 'hidden', { value: true });
      document.dispatchEvent(new Event('visibilitychange'));
    });
    await expect(said(page)).toContainText('Done, after 100,000 steps', { timeout: 20_000 });
    await expect(table(page, 4).nth(0)).toHaveText(formatNumber(errorAt(0.5, 1000), 'error', 3));
  });

  for (const [name, typed, why] of [
    ['text', 'fast', /not a number/],
    ['nothing', '', /empty/],
    ['NaN', 'NaN', /not a number/],
    ['1e999', '1e999', /too large/],
    ['a negative rate', '-1', /above zero/],
  ] as const)
    test(`a rate given as ${name} is refused beside the field, and the runs stay`, async ({ page }) => {
      await openFigure(page, 'many-steps/', '.trainer');
      const before = await page.locator('.trainer tbody').innerText();
      await page.getByRole('textbox', { name: 'Rate A' }).fill(typed);
      await page.keyboard.press('Enter');
      await expect(page.locator('#trainer-problem-A')).toHaveText(why);
      expect(await page.locator('.trainer tbody').innerText()).toBe(before);
    });

  test('at a rate of a million the run ends and says why', async ({ page }) => {
    await openFigure(page, 'many-steps/', '.trainer');
    await page.getByRole('textbox', { name: 'Rate A' }).fill('1e6');
    await button(page, 'Run').click();
    await expect(said(page)).toContainText('Rate A ended after 1 step');
  });
});
