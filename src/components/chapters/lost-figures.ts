import { recoverStart } from '../../lib/audit/recover-start.ts';
import { traceUnder } from '../../lib/example/quantities.ts';
import type { NamedQuantities } from '../setting/named.ts';

/** Zero to one in twentieths, both ends included. */
export const gridSize = 21;

/** Two orders of the indices, each with three factors before the sum of squares. */
export const readings = 6;

/** The parameters that everything starts from. */
const unknowns = () =>
  traceUnder(undefined).filter(({ kind, phase }) => kind === 'parameter' && phase === 'given').length;

/** None of them depends on the page's numbers: the search knows only what was printed. */
export const quantities = {
  unknowns,
  candidates: () => gridSize ** unknowns() * readings,
  'starts-found': () => recoverStart().length,
} satisfies NamedQuantities;
