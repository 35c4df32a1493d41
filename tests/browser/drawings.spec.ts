// The drawings as the pages show them: numbers stand where they belong, what is larger stands farther right or higher,
// and what is drawn of a class is drawn as its name says. Where a drawing's places are computed is tested without a
// browser; here it is what components make of them.
import { expect, type Locator, type Page, test } from '@playwright/test';
import { suspects } from '../../src/components/audit/suspects.ts';
import { article } from '../../src/lib/example/article.ts';
import { entryOf, quantity } from '../../src/lib/example/quantities.ts';
import { prepareMoons } from '../../src/lib/points/prepare-moons.ts';
import { formatNumber } from '../../src/lib/writing/format.ts';
import { numbersOf, placesOf, type stamps } from '../components/drawing/places.ts';
import { open } from './open.ts';

type Place = readonly [x: number, y: number];

const weights = Object.keys(article).filter((id) => /^[ab]\d\d$/.test(id));
const attribute = async (found: Locator, ...names: string[]) =>
  found.evaluateAll(
    (all, wanted) => all.map((one) => wanted.map((name) => Number(one.getAttribute(name)))),
    names,
  );

function distance([x, y]: Place, [x1 = 0, y1 = 0, x2 = 0, y2 = 0]: readonly number[]): number {
  const [dx, dy] = [x2 - x1, y2 - y1];
  const share = Math.max(0, Math.min(1, ((x - x1) * dx + (y - y1) * dy) / (dx * dx + dy * dy)));
  return Math.hypot(x - x1 - share * dx, y - y1 - share * dy);
}

/** Each weight's number stands nearest to the wire of that weight, of all wires between the same layers. */
async function expectAtTheirWires(wires: Locator, placeOf: (id: string) => Promise<Place>) {
  for (const id of weights) {
    const place = await placeOf(id);
    const distances = await Promise.all(
      weights
        .filter(([layer]) => layer === id[0])
        .map(async (other) => {
          const [line] = await attribute(wires.locator(`[data-wire="${other}"]`), 'x1', 'y1', 'x2', 'y2');
          return [distance(place, line as number[]), other] as const;
        }),
    );
    expect(distances.sort(([a], [b]) => a - b)[0]?.[1], `the wire beside ${id}`).toBe(id);
  }
}

test.describe('as built', () => {
  // a script would write the numbers of the page's setting again
  test.use({ javaScriptEnabled: false });

  test('in the network each weight stands at its own wire, each value in its own circle', async ({
    page,
  }) => {
    await page.goto('network/');
    const drawing = page.locator('main figure .network svg').first();
    await expectAtTheirWires(drawing, async (id) => {
      const number = drawing.locator(`text[data-n="${id}"]`);
      await expect(number).toHaveText(formatNumber(quantity(id), 'parameter', 3));
      return (await attribute(number, 'x', 'y'))[0] as unknown as Place;
    });
    for (const id of ['x1', 'x2', 'y1', 'y2', 'h1', 'h2']) {
      const number = drawing.locator(`text[data-n="${id}"]`);
      await expect(number).toHaveText(formatNumber(quantity(id), entryOf(id).kind, 3));
      expect(await attribute(number, 'x', 'y')).toEqual(
        await attribute(drawing.locator(`circle[data-wire="${id}"]`), 'cx', 'cy'),
      );
    }
    // a weight ij leads from the ith circle of a layer to the jth of the next: its ends lie on their rims
    for (const id of weights) {
      const [[x1, y1, x2, y2] = []] = await attribute(
        drawing.locator(`[data-wire="${id}"]`),
        'x1',
        'y1',
        'x2',
        'y2',
      );
      const [from, to] = id.startsWith('a') ? ['x', 'y'] : ['y', 'h'];
      for (const [circle, x, y] of [
        [`${from}${id[1]}`, x1, y1],
        [`${to}${id[2]}`, x2, y2],
      ] as const) {
        const [[cx = 0, cy = 0, r = 0] = []] = await attribute(
          drawing.locator(`circle[data-wire="${circle}"]`),
          'cx',
          'cy',
          'r',
        );
        expect(Math.hypot((x as number) - cx, (y as number) - cy), `${id} at ${circle}`).toBeCloseTo(r, 6);
      }
    }
  });
});

