// The worked step in a form that can be taken along. It is loaded when a reader asks for one.
import { stepLatex } from '../../../../lib/writing/export/latex.ts';
import { stepNumpy, stepTorch } from '../../../../lib/writing/export/python.ts';
import { stepCsv, stepMarkdown } from '../../../../lib/writing/export/tables.ts';
import type { ExportOptions } from '../../../../lib/writing/export/worked.ts';
import { symbolWords } from '../../../words/symbol.ts';
import type { StepForm } from '../../../words/vocabulary.ts';
import { yourExportWords } from '../../../words/your-network/export.ts';
import { texWriterOf } from '../../names/name-tex.ts';
import { writerOf } from '../../names/writer.ts';
import { stepFor } from '../../state/worked-step.ts';
import type { YourNetwork } from '../../state/your-network.ts';

/** What a file of each form is to a device. */
const types = {
  latex: 'application/x-tex',
  markdown: 'text/markdown',
  csv: 'text/csv',
  numpy: 'text/x-python',
  torch: 'text/x-python',
} as const satisfies Record<StepForm, string>;

/** The step of a state as text, under the reader's names where the form has room for them; or why it can't be had so. */
export function formOf(
  form: StepForm,
  state: Pick<YourNetwork, 'example' | 'names' | 'digits'>,
): { readonly text: string; readonly type: string } | { readonly problem: 'stale' } {
  const step = stepFor(state);
  const { digits, names } = state;
  const writer = writerOf(step, names);
  const tex = texWriterOf(step, names);
  const words: ExportOptions['words'] = { ...symbolWords, ...yourExportWords };
  const named = (nameOf: (id: string) => string): ExportOptions => ({
    words,
    digits,
    nameOf: ({ id }) => nameOf(id),
  });
  // Programs have the trace's ids for names, which the book's symbols are read off.
  const remarks = names.scheme === 'book' ? {} : named(writer.text);
  const write = (): string => {
    switch (form) {
      case 'latex':
        return stepLatex(step, named(tex));
      case 'markdown':
        return stepMarkdown(step, named(tex));
      case 'csv':
        return stepCsv(step, named(writer.text));
      case 'numpy':
        return stepNumpy(step, remarks);
      case 'torch':
        return stepTorch(step, remarks);
      default:
        return form satisfies never;
    }
  };
  // What autograd gives are the gradients at the weights of the forward pass.
  if (form === 'torch' && state.example.policy.hidden === 'new' && state.example.shape.layers.length > 1)
    return { problem: 'stale' };
  return { text: write(), type: types[form] };
}
