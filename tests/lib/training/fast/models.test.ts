import { describe, expect, test } from 'vitest';
import { type HiddenActivation, hiddenActivations } from '../../../../src/lib/neuron/activations.ts';
import type { Points } from '../../../../src/lib/points/points.ts';
import { prepareMoons } from '../../../../src/lib/points/prepare-moons.ts';
import { randomState } from '../../../../src/lib/points/random-state.ts';
import { fastHiddenLayer } from '../../../../src/lib/training/fast/hidden-layer.ts';
import { fastNeuron } from '../../../../src/lib/training/fast/neuron.ts';
import { runEpochs, startRun } from '../../../../src/lib/training/gradient-descent.ts';
import { initialise } from '../../../../src/lib/training/initialise.ts';
import { logisticModel } from '../../../../src/lib/training/logistic.ts';
import { type Model, predict } from '../../../../src/lib/training/model.ts';
import { multilayerModel } from '../../../../src/lib/training/multilayer.ts';
import { differentUnits, unitsOf } from '../../../../src/lib/training/symmetry.ts';
import { expectClose, expectRangeError } from '../../helpers.ts';
import { expectAll } from '../../moons-golden.ts';

// The plain models are held against forward, backward, NumPy and PyTorch in their own tests. The fast ones are held
// against them.

const random = randomState(14);
const among = <T>(list: readonly T[]) => list[random.randomInterval(list.length - 1)] as T;

/** Points in the plane, as near to the boundary or as far from it as `spread` makes them. */
const pointsOf = (count: number, spread: number): Points => ({
  features: 2,
  x: random.randn(2 * count).map((value) => spread * value),
  y: Uint8Array.from({ length: count }, () => random.randomInterval(1)),
});

const counts = [1, 2, 63, 64, 65, 128, 200, 333];
const spreads = [0.01, 1, 1, 1, 10];

interface Pair {
  readonly plain: Model;
  readonly fast: Model;
}

function expectTheSame({ plain, fast }: Pair, parameters: Float64Array, points: Points): void {
  const [wanted, gradient] = [new Float64Array(plain.size), new Float64Array(fast.size).fill(7)];
  const loss = plain.lossAndGradient(parameters, points, wanted);
  const mine = fast.lossAndGradient(parameters, points, gradient);
  expectAll([mine, ...gradient], [loss, ...wanted]);
  expect(fast.loss(parameters, points)).toBe(mine);
  expectAll(fast.logits(parameters, points), [...plain.logits(parameters, points)]);
  expect(predict(fast, parameters, points)).toEqual(predict(plain, parameters, points));
}

const neurons = (): Pair => ({ plain: logisticModel(2), fast: fastNeuron() });
const layers = (units: number, activation: HiddenActivation) => ({
  plain: multilayerModel({ inputs: 2, hidden: [units], activation }),
  fast: fastHiddenLayer(units, activation),
});

describe('the fast models give what the plain ones give', () => {
  test('one neuron, two hundred random cases', () => {
    for (let n = 0; n < 200; n++) {
      const points = pointsOf(among(counts), among(spreads));
      const parameters = random.randn(3).map((w) => among([0.1, 1, 5]) * w);
      expectTheSame(neurons(), parameters, points);
    }
  });

  test.each(hiddenActivations)('a hidden layer of %s, a hundred random cases', (activation) => {
    for (let n = 0; n < 100; n++) {
      const pair = layers(among([1, 2, 3, 7, 16, 40]), activation);
      const points = pointsOf(among(counts), among(spreads));
      const parameters = random.randn(pair.plain.size).map((w) => among([0.1, 1, 2]) * w);
      expectTheSame(pair, parameters, points);
    }
  });

  test.each(['neuron', ...hiddenActivations] as const)(
    '%s: by their own way, which rounds otherwise',
    (kind) => {
      // Where the fast way finds no number, the plain one works it out, to the same last bit.
      const { plain, fast } = kind === 'neuron' ? neurons() : layers(7, kind);
      const own = randomState(3);
      const points = { features: 2, x: own.randn(300), y: Uint8Array.from({ length: 150 }, (_, n) => n % 2) };
      const parameters = own.randn(plain.size);
      const gradients = [plain, fast].map((model) => {
        const gradient = new Float64Array(model.size);
        model.lossAndGradient(parameters, points, gradient);
        return gradient;
      });
      expect(gradients[1]).not.toEqual(gradients[0]);
      const starts = Array.from({ length: 20 }, () => own.randn(plain.size));
      expect(starts.map((w) => fast.loss(w, points))).not.toEqual(starts.map((w) => plain.loss(w, points)));
    },
  );

  test('layers and sizes, and the shape that a network is made of', () => {
    const { plain, fast } = layers(16, 'tanh');
    expect([fast.layers, fast.size, fast.shape]).toEqual([plain.layers, plain.size, plain.shape]);
    const alone = neurons();
    expect([alone.fast.layers, alone.fast.size]).toEqual([alone.plain.layers, alone.plain.size]);
  });
});

