// The two figures of chapter 11 beside the trainer: equal units, and gradients layer by layer.
import { expect, type Page, test } from '@playwright/test';
import { prepareMoons } from '../../../src/lib/points/prepare-moons.ts';
import { randomState } from '../../../src/lib/points/random-state.ts';
import { gradientSizes } from '../../../src/lib/training/gradient-sizes.ts';
import { initialise } from '../../../src/lib/training/initialise.ts';
import { multilayerModel } from '../../../src/lib/training/multilayer.ts';
import { formatNumber } from '../../../src/lib/writing/format.ts';
import { holdBack } from '../open.ts';

/** Opens the chapter and brings a figure to life. */
async function openFigure(page: Page, inside: string) {
  await page.goto('hidden-layer/');
  const figure = page.locator('figure', { has: page.locator(inside) });
  await figure.scrollIntoViewIfNeeded();
  await expect(figure.locator('astro-island[ssr]')).toHaveCount(0);
  return figure;
}

test.describe('equal units', () => {
  test('stay equal to the last bit from one constant and from zero, and part from a random start', async ({
    page,
  }) => {
    const figure = await openFigure(page, '[name="symmetry"]');
    const said = figure.getByRole('status');
    const play = async (start: string) => {
      await figure.getByLabel(start, { exact: true }).check();
      await expect(said).toContainText('begin');
      await figure.getByRole('button', { name: 'Play' }).click();
      await expect(said).toContainText('After 300 steps');
      return figure
        .locator('tbody tr')
        .evaluateAll((rows) =>
          rows.map((row) => [...row.querySelectorAll('td')].map(({ textContent }) => textContent).join()),
        );
    };
    await expect(said).toContainText('All 4 units are the same to the last bit');
    expect(new Set(await play('random')).size).toBe(4);
    await expect(said).toContainText('No two of the 4 units are the same.');
    expect(new Set(await play('zeros'))).toEqual(new Set(['0.0000,0.0000,0.0000,0.0000']));
    await expect(said).toContainText('every weight is still 0');
    expect(new Set(await play('one constant')).size).toBe(1);
    await expect(said).toContainText('All 4 units are the same to the last bit: together');
  });

  test('go step by step and back, by keyboard; what is no width says so and changes nothing', async ({
    page,
  }) => {
    const figure = await openFigure(page, '[name="symmetry"]');
    const said = figure.getByRole('status');
    const width = figure.getByRole('textbox', { name: 'units' });
    for (const [text, problem] of [
      ['0', 'The figure takes a whole number of units from 2 to 8. It stays 4.'],
      ['10000', 'It stays 4.'],
      ['many', '“many” is no number.'],
      ['', 'It stays 4.'],
    ] as const) {
      await width.fill(text);
      await width.press('Enter');
      await expect(figure.getByRole('alert')).toContainText(problem);
      await expect(figure.locator('tbody tr')).toHaveCount(4);
    }
    await width.fill('6');
    await width.press('Enter');
    await expect(figure.locator('tbody tr')).toHaveCount(6);
    await expect(figure.getByRole('alert')).toHaveText('');
    await figure.getByRole('button', { name: 'One step' }).press('Enter');
    await expect(said).toContainText('After 1 step,');
    await figure.getByRole('button', { name: 'Back to the start' }).press('Enter');
    await expect(said).toContainText('All 6 units begin the same');
  });

  for (const [name, steps] of [
    ['Play', 'After 300 steps'],
    ['One step', 'After 1 step,'],
  ] as const)
    test(`a number typed right before ${name} is in force`, async ({ page }) => {
      const figure = await openFigure(page, '[name="symmetry"]');
      const width = figure.getByRole('textbox', { name: 'units' });
      await figure.getByRole('button', { name: 'Back to the start' }).click();
      await expect(figure.getByRole('status')).toContainText('All 4 units begin the same');
      await width.fill('6');
      await figure.getByRole('button', { name }).click();
      await expect(figure.getByRole('status')).toContainText(steps);
      await expect(figure.locator('tbody tr')).toHaveCount(6);
      await page.waitForLoadState('networkidle');
      await expect(figure.getByRole('status')).toContainText(steps);
      await expect(width).toHaveValue('6');
    });

  test('take two steps a frame, however often Play is pressed', async ({ page }) => {
    const come = await holdBack(page, '**/symmetry-run*');
    await page.emulateMedia({ reducedMotion: 'no-preference' });
    const figure = await openFigure(page, '[name="symmetry"]');
    /** Presses so often while a run goes on, and counts the frames until it is over. */
    const framesAfter = (presses: number) =>
      figure.evaluate(async (element, presses) => {
        const button = element.querySelector('button.primary') as HTMLElement;
        const next = () => new Promise(requestAnimationFrame);
        while (button.textContent !== 'Pause') await next();
        for (let i = 0; i < presses; i++) button.click();
        let frames = 0;
        for (; button.textContent === 'Pause'; frames++) await next();
        return frames;
      }, presses);
    await figure.getByRole('button', { name: 'Play' }).click();
    await figure.getByRole('button', { name: 'Play' }).click();
    const pressedTwice = framesAfter(0);
    come();
    expect(await pressedTwice).toBeGreaterThan(120);
    await expect(figure.getByRole('status')).toContainText('After 300 steps');
    await figure.getByRole('button', { name: 'Play' }).click();
    expect(await framesAfter(4)).toBeGreaterThan(120);
    await expect(figure.getByRole('status')).toContainText('After 300 steps');
  });

  test('a run that is played on and changed is dropped', async ({ page }) => {
    await page.emulateMedia({ reducedMotion: 'no-preference' });
    const figure = await openFigure(page, '[name="symmetry"]');
    await figure.getByRole('button', { name: 'Play' }).click();
    await expect(figure.getByRole('button', { name: 'Pause' })).toBeVisible();
    await figure.getByLabel('random', { exact: true }).check();
    await expect(figure.getByRole('status')).toContainText('No two of the 4 units begin alike.');
    await page.waitForTimeout(150);
    await expect(figure.getByRole('status')).toContainText('begin alike');
  });
});

