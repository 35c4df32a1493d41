// A point of a trainer, picked: its numbers are the library's for that point, by click, by key, and while it trains.
import { expect, type Locator, type Page, test } from '@playwright/test';
import { prepareMoons } from '../../../src/lib/points/prepare-moons.ts';
import { trainHidden } from '../../../src/lib/studies/hidden-layer-study.ts';
import { trainOnMoons } from '../../../src/lib/studies/train-on-moons.ts';
import { predict } from '../../../src/lib/training/model.ts';
import { type MultilayerModel, multilayerModel } from '../../../src/lib/training/multilayer.ts';
import { type PointPass, pointPass } from '../../../src/lib/training/point-pass.ts';
import { unitsOf } from '../../../src/lib/training/symmetry.ts';
import { formatNumber } from '../../../src/lib/writing/format.ts';
import { violations } from '../violations.ts';

test.beforeEach(({ page }) => {
  page.on('console', (message) => expect(message.text(), 'said on the console').toBe(''));
  page.on('pageerror', (error) => expect(error.message, 'thrown').toBe(''));
});

const neuron = multilayerModel({ inputs: 2, hidden: [], activation: 'sigmoid' });
const layer = multilayerModel({ inputs: 2, hidden: [16], activation: 'tanh' });
const { test: held } = prepareMoons({ seed: 0 });
const number = (value: number) => formatNumber(value, 'value', 3);

async function openTrainer(page: Page, path: string): Promise<Locator> {
  await page.goto(path);
  const figure = page.locator('.moons-trainer');
  await figure.scrollIntoViewIfNeeded();
  await expect(page.locator('astro-island[ssr]:has(.moons-trainer)')).toHaveCount(0);
  return figure;
}

const press = (figure: Locator, name: string) => figure.getByRole('button', { name, exact: true }).click();
const inset = (figure: Locator) => figure.locator('.picked');

const passOf = (model: MultilayerModel, parameters: Float64Array, n: number): PointPass =>
  pointPass(model, parameters, [held.x[2 * n] as number, held.x[2 * n + 1] as number], held.y[n] as number);

async function expectPoint(figure: Locator, n: number, pass: PointPass) {
  const label = held.y[n] as number;
  await expect(inset(figure)).toContainText(`Test point ${n + 1} of 800, class ${label}`);
  const verdict = pass.predicted === label ? 'right' : 'wrong';
  await expect(inset(figure)).toContainText(`said ${pass.predicted}: ${verdict}`);
  for (const feature of [0, 1])
    await expect(inset(figure)).toContainText(number(held.x[2 * n + feature] as number));
  await expect(figure.locator('[data-shown="z"]')).toHaveText(number(pass.z));
  await expect(figure.locator('[data-shown="p"]')).toHaveText(number(pass.p));
  await expect(figure.locator('[data-shown="loss"]')).toHaveText(formatNumber(pass.loss, 'error', 4));
}

/** Where a test point stands on the screen, from the frame of the plane and the numbers on its axes alone. */
async function placeOf(figure: Locator, n: number): Promise<readonly [number, number]> {
  const frame = await figure.locator('rect.frame').boundingBox();
  if (frame === null) throw new Error('no plane');
  const { train, test } = prepareMoons({ seed: 0 });
  const along = (feature: number) => {
    const all = [...train.x, ...test.x].filter((_, i) => i % 2 === feature);
    const [least, most] = [Math.min(...all), Math.max(...all)];
    const room = (most - least) / 24;
    return ((held.x[2 * n + feature] as number) - least + room) / (most - least + 2 * room);
  };
  return [frame.x + along(0) * frame.width, frame.y + (1 - along(1)) * frame.height];
}

/** Points that stand alone, so that a press a little beside one can mean no other. */
const lonely = [...held.y.keys()]
  .map((n) => {
    const far = (m: number) =>
      Math.hypot(
        (held.x[2 * m] as number) - (held.x[2 * n] as number),
        (held.x[2 * m + 1] as number) - (held.x[2 * n + 1] as number),
      );
    return [n, Math.min(...[...held.y.keys()].filter((m) => m !== n).map(far))] as const;
  })
  .sort(([, a], [, b]) => b - a)
  .slice(0, 4)
  .map(([n]) => n);

