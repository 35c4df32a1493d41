import type { Entry } from '../../trace/entry.ts';
import { lastLayer } from '../../trace/evaluate.ts';
import { type AskedKind, askedKinds } from './asked-kinds.ts';

/** Which of a weight's two neurons is named first. */
export type WeightOrder = 'from-to' | 'to-from';

/**
 * The quantities of a step that are asked for, in the order in which one works them out by hand: forward, then back from the
 * last layer to the first. What the step leaves as it is is not asked for.
 * @param entries  of a step
 * @param order    by which of its two neurons weights are listed: a11, a12, or a11, a21
 * @example askedIn(stepOf(articleExample()).entries, ['outputs', 'error']) // ['h1', 'h2', 'E']
 */
export function askedIn(
  entries: readonly Entry[],
  kinds: readonly AskedKind[],
  order: WeightOrder = 'from-to',
): readonly string[] {
  const kindOf = kindsOf(entries);
  const sorted = inOrder(entries, order);
  const asked = entries.filter((entry) => kinds.includes(kindOf(entry) as AskedKind));
  const layers = [...new Set(asked.map(({ layer = 0 }) => layer))].sort((a, b) => b - a);
  return [
    ...asked.filter(({ phase }) => phase === 'forward' || phase === 'error'),
    ...(['backward', 'update'] as const).flatMap((part) =>
      layers.flatMap((l) => sorted(asked.filter(({ phase, layer = 0 }) => phase === part && layer === l))),
    ),
    ...asked.filter(({ phase }) => phase === 'after'),
  ].map(({ id }) => id);
}

/** Of a layer's quantities, those that belong to weights: by the neuron that each comes from, or by the one it leads to. */
function inOrder(
  entries: readonly Entry[],
  order: WeightOrder,
): (part: readonly Entry[]) => readonly Entry[] {
  if (order === 'from-to') return (part) => part;
  const byId = new Map(entries.map((entry) => [entry.id, entry]));
  const weight = ({ of = '' }: Entry) => {
    const found = byId.get(of);
    return found?.role === 'weight' ? found : undefined;
  };
  const place = (entry: Entry) => 10 * (weight(entry)?.unit ?? 0) + (weight(entry)?.from ?? 0);
  return (part) => {
    const first = part.findIndex(weight);
    const ofWeights = part.filter(weight).sort((a, b) => place(a) - place(b));
    return part.map((entry, i) => (weight(entry) ? (ofWeights[i - first] as Entry) : entry));
  };
}

/**
 * The kinds of which a network has any.
 * @example askableIn(stepOf(articleExample()).entries) // ['sums', 'hidden', 'outputs', 'error', 'deltas', 'gradients', 'new', 'after']
 */
export function askableIn(entries: readonly Entry[]): readonly AskedKind[] {
  const there = new Set(entries.map(kindsOf(entries)));
  return askedKinds.filter((kind) => there.has(kind));
}

function kindsOf(entries: readonly Entry[]): (entry: Entry) => AskedKind | undefined {
  const last = lastLayer(entries);
  const roles = new Map(entries.map(({ id, role }) => [id, role]));
  return ({ op, role, phase, layer, of = '', via }) => {
    switch (phase) {
      case 'given':
        return undefined;
      case 'forward':
        if (role === 'sum') return 'sums';
        return layer === last ? 'outputs' : 'hidden';
      case 'error':
        return role === 'error' ? 'error' : undefined;
      case 'backward': {
        if (role !== 'gradient' || via !== undefined) return undefined;
        const under = roles.get(of);
        if (under === 'sum') return 'deltas';
        return under === 'weight' || under === 'bias' ? 'gradients' : undefined;
      }
      case 'update':
        return role !== 'step' && op !== 'same' ? 'new' : undefined;
      case 'after':
        return role === 'error' || (role === 'output' && layer === last) ? 'after' : undefined;
      default:
        return phase satisfies never;
    }
  };
}
