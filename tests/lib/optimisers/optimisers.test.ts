import { describe, expect, test } from 'vitest';
import { adam } from '../../../src/lib/optimisers/adam.ts';
import { gradientDescent, momentum } from '../../../src/lib/optimisers/gradient-descent.ts';
import type { DescentState, Optimiser } from '../../../src/lib/optimisers/optimiser.ts';
import { expectClose, expectRangeError } from '../helpers.ts';
import { golden } from '../optimisers-golden.ts';

type Setting = (typeof golden.paths)[number]['setting'];

/** Whatever it remembers. */
const any = <State extends DescentState>(optimiser: Optimiser<State>) => optimiser as unknown as Optimiser;

function optimiserOf(setting: Setting): Optimiser {
  if (setting.optimiser === 'adam') return any(adam(setting));
  return setting.optimiser === 'momentum' ? any(momentum(setting)) : gradientDescent(setting);
}

/** Of Rosenbrock's valley in the first two and a bowl in the third. */
function slope([a, b, c]: ArrayLike<number> & Iterable<number>): number[] {
  const bend = (b as number) - (a as number) ** 2;
  return [-2 * (1 - (a as number)) - 400 * (a as number) * bend, 200 * bend, 6 * (c as number)];
}

function pathOf({ start, step }: Optimiser, steps: number): number[][] {
  let state = start(golden.start);
  return Array.from({ length: steps }, () => {
    state = step(state, slope(state.parameters));
    return [...state.parameters];
  });
}

describe('sixty steps', () => {
  test.each(golden.paths)(
    '$setting: as PyTorch goes, and as its documentation says',
    ({ setting, torch, formula }) => {
      const path = pathOf(optimiserOf(setting), torch.length);
      expect(path).toHaveLength(60);
      path.flat().forEach((w, i) => {
        // The valley bends sharply: a last digit at the start is a tenth before the end.
        expectClose(w, torch.flat()[i] as number, 1e-11, 1e-12);
        expectClose(w, formula.flat()[i] as number, 1e-11, 1e-12);
      });
    },
  );

  test('no two settings go the same way, but for momentum 0 and none', () => {
    const ends = golden.paths.map(({ setting }) => pathOf(optimiserOf(setting), 60).at(-1)?.join());
    expect(new Set(ends).size).toBe(golden.paths.length - 1);
  });
});

describe('a step', () => {
  const all: readonly [string, Optimiser][] = [
    ['gradientDescent', gradientDescent({ rate: 0.1 })],
    ['momentum', any(momentum({ rate: 0.1 }))],
    ['adam', any(adam({ rate: 0.1 }))],
  ];

  test.each(all)('of %s changes nothing that it is given', (_, { start, step }) => {
    const given = Float64Array.of(1, 2);
    const first = start(given);
    given[0] = 7;
    expect([...first.parameters]).toEqual([1, 2]);
    const second = step(first, [0.5, -1]);
    const kept = structuredClone(second);
    const third = step(second, [0.25, 1]);
    expect(second).toEqual(kept);
    expect([first.steps, second.steps, third.steps]).toEqual([0, 1, 2]);
    expect(step(second, [0.25, 1])).toEqual(third);
  });

  test.each(all)('of %s along a gradient of 0 stays where it is', (_, { start, step }) => {
    expect([...step(start([3, -4]), [0, 0]).parameters]).toEqual([3, -4]);
  });

  test.each(all)('of %s needs a derivative for each parameter', (name, { start, step }) => {
    expectRangeError(
      () => step(start([1, 2]), [1]),
      `${name} needs a derivative for each of 2 parameters, got 1`,
    );
  });

  test('of momentum under a steady gradient grows to 1/(1 − μ) of a plain one', () => {
    const { start, step } = momentum({ rate: 0.1, momentum: 0.75 });
    let state = start([0]);
    for (let n = 0; n < 200; n++) state = step(state, [1]);
    expectClose(state.velocity[0], 4);
  });

  test.each([1e-6, 0.2, 250, 1e9])('of Adam is as long as its rate at first, under a gradient of %d', (g) => {
    const { start, step } = adam({ rate: 0.1, epsilon: 0 });
    expectClose(step(start([1]), [g]).parameters[0], 0.9);
  });
});

describe('what an optimiser refuses', () => {
  test.each<[string, () => unknown, string]>([
    [
      'a rate below 0',
      () => gradientDescent({ rate: -1 }),
      'gradientDescent needs a finite learning rate from 0, got -1',
    ],
    [
      'no number',
      () => momentum({ rate: Number.NaN }),
      'momentum needs a finite learning rate from 0, got NaN',
    ],
    [
      'a momentum of 1',
      () => momentum({ rate: 1, momentum: 1 }),
      'momentum needs a momentum from 0 to less than 1, got 1',
    ],
    ['a beta1 below 0', () => adam({ beta1: -0.1 }), 'adam needs a beta1 from 0 to less than 1, got -0.1'],
    ['a beta2 of 1', () => adam({ beta2: 1 }), 'adam needs a beta2 from 0 to less than 1, got 1'],
    ['an epsilon below 0', () => adam({ epsilon: -1 }), 'adam needs a finite epsilon from 0, got -1'],
    [
      'an endless rate',
      () => adam({ rate: Infinity }),
      'adam needs a finite learning rate from 0, got Infinity',
    ],
  ])('%s', (_, call, message) => {
    expectRangeError(call, message);
  });
});
