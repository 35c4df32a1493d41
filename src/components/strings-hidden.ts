/** The words of chapter 11's live figures. A Chinese edition replaces this file. */

export const fieldWords = {
  empty: 'That is empty.',
  unread: (text: string) => `“${text}” is no number.`,
  kept: (rule: string, kept: string) => `${rule} It stays ${kept}.`,
} as const;

export const symmetryWords = {
  start: 'The start',
  starts: { zeros: 'zeros', constant: 'one constant', normal: 'random' },
  width: 'units',
  widthRule: 'The figure has 2 to 8 units.',
  scale: { constant: 'constant', normal: 'deviation' },
  scaleRule: { constant: 'A constant from −5 to 5, please.', normal: 'A deviation from 0 to 5, please.' },
  play: 'Play',
  pause: 'Pause',
  step: 'One step',
  back: 'Back to the start',
  epoch: (epoch: number, loss: string) => `After ${epoch} steps, loss ${loss}.`,
  asGiven: (units: number) => `All ${units} units begin the same, to the last bit.`,
  apart: (units: number) => `No two of the ${units} units begin alike.`,
  same: (units: number) =>
    `All ${units} units are the same to the last bit: together they do what one unit could do.`,
  zero: (units: number) =>
    `All ${units} units are the same to the last bit: every weight is still 0. Only the intercept of the output moves.`,
  parted: (different: number, units: number) =>
    different === units
      ? `No two of the ${units} units are the same.`
      : `The ${units} units are of ${different} different kinds.`,
  figure: (units: readonly string[]) =>
    `The two weights into each hidden unit as a point in a plane, with the way it has come. ${units.join('. ')}.`,
  at: (unit: number, first: string, second: string) => `Unit ${unit} at ${first}, ${second}`,
  table: 'Each unit’s own numbers',
  head: ['unit', 'from x₁', 'from x₂', 'intercept', 'to the output'],
  first: 'from x₁',
  second: 'from x₂',
  all: 'all of them',
} as const;

export const gradientWords = {
  layers: 'hidden layers',
  start: 'start',
  starts: { 'fan-in': 'fan-in', xavier: 'Xavier', he: 'He', normal: 'a deviation of' },
  deviation: 'deviation',
  deviationRule: 'A deviation from 0 to a billion, please.',
  again: 'Draw again',
  activations: { sigmoid: 'sigmoid', tanh: 'tanh', relu: 'ReLU' },
  inputSide: 'first layer',
  outputSide: 'output',
  table: 'Size of the gradient at the start',
  verdict: { vanishes: 'vanishes', explodes: 'explodes', arrives: 'arrives' },
  figure: (layers: number, sizes: readonly string[]) =>
    `The size of the gradient in each layer of networks with ${layers} hidden layers, on a logarithmic scale, from the first layer at the left to the output at the right. In the first layer: ${sizes.join(', ')}.`,
} as const;
