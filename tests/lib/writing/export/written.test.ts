// A step of one neuron as each format writes it, line by line: 0.5 · 2 − 1 = 0, tanh 0 = 0, and a target of 1.
import { describe, expect, test } from 'vitest';
import type { LayerShape } from '../../../../src/lib/network/shape.ts';
import { stepOf } from '../../../../src/lib/slips/step.ts';
import { entry } from '../../../../src/lib/trace/entry.ts';
import { numbersTex, stepLatex } from '../../../../src/lib/writing/export/latex.ts';
import { stepNumpy, stepTorch } from '../../../../src/lib/writing/export/python.ts';
import { numberOf, python } from '../../../../src/lib/writing/export/python-lines.ts';
import { stepCsv, stepMarkdown } from '../../../../src/lib/writing/export/tables.ts';
import type { ExportOptions, ExportWords } from '../../../../src/lib/writing/export/worked.ts';
import type { Expression } from '../../../../src/lib/writing/expression.ts';
import { words as usual } from './words.ts';

/** A title with signs in it that LaTeX would read. */
const words: ExportWords = { ...usual, parts: { ...usual.parts, error: 'Error_1 {50 %}' } };
const options: ExportOptions = { words, digits: 3 };
const layer = (
  units: number,
  activation: LayerShape['activation'],
  each: LayerShape['biases']['each'] = 'none',
): LayerShape => ({ units, activation, biases: { each, trained: each !== 'none', sign: 1 } });

const neuron = stepOf({
  shape: { inputs: 1, layers: [layer(1, 'tanh', 'neuron')] },
  policy: { loss: 'half sum', hidden: 'old', rate: true, steps: false },
  parameters: { x1: 0.5, a11: 2, c1_1: -1, t1: 1, rho: 0.5 },
});
const classes = stepOf({
  shape: { inputs: 3, layers: [layer(2, 'relu'), layer(2, 'softmax')] },
  policy: { loss: 'softmax cross-entropy', hidden: 'old', rate: false, steps: false },
  parameters: {
    ...{ x1: 0.5, x2: 1, x3: 0.25, a11: 2, a12: 1, a21: 1, a22: 0.5, a31: 0.25, a32: 4 },
    ...{ b11: 1, b12: 0.5, b21: 0.5, b22: -1, t1: 1, t2: 0 },
  },
});
/** Two quantities under other names, one of them with something high beside it. */
const nameOf = ({ id }: { readonly id: string }) => ({ x1: 'i', e1: 'e^{(1)}', h1: 'a^{(1)}' })[id] ?? id;

test('Markdown: a heading and a table for each part', () => {
  const text = stepMarkdown(neuron, options);
  expect(text).toContain(`## Given

| quantity | result |
| --- | --- |
| $x_{1}$ | 0.500 |
| $a_{11}$ | 2.000 |
| $c_{1,1}$ | −1.000 |
| $t_{1}$ | 1.000 |
| $\\rho$ | 0.500 |

## Forward

| quantity | formula | numbers | result |
| --- | --- | --- | --- |
| $z_{h_{1}}$ | $x_{1}\\,a_{11} + c_{1,1}$ | 0.500 × 2.000 + (−1.000) | 0.000 |
| $h_{1}$ | $\\tanh(z_{h_{1}})$ | tanh(0.000) | 0.000 |

## Error_1 {50 %}
`);
  // What Markdown would read as a link, a tag or a cell stands there as it is.
  expect(stepMarkdown(classes, options)).toContain('| \\[2.063 \\> 0\\] | 1.000 |');
});

test('Markdown of a part that is given as well as computed leaves what it has no formula of empty', () => {
  const late = neuron.entries.map((one) => (one.id === 't1' ? { ...one, phase: 'error' as const } : one));
  const byId = new Map(late.map((one) => [one.id, one]));
  const text = stepMarkdown({ entries: late, byId, values: neuron.values }, options);
  expect(text).toContain('| $t_{1}$ |  |  | 1.000 |');
  expect(text).toContain(
    '| $e_{1}$ | $\\left(t_{1} - h_{1}\\right)^2$ | (1.000\u00a0−\u00a00.000)² | 1.00 |',
  );
});

test('LaTeX: a paragraph for each part, aligned at the equals signs', () => {
  expect(stepLatex(neuron, options)).toContain(`\\paragraph{Forward}
\\begin{align*}
z_{h_{1}} &= x_{1}\\,a_{11} + c_{1,1} = 0.500 \\times 2.000 + ({-1.000}) = 0.000 \\\\
h_{1} &= \\tanh(z_{h_{1}}) = \\tanh(0.000) = 0.000
\\end{align*}

\\paragraph{Error\\_1 \\{50 \\%\\}}
\\begin{align*}
e_{1} &= \\left(t_{1} - h_{1}\\right)^2 = (1.000 - 0.000)^2 = 1.00 \\\\
E &= \\tfrac{1}{2}\\,e_{1} = 1.00 \\div 2 = 0.500
\\end{align*}
`);
});

