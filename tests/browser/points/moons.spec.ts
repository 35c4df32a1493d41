// The figures on two thousand points: what they show is the library's, whatever is set, pressed or interrupted.
import { expect, type Locator, type Page, test } from '@playwright/test';
import { prepareMoons } from '../../../src/lib/points/prepare-moons.ts';
import { fitScaler } from '../../../src/lib/points/standard-scaler.ts';
import { trainHidden } from '../../../src/lib/studies/hidden-layer-study.ts';
import { type MoonsTrained, trainOnMoons } from '../../../src/lib/studies/train-on-moons.ts';
import { logLine } from '../../../src/lib/training/gradient-descent.ts';
import { formatCount, formatNumber } from '../../../src/lib/writing/format.ts';
import { typeInto } from '../firefox.ts';
import { holdBack } from '../open.ts';

test.beforeEach(({ page }) => {
  page.on('console', (message) => expect(message.text(), 'said on the console').toBe(''));
  page.on('pageerror', (error) => expect(error.message, 'thrown').toBe(''));
});

async function openFigure(page: Page, path: string, figure = '.moons-trainer'): Promise<Locator> {
  await page.goto(path);
  const found = page.locator(figure);
  await found.scrollIntoViewIfNeeded();
  await expect(page.locator(`astro-island[ssr]:has(${figure})`)).toHaveCount(0);
  return found;
}

const press = (figure: Locator, name: string) => figure.getByRole('button', { name, exact: true }).click();

/** Types a number and takes it with Enter. */
async function set(figure: Locator, label: string, text: string): Promise<void> {
  const field = figure.getByLabel(label, { exact: true });
  await typeInto(field, text);
  await field.press('Enter');
}

const said = (figure: Locator) => figure.locator('.said');

async function expectShown(figure: Locator, { run, losses, accuracy, confusion }: MoonsTrained) {
  const loss = (value: number | undefined) => formatNumber(value as number, 'error', 4);
  const share = formatNumber(accuracy, 'value', 3);
  await expect(figure.locator('.accuracy')).toContainText(`Test accuracy ${share}: `);
  const cells = await figure.locator('.tables table').first().locator('td.number').allInnerTexts();
  expect(cells.map((text) => text.replace(/\D/g, ''))).toEqual(confusion.flat().map(String));
  const rows = figure.locator('.tables table').last().locator('tbody tr');
  await expect(rows.last()).toContainText(formatCount(run.epoch));
  for (const row of await rows.all()) {
    const [epoch = '', train, test] = (await row.innerText()).split(/\s+/);
    const n = Number(epoch.replace(',', ''));
    expect([train, test], `losses after ${n}`).toEqual([loss(losses.train[n]), loss(losses.test[n])]);
  }
}

test('one neuron, set otherwise and run to the end, shows the library’s run, and prints it', {
  tag: '@firefox',
}, async ({ page }) => {
  const figure = await openFigure(page, 'one-neuron/');
  await expectShown(figure, trainOnMoons({ seed: 0 }));
  await set(figure, 'Seed', '7');
  await set(figure, 'Noise', '0.25');
  await set(figure, 'Points', '1,000');
  await expect(said(figure)).toContainText('A new one waits at its start');
  await figure.getByLabel('Print each epoch').check();
  await press(figure, 'To the end');
  await expect(said(figure)).toContainText('Done, after 300 epochs');
  const trained = trainOnMoons({ seed: 7, noise: 0.25, samples: 1000 });
  await expectShown(figure, trained);
  const log = figure.getByLabel('The printed log');
  await expect(log).toHaveValue(new RegExp(`${logLine(trained.run)}$`));
  expect((await log.inputValue()).split('\n')).toHaveLength(301);
});

test('a hidden layer shows the library’s run: as built, by a protocol, and with other units', async ({
  page,
}) => {
  const figure = await openFigure(page, 'hidden-layer/');
  await expectShown(figure, trainHidden([16], { seed: 0, epochs: 1000, learningRate: 0.5 }));
  await figure.getByLabel('Protocol').selectOption('noise 0.1: 300 epochs at 0.05');
  await press(figure, 'To the end');
  await expect(said(figure)).toContainText('Done, after 300 epochs');
  await expectShown(figure, trainHidden([16], { seed: 0, noise: 0.1 }));
  await figure.getByLabel('Activation').selectOption('ReLU');
  await figure.getByLabel('Start', { exact: true }).selectOption('He');
  await set(figure, 'Hidden units', '5');
  await set(figure, 'Epochs', '60');
  await press(figure, 'To the end');
  await expect(said(figure)).toContainText('Done, after 60 epochs');
  await expectShown(figure, trainHidden([5], { seed: 0, noise: 0.1, epochs: 60 }, 'relu', 'he'));
  await expect(figure.getByLabel('Protocol')).toHaveValue('-1');
});

