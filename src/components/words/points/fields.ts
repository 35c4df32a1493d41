import type { FieldName, Refusal } from '../vocabulary.ts';

const names: Readonly<Record<FieldName, string>> = {
  samples: 'Points',
  noise: 'Noise',
  testSize: 'Test share',
  seed: 'Seed',
  learningRate: 'Learning rate',
  epochs: 'Epochs',
  width: 'Hidden units',
  scale: 'Scale',
  decay: 'Weight decay',
};

const needs: Readonly<Record<FieldName, string>> = {
  samples: 'Give a whole number of points from 2 to 10,000.',
  noise: 'Noise is a standard deviation from 0 to 10.',
  testSize: 'The test share is above 0 and below 1: both parts need points.',
  seed: 'A seed is a whole number from 0 to 999,999,999.',
  learningRate: 'A learning rate is a number from 0 to a billion; below 0 the steps would climb.',
  epochs: 'Give a whole number of epochs from 1 to 100,000.',
  width: 'Give a whole number of hidden units from 1 to 64.',
  scale: 'The scale is a number from 0 to 100.',
  decay: 'A weight decay is a number from 0 to 10; below 0 it would drive the weights away from zero.',
};

/** The words of the fields in the figures on two thousand points. */
export const pointsFieldsWords = {
  names,
  /** what each field takes */
  needs,
  refused: {
    'one class':
      'With this, every training point is of one class, and there is nothing to tell apart. Take more points or another seed.',
    'nothing to train on': 'With this, every point goes to the test and none is left to train on.',
    'no finite loss': 'With this, the loss at the start is too large to compute with.',
  } satisfies Record<Refusal, string>,
  lastStays: 'The figure stays as it was.',
} as const;
