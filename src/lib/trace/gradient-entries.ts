import type { Policy, TracePolicy } from '../network/policy.ts';
import { type Entry, entry, type Rule } from './entry.ts';
import { lossFraction } from './loss-fraction.ts';
import type { LayerNames, Names } from './names.ts';

/** The gradient with respect to a quantity, or the part of it that arrives through some outputs. */
const gradient = (of: string, layer: number, rule: Omit<Rule, 'id'>, via?: readonly string[]) =>
  entry(
    { id: ['dE', `d${of}`, ...[...(via ?? [])].reverse()].join('_'), ...rule },
    { role: 'gradient', phase: 'backward', layer, of, ...(via && { via }) },
  );

/** From the error to each output, to its sum, and on to the weights and the bias of the last layer. */
export function* outputGradients({ last, targets }: Names, policy: TracePolicy): Generator<Entry> {
  const factor = lossFraction(policy.loss, last.outputs.length, 2);
  for (const [k, id] of last.outputs.entries()) {
    yield gradient(id, 2, { op: 'error slope', inputs: [targets[k] as string, id], factor });
    yield* throughNeuron(id, 2, k);
  }
  yield* weightGradients(last, 2);
  yield* biasGradients(last, 2, policy);
}

/** From the outputs' sums back to each hidden neuron, along every path, and on to the first layer's weights and bias. */
export function* hiddenGradients({ hidden, last }: Names, policy: TracePolicy): Generator<Entry> {
  const weightUsed = (weight: string) => (policy.hidden === 'old' ? weight : `${weight}_new`);
  for (const [j, id] of hidden.outputs.entries()) {
    for (const [k, out] of last.outputs.entries()) {
      const weight = last.weights[j]?.[k] as string;
      yield gradient(id, 1, { op: 'product', inputs: [`dE_dz${out}`, weightUsed(weight)] }, [out]);
    }
    yield gradient(id, 1, { op: 'sum', inputs: last.outputs.map((out) => `dE_d${id}_${out}`) });
    yield* throughNeuron(id, 1, j);
  }
  yield* weightGradients(hidden, 1);
  if (policy.biases === 'shared') yield* biasContributions(hidden, last);
  yield* biasGradients(hidden, 1, policy);
}

/** The slope of a neuron, and the gradient with respect to its sum: its δ. */
function* throughNeuron(id: string, layer: number, j: number): Generator<Entry> {
  const slope = `d${id}_dz${id}`;
  yield entry(
    { id: slope, op: 'slope', inputs: [id] },
    { role: 'slope', phase: 'backward', layer, unit: j + 1, of: `z${id}` },
  );
  yield gradient(`z${id}`, layer, { op: 'product', inputs: [`dE_d${id}`, slope] });
}

/** A weight's gradient: the δ it leads to, times what flows in. */
function* weightGradients({ inputs, weights, outputs }: LayerNames, layer: number): Generator<Entry> {
  for (const [i, row] of weights.entries())
    for (const [j, id] of row.entries())
      yield gradient(id, layer, { op: 'product', inputs: [`dE_dz${outputs[j]}`, inputs[i] as string] });
}

/** What reaches the hidden layer's shared bias along each single path. */
function* biasContributions(hidden: LayerNames, last: LayerNames): Generator<Entry> {
  for (const [j, id] of hidden.outputs.entries())
    for (const out of last.outputs)
      yield gradient(
        hidden.biases[j] as string,
        1,
        { op: 'product', inputs: [`dE_d${id}_${out}`, `d${id}_dz${id}`] },
        [out, id],
      );
}

/** A shared bias feeds every neuron of its layer, so their δ add; one of its own has a single δ. */
function* biasGradients({ biases, outputs }: LayerNames, layer: number, policy: Policy): Generator<Entry> {
  if (policy.biases === 'frozen') return;
  for (const id of new Set(biases)) {
    const fed = outputs.filter((_, j) => biases[j] === id);
    yield gradient(id, layer, { op: 'sum', inputs: fed.map((neuron) => `dE_dz${neuron}`) });
  }
}
