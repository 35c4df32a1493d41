import { describe, expect, test } from 'vitest';
import { drawsFrom } from '../../../../src/lib/audit/round-network/draws.ts';
import {
  friendlyNumbers,
  friendlyRates,
  isTelling,
} from '../../../../src/lib/audit/round-network/friendly.ts';
import { markedIn } from '../../../../src/lib/audit/round-network/marked.ts';
import { bestNetwork, roundNetwork } from '../../../../src/lib/audit/round-network/round-network.ts';
import { printed, toldApart } from '../../../../src/lib/audit/round-network/told-apart.ts';
import type { StepPolicy } from '../../../../src/lib/network/policy.ts';
import type { DenseShape, LayerShape } from '../../../../src/lib/network/shape.ts';
import type { Made } from '../../../../src/lib/slips/made.ts';
import { stepOf } from '../../../../src/lib/slips/step.ts';
import { evaluate, type Values } from '../../../../src/lib/trace/evaluate.ts';
import { traceOfLayers } from '../../../../src/lib/trace/trace.ts';
import { expectRangeError } from '../../helpers.ts';
import { byHand, handSlips } from './by-hand.ts';

const layer = (
  units: number,
  activation: LayerShape['activation'] = 'sigmoid',
  biases: Partial<LayerShape['biases']> = {},
): LayerShape => ({ units, activation, biases: { each: 'layer', trained: true, sign: 1, ...biases } });

const two: DenseShape = { inputs: 2, layers: [layer(2), layer(2)] };
const outputs = ['h1', 'h2', 'E'];
const renewed = ['a11', 'a12', 'a21', 'a22', 'b11', 'b12', 'b21', 'b22', 'c1', 'c2'].map((id) => `${id}_new`);
const asked = [...outputs, ...renewed];
const seeds = Array.from({ length: 20 }, (_, i) => 50 * i);
const print = (values: Readonly<Record<string, number>>, decimals: number, ids: readonly string[]) =>
  ids.map((id) => (values[id] as number).toFixed(decimals).replace(/^-(0\.0+)$/, '$1'));

/** A number rounded as by hand: half a unit goes up, where the computer's own is a little less, as 1.6835 is. */
function byHandTo(significant: number, value: number): number {
  const [digits = '', exponent] = Math.abs(value).toExponential(13).replace('.', '').split('e');
  const whole = BigInt(digits) + 5n * 10n ** BigInt(13 - significant);
  const kept = whole / 10n ** BigInt(14 - significant);
  return Math.sign(value) * Number(`${kept}e${Number(exponent) - significant + 1}`);
}

const shapes: [name: string, shape: DenseShape, policy?: Partial<StepPolicy>][] = [
  ['2-2-2', two],
  [
    'no biases',
    { inputs: 3, layers: [layer(2, 'tanh', { each: 'none' }), layer(1, 'sigmoid', { each: 'none' })] },
  ],
  [
    'thresholds',
    {
      inputs: 2,
      layers: [
        layer(2, 'sigmoid', { each: 'neuron', sign: -1 }),
        layer(1, 'sigmoid', { each: 'neuron', sign: -1 }),
      ],
    },
  ],
  ['a perceptron', { inputs: 3, layers: [layer(1, 'step', { each: 'neuron', sign: -1 })] }],
  [
    'ReLU and identity',
    { inputs: 2, layers: [layer(3, 'relu', { each: 'neuron' }), layer(1, 'identity', { each: 'neuron' })] },
  ],
  [
    'frozen, mean, without a rate',
    { inputs: 2, layers: [layer(2, 'tanh', { trained: false }), layer(3, 'sigmoid', { trained: false })] },
    { loss: 'mean', rate: false, steps: true },
  ],
  ['cross-entropy', { inputs: 2, layers: [layer(2), layer(1)] }, { loss: 'cross-entropy' }],
  [
    'softmax',
    { inputs: 2, layers: [layer(3, 'tanh', { each: 'neuron' }), layer(3, 'softmax', { each: 'neuron' })] },
    { loss: 'softmax cross-entropy' },
  ],
  ['softmax under squares', { inputs: 2, layers: [layer(2), layer(3, 'softmax')] }],
  ['wide', { inputs: 9, layers: [layer(5), layer(4)] }],
  ['deep', { inputs: 3, layers: [layer(4), layer(4), layer(2)] }],
];