for (const [name, width] of [
  ['a wide screen', 1280],
  ['a phone', 360],
] as const)
  test(`a click beside a point picks it, on ${name}; far from any it picks none`, async ({ page }) => {
    await page.setViewportSize({ width, height: 900 });
    const figure = await openTrainer(page, 'one-neuron/');
    const { parameters } = trainOnMoons({ seed: 0 }).run;
    await figure.locator('.plane').evaluate((plane) => plane.scrollIntoView({ block: 'center' }));
    for (const n of lonely) {
      const [x, y] = await placeOf(figure, n);
      await page.mouse.click(x + 3, y - 2);
      await expectPoint(figure, n, passOf(neuron, parameters, n));
      const ring = await figure.locator('circle.ring').boundingBox();
      if (ring === null) throw new Error('no ring');
      expect(Math.abs(ring.x + ring.width / 2 - x)).toBeLessThan(1);
      expect(Math.abs(ring.y + ring.height / 2 - y)).toBeLessThan(1);
    }
    const frame = await figure.locator('rect.frame').boundingBox();
    await page.mouse.click((frame?.x ?? 0) + 4, (frame?.y ?? 0) + (frame?.height ?? 0) - 4);
    await expectPoint(figure, lonely[3] as number, passOf(neuron, parameters, lonely[3] as number));
    await press(figure, 'Let go');
    await expect(inset(figure)).toHaveCount(0);
    await expect(figure.locator('circle.ring')).toHaveCount(0);
  });

test('by keyboard: across, up, to the next wrong one, and let go; the page stays where it is', {
  tag: '@firefox',
}, async ({ page }) => {
  const figure = await openTrainer(page, 'one-neuron/');
  const { parameters } = trainOnMoons({ seed: 0 }).run;
  const by = (feature: number) =>
    [...held.y.keys()].sort(
      (a, b) => (held.x[2 * a + feature] as number) - (held.x[2 * b + feature] as number),
    );
  const expectAt = (n: number | undefined) =>
    expectPoint(figure, n as number, passOf(neuron, parameters, n as number));
  const [across, upwards] = [by(0), by(1)];
  await figure.getByRole('button', { name: 'The next point to the right' }).focus();
  await page.keyboard.press('ArrowRight');
  await expectAt(across[0]);
  const scrolled = await page.evaluate(() => scrollY);
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowRight');
  await expectAt(across[2]);
  await page.keyboard.press('ArrowUp');
  const above = upwards[(upwards.indexOf(across[2] as number) + 1) % 800];
  await expectAt(above);
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowLeft');
  await expectAt(across[1]);
  const predicted = predict(neuron, parameters, held);
  const wrong = across.filter((n) => predicted[n] !== held.y[n]);
  await page.keyboard.press('w');
  await expectAt(wrong.find((n) => across.indexOf(n) > 1));
  await expect(figure.getByRole('status').first()).toHaveText(
    /^Test point \d+ of 800, class [01], said [01]: wrong\. z .*, p .*, loss /,
  );
  expect(await page.evaluate(() => scrollY)).toBe(scrolled);
  const first = figure.getByRole('button', { name: 'The next point to the right' });
  await page.keyboard.press('Escape');
  await expect(inset(figure)).toHaveCount(0);
  await expect(first).toBeFocused();
  // from the button that goes with the point the focus goes where keys lead on
  for (const key of ['Enter', 'Escape']) {
    await page.keyboard.press('ArrowRight');
    await figure.getByRole('button', { name: 'Let go' }).focus();
    await page.keyboard.press(key);
    await expect(inset(figure)).toHaveCount(0);
    await expect(first).toBeFocused();
  }
});

test('one neuron: the point follows the run from its start to its end, and another rate; other points let it go', async ({
  page,
}) => {
  const figure = await openTrainer(page, 'one-neuron/');
  const n = lonely[0] as number;
  await figure.locator('.plane').scrollIntoViewIfNeeded();
  const [x, y] = await placeOf(figure, n);
  await page.mouse.click(x, y);
  const after = (epochs: number, learningRate?: number) =>
    passOf(
      neuron,
      trainOnMoons({ seed: 0, epochs, ...(learningRate && { learningRate }) }).run.parameters,
      n,
    );
  await expectPoint(figure, n, after(300));
  await press(figure, 'Back to the same start');
  await expectPoint(figure, n, after(0));
  await press(figure, 'One epoch');
  await expectPoint(figure, n, after(1));
  const rate = figure.getByLabel('Learning rate', { exact: true });
  await rate.fill('0.5');
  await rate.press('Enter');
  await expectPoint(figure, n, after(0, 0.5));
  await press(figure, 'To the end');
  await expectPoint(figure, n, after(300, 0.5));
  await figure.getByLabel('Seed', { exact: true }).fill('7');
  await figure.getByLabel('Seed', { exact: true }).press('Enter');
  await expect(inset(figure)).toHaveCount(0);
  await expect(figure.getByRole('status').first()).toHaveText('These are other points now: none is picked.');
});