test('a row times a matrix, plus a row, is the row that it is said to be', async ({ page }) => {
  await open(page, 'network/?x1=2&x2=-3&a12=4');
  const product = page.locator('.product');
  await expect(product.locator('[data-n="a12"]')).toHaveText('4.000');
  const texts = await product.locator('[data-n]').allTextContents();
  const [r1, r2, m11, m12, m21, m22, p1, p2, ...given] = texts.map((text) =>
    Number(text.replace('−', '-')),
  ) as [number, number, number, number, number, number, number, number, ...number[]];
  expect(given).toHaveLength(2);
  expect(r1 * m11 + r2 * m21 + p1).toBeCloseTo(given[0] as number, 2);
  expect(r1 * m12 + r2 * m22 + p2).toBeCloseTo(given[1] as number, 2);
});

test('in the live network each field stands at its own wire', async ({ page }) => {
  await open(page, '');
  const svg = page.locator('.live .network svg').first();
  await expectAtTheirWires(svg, async (id) => {
    const field = page.locator(`.live input[data-n="${id}"]`);
    await expect(field).toHaveValue(formatNumber(quantity(id), 'parameter', 3));
    return field.evaluate((input, at) => {
      const { left, top, width, height } = input.getBoundingClientRect();
      const matrix = document.querySelector<SVGSVGElement>(at)?.getScreenCTM()?.inverse();
      const { x, y } = new DOMPoint(left + width / 2, top + height / 2).matrixTransform(matrix);
      return [x, y] as const;
    }, '.live .network svg');
  });
});

test('a matrix has a row for each neuron that its weights come from, a column for each they go to', async ({
  page,
}) => {
  await open(page, 'network/');
  const named = (found: Locator, name: string) =>
    found.locator(`[${name}]`).evaluateAll((all, by) => all.map((one) => one.getAttribute(by)), name);
  const matrices = page.locator('table.matrix');
  for (const [i, [letter, from, to]] of (['axy', 'byh'] as const).entries()) {
    const matrix = matrices.nth(i);
    expect(await named(matrix.locator('thead th'), 'data-q')).toEqual([`${to}1`, `${to}2`]);
    expect(await named(matrix.locator('tbody th'), 'data-q')).toEqual([`${from}1`, `${from}2`]);
    const cells = ['11', '12', '21', '22'].map((places) => letter + places);
    expect(await named(matrix.locator('tbody td'), 'data-q')).toEqual(cells);
    expect(await named(matrix.locator('tbody td'), 'data-n')).toEqual(cells);
  }
});

/** The numbers on the axes of all drawings of a page: in one row or in one column, as [number, how far along or up]. */
function axesOf(page: Page) {
  return page.evaluate(() => {
    const numberOf = (text: Element) => {
      const [power] = text.querySelectorAll('tspan');
      const all = (text.textContent ?? '').replace(/,/g, '').replace('−', '-').trim();
      const own = (power?.textContent ?? '').replace('−', '-');
      return power
        ? all === `10${own}` && own !== ''
          ? 10 ** Number(own)
          : Number.NaN
        : Number(all || 'none');
    };
    return [...document.querySelectorAll('main svg[role="img"]')].flatMap((svg) => {
      const ticks = [...svg.querySelectorAll('text.tick, text.soft')].flatMap((text) => {
        const value = numberOf(text);
        const [x, y] = [Number(text.getAttribute('x')), Number(text.getAttribute('y'))];
        return Number.isFinite(value) ? [{ value, x, y }] : [];
      });
      const lines = [
        ...Map.groupBy(ticks, ({ y }) => Math.round(y))
          .values()
          .map((row) => row.map(({ value, x }) => [value, x] as const)),
        ...Map.groupBy(ticks, ({ x }) => Math.round(x))
          .values()
          .map((column) => column.map(({ value, y }) => [value, -y] as const)),
      ];
      return lines.filter(({ length }) => length > 1);
    });
  });
}

for (const [path, count] of [
  ['sigmoid/', 2],
  ['many-steps/', 4],
  ['one-neuron/', 6],
  ['two-moons/', 2],
  ['hidden-layer/', 6],
] as const)
  test(`${path}: numbers on axes grow to the right and upwards`, async ({ page }) => {
    await open(page, path);
    const axes = await axesOf(page);
    expect(axes.length, JSON.stringify(axes)).toBeGreaterThanOrEqual(count);
    for (const axis of axes) {
      const along = [...axis].sort(([, a], [, b]) => a - b).map(([value]) => value);
      expect(along).toEqual([...along].sort((a, b) => a - b));
    }
  });

