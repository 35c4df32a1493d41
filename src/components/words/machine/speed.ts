import { numberWords } from '../number.ts';
import type { RoadName } from '../vocabulary.ts';

interface Road {
  readonly name: string;
  /** what it does for a step, of a graph with so many numbers */
  readonly does: (nodes: number) => string;
}

const roads: Readonly<Record<RoadName, Road>> = {
  'forward mode': { name: 'dual numbers', does: () => 'ten sweeps, one for each parameter' },
  objects: { name: 'objects', does: (nodes) => `${nodes} objects, put in order, swept back` },
  tape: { name: 'a tape', does: (nodes) => `${nodes} places in flat lists, swept back` },
  layers: { name: 'layer formulas', does: () => 'the four equations, any shape' },
  'written out': { name: 'written out', does: () => 'straight-line code for this shape alone' },
};

/** The words of the comparison of speeds. */
export const speedWords = {
  measure: 'Measure on this device',
  table: 'One training step of the worked example',
  road: 'by',
  perSecond: 'steps a second',
  nanoseconds: 'ns a step',
  roads,
  before: 'Nothing has been measured yet.',
  measuring: 'Measuring …',
  failed: 'The measurement could not be made. Nothing else on the page depends on it.',
  /** of so many runs the best */
  measured: (
    { objects, tape, written }: Readonly<Record<'objects' | 'tape' | 'written', string>>,
    runs: number,
  ) =>
    `Measured on this device, just now, the best of ${numberWords.inWords(runs)} runs each: ${objects} numbers of the graph a second by objects, ${tape} by the tape. The step written out is ${written} times as fast as the objects. Another device, or this one when busy, gives other numbers.`,
} as const;