test.describe('gradients layer by layer', () => {
  test('are the library’s, for the layers and the start that are chosen', async ({ page }) => {
    const figure = await openFigure(page, 'input[type="range"][max="10"]');
    const { train } = prepareMoons({ samples: 100, noise: 0.1, seed: 0 });
    const row = (name: string) => figure.getByRole('row', { name });
    const expectRow = async (layers: number, how: 'xavier' | 'he' | 'normal', seed = 0, scale = 1) => {
      const model = multilayerModel({ inputs: 2, hidden: Array(layers).fill(10), activation: 'relu' });
      const gradient = new Float64Array(model.size);
      model.lossAndGradient(initialise(model, how, randomState(seed), scale), train, gradient);
      const sizes = gradientSizes(model, gradient);
      for (const size of [sizes[0] as number, sizes.at(-1) as number])
        await expect(row('ReLU')).toContainText(formatNumber(size, 'gradient', 2));
    };
    await expectRow(10, 'xavier');
    await expect(row('sigmoid')).toContainText('vanishes');
    await figure.getByRole('slider').fill('3');
    await expectRow(3, 'xavier');
    await figure.getByRole('combobox').selectOption('He');
    await expectRow(3, 'he');
    await figure.getByRole('button', { name: 'Draw again' }).click();
    await expectRow(3, 'he', 1);
    await figure.getByRole('slider').fill('10');
    await figure.getByRole('combobox').selectOption('a deviation of');
    const deviation = figure.getByRole('textbox');
    await deviation.fill('3');
    await deviation.press('Enter');
    await expect(row('ReLU')).toContainText('explodes');
    await expectRow(10, 'normal', 1, 3);
    await deviation.fill('-1');
    await deviation.press('Enter');
    await expect(figure.getByRole('alert')).toContainText('It stays 3.');
    await expectRow(10, 'normal', 1, 3);
    await deviation.fill('0');
    await deviation.press('Enter');
    await expect(row('tanh')).toContainText('vanishes');
  });
});
