import { fail } from '../../number/expect.ts';
import type { Entry } from '../../trace/entry.ts';
import type { Expression } from '../expression.ts';
import { helpers, type Library, numberOf, python } from './python-lines.ts';
import { type ExportOptions, linesOfStep, type Worked } from './worked.ts';

/** What a reader calls the quantities, as plain text: it stands behind each line as a remark, where it is another name. */
type Named = Pick<ExportOptions, 'nameOf'>;

/**
 * The step as a Python program with NumPy: every quantity under the trace's id, each on its line as it is computed, then printed.
 * @param worked  its ids are names in Python, as the trace's are
 * @param named  names to stand behind the lines
 * @example
 * const lines = stepNumpy(stepOf(articleExample())).split('\n');
 * lines.find((line) => line.startsWith('zy1')) // 'zy1 = x1 * a11 + x2 * a21 + c1'
 */
export function stepNumpy(worked: Worked, named: Named = {}): string {
  const lines = linesOfStep(worked);
  return [
    'import numpy as np',
    '',
    ...helpers(lines, 'numpy'),
    ...lines.map(
      ({ entry, expression }) =>
        `${entry.id} = ${rightOf(entry, expression, worked, 'numpy')}${remark(entry, named)}`,
    ),
    '',
    ...lines.map(({ entry: { id } }) => `print(f"${id} = {${id}}")`),
    '',
  ].join('\n');
}

/**
 * The step as a Python program with PyTorch: forward as computed, gradients and slopes by autograd, then the update and the error
 * afterwards. Of the parts of a gradient that arrive one by one, autograd gives their sum alone.
 * @throws RangeError if a gradient was computed from new weights: autograd does not make that mistake
 * @example
 * const lines = stepTorch(stepOf(articleExample())).split('\n');
 * lines.filter((line) => line.includes('backward(')) // ['E.backward(retain_graph=True)']
 */
export function stepTorch(worked: Worked, named: Named = {}): string {
  const lines = linesOfStep(worked).filter(({ entry }) => entry.role !== 'gradient' || !entry.via);
  const stale = worked.entries.find(
    ({ role, inputs }) => role === 'gradient' && inputs.some((id) => isNew(id, worked)),
  );
  if (stale) fail('stepTorch', 'gradients from the old weights', stale.id);
  const asked = new Set(lines.flatMap(({ entry }) => (entry.phase === 'backward' ? [entry.of ?? ''] : [])));
  const out: string[] = [
    'import torch',
    '',
    'torch.set_default_dtype(torch.float64)',
    '',
    ...helpers(lines, 'torch'),
  ];
  const printed: string[] = [];
  const error =
    worked.entries.find(({ role }) => role === 'error')?.id ?? fail('stepTorch', 'an error', undefined);
  let isBack = false;
  for (const { entry, expression } of lines) {
    const { id, phase, role, of = '', via } = entry;
    printed.push(`print(f"${id} = {${id}.item()}")`);
    if (phase === 'backward') {
      if (!isBack) out.push('', `${error}.backward(retain_graph=True)`);
      isBack = true;
      const right =
        role === 'slope'
          ? `torch.autograd.grad(${outputOfSlope(entry, via?.[0], worked)}, ${of}, retain_graph=True)[0]`
          : `${of}.grad`;
      out.push(`${id} = ${right}${remark(entry, named)}`);
    } else if (expression === undefined) {
      const grad = asked.has(id) ? ', requires_grad=True' : '';
      out.push(
        `${id} = torch.tensor(${rightOf(entry, expression, worked, 'torch')}${grad})${remark(entry, named)}`,
      );
    } else {
      const right = rightOf(entry, expression, worked, 'torch');
      out.push(`${id} = ${isName(expression) ? `1 * ${right}` : right}${remark(entry, named)}`);
      if (asked.has(id)) out.push(`${id}.retain_grad()`);
    }
  }
  return [...out, '', ...printed, ''].join('\n');
}

function remark(entry: Entry, { nameOf }: Named): string {
  const name = nameOf?.(entry) ?? entry.id;
  return name === entry.id ? '' : `  # ${name}`;
}

const isNew = (id: string, { byId }: Worked) => byId.get(id)?.phase === 'update';

/** A second name for a tensor is the same tensor, and would have the same gradient twice. */
const isName = ({ form }: Expression) => form === 'quantity';

function outputOfSlope({ of = '' }: Entry, via: string | undefined, { byId }: Worked): string {
  return via ?? byId.get(of)?.of ?? fail('stepTorch', 'the output of a sum', of);
}

function rightOf(
  entry: Entry,
  expression: Expression | undefined,
  { values }: Worked,
  library: Library,
): string {
  return expression ? python(expression, library, entry) : numberOf(values[entry.id] as number);
}
