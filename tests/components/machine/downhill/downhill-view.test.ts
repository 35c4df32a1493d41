import { describe, expect, test } from 'vitest';
import { contoursOf } from '../../../../src/components/machine/downhill/contours.ts';
import {
  downhillView,
  layOut,
  outcomeOf,
  pathOf,
  placeIn,
  readWalkField,
} from '../../../../src/components/machine/downhill/downhill-view.ts';
import { groundOf } from '../../../../src/components/machine/downhill/ground.ts';
import {
  axes,
  changed,
  firstWalk,
  powerOf,
  rateAt,
} from '../../../../src/components/machine/downhill/walk.ts';
import { tenParameters } from '../../../../src/lib/autograd/worked-example.ts';
import { gradientDescent, momentum } from '../../../../src/lib/optimisers/gradient-descent.ts';
import { plainStep, start } from '../../../exercises/plain-step.ts';
import { expectClose } from '../../../lib/helpers.ts';
import { corners } from './corners.ts';

describe('a path', () => {
  test('of plain descent over two parameters of the worked example is steps by hand', () => {
    const walk = { ...firstWalk('example'), rate: 0.5, steps: 20 } as const;
    let [b11, b22]: [number, number] = [...walk.start];
    for (const { first, second, loss } of pathOf(walk)) {
      expectClose(first, b11, 1e-12);
      expectClose(second, b22, 1e-12);
      const made = plainStep({ ...start, b11, b22 }, { rate: 0.5, targets: [0.03, 0.05] });
      expectClose(loss, made.error, 1e-12);
      [b11, b22] = [made.next.b11, made.next.b22];
    }
  });

  test.each([0.9, 0.5])('of momentum %d equals the optimiser’s steps', (kept) => {
    const walk = { ...firstWalk('stretched'), optimiser: 'momentum', rate: 0.2, kept, steps: 30 } as const;
    const { surface } = groundOf(walk);
    const { start: begin, step } = momentum({ rate: 0.2, momentum: kept });
    let state = begin(walk.start);
    for (const { first, second } of pathOf(walk)) {
      expect([first, second]).toEqual([...state.parameters]);
      state = step(state, surface.slope(state.parameters[0] as number, state.parameters[1] as number));
    }
  });

  test('in batches is repeated from the seed, differs from all points, and averages to them', () => {
    const walk = { ...firstWalk('moons'), batch: 1, rate: 0.3 } as const;
    expect(pathOf(walk)).toEqual(pathOf(walk));
    expect(pathOf(walk)).not.toEqual(pathOf({ ...walk, batch: 120 }));
    const ground = groundOf(walk);
    for (const size of [1, 30]) {
      const slopes = ground.slopes(size);
      const count = 120 / size;
      const at = Float64Array.of(0.3, -0.4);
      const sums = [0, 0];
      for (let n = 0; n < count; n++)
        for (const [i, slope] of slopes(at, n).entries()) sums[i] = (sums[i] ?? 0) + slope / count;
      for (const [i, slope] of ground.surface.slope(0.3, -0.4).entries()) expectClose(sums[i], slope, 1e-12);
    }
  });

  test('begins and ends in the drawing where it begins and ends', () => {
    const walk = { ...firstWalk('moons'), rate: 2 };
    const { box } = groundOf(walk);
    const view = downhillView(walk);
    const drawn = corners(view.path, box);
    const path = pathOf(walk);
    expect(drawn).toHaveLength(walk.steps + 1);
    for (const [n, [first, second]] of drawn.entries()) {
      expect(Math.abs(first - (path[n]?.first ?? 0))).toBeLessThan(0.002);
      expect(Math.abs(second - (path[n]?.second ?? 0))).toBeLessThan(0.002);
    }
    expect(view.start.join(' ')).toBe(view.path.slice(1).split('L')[0]);
    expect(view.rows.map(([step]) => step)).toEqual(['0', '1', '2', '3', '5', '10', '20', '40']);
  });
});

test('a map that is laid out a little at a time is the one made at once', async () => {
  const walk = { ...firstWalk('example'), first: 'c1', second: 'c2' } as const;
  await layOut(walk);
  const { lines, lowest, axes: named } = downhillView(walk);
  expect({ lines, lowest, axes: named }).toEqual(
    expect.objectContaining(
      (({ lines, lowest, axes }) => ({ lines, lowest, axes }))(contoursOf(groundOf(walk))),
    ),
  );
});

