// The path downhill: by keys, by pointer, by fields, and what it says; on a narrow page as well.
import { expect, type Page, test } from '@playwright/test';
import { open } from '../open.ts';
import { expectTargets, onPhone } from './phone.ts';

async function openFigure(page: Page, n = 0, search = '') {
  await open(page, `downhill/${search}`);
  const figure = page.locator('figure', { has: page.locator('.stage') }).nth(n);
  await figure.scrollIntoViewIfNeeded();
  await expect(figure.locator('astro-island[ssr]')).toHaveCount(0);
  const ring = figure.locator('.stage button');
  await expect(ring).toBeEnabled();
  return { figure, ring, said: figure.getByRole('status').last() };
}

test('the start follows the arrow keys, and table and sentence follow it', { tag: '@firefox' }, async ({
  page,
}) => {
  const { figure, ring, said } = await openFigure(page);
  await ring.focus();
  const before = await said.textContent();
  await expect(ring).toHaveAttribute('aria-label', /w₁ = −1\.500, w₂ = 0\.250/);
  await ring.press('ArrowRight');
  await expect(ring).toHaveAttribute('aria-label', /w₁ = −1\.400/);
  await ring.press('Shift+ArrowDown');
  await expect(ring).toHaveAttribute('aria-label', /w₁ = −1\.400, w₂ = −0\.750/);
  await expect(figure.locator('tbody tr').first()).toContainText('−1.400');
  await expect(said).not.toHaveText(before ?? '');
  await expect(ring).toBeFocused();
});

test('the start follows a click and a drag, and lies under the pointer', { tag: '@firefox' }, async ({
  page,
}) => {
  const { figure, ring } = await openFigure(page);
  const map = await figure.locator('.stage rect.frame').boundingBox();
  if (map === null) throw new Error('no map');
  const middleOf = async () => {
    const box = await ring.boundingBox();
    return [(box?.x ?? 0) + (box?.width ?? 0) / 2, (box?.y ?? 0) + (box?.height ?? 0) / 2] as const;
  };
  const [x, y] = [map.x + map.width * 0.7, map.y + map.height * 0.3];
  await page.mouse.click(x, y);
  await expect
    .poll(async () => Math.hypot((await middleOf())[0] - x, (await middleOf())[1] - y))
    .toBeLessThan(3);
  await page.mouse.move(x, y);
  await page.mouse.down();
  await page.mouse.move(x - 90, y + 60, { steps: 5 });
  await page.mouse.up();
  await expect
    .poll(async () => Math.hypot((await middleOf())[0] - x + 90, (await middleOf())[1] - y - 60))
    .toBeLessThan(3);
});

test('bad input is said beside its field, and the path stays; a good one takes its place', async ({
  page,
}) => {
  const { figure, said } = await openFigure(page);
  const rate = figure.getByLabel('Learning rate', { exact: true });
  const before = await said.textContent();
  await rate.fill('-2');
  await rate.press('Enter');
  await expect(figure.getByText('Learning rate stays 1.')).toBeVisible();
  await expect(rate).toHaveAttribute('aria-invalid', 'true');
  await expect(said).toHaveText(before ?? '');
  await rate.fill('0,5');
  await rate.press('Enter');
  await expect(rate).toHaveAttribute('aria-invalid', 'false');
  await expect(said).not.toHaveText(before ?? '');
  await figure.getByLabel('Steps', { exact: true }).fill('1000');
  await figure.getByLabel('Steps', { exact: true }).press('Enter');
  await expect(figure.getByText('Steps stays 40.')).toBeVisible();
});

test('says where it ends higher than it began, and goes on from there', async ({ page }) => {
  const { figure, ring, said } = await openFigure(page, 1);
  await ring.focus();
  for (let n = 0; n < 2; n++) await ring.press('Shift+ArrowRight');
  await ring.press('Shift+ArrowDown');
  const rate = figure.getByLabel('Learning rate', { exact: true });
  await rate.fill('500');
  await rate.press('Enter');
  await expect(said).toContainText('higher than at the start');
  await rate.fill('0.1');
  await rate.press('Enter');
  await expect(said).toContainText('of the loss at the start');
});

test('another ground, its axes, an optimiser and a batch', async ({ page }) => {
  const { figure, said } = await openFigure(page);
  const choose = (label: string, value: string) =>
    figure.getByLabel(label, { exact: true }).selectOption(value);
  const full = await said.textContent();
  await choose('A step sees', '1');
  await expect(said).not.toHaveText(full ?? '');
  await choose('The loss of', 'example');
  await expect(figure.locator('thead')).toContainText('b₁₁');
  await choose('Across', 'b22');
  await expect(figure.getByLabel('Up', { exact: true })).toHaveValue('b11');
  const plain = await said.textContent();
  await choose('Optimiser', 'adam');
  await expect(said).not.toHaveText(plain ?? '');
});

