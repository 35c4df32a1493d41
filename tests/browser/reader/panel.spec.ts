// Where a number comes from: the panel, by keyboard and by touch, and the step beside the text.
import { expect, type Page, test } from '@playwright/test';
import { quantity } from '../../../src/lib/example/quantities.ts';
import { traceUnder } from '../../../src/lib/example/traces.ts';
import { formatFull } from '../../../src/lib/writing/format.ts';
import { sites, urlOf } from '../../sites.ts';
import { open } from '../open.ts';

/** From the error after the step back to an input: each is made from the next. */
const wayBack = ['E_after', 'e1_after', 'h1_after', 'zh1_after', 'y1_after', 'zy1_after', 'x1'];

const panel = (page: Page) => page.locator('.panel');

async function expectPanelShows(page: Page, id: string): Promise<void> {
  await expect(panel(page).locator('.panel-full output')).toHaveText(formatFull(quantity(id)));
}

test('from the error after the step back to x1, by keyboard alone', async ({ page }) => {
  await open(page, 'one-step/');
  const first = page.locator('main p [data-n="E_after"]').first();
  for (let i = 0; i < 200 && !(await first.evaluate((e) => e === document.activeElement)); i++) {
    await page.keyboard.press('Tab');
    // Inside a paragraph the arrows go on.
    const inLine = await first.evaluate((e) => e.closest('p')?.contains(document.activeElement));
    if (inLine) await page.keyboard.press('ArrowRight');
  }
  await expect(first).toBeFocused();
  await page.keyboard.press('Enter');
  for (const [i, id] of wayBack.entries()) {
    await expectPanelShows(page, id);
    const next = wayBack[i + 1];
    if (next === undefined) break;
    const button = panel(page).locator(`.panel-inputs [data-to="${next}"]`);
    for (let tabs = 0; tabs < 30 && !(await button.evaluate((e) => e === document.activeElement)); tabs++)
      await page.keyboard.press('Tab');
    await expect(button).toBeFocused();
    await page.keyboard.press('Enter');
  }
  await expect(panel(page).locator('.panel-trail button')).toHaveCount(wayBack.length - 1);
  await page.keyboard.press('Escape');
  await expect(panel(page)).toBeHidden();
  await expect(first).toBeFocused();
});

test('the same by touch, and back along the trail', async ({ browser }) => {
  const context = await browser.newContext({
    viewport: { width: 360, height: 740 },
    hasTouch: true,
    isMobile: true,
  });
  const page = await context.newPage();
  await open(page, urlOf(sites.root, 'one-step/'));
  await page.locator('main p [data-n="E_after"]').first().tap();
  for (const [i, id] of wayBack.entries()) {
    await expectPanelShows(page, id);
    const next = wayBack[i + 1];
    if (next) await panel(page).locator(`.panel-inputs [data-to="${next}"]`).tap();
  }
  await panel(page).locator('.panel-trail [data-to="h1_after"]').tap();
  await expectPanelShows(page, 'h1_after');
  await expect(panel(page).locator('.panel-trail button')).toHaveCount(2);
  await panel(page).locator('.panel-close').tap();
  await expect(panel(page)).toBeHidden();
  await context.close();
});

test('a number can be dragged by touch', async ({ browser }) => {
  const context = await browser.newContext({
    viewport: { width: 360, height: 740 },
    hasTouch: true,
    isMobile: true,
  });
  const page = await context.newPage();
  await open(page, urlOf(sites.root, 'forward/'));
  const weight = page.locator('main [data-line="zy1"] [data-n="a11"]').first();
  await weight.scrollIntoViewIfNeeded();
  const box = await weight.boundingBox();
  if (box === null) throw new Error('no weight to drag');
  const client = await context.newCDPSession(page);
  const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', x: number) =>
    client.send('Input.dispatchTouchEvent', {
      type,
      touchPoints: type === 'touchEnd' ? [] : [{ x, y: box.y + box.height / 2 }],
    });
  const x = box.x + box.width / 2;
  await touch('touchStart', x);
  for (let i = 1; i <= 20; i++) await touch('touchMove', x - 3 * i);
  await touch('touchEnd', x - 60);
  await expect(weight).toHaveText('−0.100');
  await expect(panel(page)).toHaveCount(0);
  await context.close();
});

