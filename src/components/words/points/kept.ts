import type { FieldName } from '../vocabulary.ts';

/** The words about runs that are kept. They are loaded with the first of them. */
export const pointsKeptWords = {
  caption: 'Runs side by side',
  run: 'run',
  now: 'this one',
  first: 'as it stands',
  /** how a setting is named in a row, short */
  setting: {
    samples: (value) => `${value} points`,
    noise: (value) => `noise ${value}`,
    testSize: (value) => `test share ${value}`,
    seed: (value) => `seed ${value}`,
    learningRate: (value) => `rate ${value}`,
    epochs: (value) => `${value} ${value === '1' ? 'epoch' : 'epochs'}`,
    width: (value) => `${value} ${value === '1' ? 'unit' : 'units'}`,
    scale: (value) => `scale ${value}`,
    decay: (value) => `decay ${value}`,
  } satisfies Record<FieldName, (value: string) => string> as Record<FieldName, (value: string) => string>,
  alike: 'the same setting',
  epoch: 'epoch',
  train: 'training loss',
  held: { test: 'test loss', validation: 'validation loss' },
  right: { test: 'test right', validation: 'validation right' },
  testLoss: 'test loss',
  fresh: 'fresh loss',
  letGo: 'Let the kept runs go',
  said: (count: number) => (count === 1 ? 'One run is kept.' : `${count} runs are kept.`),
} as const;
