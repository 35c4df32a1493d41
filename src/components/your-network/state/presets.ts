import { type Convention, usualOf } from '../../../lib/audit/naming/convention.ts';
import { article, articleShape } from '../../../lib/example/article.ts';
import { rectified, threeTwoOne, twoClasses } from '../../../lib/example/by-hand.ts';
import { mazur } from '../../../lib/example/mazur.ts';
import { denseShape } from '../../../lib/network/shape.ts';
import type { Example } from '../../../lib/slips/step.ts';

export const presetIds = ['book', 'mazur', 'three-two-one', 'softmax', 'relu'] as const;
export type PresetId = (typeof presetIds)[number];

export interface Preset {
  readonly example: Example;
  readonly names: Convention;
}

/** What to begin with: two famous examples and three of other kinds, each under the names that suit it. */
export const presets: Readonly<Record<PresetId, Preset>> = {
  book: {
    example: {
      shape: denseShape(articleShape, { biases: 'shared' }),
      policy: { loss: 'mean', hidden: 'old', rate: true, steps: false },
      parameters: article,
    },
    names: usualOf('book'),
  },
  mazur: {
    example: {
      shape: denseShape(articleShape, { biases: 'frozen' }),
      policy: { loss: 'half sum', hidden: 'old', rate: true, steps: false },
      parameters: mazur,
    },
    names: usualOf('flat'),
  },
  'three-two-one': { example: threeTwoOne, names: usualOf('book') },
  softmax: { example: twoClasses, names: usualOf('book') },
  relu: { example: rectified, names: usualOf('book') },
};
