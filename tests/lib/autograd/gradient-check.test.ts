import { describe, expect, test } from 'vitest';
import { plainNumbers } from '../../../src/lib/autograd/arithmetic.ts';
import { centralDifference } from '../../../src/lib/autograd/central-difference.ts';
import { gradientCheck, relativeError } from '../../../src/lib/autograd/gradient-check.ts';
import {
  type Differentiated,
  gradientByObjects,
  gradientByTape,
} from '../../../src/lib/autograd/gradients.ts';
import { exampleError, tenParameters } from '../../../src/lib/autograd/worked-example.ts';
import { article } from '../../../src/lib/example/article.ts';
import { prepareMoons } from '../../../src/lib/points/prepare-moons.ts';
import { randomState } from '../../../src/lib/points/random-state.ts';
import { initialise } from '../../../src/lib/training/initialise.ts';
import { multilayerModel } from '../../../src/lib/training/multilayer.ts';
import { computationOf, golden } from '../autograd-golden.ts';
import { expectClose, expectRangeError } from '../helpers.ts';

const start = tenParameters.map((id) => article[id]);
const right = (x: ArrayLike<number>) => gradientByObjects(exampleError(), x);

/** One parameter, its objective and a derivative to be judged. */
const checked = (f: (x: number) => number, given: number, x: number, options = {}) =>
  gradientCheck(([at]) => ({ value: f(at as number), gradient: [given] }), [x], options).each[0];

describe('a right gradient', () => {
  test('of the worked example agrees, to eight digits at least', () => {
    const { verdict, each } = gradientCheck(right, start);
    expect(verdict).toBe('agrees');
    expect(each.map(({ reason }) => reason)).toEqual(start.map(() => 'close'));
    for (const { relativeError } of each) expect(relativeError).toBeLessThan(1e-8);
    each.forEach(({ byNudging }, i) => {
      expectClose(byNudging, golden.workedExample.once[i] as number, 1e-8, 0);
    });
  });

  test('of random expressions is never said to differ', () => {
    for (const { lines, x } of golden.expressions.slice(0, 20)) {
      const { verdict, each, worst } = gradientCheck((at) => gradientByTape(computationOf(lines), at), x);
      if (verdict === 'differs') expect.fail(JSON.stringify({ lines, x, ...each[worst] }));
    }
  });

  test.each([1e-9, 1e-3, 1, 40, 1e6, 1e12])('of a logarithm at %d: the step goes with the parameter', (x) => {
    expect(checked(Math.log, 1 / x, x)?.verdict).toBe('agrees');
  });

  test('of a hidden layer on the moons agrees at a random start', () => {
    const { train } = prepareMoons({ seed: 0, samples: 100 });
    const model = multilayerModel({ inputs: 2, hidden: [4], activation: 'tanh' });
    const f = (x: Float64Array) => {
      const gradient = new Float64Array(model.size);
      return { value: model.lossAndGradient(x, train, gradient), gradient };
    };
    expect(gradientCheck(f, initialise(model, 'xavier', randomState(0))).verdict).toBe('agrees');
  });
});

