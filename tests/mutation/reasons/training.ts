import type { Reason } from '../reason.ts';
import { slower } from './usual.ts';

const pastTheEnd = 'past the end nothing is written anywhere';
const eitherWay = 'at 0 either way is the same';
const plainly = 'slower, and nothing else: what is no number, the plain model works out again';

/** Of lib/training, by file. */
export const ofTraining: Readonly<Record<string, readonly Reason[]>> = {
  'training/logistic.ts': [
    { code: 'n < y.length', becomes: 'n <= y.length', reason: pastTheEnd },
    { code: 'start < count', becomes: 'start <= count', reason: slower },
    { code: 'z > 0', becomes: 'z >= 0', reason: eitherWay },
    { code: 'z >= 0', becomes: 'z > 0', reason: eitherWay },
    {
      code: 'i < features',
      becomes: 'i <= features',
      reason: 'what is added in the place of the bias is written over',
    },
  ],
  'training/fast/hidden-units.ts': [
    { code: 'n < end', becomes: 'n <= end', reason: 'one number more, which nobody reads' },
  ],
  'training/fast/in-blocks.ts': [
    {
      code: '{ const all = points.y.length; let sum = 0; for (let start = 0; start < all; start += BLOCK) sum += pass(parameters, points, start, Math.min(BLOCK, all - start), gradient); return sum; }',
      becomes: '{}',
      reason: plainly,
    },
    { code: 'start < all', becomes: 'start <= all', reason: slower },
    { code: 'all - start', becomes: 'all + start', reason: plainly },
    { code: 'w < gradient.length', becomes: 'w <= gradient.length', reason: pastTheEnd },
  ],
};
