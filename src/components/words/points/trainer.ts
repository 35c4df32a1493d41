import type { HeldPart, News } from '../vocabulary.ts';

/** what the second loss of a run is of */
const heldLoss: Readonly<Record<HeldPart, string>> = { test: 'test loss', validation: 'validation loss' };

/** @param held  the second loss; @param loss  what it is of */
type NewsSaid = (epochs: string, train: string, held: string, loss: string) => string;

/** The words of the figure in which a model is trained on the moons. */
export const pointsTrainerWords = {
  heldLoss,
  setting: 'What the run is made from',
  activation: 'Activation',
  activations: { tanh: 'tanh', sigmoid: 'sigmoid', relu: 'ReLU' },
  start: 'Start',
  starts: {
    zeros: 'zeros',
    constant: 'one constant',
    normal: 'normal × scale',
    'fan-in': 'fan-in',
    xavier: 'Xavier',
    he: 'He',
  },
  protocol: 'Protocol',
  protocolName: (noise: string, epochs: string, rate: string) =>
    `noise ${noise}: ${epochs} epochs at ${rate}`,
  own: 'your own',
  play: 'Play',
  pause: 'Pause',
  goOn: 'Go on',
  oneEpoch: 'One epoch',
  toEnd: 'To the end',
  back: 'Back to the same start',
  cancel: 'Cancel',
  keep: 'Keep this run',
  stopHere: 'Stop here',
  kept: 'Kept. Its losses stay in the figure, in grey, and its numbers in the table below.',
  progress: 'Epochs trained',
  of: (made: string, epochs: string) => `${made} of ${epochs} ${epochs === '1' ? 'epoch' : 'epochs'}`,
  epochCount: (n: number, count: string) => `${count} ${n === 1 ? 'epoch' : 'epochs'}`,
  print: 'Print each epoch',
  epochs: 'epochs',
  train: 'training',
  test: 'test',
  validation: 'validation',
  losses: 'The loss after so many epochs',
  notYet: 'not yet',
  accuracy: {
    test: (share: string, right: string, count: string) =>
      `Test accuracy ${share}: ${right} of ${count} right.`,
    validation: (share: string, right: string, count: string) =>
      `Right in the validation part: ${share}, ${right} of ${count}.`,
  },
  confusion: { test: 'Where the test points fall', validation: 'Where the validation points fall' },
  predicted: (label: number) => `said ${label}`,
  truly: (label: number) => `is ${label}`,
  news: {
    whole: () => 'The run is drawn to its end. Play begins it again from the same start.',
    'at start': () => 'At the start. No epoch has been trained.',
    edited: () => 'The setting has changed, so the run was dropped. A new one waits at its start.',
    running: () => 'Running.',
    paused: (epochs) => `Paused after ${epochs}.`,
    cancelled: () => 'Cancelled. The figure is back where it was.',
    stepped: (epochs, train, held, loss) => `After ${epochs}: training loss ${train}, ${loss} ${held}.`,
    done: (epochs, train, held, loss) => `Done, after ${epochs}: training loss ${train}, ${loss} ${held}.`,
    diverged: (epochs) =>
      `Ended after ${epochs}: the next step would leave the numbers that a computer holds. This is the last good state. Choose a smaller learning rate.`,
    broken: () =>
      'The run could not be computed: the browser ended the worker that computes it, or did not start one. The figure stays as it was.',
  } satisfies Record<News, NewsSaid> as Record<News, NewsSaid>,
  still: 'At learning rate 0 no parameter moves, and neither does the loss.',
  worse: 'The loss is higher than at the start: the steps are too long. Choose a smaller learning rate.',
  /** where the loss of the points is only a part of what the steps lower */
  worseDecayed:
    'The loss of the points is higher than at the start: the weight decay counts for more than they do, or the steps are too long. Choose less of it, or a smaller learning rate.',
} as const;