describe.each(shapes)('%s', (_, shape, policy) => {
  const whole: StepPolicy = { loss: 'half sum', hidden: 'old', rate: true, steps: false, ...policy };
  const entries = traceOfLayers(shape, whole);
  const ids = entries.flatMap(({ id, op }) => (op === 'parameter' ? [] : [id]));
  const networks = [1, 2].map((seed) =>
    roundNetwork(seed, shape, { significant: 4 }, ids, { policy: whole, candidates: 4 }),
  );

  test('begins with numbers of one or two digits, weights and inputs all different', () => {
    for (const { example } of networks) {
      const given = entries.filter(({ op }) => op === 'parameter');
      for (const { id, role } of given) {
        const value = example.parameters[id] as number;
        const digits = String(Math.abs(value)).replace('.', '').replace(/^0+/, '');
        expect(digits.length, `${id} = ${value}`).toBeLessThanOrEqual(2);
        if (role === 'input') expect([0, 1]).not.toContain(value);
      }
      for (const role of ['weight', 'input'] as const) {
        const values = given.filter((entry) => entry.role === role).map(({ id }) => example.parameters[id]);
        expect(new Set(values).size).toBe(values.length);
      }
    }
  });

  test('names no number but those that the step begins with', () => {
    const given = entries.filter(({ op }) => op === 'parameter').map(({ id }) => id);
    for (const { example } of networks)
      expect(Object.keys(example.parameters).sort()).toEqual([...given].sort());
  });

  test('aims at what its outputs can be', () => {
    const { activation } = shape.layers.at(-1) as LayerShape;
    for (const { example } of networks) {
      const aims = entries
        .filter(({ role }) => role === 'target')
        .map(({ id }) => example.parameters[id] as number);
      if (activation === 'softmax') expect([...aims].sort()).toEqual([...aims.slice(1).map(() => 0), 1]);
      else if (activation === 'step' || whole.loss === 'cross-entropy')
        for (const aim of aims) expect([0, 1]).toContain(aim);
      else for (const aim of aims) expect(aim > 0 && aim < 1).toBe(true);
    }
  });

  test('has no neuron saturated or dead, and no gradient of zero', () => {
    for (const { example } of networks) {
      const values = evaluate(entries, example.parameters);
      for (const { id, role, op, via } of entries) {
        const value = values[id] as number;
        if (role === 'gradient') expect(value, id).not.toBe(0);
        if (op === 'relu') expect(value, id).toBeGreaterThan(0);
        if (op === 'sigmoid') expect(value * (1 - value), id).toBeGreaterThan(0.064);
        // σ′ at ±2.6 and tanh′ at ±1.55
        if (op === 'slope' && via === undefined) expect(value, id).toBeGreaterThan(0.064);
        if (op === 'tanh slope') expect(value, id).toBeGreaterThan(0.16);
      }
    }
  });

  test('answers what the trace says, and each slip answers otherwise', () => {
    for (const { example, answers, slips } of networks) {
      const values = evaluate(entries, example.parameters);
      for (const id of ids) expect(Number(answers[id]), id).toBe(byHandTo(4, values[id] as number));
      expect(slips.length).toBeGreaterThan(20);
      expect(toldApart(stepOf(example), slips, ids, { significant: 4 }).told).toHaveLength(slips.length);
    }
  });
});

describe('a 2-2-2 network at three decimals', () => {
  const networks = seeds.map((seed) => roundNetwork(seed, two, { decimals: 3 }, asked));

  test('has the answers of a step worked out by hand', () => {
    for (const { example, answers } of networks)
      expect(asked.map((id) => answers[id])).toEqual(print(byHand(example.parameters, 'right'), 3, asked));
  });

  test('shows each of seventeen slips made by hand', () => {
    for (const { example } of networks) {
      const right = print(byHand(example.parameters, 'right'), 3, asked).join(' ');
      for (const slip of handSlips)
        expect(print(byHand(example.parameters, slip), 3, asked).join(' '), slip).not.toBe(right);
    }
  });

  test('tells all of them from each other, but for a gradient added and a target less its output, which are one', () => {
    for (const { example } of networks) {
      const gives = handSlips.map((slip) => print(byHand(example.parameters, slip), 3, asked).join(' '));
      const alike = handSlips.filter((_, i) => gives.indexOf(gives[i] as string) !== i);
      expect(alike).toEqual(['gradient added']);
    }
  });

  test('leaves no two of its own slips alike from most seeds, and never more than a pair', () => {
    const alike = networks.map(({ together }) => together.reduce((sum, { length }) => sum + length - 1, 0));
    expect(Math.max(...alike)).toBeLessThanOrEqual(1);
    expect(alike.filter((count) => count === 0).length).toBeGreaterThan(seeds.length / 2);
  });

  test('is the same from the same seed, and another from another', () => {
    const [first] = networks;
    expect(roundNetwork(seeds[0] as number, two, { decimals: 3 }, asked)).toEqual(first);
    expect(new Set(networks.map(({ example }) => JSON.stringify(example.parameters))).size).toBeGreaterThan(
      15,
    );
  });

  test('names slips that are one and the same number together, the commonest first', () => {
    for (const { equal, slips } of networks) {
      const named = equal.map((group) => group.map(({ slip }) => slip));
      expect(named).toContainEqual(['target-minus-output', 'gradient-added']);
      for (const [first, ...rest] of equal) {
        expect(slips).toContain(first);
        for (const other of rest) expect(slips).not.toContain(other);
      }
    }
  });
});

