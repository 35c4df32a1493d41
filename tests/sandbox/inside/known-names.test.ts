// In a cell the library says what it would pass over in silence.
import { describe, expect, test } from 'vitest';
import * as library from '../../../src/lib/index.ts';
import { watched } from '../../../src/sandbox/inside/known-names.ts';

const {
  article,
  articlePolicy,
  articleShape,
  quantity,
  evaluate,
  networkOf,
  train,
  sampleOf,
  prepareMoons,
  ...cell
} = watched(library) as typeof library;
const unchecked = <T>(value: unknown) => value as T;
const trace = library.traceOf(articleShape);
const step = library.stepOf(library.articleExample());
const one = [sampleOf(article, articleShape)];
const withLayer = (more: object) => ({
  layers: [{ weights: [[1]], biases: [0], activation: 'sigmoid', ...more }],
});

describe('a name that the library does not know is an error with the name, the nearest and the list', () => {
  test.each<[string, () => unknown, RegExp]>([
    [
      'a key beside the parameters',
      () => quantity('E', { ...article, b2: 3 }),
      /quantity knows no parameter b2\. Did you mean b2[12]\? There are: x1, x2, a11/,
    ],
    [
      'an id',
      () => quantity('dE_db23'),
      /quantity knows no quantity dE_db23\. Did you mean dE_db2[12]\? There are: /,
    ],
    [
      'a kind of mistake',
      () => cell.madeAt(step, unchecked({ slip: 'no-slop', at: 'dE_dzh1' })),
      /^madeAt knows no kind of mistake no-slop\. Did you mean no-slope\? There are: no-slope, new-weights, .*wrong-wires, /,
    ],
    [
      'a part of a mistake',
      () => cell.mistakenQuantity('dE_db22', unchecked({ slip: 'no-slope', place: 'dE_dzh2' })),
      /mistakenQuantity knows no part of a mistake place\..* There are: slip, at, reads/,
    ],
    ['a slip', () => quantity('E~no-slop'), /no variation no-slop\. Did you mean no-slope\?/],
    [
      'what is rounded',
      () => quantity('E', article, unchecked({ what: 'everything', decimals: 3 })),
      /quantity knows no what everything\..*There are: outputs, every quantity/,
    ],
    [
      'an option of a rounding',
      () => quantity('E', article, unchecked({ what: 'outputs', digits: 3 })),
      /knows no option digits/,
    ],
    [
      'a key for a trace',
      () => evaluate(trace, { ...article, roh: 1 }),
      /evaluate knows no parameter roh\. Did you mean rho\?/,
    ],
    [
      'a key for a network',
      () => networkOf({ ...article, a13: 1 }, articleShape),
      /networkOf knows no parameter a13\. Did you mean a1[12]\?/,
    ],
    [
      'a parameter to nudge',
      () => cell.slopeByNudging(trace, article, 'b2', 0.1),
      /no parameter b2\. Did you mean/,
    ],
    [
      'a rule',
      () => cell.traceOf(articleShape, unchecked({ ...articlePolicy, bias: 'shared' })),
      /no rule bias\. Did you mean biases\?/,
    ],
    [
      'a choice of a rule',
      () => cell.traceOf(articleShape, unchecked({ ...articlePolicy, biases: 'share' })),
      /no biases share\. Did you mean shared\?/,
    ],
    [
      'an option of training',
      () => train(networkOf(article, articleShape), unchecked({ samples: one, rate: 0.5, steps: 1 })),
      /train knows no option rate/,
    ],
    [
      'a rule within',
      () =>
        train(
          networkOf(article, articleShape),
          unchecked({
            samples: one,
            learningRate: 0.5,
            steps: 1,
            policy: { ...articlePolicy, hidden: 'olt' },
          }),
        ),
      /no hidden olt\. Did you mean old\?/,
    ],
    [
      'an option of the moons',
      () => prepareMoons(unchecked({ randomState: 1 })),
      /prepareMoons knows no option randomState\..*There are: samples, noise, seed, testSize/,
    ],
    [
      'an option of an optimiser',
      () => cell.adam(unchecked({ rates: 0.1 })),
      /adam knows no option rates\. Did you mean rate\?/,
    ],
    [
      'what scales',
      () => cell.trainOnMoons(unchecked({ seed: 1, scaling: 'none', epochs: 1 })),
      /no scaling none\..*There are: training part/,
    ],
    [
      'a name that every object has',
      () => quantity('E', unchecked({ ...article, constructor: 1 })),
      /no parameter constructor/,
    ],
    ['and of an entry', () => cell.entryOf('toString'), /no quantity toString/],
    [
      'a key where bounds are wanted',
      () => cell.boundsFor('E', { ...article, b2: 3 }),
      /boundsFor knows no parameter b2\./,
    ],
    [
      'or an interval',
      () => cell.interceptInterval({ ...article, b2: 3 }),
      /interceptInterval knows no parameter b2\./,
    ],
    [
      'a size of a shape',
      () => cell.traceOf(unchecked({ ...articleShape, hiden: 3 })),
      /traceOf knows no option hiden\. Did you mean hidden\?/,
    ],
    [
      'an activation',
      () => cell.forward(unchecked(withLayer({ activation: 'sigmod' })), [1]),
      /forward knows no activation sigmod\. Did you mean sigmoid\?/,
    ],
    [
      'a part of a layer',
      () => train(unchecked(withLayer({ bias: [1] })), { samples: [], learningRate: 1, steps: 0 }),
      /train knows no part of a layer bias\. Did you mean biases\?/,
    ],
  ])('%s', (_, call, message) => {
    expect(call).toThrow(RangeError);
    expect(call).toThrow(message);
  });
});