test('a number that cannot be used gets its sentence; the last run stays and can be played', async ({
  page,
}) => {
  const figure = await openFigure(page, 'hidden-layer/');
  await set(figure, 'Epochs', '20');
  await press(figure, 'To the end');
  await expect(said(figure)).toContainText('Done, after 20 epochs');
  const before = await figure.locator('.tables').innerText();
  for (const [label, text, sentence] of [
    ['Points', '0', /from 2 to 10,000/],
    ['Points', '2', /of one class.*stays as it was/],
    ['Noise', 'NaN', /not a number/],
    ['Noise', '-1', /from 0 to 10/],
    ['Noise', '1e6', /from 0 to 10/],
    ['Test share', '0', /above 0 and below 1/],
    ['Test share', '1', /above 0 and below 1/],
    ['Test share', '0.9999', /none is left to train on/],
    ['Learning rate', '-0.05', /below 0 the steps would climb/],
    ['Learning rate', '1e999', /too large/],
    ['Learning rate', '', /is empty/],
    ['Epochs', '10000000', /from 1 to 100,000/],
    ['Hidden units', '0', /from 1 to 64/],
    ['Hidden units', '10000', /from 1 to 64/],
    ['Seed', 'many', /not a number/],
  ] as const) {
    await set(figure, label, text);
    const field = figure.getByLabel(label, { exact: true });
    await expect(field).toHaveAttribute('aria-invalid', 'true');
    await expect(figure.locator(`#${await field.getAttribute('aria-describedby')}`)).toHaveText(sentence);
    await expect(field).toHaveValue(text);
    expect(await figure.locator('.tables').innerText()).toBe(before);
    await field.press('Escape');
    await expect(field).toHaveAttribute('aria-invalid', 'false');
  }
  await press(figure, 'Play');
  await expect(said(figure)).toContainText('Done, after 20 epochs');
  expect(await figure.locator('.tables').innerText()).toBe(before);
});

test('what is refused while a run is on its way stays, and is told of the number then in force', async ({
  page,
}) => {
  const come = await holdBack(page, '**/*worker*');
  const figure = await openFigure(page, 'one-neuron/');
  const field = figure.getByLabel('Test share', { exact: true });
  const problem = figure.locator('#neuron-testSize-problem');
  const before = await field.inputValue();
  await set(figure, 'Test share', '1/4');
  await set(figure, 'Test share', 'half');
  await expect(problem).toContainText(`Test share stays ${before}.`);
  come();
  await expect(problem).toContainText('Test share stays 0.25.');
  await expect(field).toHaveValue('half');
  await field.press('Escape');
  await expect(field).toHaveValue('0.25');
  await expect(problem).toHaveText('');
});

test('learning rates of nothing and of a billion say what they do', async ({ page }) => {
  const figure = await openFigure(page, 'hidden-layer/');
  await set(figure, 'Learning rate', '0');
  await press(figure, 'To the end');
  await expect(said(figure)).toContainText('no parameter moves');
  await set(figure, 'Learning rate', '1e9');
  await press(figure, 'To the end');
  await expect(said(figure)).toContainText('higher than at the start');
  await figure.getByLabel('Activation').selectOption('ReLU');
  await press(figure, 'To the end');
  await expect(said(figure)).toContainText('last good state');
  await expect(figure.locator('.accuracy')).toHaveText(/0\.\d{3}/);
});

test.describe('in mid-run', () => {
  const at = async (figure: Locator) => Number((await figure.locator('.count').innerText()).split(' ')[0]);

  async function play(page: Page): Promise<Locator> {
    await page.emulateMedia({ reducedMotion: 'no-preference' });
    const figure = await openFigure(page, 'one-neuron/');
    await press(figure, 'Play');
    await expect.poll(() => at(figure)).toBeLessThan(290);
    await expect.poll(() => at(figure)).toBeGreaterThan(5);
    return figure;
  }

  test('back, another seed, pause and cancel leave nothing stale', async ({ page }) => {
    const figure = await play(page);
    await press(figure, 'Back to the same start');
    await expect(said(figure)).toContainText('At the start');
    const start = trainOnMoons({ seed: 0, epochs: 0 });
    await page.waitForTimeout(300);
    expect(await at(figure)).toBe(0);
    await expect(figure.locator('.accuracy')).toContainText(formatNumber(start.accuracy, 'value', 3));

    await press(figure, 'Play');
    await expect.poll(() => at(figure)).toBeGreaterThan(5);
    await set(figure, 'Seed', '42');
    await expect(said(figure)).toContainText('A new one waits at its start');
    await page.waitForTimeout(300);
    expect(await at(figure)).toBe(0);

    await press(figure, 'Play');
    await expect.poll(() => at(figure)).toBeGreaterThan(5);
    await press(figure, 'Pause');
    const paused = await at(figure);
    await page.waitForTimeout(300);
    expect(await at(figure)).toBe(paused);
    await press(figure, 'One epoch');
    await expect(said(figure)).toContainText(`After ${paused + 1} epochs`);
    await press(figure, 'To the end');
    await expect(said(figure)).toContainText('Done, after 300 epochs');
    const whole = trainOnMoons({ seed: 42 });
    await expectShown(figure, whole);

    await press(figure, 'Play');
    await expect.poll(() => at(figure)).toBeLessThan(290);
    await press(figure, 'Cancel');
    await expect(said(figure)).toContainText('Cancelled');
    await page.waitForTimeout(300);
    await expectShown(figure, whole);
  });

  test('a page that is hidden and frozen goes on rightly when it is back', async ({ page }) => {
    const figure = await play(page);
    const session = await page.context().newCDPSession(page);
    await session.send('Page.setWebLifecycleState', { state: 'frozen' });
    await new Promise((resolve) => setTimeout(resolve, 800));
    await session.send('Page.setWebLifecycleState', { state: 'active' });
    await expect(said(figure)).toContainText('Done, after 300 epochs', { timeout: 15_000 });
    await expectShown(figure, trainOnMoons({ seed: 0 }));
  });
});

