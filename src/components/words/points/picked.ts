import type { HeldPart } from '../vocabulary.ts';

/** The words about a picked point, its way through the model, and the weights. They are loaded with the first pick. */
export const pointsPickedWords = {
  title: (n: string, count: string, part: HeldPart) =>
    `${part === 'test' ? 'Test' : 'Validation'} point ${n} of ${count}`,
  truth: (label: number) => `class ${label}`,
  verdict: (predicted: number, right: boolean) => `said ${predicted}: ${right ? 'right' : 'wrong'}`,
  letGo: 'Let go',
  noneWrong: (part: HeldPart) => `No ${part} point is wrong.`,
  gone: 'These are other points now: none is picked.',
  loss: 'loss',
  said: (title: string, truth: string, verdict: string, z: string, p: string, loss: string) =>
    `${title}, ${truth}, ${verdict}. z ${z}, p ${p}, loss ${loss}.`,
  weights: 'The weights',
  units: (activation: string) => `The hidden units, activation ${activation}`,
  pickUnit: (unit: number) => `Unit ${unit}`,
  head: {
    unit: 'unit',
    from1: 'from x₁',
    from2: 'from x₂',
    bias: 'intercept',
    sum: 'sum',
    output: 'output',
    to: 'to the output',
    adds: 'adds',
  },
  together: 'together',
  intercept: 'intercept of the output',
  outputSum: 'sum of the output, z',
  unit: (unit: number) => `unit ${unit}`,
  functions: { tanh: 'tanh', sigmoid: 'σ', relu: 'ReLU' },
  zeroOnLine: '= 0 on its line',
  noLine: 'Its line does not cross the plane.',
  unitSaid: (unit: number, to: string) => `Unit ${unit} is lit. Its weight to the output is ${to}.`,
  unitAdds: (unit: number, sum: string, output: string, adds: string) =>
    `Unit ${unit} is lit: sum ${sum}, output ${output}. It adds ${adds}.`,
} as const;
