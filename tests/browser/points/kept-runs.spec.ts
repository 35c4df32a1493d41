// The trainers on a wide screen, a run in the address, runs kept and compared, and the figure with three parts.
import { expect, type Locator, type Page, test } from '@playwright/test';
import { randomState } from '../../../src/lib/points/random-state.ts';
import { prepareThreeParts } from '../../../src/lib/points/validation-split.ts';
import { trainHidden } from '../../../src/lib/studies/hidden-layer-study.ts';
import { trainOnMoons } from '../../../src/lib/studies/train-on-moons.ts';
import { runEpochs } from '../../../src/lib/training/gradient-descent.ts';
import { initialise } from '../../../src/lib/training/initialise.ts';
import { multilayerModel } from '../../../src/lib/training/multilayer.ts';
import { withWeightDecay } from '../../../src/lib/training/weight-decay.ts';
import { formatNumber } from '../../../src/lib/writing/format.ts';

test.beforeEach(({ page }) => {
  page.on('console', (message) => expect(message.text(), 'said on the console').toBe(''));
  page.on('pageerror', (error) => expect(error.message, 'thrown').toBe(''));
});

async function openFigure(page: Page, path: string): Promise<Locator> {
  await page.goto(path);
  const figure = page.locator('.moons-trainer');
  await figure.scrollIntoViewIfNeeded();
  await expect(page.locator('astro-island[ssr]:has(.moons-trainer)')).toHaveCount(0);
  return figure;
}

const press = (figure: Locator, name: string) => figure.getByRole('button', { name, exact: true }).click();

async function set(figure: Locator, label: string, text: string): Promise<void> {
  const field = figure.getByLabel(label, { exact: true });
  await field.fill(text);
  await field.press('Enter');
}

const said = (figure: Locator) => figure.locator('.said');
const loss = (value: number | undefined) => formatNumber(value as number, 'error', 4);
const rowsOf = (figure: Locator) => figure.locator('.kept tbody tr');

for (const path of ['one-neuron/', 'hidden-layer/', 'what-was-learnt/'])
  test(`at 1280 by 800 controls, plane and losses of ${path} are in view together`, async ({ page }) => {
    await page.setViewportSize({ width: 1280, height: 800 });
    const figure = await openFigure(page, path);
    await page.waitForLoadState('networkidle');
    await figure.evaluate((element) => scrollTo(0, element.getBoundingClientRect().top + scrollY));
    const seen = ['.settings', '.buttons', '.row', '.said', '.plane', '.losses'];
    for (const selector of seen) {
      const box = await figure.locator(selector).first().boundingBox();
      expect(box?.y, selector).toBeGreaterThanOrEqual(-1);
      expect((box?.y ?? 0) + (box?.height ?? 1e9), selector).toBeLessThanOrEqual(800);
      expect((box?.x ?? 0) + (box?.width ?? 1e9), selector).toBeLessThanOrEqual(1280);
    }
    // nothing lies over anything else
    const [plane, settings] = await Promise.all(
      ['.plane', '.settings'].map((name) => figure.locator(name).first().boundingBox()),
    );
    expect((plane?.x ?? 0) + (plane?.width ?? 1e9)).toBeLessThanOrEqual((settings?.x ?? 0) + 1);
  });

test('an address names a run: it is run and shown; what is set afterwards stands in the address', async ({
  page,
}) => {
  const figure = await openFigure(page, 'hidden-layer/?a11=0.3&units=3&epochs=40&noise=0.1');
  await expect(said(figure)).toContainText('Done, after 40 epochs');
  const { run } = trainHidden([3], { seed: 0, noise: 0.1, epochs: 40, learningRate: 0.5 });
  await expect(said(figure)).toContainText(
    `training loss ${loss(run.trainLoss)}, test loss ${loss(run.testLoss)}`,
  );
  await expect(figure.getByLabel('Hidden units', { exact: true })).toHaveValue('3');
  await set(figure, 'Seed', '4');
  await set(figure, 'Noise', '0.4');
  await expect.poll(() => new URL(page.url()).search).toBe('?a11=0.3&units=3&epochs=40&seed=4');
  await page.reload();
  const again = await openFigure(page, page.url());
  await expect(again.getByLabel('Seed', { exact: true })).toHaveValue('4');
});