test('what it does know goes through as it is', () => {
  expect(quantity('E', { ...article, b22: 3 }, { what: 'outputs', decimals: 3 })).toBe(
    library.quantity('E', { ...article, b22: 3 }, { what: 'outputs', decimals: 3 }),
  );
  const values = evaluate(trace, article);
  expect(evaluate(trace, { ...values, b22: 0.8 })).toEqual(values);
  expect(networkOf(values, articleShape)).toEqual(library.networkOf(article, articleShape));
  const own = cell.traceOf(articleShape, { ...articlePolicy, biases: 'per neuron' });
  const start = { ...article, c1_1: 0.35, c1_2: 0.35, c2_1: 0.1, c2_2: 0.1 };
  expect(evaluate(own, start).E).toBe(values.E);
  expect(quantity('E@3~no-slope')).toBe(library.quantity('E@3~no-slope'));
  expect(quantity.name).toBe('quantity');
});

test('of a wide network too, whose names the example does not have', () => {
  const shape = { inputs: 2, hidden: 3, outputs: 1 };
  const wide = cell.traceOf(shape);
  const start = Object.fromEntries(cell.parameterIds(shape).map((id) => [id, 0.5]));
  expect(evaluate(wide, start).E).toBe(library.evaluate(wide, start).E);
  expect(() => evaluate(wide, { ...start, a14: 1 })).toThrow(/no parameter a14\. Did you mean a1/);
});

describe('every choice and every option that the library has goes through', () => {
  const ownLast = (activation: library.Layer['activation']) => ({
    layers: [{ weights: [[0.5, -1]], biases: [0.25, 0], activation }],
  });
  const lasts: Readonly<Record<library.Loss, library.Layer['activation']>> = {
    mean: 'identity',
    'half sum': 'identity',
    sum: 'identity',
    'cross-entropy': 'sigmoid',
    'softmax cross-entropy': 'softmax',
  };

  test.each(Object.entries(lasts))('an error by the loss %s', (loss, last) => {
    const network = ownLast(last);
    const policy = { ...articlePolicy, loss: loss as library.Loss };
    const pass = library.forward(network, [1]);
    expect(cell.errorOf(network, pass, [1, 0], policy)).toBe(library.errorOf(network, pass, [1, 0], policy));
    expect(cell.backward(network, pass, [1, 0], policy)).toEqual(
      library.backward(network, pass, [1, 0], policy),
    );
  });

  const bent: Readonly<Record<library.Layer['activation'], true>> = {
    sigmoid: true,
    tanh: true,
    relu: true,
    identity: true,
    step: true,
    softmax: true,
  };

  test.each(Object.keys(bent))('a layer by %s', (activation) => {
    const network = ownLast(activation as library.Layer['activation']);
    expect(cell.forward(network, [1])).toEqual(library.forward(network, [1]));
  });

  test.each(['shared', 'per neuron', 'frozen'] as const satisfies library.Policy['biases'][])(
    'biases that are %s',
    (biases) => {
      for (const hidden of ['old', 'new'] as const) {
        const policy = { ...articlePolicy, biases, hidden };
        expect(cell.traceOf(articleShape, policy)).toEqual(library.traceOf(articleShape, policy));
      }
    },
  );

  test('a training on moons of which everything is said', () => {
    const model = library.logisticModel(2);
    const all = {
      seed: 1,
      samples: 20,
      noise: 0.1,
      model,
      start: new Float64Array(model.size),
      learningRate: 0.1,
      epochs: 2,
      l2: 0.01,
    };
    for (const scaling of [
      'training part',
      'all points',
      'nothing',
      'test by itself',
      'test left raw',
    ] as const satisfies library.Scaling[]) {
      const whole: Required<library.MoonsTraining> = { ...all, scaling };
      expect(cell.trainOnMoons(whole).losses).toEqual(library.trainOnMoons(whole).losses);
    }
  });
});
