import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { chapters } from '../../../src/components/book/chapters.ts';
import { partsOf } from '../../../src/components/listing/twin/parts.ts';
import {
  article,
  articleShape,
  backwardRows,
  classCounts,
  errorOf,
  forward,
  forwardRows,
  gradientSizes,
  grownNetwork,
  initialise,
  logic,
  logisticModel,
  type Matrix,
  type Model,
  multilayerModel,
  type Network,
  outputsOf,
  penalty,
  perceptron,
  prepareMoons,
  prepareThreeParts,
  quantity,
  type RowsLoss,
  randomState,
  runEpochs,
  slopeByNudging,
  startRun,
  stopEarly,
  traceOf,
  trainHidden,
  trainOnMoons,
  withWeightDecay,
} from '../../../src/lib/index.ts';
import { runPython } from '../../find-python.ts';

const fileOf = (name: string) => new URL(`../../../src/components/listing/twin/${name}`, import.meta.url);
const program = readFileSync(fileOf('twin.py'), 'utf8');
const printed = readFileSync(fileOf('twin.txt'), 'utf8');

/** Every line that is neither empty nor a comment is a name and a number. */
function numbersIn(output: string): Map<string, number> {
  const lines = output.split('\n').filter((line) => line !== '' && !line.startsWith('# '));
  const pairs = lines.map((line) => {
    const [, name = '', number = ''] = /^(\S+) = (\S+)$/.exec(line) ?? [];
    expect(number, line).toMatch(/^-?\d+(\.\d+)?(e-?\d+)?$/);
    return [name, Number(number)] as const;
  });
  const numbers = new Map(pairs);
  expect(numbers.size, 'no name twice').toBe(pairs.length);
  return numbers;
}

/**
 * Within 1e-12 of the number itself; for a slope by nudging within 1e-12, because a nudge divides the last bit of two
 * losses by a small step.
 */
function expectSame(name: string, actual: number | undefined, wanted: number): void {
  const margin = name.endsWith('~nudge') ? 1e-12 : 1e-12 * Math.abs(wanted);
  const off = Math.abs((actual ?? Number.NaN) - wanted);
  if (!(off <= margin)) expect.fail(`${name}: ${actual} is not close to ${wanted}`);
}

type Named = Record<string, number | undefined>;

/** Chapters 3 to 8 name quantities of the trace. */
const step = 1e-3;
function ofTrace(name: string): number {
  const [id = ''] = name.split('~');
  if (name.endsWith('~autograd')) return quantity(id);
  if (!name.endsWith('~nudge')) return quantity(name);
  return slopeByNudging(traceOf(articleShape), article, id.replace('dE_d', ''), step);
}

function moons(): Named {
  const { points, train, test: held, scaler } = prepareMoons({ seed: 0 });
  return {
    first_x1: points.x[0],
    first_x2: points.x[1],
    last_x1: points.x.at(-2),
    last_x2: points.x.at(-1),
    train_points: train.y.length,
    test_points: held.y.length,
    train_ones: classCounts(train.y)[1],
    test_ones: classCounts(held.y)[1],
    mean_x1: scaler.means[0],
    mean_x2: scaler.means[1],
    deviation_x1: scaler.scales[0],
    deviation_x2: scaler.scales[1],
    train_x1: train.x[0],
    train_x2: train.x[1],
    test_x1: held.x[0],
    test_x2: held.x[1],
  };
}

function oneNeuron(): Named {
  const { run, accuracy, confusion } = trainOnMoons({ seed: 0 });
  const { losses } = trainOnMoons({ seed: 0, epochs: 3000 });
  const [W1, W2, B] = run.parameters;
  const [[true0, false1], [false0, true1]] = confusion;
  const named: Named = {
    'W1@300': W1,
    'W2@300': W2,
    'B@300': B,
    true_0: true0,
    false_1: false1,
    false_0: false0,
    true_1: true1,
    'accuracy@300': accuracy,
    'floor~scikit-learn': trainOnMoons({ seed: 0, learningRate: 0.5, epochs: 3000 }).run.trainLoss,
    'above_floor@300': (losses.train[300] as number) / (losses.train[3000] as number) - 1,
  };
  for (const n of [0, 100, 200, 300, 500, 1000, 3000]) {
    named[`train_loss@${n}`] = losses.train[n];
    named[`test_loss@${n}`] = losses.test[n];
  }
  for (const seed of [1, 2, 42]) Object.assign(named, ending(`@300~seed-${seed}`, trainOnMoons({ seed })));
  return named;
}