describe('what is said of a path', () => {
  test('a fall, with what is left and how often it rose', () => {
    expect(downhillView(firstWalk('moons')).said).toMatch(
      /^After 40 steps: w₁ = .*, w₂ = .*, loss 0\.\d+\. That is [\d.]+\u00a0% of the loss at the start; no step led up\.$/,
    );
  });

  test('no move, at rate 0', () => {
    expect(downhillView({ ...firstWalk('example'), rate: 0 }).said).toBe(
      'After 60 steps: b₁₁ = 0.500, b₂₂ = 0.800, loss 0.443, as at the start.',
    );
  });

  test('what no digit shows is neither called a rise nor a fall', () => {
    // one point’s slope leads up for all points together, by a little
    const up = { ...firstWalk('stretched'), batch: 1, rate: 1e-6, steps: 2 };
    const [begun, ended] = [pathOf(up)[0]?.loss ?? 0, pathOf(up).at(-1)?.loss ?? 0];
    expect(ended).toBeGreaterThan(begun);
    expect(downhillView(up).said).toBe(
      'After 2 steps: w₁ = 0.500, w₂ = −0.100, loss 0.931. To as many digits, that is the loss at the start; two of two steps led up.',
    );
    expect(downhillView({ ...up, batch: 120, rate: 1e-12 }).said).toMatch(
      /loss 0\.931\. To as many digits, that is the loss at the start\.$/,
    );
    for (const rate of [1e-9, 1e-3, 0.05])
      for (const start of [[1, -0.5] as const, up.start])
        expect(downhillView({ ...up, rate, start, steps: 1 }).said).not.toMatch(
          /loss ([\d.]+)\. That is higher than at the start, where it was \1;/,
        );
  });

  test('a rise, one step, and out of the picture', () => {
    const { said } = downhillView({ ...firstWalk('stretched'), start: [0.3, -1.7], rate: 100, steps: 1 });
    expect(said).toMatch(
      /^After one step: .* That is higher than at the start, where it was [\d.]+; the step led up\./,
    );
    expect(downhillView({ ...firstWalk('example'), rate: 1000 }).said).toContain(
      'The path ends outside the picture.',
    );
  });

  test('what ends higher and is on its way down is not said to diverge', () => {
    const walk = { ...firstWalk('moons'), rate: 1000 };
    const [lossOfFirst, lossOfLast] = [1, -1].map((at) => pathOf(walk).at(at)?.loss ?? 0);
    expect(lossOfLast).toBeLessThan(lossOfFirst ?? 0);
    expect(downhillView(walk).said).toContain('That is higher than at the start');
    expect(downhillView(walk).said).not.toContain('diverged');
  });

  test('the four outcomes', () => {
    const at = (loss: number) => ({ step: 0, first: 0, second: 0, loss });
    expect(outcomeOf([at(1), at(5), at(0.5)])).toBe('lower');
    expect(outcomeOf([at(1), at(0.5), at(1)])).toBe('same');
    expect(outcomeOf([at(1), at(0.5), at(2)])).toBe('higher');
    expect(outcomeOf([at(1), at(Number.NaN)])).toBe('lost');
  });
});

test('in the first figure a rate of fifteen settles and thirty does not, as the chapter says', () => {
  const { surface } = groundOf(firstWalk('moons'));
  const endOf = (rate: number) => pathOf({ ...firstWalk('moons'), rate }).at(-1);
  const [settled, leaping] = [endOf(15), endOf(30)];
  expect(Math.hypot(...surface.slope(settled?.first ?? 0, settled?.second ?? 0))).toBeLessThan(0.001);
  expect(Math.hypot(...surface.slope(leaping?.first ?? 0, leaping?.second ?? 0))).toBeGreaterThan(0.02);
});

test.each(['momentum', 'adam'] as const)('in the round bowl %s shoots past the lowest place', (optimiser) => {
  const walk = changed(firstWalk('moons'), { optimiser });
  const { lowest } = contoursOf(groundOf(walk));
  expect(Math.min(...pathOf(walk).map(({ second }) => second))).toBeLessThan(lowest.second - 0.25);
});