test('curves rise and fall as what they show does', async ({ page }) => {
  /** the first corner of a path, and its last */
  const ends = async (path: Locator) => {
    const all = numbersOf((await path.getAttribute('d')) ?? '');
    return { from: all.slice(0, 2) as unknown as Place, to: all.slice(-2) as unknown as Place };
  };
  const expectGoing = async (path: Locator, way: 'up' | 'down') => {
    const { from, to } = await ends(path);
    expect(to[0], 'to the right').toBeGreaterThan(from[0]);
    if (way === 'up') expect(to[1]).toBeLessThan(from[1] - 50);
    else expect(to[1]).toBeGreaterThan(from[1] + 50);
  };
  await open(page, 'sigmoid/');
  await expectGoing(page.locator('path.curve'), 'up');
  const slopes = numbersOf((await page.locator('path.slopes').getAttribute('d')) ?? '');
  expect(Math.min(...slopes.filter((_, i) => i % 2 === 1))).toBeLessThan((slopes[1] as number) - 30);

  // the tangent touches the curve where it is as steep: 512 units for 12 of z, 214 for 1 of y
  const [[gripX = 0, gripY = 0] = []] = await attribute(page.locator('circle.grip'), 'cx', 'cy');
  const [tangent = []] = await attribute(page.locator('line.tangent'), 'x1', 'y1', 'x2', 'y2');
  const [x1, y1, x2, y2] = tangent as [number, number, number, number];
  expect(distance([gripX, gripY], tangent)).toBeLessThan(0.1);
  expect((y2 - y1) / (x2 - x1)).toBeCloseTo((-quantity('dh1_dzh1') * 214) / (512 / 12), 6);
  expect(gripX).toBeCloseTo(280 + (quantity('zh1') * 512) / 12, 6);
  expect(gripY).toBeCloseTo(236 - quantity('h1') * 214, 6);

  // the error on the home page
  await open(page, '');
  const curve = page.locator('svg.curve');
  await expectGoing(curve.locator('path'), 'down');
  const { from } = await ends(curve.locator('path'));
  const [[nowX = 0, nowY = 0] = []] = await attribute(curve.locator('circle.now'), 'cx', 'cy');
  const [[afterX = 0, afterY = 0] = []] = await attribute(curve.locator('circle.after'), 'cx', 'cy');
  expect(Math.hypot(nowX - from[0], nowY - from[1])).toBeLessThan(0.1);
  expect(afterX).toBeGreaterThan(nowX);
  expect(afterY).toBeGreaterThan(nowY);

  // what pushes a point of class 1 grows less as its weighted sum grows; at −8 the squared error pushes hardly at all
  await open(page, 'one-neuron/');
  const pushes = page.locator('svg', { has: page.locator('path.squared') }).locator('path');
  await expectGoing(pushes.nth(0), 'down');
  const squared = await ends(pushes.nth(1));
  expect(squared.from[1]).toBeGreaterThan((await ends(pushes.nth(0))).from[1] + 100);
});

test('every curve of the descent has its name beside it', async ({ page }) => {
  await open(page, 'many-steps/');
  const svg = page.locator('svg', { has: page.locator('text.label') }).first();
  const labels = await attribute(svg.locator('text.label'), 'x', 'y');
  const paths = svg.locator('path');
  expect(await paths.count()).toBe(labels.length);
  for (const [i, [x = 0, y = 0]] of labels.entries()) {
    const heights = await paths.evaluateAll(
      (all, at) =>
        (all as SVGPathElement[]).map((path) => {
          let [from, to] = [0, path.getTotalLength()];
          while (to - from > 0.01) {
            const middle = (from + to) / 2;
            if (path.getPointAtLength(middle).x < at) from = middle;
            else to = middle;
          }
          return path.getPointAtLength(from).y;
        }),
      x,
    );
    // a line of text above it or below; another curve may come as near
    expect(Math.abs((heights[i] as number) - y), `name ${i + 1}`).toBeLessThan(17);
  }
  // down to the lowest error that is drawn: the larger the rate the sooner, but the largest waits for a long time
  const ends = (await paths.evaluateAll((all) => all.map((one) => one.getAttribute('d') ?? ''))).map((path) =>
    numbersOf(path).slice(-2),
  );
  expect(new Set(ends.map(([, height]) => height)).size).toBe(1);
  const [hundredth = 0, tenth = 0, half = 0, five = 0, fifty = 0] = ends.map(([x]) => x as number);
  expect(five).toBeLessThan(half);
  expect(half).toBeLessThan(tenth);
  expect(tenth).toBeLessThan(fifty);
  expect(fifty).toBeLessThan(hundredth);
});

