import type { Reason } from '../reason.ts';
import { justSo, slower, typed } from './usual.ts';

const notThere = 'what is added before the first place stays with nobody';
const noInputs = 'the first is given, and hands on to nobody';
const sooner = 'from there on no step is surer';

/** Of lib/autograd, by file. */
export const ofAutograd: Readonly<Record<string, readonly Reason[]>> = {
  'autograd/gradient-check.ts': [
    { code: "'agrees'", becomes: '""', reason: 'what agrees comes last in any case' },
    ...[
      'given >= Math.min(left, right) - slack',
      'given <= Math.max(left, right) + slack',
      'relativeError(given, byNudging) <= tolerance',
      'Math.abs(given - byNudging) <= unsure',
      'Math.abs(given + byNudging) <= unsure + tolerance * Math.abs(given)',
    ].map((code) => ({ code, reason: justSo })),
  ],
  'autograd/gradients.ts': [{ code: '-1', becomes: '+1', reason: 'where there is no input, none moves' }],
  'autograd/nudged.ts': [
    { code: 'step >= SMALLEST', becomes: 'step > SMALLEST', reason: sooner },
    { code: 'best && narrow.rounding > best.unsure', becomes: 'false', reason: slower },
    { code: 'narrow.rounding > best.unsure', becomes: 'narrow.rounding >= best.unsure', reason: sooner },
    { code: 'gap(narrow) > 0.6 * gap(wide)', becomes: 'gap(narrow) >= 0.6 * gap(wide)', reason: justSo },
    {
      code: 'gap(narrow) > 8 * narrow.rounding',
      becomes: 'gap(narrow) >= 8 * narrow.rounding',
      reason: justSo,
    },
  ],
  'autograd/tape.ts': [
    { code: 'room > 2 ** 28', becomes: 'room >= 2 ** 28', reason: 'more than a test may take up' },
    { code: 'i >= 0', becomes: 'i > 0', reason: noInputs },
    { code: 'a === NONE', becomes: 'false', reason: notThere },
    { code: 'b === NONE', becomes: 'false', reason: notThere },
  ],
  'autograd/value.ts': [
    { code: 'i >= 0', becomes: 'i > 0', reason: noInputs },
    { code: 'at?.inputs', reason: typed },
    { code: '!entered.has(input)', becomes: 'true', reason: slower },
  ],
};