test('the panel tells a formula, the numbers in it, and what a nudge does to the error', {
  tag: '@firefox',
}, async ({ page }) => {
  await open(page, 'backward-output/');
  await page.locator('main p [data-n="dE_db22"]').first().click();
  await expect(panel(page).locator('.panel-formula .katex')).toBeVisible();
  await expect(panel(page).locator('.panel-line')).toContainText('0.135 × 0.599');
  // The gradient itself reaches only the error after the step.
  await expect(panel(page).locator('.panel-nudge')).toContainText('Enew');
  await panel(page).locator('[data-to="dE_dzh2"]').click();
  await panel(page).locator('[data-to="dE_dh2"]').click();
  await panel(page).locator('[data-to="h2"]').click();
  // Half the square of the miss grows from ½(h − t)² to ½(h + 0.001 − t)².
  const miss = quantity('h2') - quantity('t2');
  const change = ((miss + 0.001) ** 2 - miss ** 2) / 2;
  await expect(panel(page).locator('.panel-nudge')).toContainText(`E changes by ${change.toPrecision(3)}:`);
});

test('a number after many steps leads to the step before', async ({ page }) => {
  await open(page, 'many-steps/');
  await page.locator('main td [data-n="h1@10000"]').first().click();
  for (const next of ['zh1@10000', 'c2@10000', 'c2_new@9999']) {
    await panel(page).locator(`[data-to="${next}"]`).click();
    await expectPanelShows(page, next);
  }
  await expect(panel(page)).toContainText('After 9,999 steps');
});

test('pointing at a symbol lights the same quantity in line and network', { tag: '@firefox' }, async ({
  page,
}) => {
  await open(page, 'forward/');
  await page.locator('main [data-line="zy1"] [data-n="a11"]').first().hover();
  await expect(page.locator('.margin svg [data-n="a11"]')).toHaveAttribute('data-hot', '');
  await expect(page.locator('.formula [data-q="a11"]').first()).toHaveAttribute('data-hot', '');
  await page.locator('h1').hover();
  await expect(page.locator('[data-hot]')).toHaveCount(0);
});

test('the step beside the text goes forth and back, quantity by quantity, and lights its path', {
  tag: '@firefox',
}, async ({ page }) => {
  await open(page, 'network/');
  const steps = traceUnder(undefined).filter(({ op }) => op !== 'parameter');
  const stepper = page.locator('.stepper');
  await stepper.locator('.stepper-next').click();
  for (const { id } of steps.slice(0, 12)) {
    await expect(stepper.locator('.stepper-line .result')).toHaveAttribute('data-n', id);
    await stepper.locator('.stepper-next').click();
  }
  await stepper.locator('.stepper-place').fill(String(steps.length - 1));
  await expect(stepper.locator('.stepper-line .result')).toHaveAttribute('data-n', 'E_after');
  await expect(stepper.locator('.stepper-next')).toBeDisabled();
  await stepper.locator('.stepper-place').fill(String(steps.findIndex(({ id }) => id === 'dE_db22')));
  const lit = await page
    .locator('.margin svg [data-wire].lit')
    .evaluateAll((all) => all.map((e) => (e as SVGElement).dataset.wire));
  expect([...new Set(lit)].sort()).toEqual(['b22', 'h2', 'y2']);
  await stepper.locator('.stepper-back').click();
  await expect(stepper.locator('.stepper-line .result')).not.toHaveAttribute('data-n', 'dE_db22');
});

test('beside the text it follows the line being read', async ({ page }) => {
  await open(page, 'backward-hidden/');
  const line = page.locator('main [data-line="dE_dc1"]').first();
  await line.evaluate((element) => element.scrollIntoView({ block: 'center' }));
  await expect(page.locator('.stepper-line .result')).toHaveAttribute('data-n', 'dE_dc1');
});