test('while it plays the point’s numbers move with it', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'no-preference' });
  const figure = await openTrainer(page, 'one-neuron/');
  await press(figure, 'Next wrong one');
  await expect(figure.locator('[data-shown="z"]')).not.toHaveText('');
  const heard = figure.getByRole('status').first();
  await press(figure, 'Play');
  const seen = new Set<string>();
  await expect
    .poll(async () => seen.add(await figure.locator('[data-shown="z"]').innerText()).size)
    .toBeGreaterThan(4);
  const before = await heard.innerText();
  await page.waitForTimeout(300);
  expect(await heard.innerText(), 'not said with every frame').toBe(before);
});

test('the neuron’s weights, without a point', async ({ page }) => {
  const figure = await openTrainer(page, 'one-neuron/');
  const button = figure.getByRole('button', { name: 'Weights' });
  await expect(button).toHaveAttribute('aria-expanded', 'false');
  await button.click();
  await expect(button).toHaveAttribute('aria-expanded', 'true');
  const [w1, w2, b] = trainOnMoons({ seed: 0 }).run.parameters as unknown as [number, number, number];
  await expect(inset(figure)).toHaveText(`w1 = ${number(w1)}, w2 = ${number(w2)}, b = ${number(b)}`);
  await button.click();
  await expect(inset(figure)).toHaveCount(0);
});

test('a hidden layer: the weights of every unit, then a point’s way through them, and one unit picked', async ({
  page,
}) => {
  const figure = await openTrainer(page, 'hidden-layer/');
  const { parameters } = trainHidden([16], { seed: 0, epochs: 1000, learningRate: 0.5 }).run;
  const units = unitsOf(layer, parameters);
  const rows = inset(figure).locator('tbody tr');
  const shown = () =>
    rows.evaluateAll((all) =>
      all.map((row) => [...row.querySelectorAll('td')].map((cell) => cell.textContent)),
    );
  await press(figure, 'Weights');
  await expect(rows).toHaveCount(16);
  expect(await shown()).toEqual(units.map((unit) => unit.map(number)));

  await press(figure, 'Next wrong one');
  await expect(inset(figure)).toContainText('Test point');
  const title = await inset(figure).locator('b').innerText();
  const n = Number(title.split(' ')[2]) - 1;
  const pass = passOf(layer, parameters, n);
  await expectPoint(figure, n, pass);
  expect(await shown()).toEqual(
    units.map(([w1, w2, b, to], j) => {
      const { sum, output, contribution } = pass.units[j] as PointPass['units'][number];
      return [w1, w2, b, sum, output, to, contribution].map((value) => number(value as number));
    }),
  );
  const foot = await inset(figure).locator('tfoot td').allInnerTexts();
  const bias = parameters.at(-1) as number;
  expect(foot).toEqual([pass.z - bias, bias, pass.z].map(number));

  const unit = (name: number) => inset(figure).getByRole('button', { name: `Unit ${name}`, exact: true });
  // anywhere in the row
  await rows.nth(2).locator('td').last().click();
  await expect(unit(3)).toHaveAttribute('aria-pressed', 'true');
  await expect(figure.getByRole('status').first()).toContainText(
    `It adds ${number(pass.units[2]?.contribution as number)}.`,
  );
  // its line is lit where the drawing has one of its own
  const lit = await figure
    .locator('.marks path.unit')
    .evaluate((path: SVGPathElement) =>
      [0, path.getTotalLength()].map((at) => path.getPointAtLength(at)).map(({ x, y }) => [x, y]),
    );
  const all = await figure.locator('.plane path.unit').first().getAttribute('d');
  const ends = lit.map(([x, y]) => `${Math.round(x as number)} ${Math.round(y as number)}`);
  expect(all).toContain(ends.join('L'));

  await unit(3).focus();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(unit(4)).toHaveAttribute('aria-pressed', 'true');
  await expect(unit(3)).toHaveAttribute('aria-pressed', 'false');
  await page.keyboard.press('ArrowRight');
  await expect(unit(4)).toBeFocused();
  await expect(inset(figure).locator('b')).not.toHaveText(title);
  await page.keyboard.press('Enter');
  await expect(figure.locator('.marks path')).toHaveCount(0);

  await figure.getByLabel('Hidden units', { exact: true }).fill('3');
  await figure.getByLabel('Hidden units', { exact: true }).press('Enter');
  await expect(rows).toHaveCount(3);
});

