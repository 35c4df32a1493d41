import type { Reason } from '../reason.ts';
import { bySign, justSo, noOne, slower, typed } from './usual.ts';

const noOther = 'nothing else is asked about than gradients of weights and what goes by way of one quantity';
const ends = 'only there for the types: a wire has its ends and its layer';

/** Of lib/audit/round-network, by file. */
export const ofRoundNetwork: Readonly<Record<string, readonly Reason[]>> = {
  'audit/round-network/friendly.ts': [
    {
      code: 'all.length <= (from.at(-1)?.length ?? 0)',
      becomes: 'true',
      reason: 'the same numbers once more are different within a layer, too',
    },
    { code: 'from.at(-1)?.length', reason: typed },
    { code: 'layers[l]?.inputs', reason: typed },
    {
      code: '(numbers.get(id) as number) * draws.pick([1, -1])',
      reason: bySign,
    },
    {
      code: 'shuffled(pick([hundredths(10, 90, 10), hundredths(1, 9, 1), hundredths(5, 95, 5)])).slice(0, count)',
      reason: 'more than are asked for are left',
    },
    ...[
      'output * (1 - output) < 0.07',
      '1 - output * output < 0.18',
      'output < 0.02',
      'Math.abs(sum) < 0.05',
    ].map((code) => ({ code, reason: justSo })),
    { code: 'default: return false;', reason: 'what falls through returns nothing, which is no' },
  ],
  'audit/round-network/marked.ts': [
    { code: 'peers.get(id)?.every', reason: typed },
    { code: '({ set }) => set === undefined', reason: slower },
    { code: 'set === undefined', becomes: 'false', reason: slower },
    { code: 'made && stays', becomes: 'false', reason: slower },
    { code: 'byId.get(of)?.role', reason: typed },
    { code: "' '", reason: 'no two kinds of quantities read alike without what stands between' },
    { code: 'entry.of === undefined', becomes: 'false', reason: typed },
    ...["of?.role === 'weight'", 'of?.role', "of?.role === 'output' && behind", "of?.role === 'output'"].map(
      (code) => ({ code, reason: noOther }),
    ),
    ...[
      'false',
      'wire.from === undefined || wire.unit === undefined || wire.layer === undefined',
      'wire.from === undefined || wire.unit === undefined',
      'wire.from === undefined',
      'wire.unit === undefined',
      'wire.layer === undefined',
    ].map((code) => ({ code, reason: ends })),
    ...['a !== undefined && b !== undefined', 'a !== undefined', 'b !== undefined'].map((code) => ({
      code,
      reason: typed,
    })),
  ],
  'audit/round-network/round-network.ts': [
    { code: '[]', reason: noOne },
    {
      code: 'drawn < patience * candidates',
      becomes: 'drawn <= patience * candidates',
      reason: 'one draw more of thousands',
    },
    { code: 'at ??= evaluatorOf(step)', reason: slower },
    { code: 'best.unseen.length === 0 && best.together.length === 0', becomes: 'false', reason: slower },
    { code: 'more < 0', becomes: 'more <= 0', reason: 'only asked where it is not 0' },
    { code: '(length * (length - 1)) / 2', reason: 'each pair counted four times, in both' },
  ],
  'audit/round-network/told-apart.ts': [
    { code: 'value === right[i]', becomes: 'false', reason: slower },
    {
      code: 'Math.abs(a - b) <= rounding * Math.max(Math.abs(a), Math.abs(b))',
      becomes: 'Math.abs(a - b) < rounding * Math.max(Math.abs(a), Math.abs(b))',
      reason: justSo,
    },
    {
      code: 'Math.max(Math.abs(a), Math.abs(b))',
      becomes: 'Math.min(Math.abs(a), Math.abs(b))',
      reason: 'of two so near each other it does not matter which',
    },
  ],
};