describe('a wrong gradient', () => {
  const wrong =
    (change: (gradient: Float64Array) => void) =>
    (x: ArrayLike<number>): Differentiated => {
      const { value, gradient } = right(x);
      change(gradient);
      return { value, gradient };
    };

  test.each<[string, number, (gradient: Float64Array) => void, string]>([
    ['twice as large', 3, (g) => (g[3] = 2 * (g[3] as number)), 'apart'],
    ['with the wrong sign', 8, (g) => (g[8] = -(g[8] as number)), 'opposite'],
    ['lost', 4, (g) => (g[4] = 0), 'apart'],
    ['off in the fifth digit', 0, (g) => (g[0] = 1.00001 * (g[0] as number)), 'apart'],
    ['not a number', 9, (g) => (g[9] = Number.NaN), 'not finite'],
  ])('%s is found where it stands', (_, at, change, reason) => {
    const check = gradientCheck(wrong(change), start);
    expect(check).toMatchObject({ verdict: 'differs', worst: at });
    expect(check.each.map(({ verdict }) => verdict !== 'agrees')).toEqual(start.map((_, i) => i === at));
    expect(check.each[at]?.reason).toBe(reason);
  });

  test('one that is no number has none for a relative error either, and is looked at before one of the wrong sign', () => {
    const both = wrong((g) => {
      g[2] = -(g[2] as number);
      g[9] = Number.NaN;
    });
    const check = gradientCheck(both, start);
    expect(check.each[9]?.relativeError).toBeNaN();
    expectClose(check.each[2]?.relativeError, 2, 1e-6);
    expect(check.worst).toBe(9);
  });

  test('passes where the tolerance lets it', () => {
    const off = wrong((g) => (g[0] = 1.00001 * (g[0] as number)));
    expect(gradientCheck(off, start, { tolerance: 1e-4 }).verdict).toBe('agrees');
  });

  test('may be right by chance at one point: the slope of tanh for that of a sum', () => {
    const f = ([w]: Float64Array) => ({ value: Math.tanh(w as number), gradient: [1] });
    expect(gradientCheck(f, [0]).verdict).toBe('agrees');
    expect(gradientCheck(f, [0.3]).verdict).toBe('differs');
  });
});

describe('where nudging cannot tell', () => {
  const relu = plainNumbers.relu;

  test.each([0, 0.5, 1])('a kink: %d lies between the slopes of both sides', (given) => {
    expect(checked(relu, given, 0)).toMatchObject({
      verdict: 'unsure',
      reason: 'kink',
      isKink: true,
      left: 0,
      right: 1,
    });
  });

  test.each([-0.1, 1.1, 2])('a kink: %d does not', (given) => {
    expect(checked(relu, given, 0)).toMatchObject({ verdict: 'differs', reason: 'apart' });
  });

  test.each([1e-3, -1e-3, 1e-6])('beside a kink, at %d, the step is short enough', (x) => {
    expect(checked(relu, x > 0 ? 1 : 0, x)).toMatchObject({ verdict: 'agrees', isKink: false });
    expect(checked(relu, x > 0 ? 0 : 1, x)?.verdict).toBe('differs');
  });

  test('a bend that is none: x² and |x|³ at 0', () => {
    expect(checked((x) => x * x, 0, 0)).toMatchObject({ verdict: 'agrees', isKink: false });
    expect(checked((x) => Math.abs(x) ** 3, 0, 0)?.verdict).toBe('agrees');
  });

  test('a slope that drowns in the rounding of a large objective', () => {
    expect(checked((x) => 1e9 + 1e-9 * x, 3e-9, 1)).toMatchObject({
      verdict: 'unsure',
      reason: 'unresolved',
    });
    expect(checked((x) => 1e9 + 1e-9 * x, 1, 1)?.verdict).toBe('differs');
  });
});

describe('the one to look at first', () => {
  /** Of a sum, whose slopes are 1 each, from derivatives as they are given. */
  const first = (...given: readonly number[]) =>
    gradientCheck(
      (x) => ({ value: x.reduce((sum, one) => sum + one, 0), gradient: given }),
      given.map(() => 0),
    );
  /** Of a sum of sizes, each with a kink at 0. */
  const kinked = (given: readonly number[], at: readonly number[]) =>
    gradientCheck((x) => ({ value: x.reduce((sum, one) => sum + Math.abs(one), 0), gradient: given }), at);

  test('differs, however little, rather than being unsure or agreeing', () => {
    // |x| at 0 has a kink, where −0.9 is unsure though it is far from what nudging gives
    const { each, worst, verdict } = kinked([-0.9, 1.01, 1], [0, 1, 1]);
    expect(each.map((one) => one.verdict)).toEqual(['unsure', 'differs', 'agrees']);
    expect(each[0]?.relativeError).toBeGreaterThan(0.9);
    expect(each[1]?.relativeError).toBeLessThan(0.01);
    expect([worst, verdict]).toEqual([1, 'differs']);
  });

  test('is unsure rather than right', () => {
    expect(kinked([1, 0], [1, 0])).toMatchObject({ worst: 1, verdict: 'unsure' });
    expect(kinked([0, 1], [0, 1])).toMatchObject({ worst: 0, verdict: 'unsure' });
  });

  test('of several that are equally far off is the first', () => {
    expect(first(1, 1, 1).worst).toBe(0);
    expect(first(1, 2, 2).worst).toBe(1);
  });
});