describe('of several networks the best is taken', () => {
  const few = ['h1', 'E', 'b11_new', 'a11_new', 'c1_new'];
  const policy: StepPolicy = { loss: 'half sum', hidden: 'old', rate: true, steps: false };
  const entries = traceOfLayers(two, policy);

  /** How many slips don't show, and how many pairs print alike, in each of the first networks that a seed draws. */
  function firstOf(
    seed: number,
    digits: { decimals: number },
    count: number,
    asked: readonly string[] = few,
  ) {
    const draws = drawsFrom('here', seed);
    const rate = draws.pick(friendlyRates);
    const found: { parameters: Values; unseen: number; pairs: number }[] = [];
    while (found.length < count) {
      const parameters = friendlyNumbers(two, policy, { rate, quiet: 0 }, draws);
      if (!isTelling(entries, evaluate(entries, parameters))) continue;
      const step = stepOf({ shape: two, policy, parameters });
      const { unseen, together } = toldApart(step, markedIn(step), asked, digits);
      const pairs = together.flatMap((alike) => alike.flatMap((_, i) => alike.slice(i + 1)));
      found.push({ parameters, unseen: unseen.length, pairs: pairs.length });
    }
    return found;
  }

  test.each([
    [3, 2, few],
    [4, 2, few],
    [5, 3, few],
    [6, 1, few],
    // the first of two that are equally good; one in which no two are alike, though some don't show; three alike, and two pairs
    [13, 3, few],
    [1, 3, few],
    [5, 4, few],
    [11, 1, ['h1', 'h2']],
  ])('from seed %i, at %i decimals of %j', (seed, decimals, ids) => {
    const first = firstOf(seed, { decimals }, 8, ids);
    for (let count = 1; count <= 8; count++) {
      const some = first.slice(0, count);
      const unseen = Math.min(...some.map((one) => one.unseen));
      const pairs = Math.min(...some.filter((one) => one.unseen === unseen).map((one) => one.pairs));
      const best = some.find((one) => one.unseen === unseen && one.pairs === pairs);
      const found = bestNetwork(seed, two, { decimals }, ids, { candidates: count });
      expect(found?.example.parameters, `of ${count}`).toEqual(best?.parameters);
      expect(found?.unseen).toHaveLength(unseen);
    }
  });

  test('and one from which every slip shows, and no two alike, ends the search', () => {
    const [seed = 0] = seeds.filter((seed) =>
      firstOf(seed, { decimals: 6 }, 1).every(({ unseen, pairs }) => unseen + pairs === 0),
    );
    const [first] = firstOf(seed, { decimals: 6 }, 1);
    expect(bestNetwork(seed, two, { decimals: 6 }, few)?.example.parameters).toEqual(first?.parameters);
  });
});

test('classes are taken to have a cross-entropy, unless it is said otherwise', () => {
  const shape: DenseShape = { inputs: 2, layers: [layer(2), layer(3, 'softmax', { each: 'neuron' })] };
  const { example } = roundNetwork(1, shape, { decimals: 15 }, ['h1', 'E', 'a11_new'], { candidates: 1 });
  expect(example.policy.loss).toBe('softmax cross-entropy');
  expect(roundNetwork(1, two, { decimals: 6 }, asked, { candidates: 1 }).example.policy.loss).toBe(
    'half sum',
  );
  const deep: DenseShape = { inputs: 2, layers: [layer(2), ...shape.layers] };
  expect(bestNetwork(1, deep, { decimals: 9 }, ['E'], { candidates: 1 })?.example.policy.loss).toBe(
    'softmax cross-entropy',
  );
});

