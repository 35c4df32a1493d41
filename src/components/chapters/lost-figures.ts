import { type RecoveredStart, recoverStart } from '../../lib/audit/recover-start.ts';
import { article } from '../../lib/example/article.ts';
import { quantity } from '../../lib/example/quantities.ts';
import { traceUnder } from '../../lib/example/traces.ts';
import type { Values } from '../../lib/trace/evaluate.ts';
import type { NamedQuantities } from '../setting/named.ts';

/** Zero to one in twentieths, both ends included. */
export const gridSize = 21;

/** Two orders of the indices, each with three factors before the sum of squares. */
export const readings = 6;

/** The parameters that everything starts from. */
const unknowns = () =>
  traceUnder(undefined).filter(({ kind, phase }) => kind === 'parameter' && phase === 'given').length;

let known: readonly RecoveredStart[] | undefined;

/** The starts, in the order in which they are found; the first is the article's. */
function found(): readonly RecoveredStart[] {
  known ??= recoverStart();
  return known;
}
const from = (i: number): Values => ({ ...article, ...found()[i]?.start });
const a11From = (i: number) => () => quantity('a11', from(i));
const errorFrom = (i: number) => () => quantity('E', from(i));

/** None of them depends on the page's numbers: the search knows only what was printed. */
export const quantities = {
  unknowns,
  candidates: () => gridSize ** unknowns() * readings,
  'starts-found': () => found().length,
  'a11-first': a11From(0),
  'a11-second': a11From(1),
  'a11-third': a11From(2),
  'error-from-first': errorFrom(0),
  'error-from-second': errorFrom(1),
  'error-from-third': errorFrom(2),
} satisfies NamedQuantities;
