import type { SquaredLoss } from '../neuron/losses.ts';
import { type Entry, entry, type Identity } from './entry.ts';
import { lossFraction } from './loss-fraction.ts';
import { type LayerNames, letters, type Names } from './names.ts';

/**
 * A forward pass and the error that ends it: with the parameters as given, or after the step with the new ones. What is
 * computed after the step belongs to the same quantity before it.
 */
export function* forwardEntries(
  { hidden, last, targets }: Names,
  { loss }: { readonly loss: SquaredLoss },
  phase: 'forward' | 'after',
): Generator<Entry> {
  const [when, parameters] = phase === 'forward' ? ['', ''] : ['_after', '_new'];
  const make = (
    id: string,
    rule: Omit<Entry, 'id' | 'kind' | keyof Identity>,
    identity: Omit<Identity, 'phase'>,
    before: Identity['phase'] = 'forward',
  ) =>
    entry(
      { id: id + when, ...rule },
      phase === 'forward' ? { ...identity, phase: before } : { ...identity, phase, of: id },
    );

  const neurons = function* ({ inputs, weights, biases, outputs }: LayerNames, layer: number) {
    for (const [j, id] of outputs.entries()) {
      const terms = inputs.flatMap((x, i) => [layer === 1 ? x : x + when, `${weights[i]?.[j]}${parameters}`]);
      const sum = `z${id}`;
      const place = { layer, unit: j + 1 };
      yield make(
        sum,
        { op: 'weighted sum', inputs: [...terms, `${biases[j]}${parameters}`] },
        { role: 'sum', ...place, of: id },
      );
      yield make(id, { op: 'sigmoid', inputs: [sum + when] }, { role: 'output', ...place });
    }
  };
  yield* neurons(hidden, 1);
  yield* neurons(last, 2);

  const misses = last.outputs.map((_, k) => `${letters.miss}${k + 1}`);
  for (const [k, id] of misses.entries())
    yield make(
      id,
      { op: 'squared error', inputs: [targets[k] as string, `${last.outputs[k]}${when}`] },
      { role: 'miss', layer: 2, unit: k + 1 },
      'error',
    );
  yield make(
    letters.error,
    {
      op: 'scaled sum',
      inputs: misses.map((id) => id + when),
      factor: lossFraction(loss, misses.length, 1),
    },
    { role: 'error' },
    'error',
  );
}