describe('how sure a nudge is', () => {
  test('of a cube at 2, by half and by an eighth: off by 1/4 less 1/64', () => {
    const [one] = gradientCheck(([x]) => ({ value: (x as number) ** 3, gradient: [12] }), [2], {
      step: 0.5,
    }).each;
    expect(one?.unsure).toBeCloseTo(1 / 4 - 1 / 64, 12);
  });

  test('of a straight line and of a constant: the longest step is surest, an eighth of the number', () => {
    expect(checked((x) => x, 1, 1000)?.step).toBe(125);
    expect(checked(() => 0, 0, 1000)?.step).toBe(125);
    expect(checked((x) => x, 1, 0.001)?.step).toBe(0.125);
  });

  test('rounding counts where the objective is 0 in between', () => {
    // four times the spacing of doubles at 1/8, over a step of 1/8
    expect(checked((x) => x, 1, 0)?.unsure).toBe(4 * Number.EPSILON);
  });

  test('what may be left of a 0 where terms of 1 cancelled is no mistake', () => {
    expect(checked(() => 0, Number.EPSILON, 0)).toMatchObject({ reason: 'unresolved' });
    expect(checked(() => 0, 5 * Number.EPSILON, 0)).toMatchObject({ reason: 'apart' });
  });
});

describe('at a kink a derivative may be off as elsewhere, by the tolerance', () => {
  const steep = (x: number) => 1000 * Math.abs(x);
  const bent = (x: number) => 1000 * Math.max(0, x);
  test.each([
    [steep, 1000.0005, 'kink'],
    [steep, -1000.0005, 'kink'],
    [steep, 1000.005, 'apart'],
    [bent, 1000.0005, 'kink'],
    [bent, -0.0005, 'kink'],
    [bent, -0.005, 'apart'],
  ] as const)('%s: %d is %s', (f, given, reason) => expect(checked(f, given, 0)?.reason).toBe(reason));
});

test('an objective that writes into what it is handed changes nothing', () => {
  const spoiling = (x: Float64Array) => {
    const [a, b] = x as unknown as [number, number];
    x.fill(7);
    return { value: a ** 2 * b, gradient: [2 * a * b, a ** 2] };
  };
  expect(gradientCheck(spoiling, [3, 5]).verdict).toBe('agrees');
});

describe('a step of one’s own', () => {
  test('is taken, and is the central difference by hand', () => {
    const one = checked((x) => x ** 3, 12, 2, { step: 0.5 });
    // (2.5³ − 1.5³)/1 = 12.25: off by ε² exactly
    expect(one).toMatchObject({ step: 0.5, byNudging: 12.25, left: 9.25, right: 15.25, verdict: 'unsure' });
    expect(centralDifference(([x]) => (x as number) ** 3, [2], 0, 0.5)).toBe(12.25);
  });

  test('so short that rounding decides: it cannot tell, and takes rounding for no kink', () => {
    for (let n = 0; n < 200; n++) {
      const one = checked((x) => x / 7 + 1 / 3, 1 / 7, 1 + n / 200, { step: 10 ** -(9 + (n % 6)) });
      expect(one).toMatchObject({ isKink: false });
      expect(one?.verdict).not.toBe('differs');
    }
    expect(checked(Math.exp, Math.E, 1, { step: 2e-16 })).toMatchObject({
      verdict: 'unsure',
      reason: 'unresolved',
    });
  });

  test('the error falls with ε² and rises again with rounding', () => {
    const off = (step: number) =>
      Math.abs(centralDifference(([x]) => Math.exp(x as number), [1], 0, step) - Math.E);
    expectClose(off(1e-2) / off(1e-3), 100, 1e-3);
    expect(off(1e-13)).toBeGreaterThan(100 * off(1e-5));
  });
});

