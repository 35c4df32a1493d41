import type { Example } from '../../slips/step.ts';
import type { Entry } from '../../trace/entry.ts';

/** What a source leaves open, to be read one way or the other. */
export interface OpenReadings {
  /** factors before the sum of squares, as numerator and denominator; without them, the example's own */
  readonly lossFactors?: readonly (readonly [number, number])[];
  /** whether a12 may also stand for the weight to the first neuron from the second input */
  readonly eitherOrder?: boolean;
}

/** One way to read a source. */
export interface Reading {
  readonly fromFirstIndex: boolean;
  readonly lossFactor: number;
  readonly entries: readonly Entry[];
  /** the id in the trace of what the source calls by that id */
  readonly idOf: (named: string) => string;
}

/** Every reading that a network allows, the usual one first. Other order needs layers as wide as the one before each. */
export function readingsOf(
  { shape }: Example,
  entries: readonly Entry[],
  { lossFactors, eitherOrder }: OpenReadings,
): readonly Reading[] {
  const own = entries.find(({ role }) => role === 'error')?.factor ?? [1, 1];
  const sizes = [shape.inputs, ...shape.layers.map(({ units }) => units)];
  const isSquare = sizes.every((size) => size === sizes[0]);
  const other = eitherOrder && isSquare ? transposed(entries) : undefined;
  const orders = [undefined, ...(other ? [other] : [])];
  return orders.flatMap((order) =>
    (lossFactors ?? [own]).map((factor) => ({
      fromFirstIndex: order === undefined,
      lossFactor: factor[0] / factor[1],
      entries: withLossFactor(entries, own, factor),
      idOf: (named: string) => order?.get(named) ?? named,
    })),
  );
}

/** The error and its slopes with another factor before the sum. */
function withLossFactor(
  entries: readonly Entry[],
  own: readonly [number, number],
  factor: readonly [number, number],
): readonly Entry[] {
  if (factor === own) return entries;
  return entries.map((entry) => {
    if (entry.role !== 'error' && entry.op !== 'error slope') return entry;
    const [above, below] = entry.factor ?? [1, 1];
    return { ...entry, factor: [above * factor[0] * own[1], below * factor[1] * own[0]] };
  });
}

/** Each weight, and what belongs to one, under the name that it has with its indices the other way round. */
function transposed(entries: readonly Entry[]): ReadonlyMap<string, string> {
  const byId = new Map(entries.map((entry) => [entry.id, entry]));
  const weightOf = (entry: Entry): Entry | undefined =>
    [entry, byId.get(entry.of ?? '')].find((one) => one?.role === 'weight');
  const key = (entry: Entry, weight: Entry, first?: number, second?: number) =>
    [entry.role, entry.phase, weight.layer, first, second].join(' ');
  const belonging = entries.flatMap((entry) => {
    const weight = weightOf(entry);
    return weight ? [{ entry, weight }] : [];
  });
  const ids = new Map(
    belonging.map(({ entry, weight }) => [key(entry, weight, weight.from, weight.unit), entry.id]),
  );
  return new Map(
    belonging.map(({ entry, weight }) => [
      entry.id,
      ids.get(key(entry, weight, weight.unit, weight.from)) as string,
    ]),
  );
}
