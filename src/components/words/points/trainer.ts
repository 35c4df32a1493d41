import type { News } from '../vocabulary.ts';

/** The words of the figure in which a model is trained on the moons. */
export const pointsTrainerWords = {
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
  progress: 'Epochs trained',
  of: (made: string, epochs: string) => `${made} of ${epochs} epochs`,
  epochCount: (n: number, count: string) => `${count} ${n === 1 ? 'epoch' : 'epochs'}`,
  print: 'Print each epoch',
  log: 'The printed log',
  logEmpty: 'Play, and every epoch prints a line here.',
  logCut: (lines: string) => `… the first ${lines} lines are left out`,
  axes: 'x₁ across, x₂ up, both standardised',
  zero: 'class 0',
  one: 'class 1',
  half: 'p = ½',
  wrong: 'wrong',
  unit: 'each hidden unit',
  field: (count: string, wrong: string, lines: number) =>
    `The plane of both features, shaded where the probability of class 1 is high. Where its boundary at one half${lines > 0 ? ', or the line of a hidden unit,' : ''} crosses the plane, it is drawn. Of the ${count} test points ${wrong} lie on the wrong side and are crossed out.`,
  curves: (epochs: string, train: string, test: string) =>
    `Training and test loss against epochs. After ${epochs}: training ${train}, test ${test}.`,
  loss: 'loss',
  epochs: 'epochs',
  train: 'training',
  test: 'test',
  losses: 'The loss after so many epochs',
  notYet: 'not yet',
  accuracy: (share: string, right: string, count: string) =>
    `Test accuracy ${share}: ${right} of ${count} right.`,
  confusion: 'Where the test points fall',
  predicted: (label: number) => `said ${label}`,
  truly: (label: number) => `is ${label}`,
  news: {
    whole: () => 'The run is drawn to its end. Play begins it again from the same start.',
    'at start': () => 'At the start. No epoch has been trained.',
    edited: () => 'The setting has changed, so the run was dropped. A new one waits at its start.',
    running: () => 'Running.',
    paused: (epochs) => `Paused after ${epochs}.`,
    cancelled: () => 'Cancelled. The figure is back where it was.',
    stepped: (epochs, train, test) => `After ${epochs}: training loss ${train}, test loss ${test}.`,
    done: (epochs, train, test) => `Done, after ${epochs}: training loss ${train}, test loss ${test}.`,
    diverged: (epochs) =>
      `Ended after ${epochs}: the next step would leave the numbers that a computer holds. This is the last good state. Choose a smaller learning rate.`,
    broken: () =>
      'The run could not be computed: the browser did not start or keep its worker. The figure stays as it was.',
  } satisfies Record<News, (epochs: string, train: string, test: string) => string> as Record<
    News,
    (epochs: string, train: string, test: string) => string
  >,
  still: 'At learning rate 0 no parameter moves, and neither does the loss.',
  worse: 'The loss is higher than at the start: the steps are too long. Choose a smaller learning rate.',
} as const;
