import type { Reason } from '../reason.ts';
import { pastTheEnd, slower, typed } from './usual.ts';

const oneMore = 'one number more, which nobody reads';
const eitherWay = 'at 0 either way is the same';

/** Of lib/training, by file. */
export const ofTraining: Readonly<Record<string, readonly Reason[]>> = {
  'training/block.ts': [
    ...['i < features', 'j < outputs', 'i < inputs'].map((code) => ({
      code,
      becomes: code.replace('<', '<='),
      reason: 'one column more, which nobody reads or which is written over',
    })),
    ...['n < here + count', 'n < count'].map((code) => ({
      code,
      becomes: code.replace('<', '<='),
      reason: oneMore,
    })),
    { code: 'logit > 0', becomes: 'logit >= 0', reason: eitherWay },
    { code: 'logit >= 0', becomes: 'logit > 0', reason: eitherWay },
  ],
  'training/model.ts': [{ code: 'model.layers[0]?.inputs', reason: typed }],
  'training/multilayer.ts': [
    ...['j < layer.outputs', 'i < layer.inputs', 'w < gradient.length'].map((code) => ({
      code,
      becomes: code.replace('<', '<='),
      reason: pastTheEnd,
    })),
    { code: 'l === 0', becomes: 'false', reason: slower },
    { code: 'start < y.length', becomes: 'start <= y.length', reason: slower },
  ],
  'training/point-pass.ts': [{ code: '[]', reason: typed }],
  'training/symmetry.ts': [{ code: 'hidden === undefined', becomes: 'false', reason: typed }],
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
  'training/fast/hidden-layer.ts': [
    { code: 'j < units', becomes: 'j <= units', reason: pastTheEnd },
    { code: 'n < count', becomes: 'n <= count', reason: oneMore },
  ],
  'training/fast/hidden-units.ts': [{ code: 'n < end', becomes: 'n <= end', reason: oneMore }],
  'training/fast/in-blocks.ts': [
    { code: 'start < all', becomes: 'start <= all', reason: slower },
    { code: 'w < gradient.length', becomes: 'w <= gradient.length', reason: pastTheEnd },
  ],
};
