import fc from 'fast-check';
import { expect } from 'vitest';
import type { LayerGradient } from '../../src/lib/network/backward.ts';
import type { Layer, Network } from '../../src/lib/network/network.ts';
import type { TracePolicy } from '../../src/lib/network/policy.ts';
import type { Shape } from '../../src/lib/network/shape.ts';
import type { Sample } from '../../src/lib/network/train.ts';
import type { Activation } from '../../src/lib/neuron/activations.ts';
import type { Values } from '../../src/lib/trace/evaluate.ts';
import { parameterIds } from '../../src/lib/trace/names.ts';

/** Relative agreement; `floor` is what cancellation among terms of size 1 may leave. */
export function expectClose(actual: number | undefined, wanted: number, share = 1e-12, floor = 1e-15): void {
  const off = Math.abs((actual ?? Number.NaN) - wanted);
  const close = Number.isFinite(off) && off <= share * Math.abs(wanted) + floor;
  if (!close) expect.fail(`${actual} is not close to ${wanted}`);
}

/** The call throws a RangeError that reads exactly so: function, what it needs, what it got. */
export function expectRangeError(call: () => unknown, message: string): void {
  expect(call).toThrow(RangeError);
  expect(call).toThrow(new RangeError(message));
}

/** A slope without calculus, from five points: its own error shrinks with the fourth power of the step. */
export function slopeOf(f: (shift: number) => number, step = 1e-4): number {
  return (8 * (f(step) - f(-step)) - (f(2 * step) - f(-2 * step))) / (12 * step);
}

/** A property, tried on the same random cases every time. */
export function check<T>(arbitrary: fc.Arbitrary<T>, property: (value: T) => void, runs = 100): void {
  const tried = fc.property(arbitrary, (value) => {
    property(value);
  });
  fc.assert(tried, { seed: 1986, numRuns: Math.min(runs, fc.readConfigureGlobal().numRuns ?? runs) });
}

/** Numbers with three decimals. */
export const decimal = (min: number, max: number): fc.Arbitrary<number> =>
  fc.integer({ min: min * 1000, max: max * 1000 }).map((n) => n / 1000);

const list = (of: fc.Arbitrary<number>, length: number) =>
  fc.array(of, { minLength: length, maxLength: length });

/** The three squared losses × three bias policies × old and new weights. */
export const tracePolicies: readonly TracePolicy[] = (['mean', 'half sum', 'sum'] as const).flatMap((loss) =>
  (['shared', 'per neuron', 'frozen'] as const).flatMap((biases) =>
    (['old', 'new'] as const).map((hidden) => ({ loss, biases, hidden })),
  ),
);

export const shapeUpTo = (most: number): fc.Arbitrary<Shape> => {
  const size = fc.integer({ min: 1, max: most });
  return fc.record({ inputs: size, hidden: size, outputs: size });
};

/** Any parameters for the trace of a shape: weights, inputs and targets within ±1.5, a positive learning rate. */
export const parametersFor = (shape: Shape, policy: TracePolicy): fc.Arbitrary<Values> => {
  const ids = parameterIds(shape, policy);
  return list(decimal(-1.5, 1.5), ids.length).map((numbers) =>
    Object.fromEntries(
      ids.map((id, i) => [id, id === 'rho' ? 0.1 + Math.abs(numbers[i] ?? 0) : (numbers[i] ?? 0)]),
    ),
  );
};

/** A fully connected network of 1 to 4 layers with 1 to 4 neurons each, and a sample for it with targets in [0, 1]. */
export const networkAndSample = (
  activations: readonly Activation[],
  last: readonly Activation[] = activations,
): fc.Arbitrary<{ network: Network; sample: Sample }> =>
  fc
    .array(fc.integer({ min: 1, max: 4 }), { minLength: 2, maxLength: 5 })
    .chain((sizes) =>
      fc
        .tuple(
          fc.tuple(
            ...sizes
              .slice(1)
              .map((n, l) => layer(sizes[l] ?? 1, n, l === sizes.length - 2 ? last : activations)),
          ),
          list(decimal(-1, 1), sizes[0] ?? 1),
          list(decimal(0, 1), sizes[sizes.length - 1] ?? 1),
        )
        .map(([layers, input, targets]) => ({ network: { layers }, sample: { input, targets } })),
    );

const layer = (rows: number, columns: number, activations: readonly Activation[]): fc.Arbitrary<Layer> =>
  fc.record({
    weights: fc.array(list(decimal(-1, 1), columns), { minLength: rows, maxLength: rows }),
    biases: list(decimal(-1, 1), columns),
    activation: fc.constantFrom(...activations),
  });

/** All numbers of a gradient or a layer in one list. */
export const flat = (layers: readonly LayerGradient[]): readonly number[] =>
  layers.flatMap(({ weights, biases }) => [...weights.flat(), ...biases]);

/** The parameters of the next step: every `w_new` in the place of its `w`. */
export const carried = (parameters: Values, values: Values): Values =>
  Object.fromEntries(
    Object.keys(parameters).map((id) => [id, values[`${id}_new`] ?? (parameters[id] as number)]),
  );
