import type { Entry } from '../../trace/entry.ts';
import { startValues, type Values } from '../../trace/evaluate.ts';
import { type Program, programOf } from '../../trace/program.ts';
import { type PrintedFigure, type Prints, printsOf } from './figures.ts';
import type { PlacedRule } from './ranges.ts';

/** A number that is not known: its place in the trace, and what it may be. */
export interface Unknown {
  readonly id: string;
  readonly place: number;
  /** its grid, without what has been ruled out */
  values: readonly number[];
}

/** A printed figure, at the place of its quantity. */
export interface Figure extends Prints {
  readonly place: number;
  /** of which unknowns it is made */
  readonly made: number;
}

/** The part of a trace that some figures are made by, and what is not known of it. */
export interface Problem {
  readonly unknowns: readonly Unknown[];
  readonly figures: readonly Figure[];
  readonly rules: readonly PlacedRule[];
  /** by place: of which unknowns a quantity is made, one bit each */
  readonly made: Int32Array;
  readonly values: Float64Array;
  readonly program: Program;
}

/** The bits of a number. */
export const mostUnknowns = 30;

/**
 * What figures are made by, with its unknowns found in it.
 * @throws RangeError if a number that the step begins with is neither stated nor unknown
 */
export function problemOf(
  where: string,
  entries: readonly Entry[],
  parameters: Values,
  grids: ReadonlyMap<string, readonly number[]>,
  printed: readonly PrintedFigure[],
): Problem {
  const needed = whatFiguresNeed(
    entries,
    printed.map(({ id }) => id),
    grids,
  );
  const places = new Map(needed.map(({ id }, place) => [id, place]));
  const placeOf = (id: string) => places.get(id) as number;
  const unknowns = [...grids].map(([id, values]) => ({ id, place: placeOf(id), values }));
  const first = Object.fromEntries(unknowns.map(({ id, values }) => [id, values[0] as number]));
  const values = startValues(where, needed, { ...parameters, ...first });
  const rules = needed.map(
    ({ op, inputs, factor }, place): PlacedRule => ({
      op,
      place,
      inputs: Int32Array.from(inputs, placeOf),
      factor: factor ? factor[0] / factor[1] : 1,
    }),
  );
  const made = new Int32Array(needed.length);
  for (const [bit, { place }] of unknowns.entries()) made[place] = 1 << bit;
  for (const { place, inputs } of rules)
    for (const input of inputs) made[place] = (made[place] as number) | (made[input] as number);
  const figures = printed.map((figure): Figure => {
    const place = placeOf(figure.id);
    return { ...printsOf(where, figure), place, made: made[place] as number };
  });
  return { unknowns, figures, rules, made, values, program: programOf(needed) };
}

/** The entries that a figure depends on, and the unknowns, in their order. */
function whatFiguresNeed(
  entries: readonly Entry[],
  figures: readonly string[],
  grids: ReadonlyMap<string, unknown>,
): readonly Entry[] {
  const wanted = new Set([...figures, ...grids.keys()]);
  for (const { id, inputs } of [...entries].reverse())
    if (wanted.has(id)) for (const input of inputs) wanted.add(input);
  return entries.filter(({ id }) => wanted.has(id));
}

/** The instructions of a program that make some of its places. */
export function partOf({ code, factors }: Program, makes: (place: number) => boolean): Program {
  const part: number[] = [];
  for (let at = 0; at < code.length; ) {
    const end = at + 3 + (code[at + 2] as number);
    if (makes(code[at + 1] as number)) part.push(...code.subarray(at, end));
    at = end;
  }
  return { code: Int32Array.from(part), factors };
}