test('each optimiser brings a rate of its own, momentum a field for μ, until the reader sets one', async ({
  page,
}) => {
  const { figure, said } = await openFigure(page, 1);
  const optimiser = figure.getByLabel('Optimiser', { exact: true });
  const rate = figure.getByLabel('Learning rate', { exact: true });
  const kept = figure.getByLabel('Momentum μ', { exact: true });
  const caption = await figure.locator('figcaption').textContent();
  const lossIn = async () => /loss ([\d.]+)\./.exec((await said.textContent()) ?? '')?.[1] ?? 'none';
  await expect(rate).toHaveValue('0.19');
  await expect(kept).toHaveCount(0);
  expect(caption).toContain(`its loss is ${await lossIn()}.`);
  const plain = await said.textContent();
  // by keys alone
  await optimiser.focus();
  await page.keyboard.press('ArrowDown');
  await expect(rate).toHaveValue('0.05');
  await expect(kept).toHaveValue('0.9');
  await expect(said).not.toHaveText(plain ?? '');
  const heavy = await lossIn();
  await page.keyboard.press('ArrowDown');
  await expect(rate).toHaveValue('0.1');
  await expect(kept).toHaveCount(0);
  expect(caption).toContain(`by then at ${heavy}, to three digits the loss at the cross`);
  await expect.poll(lossIn).toBe(heavy);
  await page.keyboard.press('ArrowUp');
  await kept.fill('1');
  await kept.press('Enter');
  await expect(figure.getByText('Momentum μ stays 0.9.')).toBeVisible();
  await kept.fill('0.5');
  await kept.press('Enter');
  await expect(kept).toHaveAttribute('aria-invalid', 'false');
  await rate.fill('0.07');
  await rate.press('Enter');
  await optimiser.selectOption('adam');
  await expect(rate).toHaveValue('0.07');
});

test('the cross of the lowest place stands over the dot of the end', async ({ page }) => {
  const { figure } = await openFigure(page);
  const order = await figure
    .locator('.stage svg')
    .first()
    .evaluate((svg) => {
      const all = [...svg.querySelectorAll('*')];
      return (
        all.indexOf(svg.querySelector('.lowest') as Element) -
        all.indexOf(svg.querySelector('.end') as Element)
      );
    });
  expect(order).toBeGreaterThan(0);
});

test('on a phone it fits, and the ring, the map and the rate follow a finger that does not scroll', async ({
  browser,
}) => {
  const { page, drag } = await onPhone(browser);
  const { figure, ring } = await openFigure(page);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
  await expectTargets(figure);
  const called = () => ring.getAttribute('aria-label');
  const [first, map] = [await called(), figure.locator('.stage')];
  await map.tap({ position: { x: 200, y: 120 } });
  await expect.poll(called).not.toBe(first);
  // the ring goes with the finger, the page stays
  const tapped = await called();
  const { end, gone } = await drag(ring, 0.5, [-60, 80]);
  await expect.poll(called).not.toBe(tapped);
  const box = await ring.boundingBox();
  expect(Math.abs((box?.x ?? 0) + (box?.width ?? 0) / 2 - end[0])).toBeLessThan(3);
  expect(Math.abs((box?.y ?? 0) + (box?.height ?? 0) / 2 - end[1])).toBeLessThan(3);
  expect(await gone()).toBe(0);
  // the map lets itself be scrolled past
  const dragged = await called();
  const overMap = await drag(map, 0.8, [2, -120]);
  await expect.poll(overMap.gone).toBeGreaterThan(40);
  expect(await called()).toBe(dragged);
  // and so does the slider of the rate
  const slider = figure.getByRole('slider');
  const rate = figure.getByLabel('Learning rate', { exact: true });
  await drag(slider, 0.5, [40, 0]);
  await expect(rate).not.toHaveValue('1');
  const set = await rate.inputValue();
  const overSlider = await drag(slider, 0.2, [3, -120]);
  await expect.poll(overSlider.gone).toBeGreaterThan(40);
  await expect(rate).toHaveValue(set);
  await page.context().close();
});

test('says in words what is drawn: the window, the heights, the lowest place and its loss', async ({
  page,
}) => {
  const { figure } = await openFigure(page);
  const drawing = figure.getByRole('img');
  const label = async () => (await drawing.getAttribute('aria-label')) ?? '';
  const heights = async () =>
    (await drawing.locator('.height').allTextContents()).filter((text) => text !== '');
  const check = async (name: string) => {
    await expect.poll(label).toContain(`${name} from `);
    expect(await label()).toContain(`lines at the heights ${(await heights()).join(', ')} and between`);
    expect(await label()).toMatch(/a lowest place near .*, where the loss is [\d.]+/);
  };
  await check('w₁');
  await figure.getByLabel('The loss of', { exact: true }).selectOption('example');
  await check('b₁₁');
});

test('the address names each figure’s walk, and keeps what is chosen; what it can’t be is said', async ({
  page,
}) => {
  const asked =
    '?a11=0.3&bowl-ground=example&bowl-across=a11&bowl-rate=7&valley-optimiser=adam&valley-steps=many';
  const { figure, said } = await openFigure(page, 0, asked);
  const field = (label: string) => figure.getByLabel(label, { exact: true });
  await expect(said).toContainText('a₁₁');
  await expect(field('Across')).toHaveValue('a11');
  await expect(field('Learning rate')).toHaveValue('7');
  const walked = await said.textContent();
  await page.reload();
  await figure.scrollIntoViewIfNeeded();
  await expect(said).toHaveText(walked ?? '');
  await field('Optimiser').selectOption('adam');
  await expect.poll(() => new URL(page.url()).searchParams.get('bowl-optimiser')).toBe('adam');
  expect(new URL(page.url()).searchParams.get('a11')).toBe('0.3');
  const valley = page.locator('figure', { has: page.locator('.stage') }).nth(1);
  await valley.scrollIntoViewIfNeeded();
  await expect(
    valley.getByText(/valley-steps, where “many” is not a number.*stays as the figure has it/),
  ).toBeVisible();
  await expect(valley.getByLabel('Optimiser', { exact: true })).toHaveValue('adam');
  await expect(valley.getByLabel('Steps', { exact: true })).toHaveValue('60');
});