describe('bad input', () => {
  const fine = (x: Float64Array) => ({ value: x[0] as number, gradient: [1] });
  test.each<[string, () => unknown, string]>([
    ['no parameter', () => gradientCheck(fine, []), 'gradientCheck needs at least one parameter, got 0'],
    [
      'a parameter',
      () => gradientCheck(fine, [Number.NaN]),
      'gradientCheck needs finite parameters, got NaN',
    ],
    [
      'a step of 0',
      () => gradientCheck(fine, [1], { step: 0 }),
      'gradientCheck needs a positive step, got 0',
    ],
    [
      'a step below 0',
      () => centralDifference(() => 1, [1], 0, -1),
      'centralDifference needs a positive step, got -1',
    ],
    [
      'a step too small',
      () => gradientCheck(fine, [1], { step: 1e-17 }),
      'gradientCheck needs a step that changes 1, got 1e-17',
    ],
    // Below 1 doubles are twice as dense as above it.
    [
      'a step too small to the right alone',
      () => gradientCheck(fine, [1], { step: 1e-16 }),
      'gradientCheck needs a step that changes 1, got 1e-16',
    ],
    [
      'a step too small to the left alone',
      () => gradientCheck(fine, [-1], { step: 1e-16 }),
      'gradientCheck needs a step that changes -1, got 1e-16',
    ],
    [
      'a step without end',
      () => gradientCheck(fine, [1], { step: Number.POSITIVE_INFINITY }),
      'gradientCheck needs a positive step, got Infinity',
    ],
    [
      'a tolerance without end',
      () => gradientCheck(fine, [1], { tolerance: Number.POSITIVE_INFINITY }),
      'gradientCheck needs a positive tolerance, got Infinity',
    ],
    [
      'an objective',
      () => gradientCheck(() => ({ value: Number.NaN, gradient: [1] }), [1]),
      'gradientCheck needs an objective that is finite where it is checked, got NaN',
    ],
    [
      'an objective beside x',
      () => checked((x) => Math.sqrt(x), 1, 0),
      'gradientCheck needs an objective that is finite on both sides of parameter 0, got NaN',
    ],
    [
      'an objective at a step',
      () => checked((x) => Math.log(x), 1, 1, { step: 2 }),
      'gradientCheck needs an objective that is finite on both sides of parameter 0, got NaN',
    ],
    [
      'an objective nudged',
      () => centralDifference(([x]) => Math.log(x as number), [1], 0, 2),
      'centralDifference needs an objective that is finite on both sides, got NaN',
    ],
    [
      'the length of a gradient',
      () => gradientCheck(fine, [1, 2]),
      'gradientCheck needs a derivative for each of 2 parameters, got 1',
    ],
    [
      'a tolerance',
      () => gradientCheck(fine, [1], { tolerance: 0 }),
      'gradientCheck needs a positive tolerance, got 0',
    ],
    [
      'a place',
      () => centralDifference(() => 1, [1], 1, 0.1),
      'centralDifference needs a parameter from 0 to 0, got 1',
    ],
  ])('%s', (_, call, message) => {
    expectRangeError(call, message);
  });
});

test.each([
  [0.99, 1, 0.01],
  [1, 0.99, 0.01],
  [0, 0, 0],
  [0, 1e-9, 1],
  [-2, 2, 2],
  [Number.NaN, 2, Number.NaN],
  [Infinity, 2, Number.NaN],
])('relativeError of %d and %d is %d', (a, b, wanted) => {
  if (Number.isNaN(wanted)) expect(relativeError(a, b)).toBeNaN();
  else expectClose(relativeError(a, b), wanted);
});
