import { describe, expect, test } from 'vitest';
import {
  contoursOf,
  downhillView,
  levelsOf,
  outcomeOf,
  pathOf,
  placeIn,
  readWalkField,
} from '../../../../src/components/machine/downhill/downhill-view.ts';
import { groundOf, stretch } from '../../../../src/components/machine/downhill/ground.ts';
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

/** The corners of a path in the drawing, back in the units of a box. */
function corners(d: string, { left, right, bottom, top }: ReturnType<typeof groundOf>['box']) {
  return [...d.matchAll(/(-?[\d.]+) (-?[\d.]+)/g)].map(
    ([, x, y]) =>
      [left + (Number(x) / 560) * (right - left), top - (Number(y) / 420) * (top - bottom)] as const,
  );
}

describe('contours', () => {
  test.each(['example', 'moons', 'stretched'] as const)(
    'of %s: each point of a line has its loss',
    (name) => {
      const ground = groundOf(firstWalk(name));
      const { lines } = contoursOf(ground);
      const { surface, box } = ground;
      const [least, most] = [lines[0], lines.at(-1)].map((line) => Number(line?.label || 'NaN'));
      expect(lines).toHaveLength(8);
      let points = 0;
      for (const { d, label } of lines) {
        if (label === '') continue;
        const own = corners(d, box);
        points += own.length;
        // Half a unit of the drawing, to which a corner is rounded, and what the grid can't tell, is an allowance in height.
        const unit = (box.right - box.left) / 560;
        for (const [first, second] of own) {
          const here = surface.height(first, second);
          const around = [-2, 0, 2].flatMap((i) =>
            [-2, 0, 2].map((j) => surface.height(first + i * unit, second + j * unit)),
          );
          const [low, high] = [Math.min(...around), Math.max(...around)];
          const level = Number(label);
          const rounding = 0.05 * level;
          expect(level, `${first}, ${second}: ${here}`).toBeGreaterThan(low - rounding);
          expect(level, `${first}, ${second}: ${here}`).toBeLessThan(high + rounding);
        }
      }
      expect(points).toBeGreaterThan(60);
      if (least && most) expect(least).toBeLessThan(most);
    },
  );

  test('the cross of the neuron’s bowl is where its slope is nearly zero', () => {
    const ground = groundOf(firstWalk('moons'));
    const { lowest } = contoursOf(ground);
    expect(Math.hypot(...ground.surface.slope(lowest.first, lowest.second))).toBeLessThan(0.01);
    expect(Math.hypot(...ground.surface.slope(-1.5, 0.25))).toBeGreaterThan(0.2);
  });

  test('stretched, the lowest place lies a quarter as far across', () => {
    const [one, other] = (['moons', 'stretched'] as const).map(
      (name) => contoursOf(groundOf(firstWalk(name))).lowest,
    );
    expect(Math.abs((one?.first ?? 0) / stretch - (other?.first ?? 1))).toBeLessThan(0.15);
    expect(Math.abs((one?.second ?? 0) - (other?.second ?? 1))).toBeLessThan(0.3);
  });

  test('levels lie between the lowest and the highest, ascending', () => {
    const levels = levelsOf(Float64Array.of(1, 5, 2));
    expect(levels).toEqual([...levels].sort((a, b) => a - b));
    expect(levels.every((level) => level > 1 && level < 5)).toBe(true);
  });
});

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

  test('of momentum equals the optimiser’s steps', () => {
    const walk = { ...firstWalk('stretched'), optimiser: 'momentum', rate: 0.2, steps: 30 } as const;
    const { surface } = groundOf(walk);
    const { start: begin, step } = momentum({ rate: 0.2 });
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

  test('a rise is a divergence, and out of the picture is said', () => {
    const { said } = downhillView({ ...firstWalk('stretched'), start: [0.3, -1.7], rate: 100, steps: 1 });
    expect(said).toContain('It has diverged: at the start the loss was');
    expect(downhillView({ ...firstWalk('example'), rate: 1000 }).said).toContain(
      'It ends outside the picture.',
    );
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

test.each(['momentum', 'adam'] as const)(
  'in the second figure %s shoots past the lowest place',
  (optimiser) => {
    const walk = { ...firstWalk('stretched'), rate: 1, optimiser };
    const { lowest } = contoursOf(groundOf(walk));
    expect(Math.min(...pathOf(walk).map(({ second }) => second))).toBeLessThan(lowest.second - 0.5);
  },
);

describe('what a reader chooses', () => {
  test('the axes are the ten parameters, and never the same twice', () => {
    expect(axes).toEqual(tenParameters);
    const walk = firstWalk('example');
    expect(changed(walk, { first: 'b22' })).toMatchObject({ first: 'b22', second: 'b11' });
    expect(changed(walk, { second: 'b11' })).toMatchObject({ first: 'b22', second: 'b11' });
    expect(changed(walk, { second: 'c2' })).toMatchObject({ first: 'b11', second: 'c2' });
  });

  test('another ground begins anew, with the same optimiser', () => {
    const walk = changed({ ...firstWalk('example'), optimiser: 'adam' }, { ground: 'moons' });
    expect(walk).toEqual({ ...firstWalk('moons'), optimiser: 'adam' });
  });

  test('a place of the drawing is one of the map, held within it', () => {
    const box = { left: -2, right: 4, bottom: -3, top: 1 };
    expect(placeIn(box, 0.5, 0.25)).toEqual([1, 0]);
    expect(placeIn(box, -1, 7)).toEqual([-2, -3]);
  });

  test('fields read numbers as people write them, and refuse what no walk can use', () => {
    expect(readWalkField('rate')('0,5', 1)).toMatchObject({ value: 0.5 });
    expect(readWalkField('steps')('40', 1)).toMatchObject({ value: 40 });
    for (const [name, text] of [
      ['rate', '-1'],
      ['rate', '1001'],
      ['rate', 'fast'],
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
