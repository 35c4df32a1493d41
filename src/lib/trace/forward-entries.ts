import type { Loss } from '../network/policy.ts';
import type { DenseShape, LayerShape } from '../network/shape.ts';
import { type Entry, entry, type Identity, type Op } from './entry.ts';
import { letters } from './letters.ts';
import { lossFraction } from './loss-fraction.ts';
import type { LayerNames, Names } from './names.ts';

/** Before the step, or after it: what is computed then belongs to the same quantity before it. */
type When = 'forward' | 'after';

/** Makes an entry of a pass: its id as it is before the step, and what it is there. */
const maker =
  (when: When) =>
  (id: string, rule: Omit<Entry, 'id' | 'kind' | keyof Identity>, identity: Identity): Entry =>
    when === 'forward'
      ? entry({ id, ...rule }, identity)
      : entry({ id: id + suffix[when], ...rule }, { ...identity, phase: when, of: id });

const suffix = { forward: '', after: '_after' } as const;
const parametersAt = { forward: '', after: '_new' } as const;

/** What bends a sum. The identity bends nothing. */
const bends = {
  sigmoid: 'sigmoid',
  tanh: 'tanh',
  relu: 'relu',
  step: 'step',
  identity: 'same',
  softmax: 'softmax',
} as const satisfies Record<LayerShape['activation'], Op>;

/** A forward pass, with the parameters as given, or after the step with the new ones. */
export function* forwardEntries(shape: DenseShape, { layers }: Names, when: When): Generator<Entry> {
  const make = maker(when);
  const [then, renewed] = [suffix[when], parametersAt[when]];
  for (const [l, { inputs, weights, biases, sums, outputs }] of layers.entries()) {
    const { activation, biases: kind } = shape.layers[l] as LayerShape;
    const neuron = (j: number) => {
      const terms = inputs.flatMap((x, i) => [l === 0 ? x : x + then, `${weights[i]?.[j]}${renewed}`]);
      const bias = kind.each === 'none' ? [] : [`${biases[j]}${renewed}`];
      const op = kind.each !== 'none' && kind.sign === -1 ? 'weighted sum less' : 'weighted sum';
      const [sum, output] = [sums[j] as string, outputs[j] as string];
      const place = { phase: 'forward', layer: l + 1, unit: j + 1 } as const;
      const all = activation === 'softmax' ? sums : [];
      return [
        make(sum, { op, inputs: [...terms, ...bias] }, { role: 'sum', ...place, of: output }),
        make(
          output,
          { op: bends[activation], inputs: [sum, ...all].map((id) => id + then) },
          { role: 'output', ...place },
        ),
      ] as const;
    };
    const neurons = outputs.map((_, j) => neuron(j));
    // A softmax needs every sum before the first of its outputs.
    if (activation === 'softmax') {
      yield* neurons.map(([sum]) => sum);
      yield* neurons.map(([, output]) => output);
    } else yield* neurons.flat();
  }
}

/** What each output costs, and the error: all of them together. */
export function* errorEntries(
  { layers, targets }: Names,
  { loss }: { readonly loss: Loss },
  when: When,
): Generator<Entry> {
  const make = maker(when);
  const { outputs } = layers.at(-1) as LayerNames;
  const misses = outputs.map((_, k) => `${letters.miss}${k + 1}`);
  for (const [k, id] of misses.entries())
    yield make(
      id,
      { op: missOf(loss), inputs: [targets[k] as string, `${outputs[k]}${suffix[when]}`] },
      { role: 'miss', phase: 'error', layer: layers.length, unit: k + 1 },
    );
  yield make(
    letters.error,
    {
      op: 'scaled sum',
      inputs: misses.map((id) => id + suffix[when]),
      factor: lossFraction(loss, misses.length, 1),
    },
    { role: 'error', phase: 'error' },
  );
}

function missOf(loss: Loss): Op {
  switch (loss) {
    case 'cross-entropy':
      return 'log loss';
    case 'softmax cross-entropy':
      return 'log share';
    case 'mean':
    case 'half sum':
    case 'sum':
      return 'squared error';
    default:
      return loss satisfies never;
  }
}
