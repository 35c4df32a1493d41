import type { HeldPart } from '../vocabulary.ts';

/** How many points are on the wrong side. */
const wrongOf = (part: HeldPart, count: string, wrong: string) =>
  count === '1'
    ? `The one ${part} point lies on the ${wrong === '1' ? 'wrong side and is crossed out' : 'right side'}.`
    : wrong === '1'
      ? `Of the ${count} ${part} points one lies on the wrong side and is crossed out.`
      : wrong === '0'
        ? `None of the ${count} ${part} points lies on the wrong side.`
        : `Of the ${count} ${part} points ${wrong} lie on the wrong side and are crossed out.`;

/** The words in the drawings of a run and in its log. They are loaded with what draws it. */
export const pointsDrawnWords = {
  log: 'The printed log',
  logEmpty: 'Play, and every epoch prints a line here.',
  logCut: (lines: string) => `… the first ${lines} lines are left out`,
  axes: 'x₁ across, x₂ up, both standardised',
  zero: 'class 0',
  one: 'class 1',
  half: 'p = ½',
  wrong: 'wrong',
  unit: 'each hidden unit',
  field: (part: HeldPart, count: string, wrong: string, lines: number) =>
    `The plane of both features, shaded where the probability of class 1 is high. Where its boundary at one half${lines > 0 ? ', or the line of a hidden unit,' : ''} crosses the plane, it is drawn. ${wrongOf(part, count, wrong)}`,
  curves: (epochs: string, train: string, test: string) =>
    `Training and test loss against epochs. After ${epochs}: training ${train}, test ${test}.`,
  threeCurves: (epochs: string, train: string, validation: string, fresh: string) =>
    `Training and validation loss against epochs, and the loss on fresh points. After ${epochs}: training ${train}, validation ${validation}, fresh ${fresh}. The validation loss is ringed where it is lowest.`,
  loss: 'loss',
  epochs: 'epochs',
  train: 'training',
  test: 'test',
  validation: 'validation',
  fresh: 'fresh',
} as const;
