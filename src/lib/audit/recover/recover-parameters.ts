import { fail, needFinite } from '../../number/expect.ts';
import type { Example } from '../../slips/step.ts';
import type { Values } from '../../trace/evaluate.ts';
import { traceOfLayers } from '../../trace/trace.ts';
import type { PrintedFigure } from './figures.ts';
import { mostUnknowns, problemOf } from './problem.ts';
import { type OpenReadings, type Reading, readingsOf } from './readings.ts';
import { type RecoveredStart, type SearchProgress, searchReadings } from './search.ts';

/** What else is open in a search: which way round the indices stand, and by what the sum of squares is multiplied. */
export interface SearchOptions extends OpenReadings {
  /** how many starts may be left once single values have been ruled out */
  readonly atMost?: number;
}

const where = 'recoverParameters';
/** Six unknowns with twenty-one values each, in full. */
const mostStarts = 21 ** 6;

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
 * @example
 * const search = recoverParameters(articleExample(), { b22: [0.7, 0.8, 0.9] }, [{ id: 'h2', digits: '0.718' }]);
 * finished(search) // [{ start: { b22: 0.8 }, fromFirstIndex: true, lossFactor: 0.5 }]
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
  for (const { id } of figures) if (!byId.has(id)) fail(where, 'figures of quantities of the trace', id);
  const { atMost = mostStarts, lossFactors } = options;
  if (!(atMost >= 1)) fail(where, 'a limit of at least one start', atMost);
  if (lossFactors?.length === 0) fail(where, 'a loss factor or more, or none stated', lossFactors);
  for (const [above, below] of lossFactors ?? [])
    if (!(Number.isFinite(above / below) && above / below > 0))
      fail(where, 'loss factors above zero', above / below);
  const sought = readingsOf(example, entries, options).map((reading) => ({
    reading,
    problem: problemOf(
      where,
      reading.entries,
      renamed(parameters, reading),
      new Map(grids.map(([id, grid]) => [reading.idOf(id), grid])),
      figures.map(({ id, digits }) => ({ id: reading.idOf(id), digits })),
    ),
  }));
  return searchReadings(where, sought, atMost);
}

function renamed(parameters: Values, { idOf }: Reading): Values {
  return Object.fromEntries(Object.entries(parameters).map(([id, value]) => [idOf(id), value]));
}