describe('what is asked decides what is told apart', () => {
  const { example } = roundNetwork(3, two, { decimals: 3 }, asked);
  const step = stepOf(example);
  const made = (slip: string, at: string, op: 'same' | 'opposite', input: string): Made => ({
    slip,
    at: [at],
    edits: [{ id: at, op, inputs: [input] }],
  });
  const lostBack = made('one', 'dE_dzh1', 'same', 'dE_dh1');
  const lostAtE = made('another', 'E', 'opposite', 'e1');
  const slips = [lostBack, lostAtE];

  test('a slip that reaches nothing asked is left out', () => {
    expect(toldApart(step, slips, ['E'], { decimals: 3 }).told).toEqual([lostAtE]);
    expect(toldApart(step, slips, ['b11_new'], { decimals: 3 }).told).toEqual([lostBack]);
    expect(toldApart(step, slips, ['h1'], { decimals: 3 })).toMatchObject({
      told: [],
      unseen: [],
      harmless: [],
    });
  });

  test('a slip of which the digits show nothing is unseen; one that changes nothing is harmless', () => {
    const nudged: Made = {
      slip: 'nudged',
      at: [],
      edits: [],
      set: { b11: (example.parameters.b11 as number) + 1e-9 },
    };
    const idle = made('idle', 'h1', 'same', 'h1_again');
    const again: Made = {
      ...idle,
      edits: [{ id: 'h1_again', op: 'sigmoid', inputs: ['zh1'] }, ...idle.edits],
    };
    expect(toldApart(step, [nudged, again], ['h1', 'E'], { decimals: 3 })).toMatchObject({
      told: [],
      unseen: [nudged],
      harmless: [again],
    });
    expect(toldApart(step, [nudged], ['h1', 'E'], { decimals: 12 }).told).toEqual([nudged]);
  });

  test('a number put in that was there already is harmless, where it reaches what is asked', () => {
    const idle: Made = {
      slip: 'idle',
      at: ['b11'],
      edits: [],
      set: { b11: example.parameters.b11 as number },
    };
    expect(toldApart(step, [idle], ['h1'], { decimals: 3 }).harmless).toEqual([idle]);
    expect(toldApart(step, [idle], ['h2'], { decimals: 3 }).harmless).toEqual([]);
  });

  test('one number worked out in two ways is one, and so are 0 and −0; what differs in the tenth digit is another', () => {
    const by = (x1: number): Made => ({ slip: `x1 = ${x1}`, at: ['x1'], edits: [], set: { x1 } });
    const alone: DenseShape = { inputs: 1, layers: [layer(1, 'identity', { each: 'none' })] };
    const given = traceOfLayers(alone, example.policy).filter(({ op }) => op === 'parameter');
    const parameters = Object.fromEntries(given.map(({ id }) => [id, 0.5]));
    const one = stepOf({ shape: alone, policy: example.policy, parameters });
    const sum = one.entries.find(({ role }) => role === 'output')?.id as string;
    const groups = (...numbers: readonly number[]) => {
      const made = numbers.map(by);
      const { equal } = toldApart(one, made, [sum], { decimals: 3 });
      return equal.map((group) => group.map((slip) => made.indexOf(slip)));
    };
    for (const x1 of [3, -3])
      expect(groups(x1, x1 * (1 + 1e-13), x1 * (1 + 1e-9)), `${x1}`).toEqual([[0, 1]]);
    expect(groups(3e-9, 3e-9 * (1 + 1e-13))).toEqual([[0, 1]]);
    expect(groups(0, -0)).toEqual([[0, 1]]);
    expect(groups(3e-9, 5e-9)).toEqual([]);
  });

  test('two that print alike stand together; two that are alike are equal', () => {
    const by = (b11: number): Made => ({ slip: `b11 = ${b11}`, at: ['b11'], edits: [], set: { b11 } });
    const [one, near, same, far] = [by(1.5), by(1.5 + 1e-7), by(1.5), by(3)];
    expect(toldApart(step, [one, near, same, far], ['h1'], { decimals: 3 })).toMatchObject({
      told: [one, near, far],
      together: [[one, near]],
      equal: [[one, same]],
    });
  });
});

