// How quantities are written in a network of three layers, and in one with a softmax: w with its layer and its two ends.
import { describe, expect, test } from 'vitest';
import type { DenseShape, LayerShape } from '../../../src/lib/network/shape.ts';
import { traceOfLayers } from '../../../src/lib/trace/trace.ts';
import { symbolTex } from '../../../src/lib/writing/symbol-tex.ts';
import { symbolHtml, symbolText } from '../../../src/lib/writing/symbols.ts';
import { expectRangeError } from '../helpers.ts';

const words = { updated: 'new', via: 'via' };
const layer = (units: number, activation: LayerShape['activation'] = 'sigmoid'): LayerShape => ({
  units,
  activation,
  biases: { each: 'neuron', trained: true, sign: 1 },
});
const byId = (shape: DenseShape) =>
  new Map(
    traceOfLayers(shape, { loss: 'half sum', hidden: 'old', rate: true, steps: true }).map((entry) => [
      entry.id,
      entry,
    ]),
  );
const entries = byId({ inputs: 2, layers: [layer(2, 'tanh'), layer(3, 'relu'), layer(2)] });
const withSoftmax = byId({ inputs: 2, layers: [layer(2), layer(2, 'softmax')] });

/** In text, as HTML, as TeX. */
const written = (id: string, of = entries) => {
  const entry = of.get(id) ?? expect.fail(`no ${id} among ${[...of.keys()].join(' ')}`);
  return [symbolText(entry, of, words), symbolHtml(entry, of, words), symbolTex(entry, of, words)];
};

describe('with three layers', () => {
  test.each([
    ['w1_12', 'w1,12', '<var>w</var><sub>1,12</sub>', 'w_{1,12}'],
    ['y2_3', 'y2,3', '<var>y</var><sub>2,3</sub>', 'y_{2,3}'],
    ['x1', 'x1', '<var>x</var><sub>1</sub>', 'x_{1}'],
    ['c2_3', 'c2,3', '<var>c</var><sub>2,3</sub>', 'c_{2,3}'],
    ['rho', 'ρ', '<var>ρ</var>', String.raw`\rho`],
    ['z3_1', 'z3,1', '<var>z</var><sub>3,1</sub>', 'z_{3,1}'],
    [
      'w1_12_new',
      'w1,12 new',
      '<var>w</var><sub>1,12</sub><sup>new</sup>',
      String.raw`w_{1,12}^{\text{new}}`,
    ],
    ['w1_12_step', 'Δw1,12', 'Δ<var>w</var><sub>1,12</sub>', String.raw`\Delta w_{1,12}`],
    [
      'dE_dw1_12',
      '∂E/∂w1,12',
      '<var>∂E</var>/<var>∂</var><var>w</var><sub>1,12</sub>',
      String.raw`\frac{\partial E}{\partial w_{1,12}}`,
    ],
  ])('%s', (id, text, html, tex) => expect(written(id)).toEqual([text, html, tex]));

  test('the slope of each activation has its name', () => {
    const slopes = [...entries.values()].filter(({ role }) => role === 'slope');
    const names = new Set(slopes.map(({ id }) => (written(id)[0] as string).replace(/\d+,\d+/, '')));
    expect(names).toEqual(new Set(['tanh′(z)', 'ReLU′(z)', 'σ′(z)']));
    const [first] = slopes.filter(({ op }) => op === 'tanh slope');
    expect(written(first?.id as string)).toEqual([
      'tanh′(z1,1)',
      'tanh′(<var>z</var><sub>1,1</sub>)',
      String.raw`\operatorname{tanh}'(z_{1,1})`,
    ]);
    const [last] = slopes.filter(({ op }) => op === 'slope');
    expect(written(last?.id as string)[1]).toBe('<var>σ</var>′(<var>z</var><sub>3,1</sub>)');
  });
});

test('what a softmax makes of another class’s sum is a derivative, and names both', () => {
  expect(written('dh1_dzh2', withSoftmax)).toEqual([
    '∂h1/∂zh2',
    '<var>∂</var><var>h</var><sub>1</sub>/<var>∂</var><var>z</var><sub><var>h</var>2</sub>',
    String.raw`\frac{\partial h_{1}}{\partial z_{h_{2}}}`,
  ]);
  expect(written('dy1_dzy1', withSoftmax)[0]).toBe('σ′(zy1)');
  expect(written('y1', withSoftmax)[0]).toBe('y1');
  expect(written('h1', withSoftmax)[0]).toBe('h1');
});

test('a quantity in a trace that lacks what it belongs to is refused', () => {
  const slope = entries.get('dy1_1_dz1_1') ?? expect.fail();
  expectRangeError(
    () => symbolText(slope, new Map([[slope.id, slope]]), words),
    'symbolOf needs a trace with z1_1, got "dy1_1_dz1_1"',
  );
});
