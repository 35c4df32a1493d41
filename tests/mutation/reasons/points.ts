import type { Reason } from '../reason.ts';
import { justSo, pastTheEnd, typed } from './usual.ts';

const noPlace = 'divided by 0 there is no place in the box';

/** Of lib/points, by file. */
export const ofPoints: Readonly<Record<string, readonly Reason[]>> = {
  'points/ideal-moons.ts': [
    { code: 'across - Math.cos(angle)', reason: 'the arc is the same from its other end' },
  ],
  'points/line-in-box.ts': [
    { code: 'w2 !== 0', becomes: 'true', reason: noPlace },
    { code: 'w1 !== 0', becomes: 'true', reason: noPlace },
    { code: 'from === undefined', becomes: 'false', reason: typed },
    { code: 'far(end) > far(most)', becomes: 'far(end) >= far(most)', reason: justSo },
  ],
  'points/moons.ts': [
    { code: 'samples > 1e6', becomes: 'samples >= 1e6', reason: 'more points than a test draws' },
  ],
  'points/random-state.ts': [
    { code: 'square >= 1', becomes: 'square > 1', reason: justSo },
    { code: 'square === 0', becomes: 'false', reason: justSo },
    {
      code: 'i > 0',
      becomes: 'i >= 0',
      reason: 'the first is exchanged with itself, and nothing drawn for it',
    },
    { code: 'i < SIZE', becomes: 'i <= SIZE', reason: pastTheEnd },
  ],
};
