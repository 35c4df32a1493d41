import type { Origin, Origins } from '../../setting/origin.ts';

const from = (call: string): Origin => ({ call });
/** Every mistake from every start, and what a page counts of them. */
const overStarts = (call: string): Origin => ({ call, kept: 'slips' });
const runs =
  'slipsProtocol.seeds.map(slipStart).map((step) =>\n  madeIn(step).map((made) => slipRun(step, made)))';
const step = 'stepOf(articleExample())';

export const origins = {
  mistakes: from(`madeIn(${step}).length`),
  told: from(`digitsTold(${step}, 'E_after', [2, 3, 4, 5, 6, 8])`),
  'wrong-errors': from(`wrongNumbers(${step}, 'E_after')`),
  runs: overStarts(runs),
  found: overStarts(`${runs}\n  .map((all) => all.filter(({ moves }) => moves))`),
  chance: from(
    `audit(articleExample(), [\n  { quantity: 'h1_after', digits: '0.667' },\n  { quantity: 'h2_after', digits: '0.693' },\n]).findings[0].chance`,
  ),
} as const satisfies Origins;