test('what is set stands in the address while its run goes on', async ({ page }) => {
  // An address waits for a moment without a change. On a busy machine frames come as slowly, so it waits ten times as long.
  await page.addInitScript(() => {
    const later = window.setTimeout;
    window.setTimeout = ((work: () => void, ms = 0) =>
      later(work, ms === 300 ? 3000 : ms)) as typeof window.setTimeout;
  });
  await page.emulateMedia({ reducedMotion: 'no-preference' });
  const figure = await openFigure(page, 'what-was-learnt/');
  await press(figure, 'Play');
  await expect(figure.locator('.count')).not.toHaveText(/^0 /);
  await set(figure, 'Epochs', '90,000');
  await expect(page).toHaveURL(/\?epochs=90000$/, { timeout: 15_000 });
  await expect(figure.getByRole('button', { name: 'Pause', exact: true })).toBeVisible();
});

test('what an address asks in vain is said, and the rest is done', async ({ page }) => {
  const figure = await openFigure(page, 'one-neuron/?seed=many&epochs=20');
  await expect(figure.locator('.told .problem')).toHaveText(
    /seed, where “many” is not a number.*stays as the figure has it/,
  );
  await expect(said(figure)).toContainText('Done, after 20 epochs');
  const other = await openFigure(page, 'one-neuron/?points=2');
  await expect(other.locator('.told .problem')).toHaveText(/of one class.*stays as it was/);
});

test('a run is kept beside the next, as built and as set', async ({ page }) => {
  const figure = await openFigure(page, 'one-neuron/');
  await press(figure, 'Keep this run');
  await expect(said(figure)).toContainText('Kept.');
  await set(figure, 'Learning rate', '0.5');
  await press(figure, 'To the end');
  await expect(said(figure)).toContainText('Done');
  const [first, next] = [trainOnMoons({ seed: 0 }), trainOnMoons({ seed: 0, learningRate: 0.5 })];
  const cells = (row: Locator) => row.locator('td').allInnerTexts();
  await expect(rowsOf(figure)).toHaveCount(2);
  await expect(rowsOf(figure).first()).toContainText('rate 0.05');
  await expect(rowsOf(figure).last()).toContainText('this one: rate 0.5');
  for (const [row, { run, accuracy }] of [
    [rowsOf(figure).first(), first],
    [rowsOf(figure).last(), next],
  ] as const)
    expect(await cells(row)).toEqual([
      '300',
      loss(run.trainLoss),
      loss(run.testLoss),
      formatNumber(accuracy, 'value', 3),
    ]);
  await expect(figure.locator('path.kept')).toHaveCount(1);
  await press(figure, 'Let the kept runs go');
  await expect(figure.locator('.kept')).toHaveCount(0);
});

test('with three parts the run is the library’s; where it is stopped it is kept, with what judges it', async ({
  page,
}) => {
  const figure = await openFigure(page, 'what-was-learnt/');
  await set(figure, 'Epochs', '60');
  await set(figure, 'Weight decay', '0.01');
  await press(figure, 'To the end');
  await expect(said(figure)).toContainText('Done, after 60 epochs');
  const { train, validation, test: held } = prepareThreeParts({ samples: 300, seed: 0 });
  const model = multilayerModel({ inputs: 2, hidden: [16], activation: 'tanh' });
  const parameters = initialise(model, 'fan-in', randomState(0));
  const { run } = runEpochs(
    { model: withWeightDecay(model, 0.01), parameters, train, test: validation, learningRate: 0.5 },
    60,
  );
  await press(figure, 'Stop here');
  await expect(said(figure)).toContainText('Kept.');
  await expect(rowsOf(figure).first().locator('td').first()).toHaveText('60');
  const cells = await rowsOf(figure).first().locator('td').allInnerTexts();
  expect(cells[1]).toBe(loss(run.trainLoss));
  expect(cells[2]).toBe(loss(run.testLoss));
  expect(cells[4]).toBe(loss(model.loss(run.parameters, held)));
  await expect(figure.locator('path.fresh')).toHaveCount(1);
});

test('stopped in mid-run it is kept where it stands, and goes on', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'no-preference' });
  const figure = await openFigure(page, 'what-was-learnt/');
  await press(figure, 'Play');
  await expect
    .poll(async () => Number((await figure.locator('.count').innerText()).split(' ')[0]?.replace(',', '')))
    .toBeGreaterThan(40);
  await press(figure, 'Stop here');
  await expect(said(figure)).toContainText('Kept.');
  const stopped = Number((await rowsOf(figure).first().locator('td').first().innerText()).replace(',', ''));
  expect(stopped).toBeGreaterThan(40);
  expect(stopped).toBeLessThan(5000);
  await set(figure, 'Epochs', '5,001');
  await press(figure, 'Go on');
  await expect(said(figure)).toContainText('Done, after 5,001 epochs', { timeout: 90_000 });
  await expect(rowsOf(figure)).toHaveCount(2);
});