test('LaTeX of what is another quantity has its number once; a long line is broken at its equals signs', () => {
  expect(stepLatex(neuron, options)).toContain(
    '\\frac{\\partial E}{\\partial c_{1,1}} &= \\frac{\\partial E}{\\partial z_{h_{1}}} = {-1.00}\n',
  );
  const long = stepLatex(classes, options);
  expect(long).toContain(`z_{y_{1}} &= x_{1}\\,a_{11} + x_{2}\\,a_{21} + x_{3}\\,a_{31} \\\\
  &= 0.500 \\times 2.000 + 1.000 \\times 1.000 + 0.250 \\times 0.250 \\\\
  &= 2.063 \\\\
y_{1} &= \\max(0, z_{y_{1}}) = \\max(0, 2.063) = 2.063 \\\\
`);
  // four quantities are not yet long
  expect(long).toContain('z_{h_{1}} &= y_{1}\\,b_{11} + y_{2}\\,b_{21} = 2.063 \\times 1.000');
  expect(long).toContain(
    'h_{1} &= \\frac{e^{z_{h_{1}}}}{e^{z_{h_{1}}} + e^{z_{h_{2}}}} = \\exp(3.063) \\div (\\exp(3.063) + \\exp({-0.969})) = 0.983 \\\\',
  );
});

test('what a mistake is written with, and has no symbol of its own, has no line', () => {
  const aside = entry({ id: 'zh1_again', op: 'same', inputs: ['zh1'] }, { role: 'aside', phase: 'forward' });
  const entries = [...neuron.entries, aside];
  const byId = new Map(entries.map((one) => [one.id, one]));
  const worked = { entries, byId, values: { ...neuron.values, zh1_again: 0 } };
  expect(stepNumpy(worked)).toBe(stepNumpy(neuron));
});

test('LaTeX of a square of what has nothing high beside it', () => {
  expect(stepLatex(neuron, options)).toContain(
    "\\operatorname{tanh}'(z_{h_{1}}) &= 1 - h_{1}^2 = 1 - 0.000^2 = 1.000",
  );
});

test('LaTeX under other names: what has something high beside it is squared in parentheses', () => {
  const text = stepLatex(neuron, { ...options, nameOf });
  expect(text).toContain('\\begin{align*}\ni &= 0.500 \\\\');
  expect(text).toContain('a^{(1)} &= \\tanh(zh1)');
  expect(text).toContain('E &= \\tfrac{1}{2}\\,e^{(1)} =');
  expect(text).toContain('&= 1 - \\left(a^{(1)}\\right)^2 =');
});

test.each([
  [['1.2 × 10⁻⁷'], '{1.2 \\times 10^{-7}}'],
  [['3 × 10¹²', ' + ', '0.5'], '{3 \\times 10^{12}} + 0.5'],
  [['∞'], '{\\infty}'],
])('numbers %j are %s', (tokens, tex) => {
  const all = tokens.map((text) => (/[+]/.test(text) ? text : { id: 'x1', kind: 'value' as const, text }));
  expect(numbersTex(all)).toBe(tex);
});

test('CSV: a head, and a row for each quantity', () => {
  const rows = stepCsv(neuron, options).split('\r\n');
  expect(rows[0]).toBe('id,quantity,part,formula,numbers,result');
  expect(rows[3]).toBe('c1_1,"c1,1",Given,,,-1');
  expect(rows[6]).toBe('zh1,zh1,Forward,"x1 × a11 + c1,1",0.500 × 2.000 + (−1.000),0');
  expect(rows.at(-1)).toBe('');
  const quoted = stepCsv(neuron, { ...options, nameOf: ({ id }) => `"${id}"` }).split('\r\n');
  expect(quoted[1]).toBe('x1,"""x1""",Given,,,0.5');
});

