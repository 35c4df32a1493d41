import type { DenseShape } from '../../network/shape.ts';
import type { Convention } from './convention.ts';

/** What has a spelling of its own; all else is spelled by what it belongs to. */
export type Named =
  | 'input'
  | 'weight'
  | 'bias'
  | 'sum'
  | 'output'
  | 'target'
  | 'rate'
  /** all of the error, and an output's part in it, with the factor that stands before it */
  | 'error'
  | 'part of error'
  /** ∂E/∂z, by either sign */
  | 'delta'
  /** output − target or target − output */
  | 'difference';

/** Where something stands, as a scheme numbers it. */
export interface Place {
  readonly named: Named;
  /** of the trace */
  readonly id: string;
  readonly layer: number;
  /** none for a bias that its layer shares */
  readonly unit?: number | undefined;
  readonly from?: number | undefined;
}

/** The sizes of a network, and how much of it comes before a layer: what names that count through need. */
export interface Sizes {
  /** by layer, the inputs' at 0 */
  readonly units: readonly number[];
  readonly depth: number;
  unitsBefore(layer: number): number;
  /** hidden neurons and outputs alone */
  neuronsBefore(layer: number): number;
  weightsBefore(layer: number): number;
  biasesBefore(layer: number): number;
}

export function sizesOf({ inputs, layers }: DenseShape): Sizes {
  const units = [inputs, ...layers.map((layer) => layer.units)];
  const sum = (counts: readonly number[]) => counts.reduce((total, count) => total + count, 0);
  const own = { none: () => 0, layer: () => 1, neuron: (l: number) => units[l + 1] as number };
  const weights = layers.map((layer, l) => layer.units * (units[l] as number));
  const biases = layers.map((layer, l) => own[layer.biases.each](l));
  return {
    units,
    depth: layers.length,
    unitsBefore: (layer) => sum(units.slice(0, layer)),
    neuronsBefore: (layer) => sum(units.slice(1, layer)),
    weightsBefore: (layer) => sum(weights.slice(0, layer - 1)),
    biasesBefore: (layer) => sum(biases.slice(0, layer - 1)),
  };
}

/** The spellings of what stands in a place, the usual one first; none where the scheme has none. */
export type Spell = (place: Place, sizes: Sizes, convention: Convention) => readonly string[];

/** Two indices in the order of the convention. */
export function pair(from: number, to: number, { order }: Pick<Convention, 'order'>): string {
  return order === 'from-to' ? `${from},${to}` : `${to},${from}`;
}

/** The same as people write it, without the comma where each index is a single digit. */
export function compact(spelling: string): string {
  const [before, behind] = spelling.split(',') as [string, string?];
  if (behind === undefined) return spelling;
  const single = behind.length === 1 && !/\d\d/.test(before);
  return single ? before + behind : spelling;
}