test('Tab goes through and out again, one stop for all units', async ({ page }) => {
  const figure = await openTrainer(page, 'hidden-layer/');
  await press(figure, 'Next wrong one');
  await expect(inset(figure)).toBeVisible();
  const names: (string | null)[] = [];
  for (let i = 0; i < 5; i++) {
    await page.keyboard.press('Tab');
    names.push(
      await page.evaluate(() => {
        const at = document.activeElement as HTMLElement;
        return at.closest('.stage') && (at.getAttribute('aria-label') ?? at.innerText);
      }),
    );
  }
  expect(names).toEqual(['Weights', 'Let go', 'The hidden units, activation tanh', 'Unit 1', null]);
});

test.describe('for every reader', () => {
  for (const colorScheme of ['light', 'dark'] as const)
    test(`names, contrast and targets of what is picked, ${colorScheme}`, async ({ page }) => {
      await page.emulateMedia({ colorScheme });
      for (const path of ['one-neuron/', 'hidden-layer/']) {
        const figure = await openTrainer(page, path);
        await press(figure, 'Next wrong one');
        await expect(inset(figure)).toBeVisible();
        if (path === 'hidden-layer/') await press(figure, 'Unit 2');
        expect(await violations(page)).toEqual([]);
        for (const button of await figure.locator('.stage button').all()) {
          const box = await button.boundingBox();
          expect(Math.min(box?.width ?? 0, box?.height ?? 0)).toBeGreaterThanOrEqual(24);
        }
      }
    });

  test('text of 32 px on a screen of 360 px: nothing of it leaves the screen', async ({ page }) => {
    await page.setViewportSize({ width: 360, height: 800 });
    for (const path of ['one-neuron/', 'hidden-layer/']) {
      const figure = await openTrainer(page, path);
      await page.evaluate(() => {
        document.documentElement.style.fontSize = '32px';
      });
      await press(figure, 'Next wrong one');
      await press(figure, 'Weights');
      await expect(inset(figure)).toBeVisible();
      const wide = await figure
        .locator('.stage')
        .evaluate((stage) =>
          [...stage.querySelectorAll('button, p, dl, dd, .picked, .marks, section')]
            .filter((part) => part.getBoundingClientRect().right > innerWidth && !part.closest('tbody'))
            .map(({ outerHTML }) => outerHTML.slice(0, 120)),
        );
      expect(wide).toEqual([]);
    }
  });

  test('without a connection a sentence says so, and the next try may succeed', async ({ page }) => {
    page.removeAllListeners('console');
    const figure = await openTrainer(page, 'one-neuron/');
    await page.route('**/Picked*.js', (route) => route.abort());
    await press(figure, 'Next wrong one');
    await expect(figure.getByText('The numbers of a point could not be loaded.')).toBeVisible();
    await page.unroute('**/Picked*.js');
    await page.route('**/*worker*', (route) => route.abort());
    await press(figure, 'Weights');
    await expect(figure.getByText('The numbers of a point could not be loaded.')).toBeVisible();
    await page.unroute('**/*worker*');
    await press(figure, 'Next wrong one');
    await expect(inset(figure)).toContainText('wrong');
  });

  test.describe('without JavaScript', () => {
    test.use({ javaScriptEnabled: false });
    test('nothing looks as if it could be clicked', async ({ page }) => {
      await page.goto('one-neuron/');
      await expect(page.locator('.moons-trainer .stage button')).toHaveCount(4);
      for (const button of await page.locator('.moons-trainer .stage button').all())
        await expect(button).toBeHidden();
      await expect(page.locator('.moons-trainer .plane')).toHaveCSS('cursor', 'auto');
    });
  });
});