describe('Python', () => {
  const lines = (text: string) => text.split('\n');

  test('with NumPy, and other names as remarks', () => {
    const text = stepNumpy(neuron, { nameOf });
    expect(text).toContain(`import numpy as np

x1 = 0.5  # i
a11 = 2.0
c1_1 = -1.0
t1 = 1.0
rho = 0.5
zh1 = x1 * a11 + c1_1
h1 = np.tanh(zh1)  # a^{(1)}
e1 = (t1 - h1) ** 2  # e^{(1)}
E = 1 / 2 * e1
dE_dh1 = h1 - t1
dh1_dzh1 = 1 - (h1 ** 2)
`);
    expect(lines(text).slice(-3)).toEqual([
      'print(f"e1_after = {e1_after}")',
      'print(f"E_after = {E_after}")',
      '',
    ]);
    expect(lines(stepNumpy(neuron))[2]).toBe('x1 = 0.5');
    expect(text).toContain('\nE_after = 1 / 2 * e1_after\n\nprint(f"x1 = {x1}")\n');
    expect(stepTorch(neuron).endsWith('\nprint(f"E_after = {E_after.item()}")\n')).toBe(true);
  });

  test('with PyTorch: backward by itself, once', () => {
    expect(stepTorch(neuron, { nameOf })).toContain(`import torch

torch.set_default_dtype(torch.float64)

x1 = torch.tensor(0.5)  # i
a11 = torch.tensor(2.0, requires_grad=True)
c1_1 = torch.tensor(-1.0, requires_grad=True)
t1 = torch.tensor(1.0)
rho = torch.tensor(0.5)
zh1 = x1 * a11 + c1_1
zh1.retain_grad()
h1 = torch.tanh(zh1)  # a^{(1)}
h1.retain_grad()
e1 = (t1 - h1) ** 2  # e^{(1)}
E = 1 / 2 * e1

E.backward(retain_graph=True)
dE_dh1 = h1.grad
dh1_dzh1 = torch.autograd.grad(h1, zh1, retain_graph=True)[0]
dE_dzh1 = zh1.grad
dE_da11 = a11.grad
dE_dc1_1 = c1_1.grad
a11_new = a11 - rho * dE_da11
c1_1_new = c1_1 - rho * dE_dc1_1
zh1_after = x1 * a11_new + c1_1_new
h1_after = torch.tanh(zh1_after)
e1_after = (t1 - h1_after) ** 2
E_after = 1 / 2 * e1_after

print(f"x1 = {x1.item()}")
print(f"a11 = {a11.item()}")
`);
  });

  test('writes out what a library lacks, and only what is called', () => {
    expect(stepNumpy(classes)).toContain(`import numpy as np

def softmax(own, *every):
    top = max(every)
    return np.exp(own - top) / sum(np.exp(z - top) for z in every)


def xlogy(x, y):
    return 0.0 if x == 0 else x * np.log(y)


def one_if_positive(z):
    return 1.0 if z > 0 else 0.0


x1 = 0.5
`);
    expect(stepTorch(classes)).toContain(`def softmax(own, *every):
    top = max(z.item() for z in every)
    return torch.exp(own - top) / sum(torch.exp(z - top) for z in every)


def xlogy(x, y):
    return 0 * y if x == 0 else x * torch.log(y)


x1 = torch.tensor(0.5)
`);
    const step = stepOf({
      shape: { inputs: 1, layers: [layer(1, 'step')] },
      policy: { loss: 'half sum', hidden: 'old', rate: false, steps: false },
      parameters: { x1: 0.5, a11: 2, t1: 1 },
    });
    expect(stepTorch(step)).toContain(
      'def one_if_positive(z):\n    return (z > 0).double() + (z - z.detach())\n',
    );
    const sigmoid = stepOf({ ...step, shape: { inputs: 1, layers: [layer(1, 'sigmoid')] } });
    expect(stepNumpy(sigmoid)).toContain(
      'def sigmoid(z):\n    e = np.exp(-abs(z))\n    return 1 / (1 + e) if z >= 0 else e / (1 + e)\n',
    );
    expect(stepTorch(sigmoid)).not.toContain('def ');
    expect(stepTorch(sigmoid)).toContain('\nh1 = torch.sigmoid(zh1)\n');
  });

  test('of a softmax without biases gives each sum its gradient, and no part of one', () => {
    const text = stepTorch(classes);
    expect(text).toContain(
      'h1 = softmax(zh1, zh1, zh2)\nh2 = softmax(zh2, zh1, zh2)\ne1 = -(xlogy(t1, h1))\n',
    );
    expect(text).toContain(
      'dE_dy1 = y1.grad\ndy1_dzy1 = torch.autograd.grad(y1, zy1, retain_graph=True)[0]\n',
    );
    expect(text).not.toContain('dE_dy1_h1');
    expect(stepNumpy(classes)).toContain('dE_dy1_h1 = dE_dzh1 * b11\n');
  });

  test('of the derivative of one class by the sum of another asks for that', () => {
    const squares = stepOf({ ...classes, policy: { ...classes.policy, loss: 'half sum' } });
    expect(stepTorch(squares)).toContain('dh1_dzh2 = torch.autograd.grad(h1, zh2, retain_graph=True)[0]\n');
  });

  test('a second name for a tensor is a tensor of its own', () => {
    const linear = stepOf({
      shape: { inputs: 1, layers: [layer(1, 'identity')] },
      policy: { loss: 'half sum', hidden: 'old', rate: false, steps: false },
      parameters: { x1: 0.5, a11: 2, t1: 1 },
    });
    expect(stepTorch(linear)).toContain('h1 = 1 * zh1\nh1.retain_grad()\n');
    expect(stepNumpy(linear)).toContain('h1 = zh1\n');
  });

  const q = (id: string): Expression => ({ form: 'quantity', id, kind: 'value' });
  const [a, b] = [q('a'), q('b')];
  const one: Expression = { form: 'one' };
  const less: Expression = { form: 'difference', of: [one, a] };
  const exp = (of: Expression): Expression => ({ form: 'power of e', of: [of] });
  const call = (name: Extract<Expression, { form: 'function' }>['name'], of: Expression): Expression => ({
    form: 'function',
    name,
    of: [of],
  });
  const at = entry({ id: 'c', op: 'same', inputs: [] }, { role: 'aside', phase: 'forward' });

  test.each<[Expression, string, string?]>([
    [{ form: 'sum', of: [a, less] }, 'a + 1 - a'],
    [{ form: 'product', of: [less, a, { form: 'sum', of: [a, b] }] }, '(1 - a) * a * (a + b)'],
    [{ form: 'product', of: [a, call('ln', b)] }, 'xlogy(a, b)'],
    [{ form: 'product', of: [call('ln', b), a] }, 'np.log(b) * a', 'torch.log(b) * a'],
    [{ form: 'product', of: [a, b, call('ln', b)] }, 'a * b * np.log(b)', 'a * b * torch.log(b)'],
    [{ form: 'product', of: [a, call('ln', b), b] }, 'a * np.log(b) * b', 'a * torch.log(b) * b'],
    [{ form: 'product', of: [a, call('tanh', b)] }, 'a * np.tanh(b)', 'a * torch.tanh(b)'],
    [{ form: 'difference', of: [a, { form: 'product', of: [a, b] }] }, 'a - a * b'],
    [{ form: 'difference', of: [a, { form: 'scaled', factor: [1, 2], of: [b] }] }, 'a - 1 / 2 * b'],
    [{ form: 'difference', of: [a, less] }, 'a - (1 - a)'],
    [{ form: 'quotient', of: [exp(a), { form: 'sum', of: [exp(a), exp(b)] }] }, 'softmax(a, a, b)'],
    [
      { form: 'quotient', of: [exp(a), { form: 'sum', of: [exp(a), b] }] },
      '(np.exp(a)) / (np.exp(a) + b)',
      '(torch.exp(a)) / (torch.exp(a) + b)',
    ],
    [
      { form: 'quotient', of: [a, { form: 'sum', of: [exp(a), exp(b)] }] },
      'a / (np.exp(a) + np.exp(b))',
      'a / (torch.exp(a) + torch.exp(b))',
    ],
    [{ form: 'quotient', of: [exp(a), b] }, '(np.exp(a)) / b', '(torch.exp(a)) / b'],
    [{ form: 'square', of: [less] }, '(1 - a) ** 2'],
    [{ form: 'square', of: [a] }, 'a ** 2'],
    [{ form: 'sigmoid', of: [less] }, 'sigmoid(1 - a)', 'torch.sigmoid(1 - a)'],
    [{ form: 'square', of: [{ form: 'sigmoid', of: [a] }] }, 'sigmoid(a) ** 2', 'torch.sigmoid(a) ** 2'],
    [call('lg', a), 'np.log10(a)', 'torch.log10(a)'],
    [call('max', a), 'np.maximum(0.0, a)', 'torch.relu(a)'],
    [call('one if positive', a), 'one_if_positive(a)'],
    [{ form: 'opposite', of: [less] }, '-(1 - a)'],
    [{ form: 'opposite', of: [one] }, '-1'],
    [{ form: 'scaled', factor: [2, 1], of: [less] }, '2 * (1 - a)'],
    [{ form: 'scaled', factor: [1, 3], of: [a] }, '1 / 3 * a'],
  ])('%j', (expression, numpy, torch = numpy) => {
    expect(python(expression, 'numpy', at)).toBe(numpy);
    expect(python(expression, 'torch', at)).toBe(torch);
  });

  test.each([
    [2, '2.0'],
    [-1, '-1.0'],
    [0.5, '0.5'],
    [1e20, '100000000000000000000.0'],
    [1e21, '1e+21'],
    [1.5e-7, '1.5e-7'],
  ])('a number %d is %s', (value, text) => expect(numberOf(value)).toBe(text));
});