test('each suspect stands at its own value on the line of c2', async ({ page }) => {
  await open(page, 'one-step/');
  const svg = page.locator('svg', { has: page.locator('rect.interval') });
  const [[zero = 0] = []] = await attribute(svg.locator('text.tick'), 'x');
  const units: number[] = [];
  for (const { variation, mark } of suspects) {
    const text = svg.locator('g > text', { hasText: new RegExp(`^${mark}$`) });
    const [[x = 0] = []] = await attribute(text, 'x');
    units.push((x - zero) / quantity(`c2_new${variation}`));
  }
  for (const unit of units) {
    expect(unit).toBeGreaterThan(0);
    expect(unit).toBeCloseTo(units[0] as number, 6);
  }
});

test.describe('classes', () => {
  const stroke = (found: Locator) => found.first().evaluate((one) => getComputedStyle(one).stroke);
  const fill = (found: Locator) => found.first().evaluate((one) => getComputedStyle(one).fill);
  const marksIn = async (path: Locator, mark: keyof typeof stamps) =>
    placesOf((await path.first().getAttribute('d')) ?? '', mark);
  const middle = (places: readonly Place[]) =>
    [0, 1].map((i) => places.reduce((sum, place) => sum + (place[i] as number), 0) / places.length);
  /** The upper moon, at the left, is class 0. */
  const expectMoons = (zeros: readonly Place[], ones: readonly Place[]) => {
    const [[zeroX = 0, zeroY = 0], [oneX = 0, oneY = 0]] = [middle(zeros), middle(ones)];
    expect(zeroX).toBeLessThan(oneX - 5);
    expect(zeroY).toBeLessThan(oneY - 5);
  };
  const { test: held, train } = prepareMoons({ seed: 0 });
  const countOf = (labels: Uint8Array, wanted: number) => labels.filter((label) => label === wanted).length;

  for (const path of ['one-neuron/', 'hidden-layer/'])
    test(`${path}: what is trained stands over its points, named as it is drawn`, async ({ page }) => {
      await open(page, path);
      const plane = page.locator('.moons-trainer svg.plane');
      const [zero, one] = [plane.locator('path.zero'), plane.locator('path.one')];
      const [zeros, ones] = [await marksIn(zero, 'ring'), await marksIn(one, 'square')];
      expect([zeros.length, ones.length]).toEqual([countOf(held.y, 0), countOf(held.y, 1)]);
      expectMoons(zeros, ones);
      expect(await stroke(zero)).toBe(await fill(plane.getByText('class 0')));
      expect(await stroke(one)).toBe(await fill(plane.getByText('class 1')));
      expect(await stroke(zero)).not.toBe(await stroke(one));
      expect(
        await plane
          .locator('g', { has: page.getByText('class 0') })
          .locator('circle')
          .count(),
      ).toBe(1);
      expect(
        await plane
          .locator('g', { has: page.getByText('class 1') })
          .locator('rect')
          .count(),
      ).toBe(1);
    });

  async function expectLossNames(trainer: Locator) {
    const chart = trainer.locator('svg', { has: trainer.page().locator('path.test') });
    const last = trainer.locator('.tables table').last().locator('tbody tr').last();
    const [trainLoss, testLoss] = (await last.locator('td').allInnerTexts()).map(Number) as [number, number];
    const tipOf = async (curve: Locator) => numbersOf((await curve.getAttribute('d')) ?? '').at(-1) as number;
    const [trained, tested] = [
      await tipOf(chart.locator('path:not(.test)')),
      await tipOf(chart.locator('path.test')),
    ];
    // the larger loss stands higher, and so does its name
    expect(Math.sign(trained - tested)).toBe(Math.sign(testLoss - trainLoss));
    const names = await chart
      .locator('text.name')
      .evaluateAll((all) => all.map((one) => [one.textContent, Number(one.getAttribute('y'))] as const));
    const { training, test: held } = Object.fromEntries(names) as Record<string, number>;
    expect(Math.sign((training as number) - (held as number))).toBe(Math.sign(trained - tested));
  }

  test('one-neuron/: each loss has its name at its tip, as built and when it is played', async ({ page }) => {
    await open(page, 'one-neuron/');
    const trainer = page.locator('.moons-trainer');
    await expectLossNames(trainer);
    await trainer.scrollIntoViewIfNeeded();
    await expect(page.locator('astro-island[ssr]:has(.moons-trainer)')).toHaveCount(0);
    await trainer.getByRole('button', { name: 'To the end', exact: true }).click();
    await expect(trainer.locator('.said')).toContainText('Done');
    await expectLossNames(trainer);
  });

  test('hidden-layer/: each loss has its name at its tip', async ({ page }) => {
    await open(page, 'hidden-layer/');
    await expectLossNames(page.locator('.moons-trainer'));
  });

  test('two-moons/: the data, named as it is drawn', async ({ page }) => {
    await open(page, 'two-moons/');
    const plane = page.locator('.moons-data svg.plane');
    const [zero, one] = [plane.locator('path.zero'), plane.locator('path.one')];
    const parts = [
      [
        await marksIn(plane.locator('path.zero:not(.train)'), 'ring'),
        await marksIn(plane.locator('path.one:not(.train)'), 'square'),
        held.y,
      ],
      [
        await marksIn(plane.locator('path.zero.train'), 'dot'),
        await marksIn(plane.locator('path.one.train'), 'dot'),
        train.y,
      ],
    ] as const;
    for (const [zeros, ones, labels] of parts) {
      expect([zeros.length, ones.length]).toEqual([countOf(labels, 0), countOf(labels, 1)]);
      expectMoons(zeros, ones);
    }
    for (const [paths, name] of [
      [zero, 'class 0'],
      [one, 'class 1'],
    ] as const)
      for (const path of await paths.all())
        expect(await stroke(path)).toBe(await fill(plane.getByText(name)));
    expect(await stroke(zero)).not.toBe(await stroke(one));
    // round and square, as everywhere in the book
    expect(
      await plane
        .locator('g', { has: page.getByText('class 0') })
        .locator('circle')
        .count(),
    ).toBe(2);
    expect(
      await plane
        .locator('g', { has: page.getByText('class 1') })
        .locator('rect')
        .count(),
    ).toBe(2);
  });

  test('small panels: class 1 is square and in its colour everywhere', async ({ page }) => {
    const panels = async (path: string, find: (groups: Locator) => Locator) => {
      await open(page, path);
      const trainer = page.locator('svg.plane').first();
      const colours = [await stroke(trainer.locator('path.zero')), await stroke(trainer.locator('path.one'))];
      const groups = find(page.locator('svg[role="img"] > g'));
      expect(await groups.count()).toBeGreaterThan(0);
      return Promise.all(
        (await groups.all()).map(async (group) => {
          const [zero, one] = [group.locator('path.zero'), group.locator('path.one')];
          expect([await stroke(zero), await stroke(one)]).toEqual(colours);
          const cap = (found: Locator) => found.evaluate((path) => getComputedStyle(path).strokeLinecap);
          expect([await cap(zero), await cap(one)]).toEqual(['round', 'square']);
          return {
            name: (await group.locator('text').last().textContent()) ?? '',
            marks: [await marksIn(zero, 'dot'), await marksIn(one, 'dot')] as const,
          };
        }),
      );
    };
    const noisy = await panels('two-moons/', (groups) => groups.filter({ has: page.locator('path.one') }));
    for (const { marks } of noisy) expectMoons(...marks);
    const small = await panels('hidden-layer/', (groups) => groups.filter({ has: page.locator('path.one') }));
    const logic = Object.fromEntries(small.map(({ name, marks }) => [name.toLowerCase(), marks]));
    const corners = (name: string) =>
      (logic[name] ?? []).map((marks) =>
        marks.map(([x, y]) => [x > 90 ? 1 : 0, y < 75 ? 1 : 0].join('')).sort(),
      );
    expect(corners('and')).toEqual([['00', '01', '10'], ['11']]);
    expect(corners('or')).toEqual([['00'], ['01', '10', '11']]);
    expect(corners('exclusive or')).toEqual([
      ['00', '11'],
      ['01', '10'],
    ]);
    // 2 x1 + x2 = 2, where a perceptron comes to for and: as in the panels' own test
    const line = page.locator('svg[role="img"] > g', { hasText: /^and$/ }).locator('line');
    const ends = (await attribute(line, 'x1', 'y1', 'x2', 'y2'))[0]?.map(Math.round) as number[];
    expect([ends.slice(0, 2), ends.slice(2)].sort(([a = 0], [b = 0]) => a - b)).toEqual([
      [75, 0],
      [150, 150],
    ]);
    const [zeros, ones] = small.find(({ marks }) => marks[0].length > 4)?.marks ?? [[], []];
    expectMoons(zeros, ones);
  });
});