function ending(end: string, { run, accuracy }: ReturnType<typeof trainOnMoons>): Named {
  return {
    [`train_loss${end}`]: run.trainLoss,
    [`test_loss${end}`]: run.testLoss,
    [`accuracy${end}`]: accuracy,
  };
}

function hiddenLayer(): Named {
  const named: Named = {};
  for (const name of ['and', 'xor'] as const) {
    const history = perceptron(logic[name], 100);
    const [w1, w2, bias] = history.at(-1)?.parameters ?? [];
    Object.assign(named, {
      [`sweeps~${name}`]: history.length,
      [`mistakes~${name}`]: history.at(-1)?.mistakes,
      [`w1~${name}`]: w1,
      [`w2~${name}`]: w2,
      [`bias~${name}`]: bias,
    });
  }
  const start = atStart([16], 'tanh', 'fan-in');
  // 32 weights W1, 16 biases B1, 16 weights W2, one bias B2
  const places = { dL_dW1_1_1: 0, dL_dW1_2_16: 31, dL_dB1_4: 32 + 3, dL_dW2_8: 48 + 7, dL_dB2: 64 };
  for (const [name, place] of Object.entries(places)) {
    named[name] = start.gradient[place];
    named[`${name}~nudge`] = (start.lossAt(place, step) - start.lossAt(place, -step)) / (2 * step);
  }
  for (const noise of [0.4, 0.1])
    for (const [epochs, learningRate] of [
      [300, 0.05],
      [1000, 0.5],
    ] as const) {
      const protocol = { seed: 0, noise, epochs, learningRate };
      const end = `@${epochs}~noise-${noise}`;
      Object.assign(named, ending(`${end}-neuron`, trainOnMoons({ ...protocol, model: logisticModel(2) })));
      Object.assign(named, ending(`${end}-hidden`, trainHidden([16], protocol)));
    }
  const sizes = atStart(Array(10).fill(10), 'sigmoid', 'xavier').sizes;
  for (const [l, size] of sizes.entries()) named[`size_${l + 1}`] = size;
  return named;
}

function anyNetwork(): Named {
  const named: Named = {};
  const put = (letter: string, rows: Matrix | undefined, end: string) =>
    rows?.forEach((row, i) => {
      row.forEach((value, j) => {
        named[`dE_d${letter}${i + 1}${j + 1}${end}`] = value;
      });
    });
  const gradients = (layers: Network, x: Matrix, t: Matrix, loss?: RowsLoss) =>
    backwardRows(layers, forwardRows(layers, x), t, loss);
  const ours = [
    [article.x1, article.x2],
    [article.t1, article.t2],
  ] as const;
  const two = gradients(grownNetwork(article, 2), [ours[0], [1, 0]], [ours[1], [0.9, 0.1]]);
  put('a', two[0]?.weights, '~batch');
  put('b', two[1]?.weights, '~batch');
  for (const depth of [3, 4]) {
    const deep = grownNetwork(article, depth);
    const [first] = gradients(deep, [ours[0]], [ours[1]]);
    named[`E~${depth}-layers`] = errorOf(deep, forward(deep, ours[0]), ours[1]);
    named[`dE_dc1~${depth}-layers`] = first?.biases.reduce((sum, d) => sum + d, 0);
    put('W1_', first?.weights, `~${depth}-layers`);
    if (depth === 4) put('W1_', first?.weights, '~4-layers~autograd');
  }
  const soft: Network = {
    layers: grownNetwork(article, 2).layers.map((layer, l) =>
      l === 1 ? { ...layer, activation: 'softmax' } : layer,
    ),
  };
  const [p1 = 0, p2 = 0] = outputsOf(forward(soft, ours[0]));
  Object.assign(named, { p1, p2, 'E~softmax': -Math.log(p2) });
  put('a', gradients(soft, [ours[0]], [[0, 1]], 'softmax cross-entropy')[0]?.weights, '~softmax');
  return named;
}

/** A network on the article's moons before its first update. */
function atStart(hidden: number[], activation: 'tanh' | 'sigmoid', how: 'fan-in' | 'xavier') {
  const model: Model = multilayerModel({ inputs: 2, hidden, activation });
  const { train } = prepareMoons({ seed: 0 });
  const parameters = initialise(model, how, randomState(0));
  const { gradient } = startRun({ model, parameters, train, learningRate: 0 });
  const lossAt = (place: number, shift: number) =>
    model.loss(
      parameters.map((w, i) => (i === place ? w + shift : w)),
      train,
    );
  return { gradient, lossAt, sizes: gradientSizes(model, gradient) };
}