describe('what a reader chooses', () => {
  test('the axes are the ten parameters, and never the same twice', () => {
    expect(axes).toEqual(tenParameters);
    const walk = firstWalk('example');
    expect(changed(walk, { first: 'b22' })).toMatchObject({ first: 'b22', second: 'b11' });
    expect(changed(walk, { second: 'b11' })).toMatchObject({ first: 'b22', second: 'b11' });
    expect(changed(walk, { second: 'c2' })).toMatchObject({ first: 'b11', second: 'c2' });
  });

  test('another ground begins anew, with the same optimiser and the rate that it begins with there', () => {
    const walk = changed({ ...firstWalk('example'), optimiser: 'adam' }, { ground: 'moons' });
    expect(walk).toEqual(changed(firstWalk('moons'), { optimiser: 'adam' }));
    expect(changed({ ...walk, rate: 7, isOwnRate: true }, { ground: 'stretched' })).toMatchObject({
      rate: 0.1,
      isOwnRate: false,
    });
  });

  test('an optimiser brings its own rate, until the reader has set one', () => {
    const walk = firstWalk('stretched');
    const rates = (['plain', 'momentum', 'adam'] as const).map(
      (optimiser) => changed(walk, { optimiser }).rate,
    );
    expect(new Set(rates).size).toBe(3);
    const back = changed(changed(walk, { optimiser: 'adam' }), { optimiser: 'plain' });
    expect(back).toEqual(walk);
    const own = changed(walk, { rate: 0.3 });
    expect(changed(own, { optimiser: 'momentum' })).toMatchObject({ optimiser: 'momentum', rate: 0.3 });
    // set to what it was, it is the reader’s as well
    expect(changed(changed(walk, { rate: walk.rate }), { optimiser: 'adam' }).rate).toBe(walk.rate);
    expect(changed(changed(own, { steps: 5 }), { optimiser: 'adam' }).rate).toBe(0.3);
  });

  test.each(['example', 'moons', 'stretched'] as const)(
    'on %s each optimiser comes down at the rate it brings, and leaves less than a tenth',
    (ground) => {
      const { surface } = groundOf(firstWalk(ground));
      const { lowest } = contoursOf(groundOf(firstWalk(ground)));
      const least = surface.height(lowest.first, lowest.second);
      for (const optimiser of ['plain', 'momentum', 'adam'] as const) {
        const path = pathOf(changed(firstWalk(ground), { optimiser }));
        const [start, end] = [path[0]?.loss ?? 0, path.at(-1)?.loss ?? 1];
        expect(end - least, optimiser).toBeLessThan((start - least) / 10);
      }
    },
  );

  test('a place of the drawing is one of the map, held within it', () => {
    const box = { left: -2, right: 4, bottom: -3, top: 1 };
    expect(placeIn(box, 0.5, 0.25)).toEqual([1, 0]);
    expect(placeIn(box, -1, 7)).toEqual([-2, -3]);
  });

  test('fields read numbers as people write them, and refuse what no walk can use', () => {
    expect(readWalkField('rate')('0,5', 1)).toMatchObject({ value: 0.5 });
    expect(readWalkField('kept')('.5', 0.9)).toMatchObject({ value: 0.5 });
    expect(readWalkField('kept')('0', 0.9)).toMatchObject({ value: 0 });
    expect(readWalkField('steps')('40', 1)).toMatchObject({ value: 40 });
    for (const [name, text] of [
      ['rate', '-1'],
      ['rate', '1001'],
      ['rate', 'fast'],
      ['kept', '1'],
      ['kept', '-0.1'],
      ['steps', '0'],
      ['steps', '501'],
      ['steps', '2.5'],
    ] as const)
      expect(readWalkField(name)(text, 7), text).toMatchObject({
        problem: expect.stringContaining('stays 7'),
      });
  });

  test('the slider and the field agree', () => {
    for (const rate of [0.001, 0.1, 1, 20, 1000]) expectClose(rateAt(powerOf(rate)), rate, 1e-9);
    expect(powerOf(0)).toBe(-3);
  });

  test('plain descent by name is plain descent', () => {
    const walk = { ...firstWalk('moons'), steps: 1 };
    const { surface } = groundOf(walk);
    const { start: begin, step } = gradientDescent({ rate: walk.rate });
    expect(pathOf(walk)[1]).toMatchObject({
      first: step(begin(walk.start), surface.slope(...walk.start)).parameters[0],
    });
  });
});
