import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { backwardRows, forwardRows } from '../../../src/lib/network/any-network.ts';
import { backward, type LayerGradient } from '../../../src/lib/network/backward.ts';
import type { Matrix } from '../../../src/lib/network/matrix.ts';
import { forward, type Network, outputsOf } from '../../../src/lib/network/network.ts';
import type { DenseShape, LayerShape } from '../../../src/lib/network/shape.ts';
import { gradientOver } from '../../../src/lib/network/train.ts';
import { evaluate } from '../../../src/lib/trace/evaluate.ts';
import { namesOf } from '../../../src/lib/trace/names.ts';
import { networkOf, sampleOf } from '../../../src/lib/trace/parameters.ts';
import { traceOfLayers } from '../../../src/lib/trace/trace.ts';
import { check, decimal, expectClose, expectRangeError, flat, networkAndSample } from '../helpers.ts';
import { goldenRows } from '../rows-golden.ts';

const expectAll = (actual: readonly number[], wanted: readonly number[]) => {
  expect(actual).toHaveLength(wanted.length);
  wanted.forEach((value, i) => {
    expectClose(actual[i], value);
  });
};

describe('a batch agrees with PyTorch', () => {
  test.each(goldenRows)('$name', ({ layers, inputs, targets, loss, outputs, gradients }) => {
    const values = forwardRows({ layers }, inputs);
    expectAll((values.at(-1) as Matrix).flat(), outputs.flat());
    expectAll(flat(backwardRows({ layers }, values, targets, loss)), flat(gradients));
  });
});

const smooth = ['sigmoid', 'tanh', 'identity'] as const;

describe('against the plain passes', () => {
  test('one row is one sample, to the last bit', () => {
    check(networkAndSample([...smooth, 'relu']), ({ network, sample: { input, targets } }) => {
      const values = forwardRows(network, [input]);
      const pass = forward(network, input);
      expect(values.at(-1)?.[0]).toEqual(outputsOf(pass));
      const wanted = backward(network, pass, targets, { loss: 'mean', biases: 'per neuron', hidden: 'old' });
      expectAll(flat(backwardRows(network, values, [targets])), flat(wanted));
    });
  });

  test('several rows give the mean of what each gives by itself', () => {
    const batches = networkAndSample(smooth).chain(({ network, sample: { input, targets } }) => {
      const row = (length: number) => fc.array(decimal(-1, 1), { minLength: length, maxLength: length });
      return fc
        .array(fc.tuple(row(input.length), row(targets.length)), { minLength: 1, maxLength: 5 })
        .map((rows) => ({ network, samples: rows.map(([x, t]) => ({ input: x, targets: t })) }));
    });
    check(batches, ({ network, samples }) => {
      const values = forwardRows(
        network,
        samples.map(({ input }) => input),
      );
      const rows = backwardRows(
        network,
        values,
        samples.map(({ targets }) => targets),
      );
      const policy = { loss: 'mean', biases: 'per neuron', hidden: 'old' } as const;
      flat(gradientOver(network, samples, policy).gradients).forEach((g, i) => {
        expectClose(flat(rows)[i], g, 1e-12, 1e-14);
      });
    });
  });
});

const units = fc.integer({ min: 1, max: 9 });
const losses = ['mean', 'cross-entropy', 'softmax cross-entropy'] as const;
const ends = { mean: 'tanh', 'cross-entropy': 'sigmoid', 'softmax cross-entropy': 'softmax' } as const;

test('equals the trace on networks of one to four layers, every gradient', () => {
  const cases = fc
    .record({
      inputs: units,
      hidden: fc.array(fc.record({ units, activation: fc.constantFrom(...smooth, 'relu') }), {
        maxLength: 3,
      }),
      outputs: fc.integer({ min: 2, max: 9 }),
      loss: fc.constantFrom(...losses),
      numbers: fc.array(decimal(-1, 1), { minLength: 400, maxLength: 400 }),
    })
    .map(({ inputs, hidden, outputs, loss, numbers }) => {
      const biases: LayerShape['biases'] = { each: 'neuron', trained: true, sign: 1 };
      const layers = [...hidden, { units: outputs, activation: ends[loss] }];
      const shape: DenseShape = { inputs, layers: layers.map((layer) => ({ ...layer, biases })) };
      const trace = traceOfLayers(shape, { loss, hidden: 'old', rate: true, steps: false });
      const parameters = Object.fromEntries(
        trace
          .filter(({ op }) => op === 'parameter')
          .map(({ id, role }, i) => [id, role === 'target' ? 1 / outputs : (numbers[i] as number)]),
      );
      return { shape, trace, parameters, loss };
    });
  check(cases, ({ shape, trace, parameters, loss }) => {
    const network = networkOf(parameters, shape);
    const { input, targets } = sampleOf(parameters, shape);
    const gradients = backwardRows(network, forwardRows(network, [input]), [targets], loss);
    const values = evaluate(trace, parameters);
    namesOf(shape).layers.forEach(({ weights, biases }, l) => {
      const { weights: slopes, biases: deltas } = gradients[l] as LayerGradient;
      weights.flat().forEach((id, i) => {
        expectClose(slopes.flat()[i], values[`dE_d${id}`] as number, 1e-12, 1e-15);
      });
      biases.forEach((id, j) => {
        expectClose(deltas[j], values[`dE_d${id}`] as number, 1e-12, 1e-15);
      });
    });
  });
});

describe('what does not fit says so', () => {
  const network: Network = {
    layers: [{ weights: [[1, 2]], biases: [0, 0], activation: 'sigmoid' }],
  };

  test('inputs, targets, loss', () => {
    expectRangeError(
      () => forwardRows(network, [[1, 2]]),
      'product needs 2 rows behind a table of 1 × 2, got 1',
    );
    const values = forwardRows(network, [[1], [2]]);
    expectRangeError(
      () => backwardRows(network, values, [[1, 0]]),
      'backwardRows needs targets of 2 × 2, got "1 × 2"',
    );
    expectRangeError(
      () =>
        backwardRows(
          network,
          values,
          [
            [1, 0],
            [0, 1],
          ],
          'softmax cross-entropy',
        ),
      'backwardRows needs a softmax in the last layer for softmax cross-entropy, got "sigmoid"',
    );
  });

  test('a softmax has no slope for each neuron alone', () => {
    const soft: Network = { layers: [{ weights: [[1, 2]], biases: [0, 0], activation: 'softmax' }] };
    expectRangeError(
      () => backwardRows(soft, forwardRows(soft, [[1]]), [[1, 0]]),
      'backwardRows needs an activation with a slope for each neuron, got "softmax"',
    );
  });
});