describe('at the ends', () => {
  const at = (x: readonly number[], y: readonly number[]): Points => ({
    features: 2,
    x: Float64Array.from(x),
    y: Uint8Array.from(y),
  });
  const ahead = Float64Array.of(1, 0, 0);

  test('a loss that is nearly nothing keeps its digits', () => {
    const points = at([-50, 0, 60, 0], [0, 1]);
    expectClose(neurons().fast.loss(ahead, points), (Math.exp(-50) + Math.exp(-60)) / 2);
  });

  test.each([35.9, 36, 36.1, 699, 701, 1e6, 1e300])('a point off by %s, on either side', (far) => {
    for (const y of [0, 1]) for (const x of [far, -far]) expectTheSame(neurons(), ahead, at([x, 0], [y]));
    const many = at(
      Array.from({ length: 600 }, (_, n) => (n % 2 === 0 ? far : 0)),
      Array(300).fill(0),
    );
    expectTheSame(neurons(), ahead, many);
  });

  test('sums that are no numbers make a loss that is none, as in the plain version', () => {
    const parameters = Float64Array.of(1e308, 1e308, 0);
    for (const x of [10, -10])
      for (const y of [0, 1])
        for (const { loss } of Object.values(neurons()))
          expect(loss(parameters, at([x, x], [y]))).not.toSatisfy(Number.isFinite);
    expect(neurons().fast.loss(Float64Array.of(Number.NaN, 0, 0), at([1, 1], [1]))).toBeNaN();
  });

  test('a ReLU whose sum is just 0 is shut, as in the plain version', () => {
    const pair = layers(2, 'relu');
    // no weights in, no biases; weights out of 1 and −2, the bias a half
    const parameters = Float64Array.of(0, 0, 0, 0, 0, 0, 1, -2, 0.5);
    expectTheSame(pair, parameters, pointsOf(5, 1));
    const gradient = new Float64Array(9);
    pair.fast.lossAndGradient(parameters, pointsOf(5, 1), gradient);
    expect([...gradient.subarray(0, 6)].map(Math.abs)).toEqual([0, 0, 0, 0, 0, 0]);
  });

  test('points that were hardly anything still have their gradient', () => {
    const { plain, fast } = layers(4, 'tanh');
    const parameters = random.randn(plain.size).map((w) => 1e-5 * w);
    const [wanted, gradient] = [new Float64Array(plain.size), new Float64Array(plain.size)];
    const points = pointsOf(1, 1);
    plain.lossAndGradient(parameters, points, wanted);
    fast.lossAndGradient(parameters, points, gradient);
    for (const [i, g] of wanted.entries()) expectClose(gradient[i], g, 1e-12, 0);
  });
});

describe('whole runs', () => {
  test.each(hiddenActivations)('equal units of %s stay equal to the last bit', (activation) => {
    const model = fastHiddenLayer(5, activation);
    const { train } = prepareMoons({ seed: 0, samples: 300 });
    const parameters = initialise(model, 'constant', randomState(0), 0.3);
    const { run } = runEpochs({ model, parameters, train, learningRate: 0.5 }, 200);
    expect(differentUnits(unitsOf(model, run.parameters))).toBe(1);
    expect(run.parameters[0]).not.toBe(0.3);
  });

  test('two runs do not get into each other’s way', () => {
    const { train } = prepareMoons({ seed: 1, samples: 300 });
    const model = fastHiddenLayer(3, 'tanh');
    const [one, two] = [0, 1].map((seed) => initialise(model, 'xavier', randomState(seed))) as [
      Float64Array,
      Float64Array,
    ];
    const begin = (parameters: Float64Array) => startRun({ model, parameters, train, learningRate: 0.5 });
    const first = begin(one);
    begin(two);
    expect(begin(one)).toEqual(first);
  });
});

describe('fastHiddenLayer refuses', () => {
  test.each([0, 1001, 1.5, Number.NaN])('%s units', (units) => {
    expectRangeError(
      () => fastHiddenLayer(units, 'tanh'),
      `multilayerModel needs 1 to 1,000 units in a hidden layer, got ${units}`,
    );
  });

  test.each(['identity', 'constructor'])('the activation %s', (name) => {
    expectRangeError(
      () => fastHiddenLayer(2, name as HiddenActivation),
      `multilayerModel needs an activation of ${hiddenActivations.join(', ')}, got "${name}"`,
    );
  });

  test('points of another kind, as every model', () => {
    const { train } = prepareMoons({ seed: 0, samples: 40 });
    const wide = { features: 4, x: train.x, y: train.y.subarray(0, train.y.length / 2) };
    const model = fastNeuron();
    expectRangeError(
      () => startRun({ model, parameters: new Float64Array(3), train: wide, learningRate: 1 }),
      'startRun needs points with 2 features, got 4',
    );
  });
});
