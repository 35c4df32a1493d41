import type { GivenKind, LayerName, StepForm } from '../vocabulary.ts';

const roles: Readonly<Record<string, string>> = {
  input: 'input',
  weight: 'weight',
  bias: 'bias',
  target: 'target',
  sum: 'sum',
  output: 'output',
  slope: 'slope',
  miss: 'part of the error',
  error: 'error',
  gradient: 'gradient',
  step: 'step',
};

const plural: Readonly<Record<GivenKind, readonly [one: string, several: string]>> = {
  input: ['input', 'inputs'],
  weight: ['weight', 'weights'],
  bias: ['bias', 'biases'],
  target: ['target', 'targets'],
  rate: ['learning rate', 'learning rates'],
};

/** The words of the step worked out. */
export const yourWorkedWords = {
  parts: {
    given: 'Given',
    forward: 'Forward',
    error: 'Error',
    backward: 'Backward',
    update: 'Update',
    after: 'Forward again, with the new numbers',
  },
  /** behind the title of a part that is folded */
  lines: (n: number) => (n === 1 ? '1 line' : `${n} lines`),
  numbers: (n: number) => (n === 1 ? '1 number' : `${n} numbers`),
  openAll: 'Open all',
  foldAll: 'Fold all',
  layer: (layer: LayerName) => {
    if (layer.kind === 'output') return 'Output layer';
    return layer.number === undefined ? 'Hidden layer' : `Hidden layer ${layer.number}`;
  },
  given: (kind: GivenKind, n: number) => plural[kind][n === 1 ? 0 : 1],
  /** what a number is called aloud */
  spoken: (role: string, name: string) =>
    role === 'rate' ? `learning rate ${name}` : `${roles[role] ?? ''} ${name}`.trim(),
  withValue: (name: string, value: string) => `${name}, ${value}`,
  along: 'Left and right arrows move along the line. Enter shows where a number comes from.',
  take: {
    as: 'The step as',
    forms: {
      latex: 'LaTeX',
      markdown: 'Markdown',
      csv: 'CSV',
      numpy: 'NumPy',
      torch: 'PyTorch',
    } satisfies Record<StepForm, string>,
    copy: 'Copy',
    save: 'Save',
  },
} as const;