test('without its worker the figure says so and stays', async ({ page }) => {
  page.removeAllListeners('console');
  await page.route('**/*worker*', (route) => route.abort());
  const figure = await openFigure(page, 'one-neuron/');
  await press(figure, 'Play');
  await expect(said(figure)).toContainText('could not be computed');
  await expectShown(figure, trainOnMoons({ seed: 0 }));
  await expect(figure.getByRole('button', { name: 'Play', exact: true })).toBeEnabled();
});

test('the data, turned: the library’s means and deviations, raw and standardised', async ({ page }) => {
  const figure = await openFigure(page, 'two-moons/', '.moons-data');
  const expectData = async (moons: ReturnType<typeof prepareMoons>) => {
    const parts = [moons.split.train, moons.split.test, moons.train, moons.test].map(fitScaler);
    const number = (value: number | undefined) => formatNumber(value as number, 'value', 3);
    const wanted = parts.flatMap(({ means, variances }) =>
      [0, 1].map((j) => `${number(means[j])} ± ${number(Math.sqrt(variances[j] as number))}`),
    );
    await expect(figure.locator('td.number')).toHaveText(wanted);
  };
  await expectData(prepareMoons({ seed: 0 }));
  await set(figure, 'Seed', '42');
  await set(figure, 'Noise', '0.1');
  await set(figure, 'Points', '300');
  await set(figure, 'Test share', '0.25');
  await expectData(prepareMoons({ seed: 42, noise: 0.1, samples: 300, testSize: 0.25 }));
  await expect(figure.getByRole('img')).toHaveAttribute('aria-label', /225 to train on.*As they are made/);
  const points = figure.locator('path.train').first();
  const raw = await points.getAttribute('d');
  await figure.getByLabel('Standardise').check();
  await expect(figure.getByRole('img')).toHaveAttribute('aria-label', /mean 0 and deviation 1/);
  expect(await points.getAttribute('d')).not.toBe(raw);

  await set(figure, 'Test share', '0.999');
  await expect(figure.getByRole('alert').filter({ hasText: 'none is left to train on' })).toBeVisible();
  await set(figure, 'Points', '1');
  await expect(figure.getByRole('alert').filter({ hasText: 'from 2 to 10,000' })).toBeVisible();
  await expectData(prepareMoons({ seed: 42, noise: 0.1, samples: 300, testSize: 0.25 }));
  await set(figure, 'Points', '2');
  await expect(said(figure)).toContainText('does not vary in the training part');
});

test('by keyboard: a field’s arrows, the buttons, the log', { tag: '@firefox' }, async ({ page }) => {
  // Seen moving it takes six seconds, so that it can be paused; else it would be at its end at once.
  await page.emulateMedia({ reducedMotion: 'no-preference' });
  const figure = await openFigure(page, 'one-neuron/');
  await set(figure, 'Epochs', '3000');
  await figure.getByLabel('Seed').focus();
  await page.keyboard.press('ArrowUp');
  await expect(figure.getByLabel('Seed')).toHaveValue('1');
  await expect(said(figure)).toContainText('waits at its start');
  await figure.getByRole('button', { name: 'One epoch' }).focus();
  await page.keyboard.press('Enter');
  await expect(said(figure)).toContainText('After 1 epoch:');
  await page.keyboard.press('Space');
  await expect(said(figure)).toContainText('After 2 epochs:');
  await figure.getByRole('button', { name: 'Go on' }).focus();
  await page.keyboard.press('Space');
  await expect(figure.getByRole('button', { name: 'Pause' })).toBeFocused();
  await page.keyboard.press('Space');
  await expect(figure.getByRole('button', { name: 'Go on' })).toBeFocused();
  await figure.getByLabel('Print each epoch').focus();
  await page.keyboard.press('Space');
  await expect(figure.getByLabel('The printed log')).toBeVisible();
  await page.keyboard.press('Tab');
  await expect(figure.getByLabel('The printed log')).toBeFocused();
  // Of a run that was paused late the first lines are left out.
  await expect(figure.getByLabel('The printed log')).toHaveValue(
    /^(?:epoch 0: .*\nepoch 1: |… the first \d+ lines are left out\nepoch \d+: .*\nepoch \d+: )/,
  );
});