test('what a hidden layer gains: its dots and its mean stand at their accuracies, its numbers beside them', async ({
  page,
}) => {
  await open(page, 'hidden-layer/');
  const svg = page.locator('svg', { has: page.locator('path.hidden') });
  const ticks = await svg
    .locator('text.tick')
    .evaluateAll((all) =>
      all.map((one) => [Number(one.textContent), Number(one.getAttribute('x'))] as const),
    );
  const [[least, leastX], [most, mostX]] = [ticks.at(0), ticks.at(-1)] as [Place, Place];
  const accuracyAt = (x: number) => least + ((x - leastX) / (mostX - leastX)) * (most - least);
  const rows = await svg.locator('> g', { has: page.locator('path.hidden') }).all();
  expect(rows.length).toBeGreaterThan(1);
  for (const row of rows) {
    const means = await attribute(row.locator('line.mean'), 'x1');
    const texts = (await row.locator('text.value').allTextContents()).map(
      (text) => numbersOf(text)[0] as number,
    );
    for (const [j, kind] of ['neuron', 'hidden'].entries()) {
      const path = (await row.locator(`path.${kind}`).getAttribute('d')) ?? '';
      const dots = [...path.matchAll(/M([\d.]+) /g)].map(([, x]) => Number(x));
      expect(dots.length).toBeGreaterThan(1);
      const mean = dots.reduce((sum, x) => sum + x, 0) / dots.length;
      expect(mean).toBeCloseTo(means[j]?.[0] as number, 0);
      expect(accuracyAt(means[j]?.[0] as number)).toBeCloseTo(texts[j] as number, 3);
    }
  }
});