function whatWasLearnt(): Named {
  const { train, validation, test: held } = prepareThreeParts({ samples: 300, seed: 0 });
  const model = multilayerModel({ inputs: 2, hidden: [16], activation: 'tanh' });
  const parameters = initialise(model, 'fan-in', randomState(0));
  const start = { model, parameters, train, test: validation, learningRate: 0.5 };
  const { lowest, last } = stopEarly(start, 1000);
  const { run: decayed } = runEpochs({ ...start, model: withWeightDecay(model, 0.003) }, 1000);
  const onAnd = (l2: number, epochs: number) =>
    runEpochs(
      {
        model: withWeightDecay(logisticModel(2), l2),
        parameters: new Float64Array(3),
        train: logic.and,
        learningRate: 1,
      },
      epochs,
    ).run;
  const [brief, long, bottom] = [onAnd(0, 1000), onAnd(0, 10_000), onAnd(0.01, 10_000)];
  const withPenalty = bottom.trainLoss + penalty(bottom.model, bottom.parameters, 0.01);
  return {
    parts_train: train.y.length,
    parts_validation: validation.y.length,
    parts_test: held.y.length,
    lowest_epoch: lowest.epoch,
    'train_loss@lowest': lowest.trainLoss,
    'validation_loss@lowest': lowest.testLoss,
    'train_loss@1000~few': last.trainLoss,
    'validation_loss@1000~few': last.testLoss,
    'train_loss@1000~decayed': decayed.trainLoss,
    'validation_loss@1000~decayed': decayed.testLoss,
    'and_loss@1000~free': brief.trainLoss,
    'and_W1@1000~free': brief.parameters[0],
    'and_loss@10000~free': long.trainLoss,
    'and_W1@10000~free': long.parameters[0],
    'and_loss@10000~held': bottom.trainLoss,
    'and_W1@10000~held': bottom.parameters[0],
    'and_bottom@10000~held': withPenalty,
    'and_bottom~scikit-learn': withPenalty,
  };
}

describe('the NumPy twin prints the numbers of the library', () => {
  const parts = partsOf(printed);

  test.each([3, 4, 5, 6, 7, 8])('chapter %i, by the names of the trace', (chapter) => {
    const numbers = numbersIn(parts.get(chapter) ?? '');
    expect(numbers.size).toBeGreaterThan(0);
    for (const [name, number] of numbers) expectSame(name, ofTrace(name), number);
  });

  test.each([
    [9, moons],
    [10, oneNeuron],
    [11, hiddenLayer],
    [12, whatWasLearnt],
    [13, anyNetwork],
  ] as const)('chapter %i, every line of it', (chapter, ours) => {
    const numbers = numbersIn(parts.get(chapter) ?? '');
    const named = ours();
    expect([...numbers.keys()].sort()).toEqual(Object.keys(named).sort());
    for (const [name, number] of numbers) expectSame(name, named[name], number);
  });

  test('and nothing outside these chapters', () => {
    expect([...parts.keys()]).toEqual([0, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13]);
    expect(numbersIn(parts.get(0) ?? '').size).toBe(0);
  });
});

describe('the page of the twin', () => {
  test('shows the program whole, a part for every chapter', () => {
    const page = readFileSync(new URL('../../../src/pages/numpy-twin.mdx', import.meta.url), 'utf8');
    const shown = [...page.matchAll(/<TwinPart(?: of="([\w-]+)")? \/>/g)].map(
      ([, slug]) => chapters.find((chapter) => chapter.slug === slug)?.number ?? 0,
    );
    expect(shown).toEqual([...partsOf(program).keys()]);
    expect([...partsOf(program).values()].join('')).toBe(program);
  });
});

test('the program run here prints what is committed', ({ skip }) => {
  const output = runPython(fileURLToPath(fileOf('twin.py')));
  if (output === undefined) return skip('no Python with NumPy, SciPy and scikit-learn here');
  const [now, then] = [numbersIn(output), numbersIn(printed)];
  // PyTorch need not be there
  if (/^# .*PyTorch missing$/m.test(output))
    for (const name of then.keys()) if (name.endsWith('~autograd')) then.delete(name);
  expect([...now.keys()]).toEqual([...then.keys()]);
  for (const [name, number] of then) expectSame(name, now.get(name), number);
}, 300_000);
