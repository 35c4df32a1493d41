import { fail, needFinite } from '../../number/expect.ts';
import type { Example } from '../../slips/step.ts';
import type { Values } from '../../trace/evaluate.ts';
import { traceOfLayers } from '../../trace/trace.ts';
import { type PrintedFigure, printsOf } from './figures.ts';
import { narrow, type Pace } from './narrow.ts';
import { mostUnknowns, problemOf } from './problem.ts';
import { type OpenReadings, type Reading, readingsOf } from './readings.ts';
import { type Walk, walk } from './walk.ts';

/** A start from which a step prints every figure, and the reading of the source under which it does. */
export interface RecoveredStart {
  /** the numbers that were not known, by the trace's ids */
  readonly start: Values;
  /** true if a_ij runs from the i-th input to the j-th neuron; false if the source's indices are the other way round */
  readonly fromFirstIndex: boolean;
  /** the factor before Σ(target − output)², or before the cross-entropy */
  readonly lossFactor: number;
}

/** How far a search has come. */
export interface SearchProgress {
  /** all that the grids allow: the product of their sizes, once for each reading */
  readonly starts: number;
  /** those of them that are left once single values have been ruled out; all, until then */
  readonly of: number;
  /** how many of those have been looked at or ruled out */
  readonly done: number;
  /** how many fit so far */
  readonly found: number;
}

export interface SearchOptions extends OpenReadings {
  /** how many starts may be left once single values have been ruled out */
  readonly atMost?: number;
}

const where = 'recoverParameters';
/** Unknowns that nothing narrows. */
const mostOpen = 6;
/** Six unknowns with twenty-one values each, in full. */
const mostStarts = 21 ** 6;
const mostFound = 100_000;
/** Operations between two stops: some milliseconds. */
const slice = 50_000;

/**
 * Finds what a worked example does not state: of all starts on a grid, those from which one step prints every figure
 * that is known. None is lost, and none is found that does not.
 *
 * What it hands out first is the number of starts, before it looks at any; then, every few milliseconds, how far it has come; at
 * last it returns all starts that fit, in the order of the grids. Whoever stops asking has stopped it.
 *
 * Values of which a figure cannot come out are ruled out first, one unknown at a time, by the ranges of all quantities
 * in between (`narrow`). The rest is searched in the order in which figures can be computed (`planOf`, `walk`).
 * @param example   its `parameters` need not have the unknown ones
 * @param unknowns  by id, what each may be: up to six, and more only where the figures narrow the rest
 * @param figures   what was printed; under the source's own names where its indices may run either way
 * @throws RangeError at once if there is no unknown or no figure, an id is none, a grid is empty or too many unknowns; when it
 *   has narrowed the grids, if more than six are as they were or too many starts are left; or if too many fit
 * @example for (const { done, of } of recoverParameters(example, { a11: [0.1, 0.2] }, [{ id: 'h1', digits: '0.694' }])) …
 */
export function recoverParameters(
  example: Example,
  unknowns: Readonly<Record<string, readonly number[]>>,
  figures: readonly PrintedFigure[],
  options: SearchOptions = {},
): Generator<SearchProgress, readonly RecoveredStart[]> {
  const { shape, policy, parameters } = example;
  const entries = traceOfLayers(shape, policy, where);
  const grids = Object.entries(unknowns).map(([id, grid]) => [id, [...new Set(grid)]] as const);
  const byId = new Map(entries.map((entry) => [entry.id, entry]));
  if (grids.length < 1 || grids.length > mostUnknowns)
    fail(where, `1 to ${mostUnknowns} unknowns`, grids.length);
  for (const [id, grid] of grids) {
    if (byId.get(id)?.phase !== 'given') fail(where, 'unknowns that the step begins with', id);
    if (grid.length === 0) fail(where, `a grid of one value or more for ${id}`, grid);
    for (const value of grid) needFinite(where, id, value);
  }
  if (figures.length === 0) fail(where, 'a printed figure or more', figures);
  for (const figure of figures) {
    if (!byId.has(figure.id)) fail(where, 'figures of quantities of the trace', figure.id);
    printsOf(where, figure);
  }
  const { atMost = mostStarts } = options;
  if (!(atMost >= 1)) fail(where, 'a limit of at least one start', atMost);
  const problems = readingsOf(example, entries, options).map((reading) => ({
    reading,
    problem: problemOf(
      where,
      reading.entries,
      renamed(parameters, reading),
      new Map(grids.map(([id, grid]) => [reading.idOf(id), grid])),
      figures.map(({ id, digits }) => ({ id: reading.idOf(id), digits })),
    ),
  }));
  return search(problems, atMost);
}

function renamed(parameters: Values, { idOf }: Reading): Values {
  return Object.fromEntries(Object.entries(parameters).map(([id, value]) => [idOf(id), value]));
}

type Readings = readonly { readonly reading: Reading; readonly problem: ReturnType<typeof problemOf> }[];

function* search(
  readings: Readings,
  atMost: number,
): Generator<SearchProgress, readonly RecoveredStart[], undefined> {
  const startsIn = () =>
    readings.reduce(
      (sum, { problem }) =>
        sum + problem.unknowns.reduce((product, { values }) => product * values.length, 1),
      0,
    );
  const starts = startsIn();
  const state: Walk = { done: 0, found: [] };
  const all: RecoveredStart[] = [];
  const progress = (of: number): SearchProgress => ({
    starts,
    of,
    done: state.done,
    found: all.length + state.found.length,
  });
  const pace = paced();
  yield progress(starts);
  for (const { problem } of readings) {
    const full = problem.unknowns.map(({ values }) => values.length);
    for (const _ of narrow(problem, pace)) yield progress(starts);
    const open = problem.unknowns.filter(({ values }, i) => values.length > 1 && values.length === full[i]);
    if (open.length > mostOpen && !ruledOut(problem))
      fail(where, `figures that narrow all unknowns but ${mostOpen}`, `${open.length} as open as they were`);
  }
  const of = startsIn();
  if (of > atMost) fail(where, `at most ${atMost} starts that figures leave`, of);
  yield progress(of);
  for (const { reading, problem } of readings) {
    if (ruledOut(problem)) continue;
    for (const _ of walk(problem, state, pace)) yield progress(of);
    // In the order of the grids, whatever the order of the search.
    const ranks = problem.unknowns.map(({ values }) => new Map(values.map((value, i) => [value, i])));
    const rank = (start: readonly number[], i: number) => ranks[i]?.get(start[i] as number) as number;
    state.found.sort((a, b) => a.map((_, i) => rank(a, i) - rank(b, i)).find((way) => way !== 0) ?? 0);
    for (const start of state.found) {
      const named = problem.unknowns.map(({ id }, i) => [id, start[i] as number]);
      const { fromFirstIndex, lossFactor } = reading;
      all.push({ start: Object.fromEntries(named), fromFirstIndex, lossFactor });
    }
    state.found.length = 0;
    if (all.length > mostFound) fail(where, `figures that at most ${mostFound} starts print`, all.length);
  }
  yield progress(of);
  return all;
}

const ruledOut = ({ unknowns }: ReturnType<typeof problemOf>) =>
  unknowns.some(({ values }) => values.length === 0);

/** Says when a slice of work is done. */
function paced(): Pace {
  let work = 0;
  return (operations) => {
    work += operations;
    if (work < slice) return false;
    work = 0;
    return true;
  };
}

/** All that a search finds, without a stop. */
export function finished<Found>(search: Iterator<unknown, Found>): Found {
  for (;;) {
    const { done, value } = search.next();
    if (done) return value as Found;
  }
}