test('in the plane of two weights the first goes to the right, the second upwards', async ({ page }) => {
  await open(page, 'hidden-layer/');
  const svg = page.locator('svg', { has: page.locator('circle + text') }).filter({ hasText: 'from x₁' });
  const size = Number((await svg.getAttribute('viewBox'))?.split(' ')[2]);
  const [[firstX = 0, firstY = 0] = []] = await attribute(svg.getByText('from x₁'), 'x', 'y');
  const [[secondX = 0, secondY = 0] = []] = await attribute(svg.getByText('from x₂'), 'x', 'y');
  expect(firstX).toBe(size);
  expect(Math.abs(firstY - size / 2)).toBeLessThan(20);
  expect(Math.abs(secondX - size / 2)).toBeLessThan(20);
  expect(secondY).toBeLessThan(20);
});

test('the vanishing gradients: each name stands at the beginning of its own line', async ({ page }) => {
  await open(page, 'hidden-layer/');
  const svg = page.locator('svg', { has: page.locator('polyline.relu') });
  const names = await svg
    .locator('text.end:not(.soft)')
    .evaluateAll((all) => all.map((one) => [one.textContent ?? '', Number(one.getAttribute('y'))] as const));
  expect(names.map(([name]) => name.toLowerCase()).sort()).toEqual(['relu', 'sigmoid', 'tanh']);
  for (const [name, y] of names) {
    const line = await svg.locator(`polyline.${name.toLowerCase()}`).getAttribute('points');
    // names that would meet are moved apart, by less than two lines of text
    expect(Math.abs(y - (numbersOf(line ?? '')[1] as number)), name).toBeLessThan(40);
  }
});
