import type { StepPolicy } from '../network/policy.ts';
import type { DenseShape, LayerShape } from '../network/shape.ts';
import { type Entry, entry, type Op, type Rule } from './entry.ts';
import { lossFraction } from './loss-fraction.ts';
import type { LayerNames, Names } from './names.ts';

/** The gradient with respect to a quantity, or the part of it that arrives through some outputs. */
const gradient = (of: string, layer: number, rule: Omit<Rule, 'id'>, via?: readonly string[]) =>
  entry(
    { id: ['dE', `d${of}`, ...[...(via ?? [])].reverse()].join('_'), ...rule },
    { role: 'gradient', phase: 'backward', layer, of, ...(via && { via }) },
  );

/**
 * From the error, or from the sums of the layer behind it, to the outputs and sums of a layer, and on to its weights and
 * biases.
 * @param l  the layer, counted from 0
 */
export function* gradientEntries(
  shape: DenseShape,
  names: Names,
  l: number,
  policy: StepPolicy,
): Generator<Entry> {
  const here = names.layers[l] as LayerNames;
  const behind = names.layers[l + 1];
  const { activation, biases } = shape.layers[l] as LayerShape;
  const layer = l + 1;
  if (behind === undefined) yield* lastDeltas(names, activation, policy);
  else
    for (const [j, id] of here.outputs.entries()) {
      yield* arriving(id, layer, j, behind, policy);
      yield* throughNeuron(here, layer, j, activation);
    }
  yield* weightGradients(here, layer);
  if (!biases.trained) return;
  if (behind && biases.each === 'layer') yield* biasContributions(here, layer, behind, activation);
  yield* biasGradients(here, layer, biases);
}

/** From the error to the sums of the last layer. */
function* lastDeltas(
  { layers, targets }: Names,
  activation: LayerShape['activation'],
  { loss }: StepPolicy,
): Generator<Entry> {
  const { outputs, sums } = layers.at(-1) as LayerNames;
  const factor = lossFraction(loss, outputs.length, 2);
  const slopeAt = (of: string, k: number) =>
    gradient(of, layers.length, {
      op: 'error slope',
      inputs: [targets[k] as string, outputs[k] as string],
      factor,
    });
  // With the sigmoid or the softmax that belongs to it, a cross-entropy's slope at the sum is p − t.
  if (loss === 'cross-entropy' || loss === 'softmax cross-entropy') {
    for (const [k, id] of sums.entries()) yield slopeAt(id, k);
    return;
  }
  if (activation === 'softmax') {
    for (const [k, id] of outputs.entries()) yield slopeAt(id, k);
    yield* throughSoftmax(layers.at(-1) as LayerNames, layers.length);
    return;
  }
  for (const [k, id] of outputs.entries()) {
    yield slopeAt(id, k);
    yield* throughNeuron(layers.at(-1) as LayerNames, layers.length, k, activation);
  }
}

/** What reaches an output along each wire that leaves it, and all of it together. */
function* arriving(
  id: string,
  layer: number,
  j: number,
  behind: LayerNames,
  { hidden }: StepPolicy,
): Generator<Entry> {
  for (const [k, out] of behind.outputs.entries()) {
    const weight = `${behind.weights[j]?.[k]}${hidden === 'old' ? '' : '_new'}`;
    yield gradient(id, layer, { op: 'product', inputs: [`dE_d${behind.sums[k]}`, weight] }, [out]);
  }
  yield gradient(id, layer, { op: 'sum', inputs: behind.outputs.map((out) => `dE_d${id}_${out}`) });
}

/** How a slope is had from an output or its sum; a sum that nothing bends has none, and a step's is taken as one. */
const slopes = {
  sigmoid: 'slope',
  tanh: 'tanh slope',
  relu: 'relu slope',
} as const satisfies Partial<Record<LayerShape['activation'], Op>>;

const hasSlope = (activation: LayerShape['activation']): activation is keyof typeof slopes =>
  Object.hasOwn(slopes, activation);

/** The slope of a neuron, and the gradient with respect to its sum: its δ. */
function* throughNeuron(
  { outputs, sums }: LayerNames,
  layer: number,
  j: number,
  activation: LayerShape['activation'],
): Generator<Entry> {
  const [id, sum] = [outputs[j] as string, sums[j] as string];
  if (!hasSlope(activation)) {
    yield gradient(sum, layer, { op: 'same', inputs: [`dE_d${id}`] });
    return;
  }
  const slope = `d${id}_d${sum}`;
  yield entry(
    { id: slope, op: slopes[activation], inputs: [activation === 'relu' ? sum : id] },
    { role: 'slope', phase: 'backward', layer, unit: j + 1, of: sum },
  );
  yield gradient(sum, layer, { op: 'product', inputs: [`dE_d${id}`, slope] });
}

/** Every output of a softmax moves with every sum: the Jacobian, row by row of outputs, and what arrives at each sum. */
function* throughSoftmax({ outputs, sums }: LayerNames, layer: number): Generator<Entry> {
  for (const [k, id] of outputs.entries())
    for (const [j, sum] of sums.entries())
      yield entry(
        k === j
          ? { id: `d${id}_d${sum}`, op: 'slope', inputs: [id] }
          : { id: `d${id}_d${sum}`, op: 'cross slope', inputs: [id, outputs[j] as string] },
        { role: 'slope', phase: 'backward', layer, unit: k + 1, of: sum, via: [id] },
      );
  for (const sum of sums)
    yield gradient(sum, layer, {
      op: 'weighted sum',
      inputs: outputs.flatMap((id) => [`dE_d${id}`, `d${id}_d${sum}`]),
    });
}

/** A weight's gradient: the δ it leads to, times what flows in. */
function* weightGradients({ inputs, weights, sums }: LayerNames, layer: number): Generator<Entry> {
  for (const [i, row] of weights.entries())
    for (const [j, id] of row.entries())
      yield gradient(id, layer, { op: 'product', inputs: [`dE_d${sums[j]}`, inputs[i] as string] });
}

/** What reaches a shared bias along each path through a neuron of its layer and one behind it. */
function* biasContributions(
  { outputs, sums, biases }: LayerNames,
  layer: number,
  behind: LayerNames,
  activation: LayerShape['activation'],
): Generator<Entry> {
  for (const [j, id] of outputs.entries())
    for (const out of behind.outputs) {
      const arrives = `dE_d${id}_${out}`;
      yield gradient(
        biases[j] as string,
        layer,
        hasSlope(activation)
          ? { op: 'product', inputs: [arrives, `d${id}_d${sums[j]}`] }
          : { op: 'same', inputs: [arrives] },
        [out, id],
      );
    }
}

/** A shared bias feeds every neuron of its layer, so their δ add; one of its own has a single δ. A threshold's is taken away. */
function* biasGradients(
  { biases, sums }: LayerNames,
  layer: number,
  { sign }: LayerShape['biases'],
): Generator<Entry> {
  for (const id of new Set(biases)) {
    const inputs = sums.filter((_, j) => biases[j] === id).map((sum) => `dE_d${sum}`);
    yield gradient(
      id,
      layer,
      sign === 1 ? { op: 'sum', inputs } : { op: 'scaled sum', inputs, factor: [-1, 1] },
    );
  }
}