test('a ReLU that lets through has no slope to forget: such slips are harmless, and said to be', () => {
  const shape: DenseShape = { inputs: 2, layers: [layer(2, 'relu'), layer(1)] };
  const { harmless } = roundNetwork(1, shape, { decimals: 4 }, ['h1', 'E', 'a11_new', 'b11_new', 'c1_new']);
  expect(harmless).toContainEqual(expect.objectContaining({ slip: 'no-slope', at: ['dE_dzy1', 'dE_dzy2'] }));
});

test.each([
  [
    'four layers of nine tanh',
    { inputs: 9, layers: [layer(9, 'tanh'), layer(9, 'tanh'), layer(9, 'tanh'), layer(9, 'tanh')] },
    'y4_1',
  ],
  [
    'nine classes behind sums of sums',
    { inputs: 9, layers: [layer(9, 'identity'), layer(9, 'identity'), layer(9, 'softmax')] },
    'y3_1',
  ],
  ['nine perceptrons', { inputs: 9, layers: [layer(9, 'step', { each: 'neuron' })] }, 'h1'],
] as const)('%s are kept alive', (_, shape, id) => {
  const { example, answers, slips } = roundNetwork(1, shape, { significant: 9 }, [id], { candidates: 1 });
  const values = evaluate(traceOfLayers(shape, example.policy), example.parameters);
  expect(Number(answers[id])).toBe(Number((values[id] as number).toPrecision(9)));
  expect(slips.length).toBeGreaterThan(0);
  for (const value of Object.values(example.parameters)) expect(Math.abs(value)).toBeLessThan(1.01);
});

test('a number is printed as people write it', () => {
  expect(printed(-0.0004, { decimals: 3 })).toBe('0.000');
  expect(printed(-0.25, { decimals: 1 })).toBe('-0.3');
  expect(printed(0.0012349, { significant: 3 })).toBe('0.00123');
  expect(printed(-0, { significant: 2 })).toBe('0.0');
  // the computer's own numbers are a little less
  expect(printed(0.2165, { decimals: 3 })).toBe('0.217');
  expect(printed(-1.6835, { significant: 4 })).toBe('-1.684');
});

describe('is refused', () => {
  const dead: DenseShape = { inputs: 9, layers: [layer(9, 'relu'), layer(9, 'relu'), layer(9, 'relu')] };
  const from =
    (seed = 1, shape = two, digits: Parameters<typeof roundNetwork>[2] = { decimals: 3 }, ids = asked) =>
    () =>
      roundNetwork(seed, shape, digits, ids);
  test.each([
    ['no digits', from(1, two, { decimals: 0 }), 'a whole number of digits from 1 to 15, got 0'],
    ['thirty digits', from(1, two, { significant: 30 }), 'a whole number of digits from 1 to 15, got 30'],
    ['nothing asked', from(1, two, { decimals: 3 }, []), 'one asked quantity or more, got 0 of them'],
    [
      'an unknown quantity',
      from(1, two, { decimals: 3 }, ['h3']),
      'computed quantities of the network, got "h3"',
    ],
    [
      'a given quantity',
      from(1, two, { decimals: 3 }, ['a11']),
      'computed quantities of the network, got "a11"',
    ],
    [
      'three layers of nine ReLUs',
      () => roundNetwork(1, dead, { decimals: 3 }, ['E'], { candidates: 1 }),
      'a network that small numbers do not saturate, got "none"',
    ],
    ['no layer', from(1, { inputs: 2, layers: [] }), 'one to four layers, got 0'],
    ['ten inputs', from(1, { inputs: 10, layers: [layer(1)] }), '1 to 9 units in each layer, got 10'],
    ['a seed below zero', from(-1), 'a seed that is a whole number from 0 to 4,294,967,295, got -1'],
    [
      'no candidate',
      () => roundNetwork(1, two, { decimals: 3 }, asked, { candidates: 0 }),
      'one candidate or more, got 0',
    ],
  ])('%s', (_, refused, message) => {
    expectRangeError(refused, `roundNetwork needs ${message}`);
  });

  test('digits that cannot show every slip', () => {
    expect(from(1, two, { decimals: 1 }, ['h1', 'a11_new'])).toThrow(
      /^roundNetwork needs digits and quantities in which every slip shows, got ".+ of .+"$/,
    );
  });
});
