import { logLine } from '../../../lib/training/gradient-descent.ts';
import { formatCount } from '../../../lib/writing/format.ts';
import { pointsDrawnWords as words } from '../../words/points/drawn.ts';
import { heldOf, type Played } from './view.ts';

const longestLog = 1000;

/** The printed log of a run, a line an epoch; of a long run its end. */
export function printedLog({ setting, epoch, train, test }: Played): string {
  const from = Math.max(0, epoch + 1 - longestLog);
  const lines = Array.from({ length: epoch + 1 - from }, (_, i) => {
    const n = from + i;
    const losses = { trainLoss: train[n] as number, testLoss: test[n] as number };
    return logLine({ epoch: n, ...losses }, 4, heldOf(setting));
  });
  return [...(from > 0 ? [words.logCut(formatCount(from))] : []), ...lines].join('\n');
}
