import type { StepForm } from '../vocabulary.ts';

/** What is said of the step where it is taken along; loaded with it. */
export const takeWords = {
  files: {
    latex: 'backprop-step.tex',
    markdown: 'backprop-step.md',
    csv: 'backprop-step.csv',
    numpy: 'backprop_step_numpy.py',
    torch: 'backprop_step_torch.py',
  } satisfies Record<StepForm, string>,
  copied: (form: string, lines: string) => `Copied: ${form}, ${lines} lines.`,
  saved: (file: string) => `Saved as ${file}.`,
  byHand: 'It could not be copied for you. Here it is, to copy by hand:',
  stale:
    'PyTorch can’t make this step. Here the way back to the hidden layer uses the new weights, and PyTorch always uses those of the pass forward. Take NumPy. (The examples to begin with, above, use the old weights.)',
  needs: {
    latex: 'The whole step for a document; it needs the package amsmath.',
    markdown: 'Tables, with formulas between dollars.',
    csv: 'A table for a spreadsheet, every number with all its digits.',
    numpy: 'A program in Python that works the step out with NumPy and prints every number.',
    torch: 'A program in Python in which PyTorch finds the gradients by itself; it prints the same numbers.',
  } satisfies Record<StepForm, string>,
} as const;
