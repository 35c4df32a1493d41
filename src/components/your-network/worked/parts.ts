// The parts of a worked step: what stands in each, under which heading, line by line.
import type { Convention } from '../../../lib/audit/naming/convention.ts';
import type { Step } from '../../../lib/slips/step.ts';
import type { Entry, Phase } from '../../../lib/trace/entry.ts';
import type { GivenKind, LayerName } from '../../words/vocabulary.ts';

/** A line of its own for a quantity that is computed, or given numbers side by side. */
export type Row = { readonly line: string } | { readonly given: readonly string[]; readonly of: GivenKind };

/**
 * So many lines are laid out at a time, or as many as have so many quantities in them. Of a long step a piece is written bit by bit
 * where it is seen, so its pieces may be longer; fewer of them are watched.
 */
const mostOf = {
  short: { rows: 4, quantities: 12 },
  long: { rows: 8, quantities: 24 },
} as const;

/** A step that is short stands in the page whole, to be searched and read aloud; of a long one, what is near the window. */
export const lengthOf = ({ entries }: Pick<Step, 'entries'>): keyof typeof mostOf =>
  entries.length <= 160 ? 'short' : 'long';

export interface Section {
  readonly layer: LayerName | undefined;
  /** in pieces that are written one at a time */
  readonly pieces: readonly (readonly Row[])[];
}

export interface Part {
  readonly phase: Phase;
  /** how many lines stand in it */
  readonly count: number;
  readonly sections: readonly Section[];
}

/**
 * The parts of a step, in the order of computation; where names count weights by the neuron that they lead to, weights stand so.
 * They are those of its network and the way it is stepped, whatever its numbers, so another step of the same network has the very
 * same list.
 */
export function partsFor(step: Step, { order }: Pick<Convention, 'order'>): readonly Part[] {
  const { shape, policy } = step;
  const key = JSON.stringify([shape, policy, order]);
  const parts = known.get(key) ?? partsIn(step, order);
  if (known.size > 20) known.clear();
  known.set(key, parts);
  return parts;
}

const known = new Map<string, readonly Part[]>();

function partsIn(step: Step, order: Convention['order']): readonly Part[] {
  const { entries, byId, shape } = step;
  const depth = shape.layers.length;
  const phases = new Map<Phase, Entry[]>();
  for (const entry of order === 'from-to' ? entries : byNeuron(entries, byId)) {
    const part = phases.get(entry.phase) ?? [];
    part.push(entry);
    phases.set(entry.phase, part);
  }
  return [...phases].map(([phase, all]) => {
    const sections = runs(all, layerOf).map(([layer, some]): Section => {
      const rows = phase === 'given' ? givenRows(some, order) : some.map(({ id }): Row => ({ line: id }));
      return { layer: layer === undefined ? undefined : nameOf(layer, depth), pieces: pieces(rows, step) };
    });
    return { phase, count: all.length, sections };
  });
}

/** Weights one after the other, and what belongs to them, by the neuron that they lead to. */
function byNeuron(entries: readonly Entry[], byId: Step['byId']): readonly Entry[] {
  const weightOf = (entry: Entry): Entry | undefined => {
    if (entry.role === 'weight') return entry;
    const of = byId.get(entry.of ?? '');
    return of?.role === 'weight' ? of : undefined;
  };
  return runs(entries, (entry) => weightOf(entry)?.layer).flatMap(([layer, some]) =>
    layer === undefined
      ? some
      : some.toSorted((one, other) => (weightOf(one)?.unit ?? 0) - (weightOf(other)?.unit ?? 0)),
  );
}

/** The layer under whose name a quantity stands. Inputs, targets, the rate and the error say themselves what they are. */
function layerOf({ role, layer }: Entry): number | undefined {
  switch (role) {
    case 'input':
    case 'target':
    case 'rate':
    case 'miss':
    case 'error':
      return undefined;
    default:
      return layer;
  }
}

/** Those of a kind side by side; of weights, those of one neuron. */
function givenRows(entries: readonly Entry[], order: Convention['order']): readonly Row[] {
  const side = order === 'from-to' ? 'from' : 'unit';
  return runs(entries, (entry) => `${entry.role} ${entry.role === 'weight' && entry[side]}`).map(
    ([, some]) => ({
      given: some.map(({ id }) => id),
      of: some[0]?.role as GivenKind,
    }),
  );
}

/** What stands side by side and has the same key, with its key. */
function runs<K>(entries: readonly Entry[], keyOf: (entry: Entry) => K): readonly [K, readonly Entry[]][] {
  const found: [K, Entry[]][] = [];
  for (const entry of entries) {
    const key = keyOf(entry);
    const last = found.at(-1);
    if (last !== undefined && last[0] === key) last[1].push(entry);
    else found.push([key, [entry]]);
  }
  return found;
}

function nameOf(layer: number, depth: number): LayerName {
  if (layer === depth) return { kind: 'output' };
  return { kind: 'hidden', number: depth > 2 ? layer : undefined };
}

function pieces(rows: readonly Row[], step: Step): readonly (readonly Row[])[] {
  const most = mostOf[lengthOf(step)];
  const all: Row[][] = [];
  let quantities = 0;
  for (const row of rows) {
    const own = 'line' in row ? (step.byId.get(row.line)?.inputs.length ?? 0) + 1 : row.given.length;
    quantities += own;
    const last = all.at(-1);
    if (last && last.length < most.rows && quantities <= most.quantities) last.push(row);
    else {
      all.push([row]);
      quantities = own;
    }
  }
  return all;
}

/** The error that the step begins with. */
export const isError = ({ role, phase }: Entry) => role === 'error' && phase === 'error';
