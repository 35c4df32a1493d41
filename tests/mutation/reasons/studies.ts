import type { Reason } from '../reason.ts';
import { justSo, slower, typed, typedRow } from './usual.ts';

/** Of lib/studies, by file. */
export const ofStudies: Readonly<Record<string, readonly Reason[]>> = {
  'studies/batch-study.ts': [
    {
      code: 'epochInBatches({ model, optimiser, train, size }, state, random).at(-1)?.state',
      becomes: 'epochInBatches({ model, optimiser, train, size }, state, random).at(-1).state',
      reason: typed,
    },
  ],
  'studies/descent-study.ts': [
    {
      code: 'model.lossAndGradient(state.parameters, train, gradient) <= wanted',
      becomes: 'model.lossAndGradient(state.parameters, train, gradient) < wanted',
      reason: justSo,
    },
  ],
  'studies/layer-factors.ts': [{ code: 'values[s]?.[j]', becomes: 'values[s][j]', reason: typedRow }],
  'studies/noise-study.ts': [
    {
      code: 'random.randomSample() < 0.5',
      becomes: 'random.randomSample() <= 0.5',
      reason: 'no number that is drawn is just so',
    },
    {
      code: 'random.randomSample() < 0.5',
      becomes: 'random.randomSample() >= 0.5',
      reason: 'the classes change their names, and as many are right',
    },
    {
      code: 'sums[label as 0 | 1] += x[n * features + j] as number',
      becomes: 'sums[label as 0 | 1] -= x[n * features + j] as number',
      reason: 'both means change their sign, and are as far apart',
    },
  ],
  'studies/slips-study.ts': [
    {
      code: 'sum + errorFrom(step.entries, { ...weights, ...sample })',
      becomes: 'sum - errorFrom(step.entries, { ...weights, ...sample })',
      reason: 'both sums change their sign, and their ratio keeps its own',
    },
    {
      code: 'Math.abs(one - other) <= 1e-12',
      becomes: 'Math.abs(one - other) < 1e-12',
      reason: justSo,
    },
  ],
  'studies/stuck-study.ts': [
    {
      code: 'epoch[Math.min(left, epoch.length) - 1]?.state',
      becomes: 'epoch[Math.min(left, epoch.length) - 1].state',
      reason: typed,
    },
  ],
  'studies/train-on-moons.ts': [{ code: 'l2 === 0', becomes: 'false', reason: slower }],
};
