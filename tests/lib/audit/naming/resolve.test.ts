// What is asked of a quantity: its slope in another one, its gradient, what a function makes of it.
import { describe, expect, test } from 'vitest';
import { usualOf } from '../../../../src/lib/audit/naming/convention.ts';
import { meaningUnder } from '../../../../src/lib/audit/naming/meanings.ts';
import { published, steps } from './steps.ts';

/** In Mazur's network w1 to w4 lead into h1, h1, h2, h2, and w5 to w8 into o1, o1, o2, o2. */
const mazur = published('E1');
const under = (name: string, step = mazur) => meaningUnder(usualOf('flat'), name, step)?.id;

describe('a sum by what it is made of', () => {
  test.each([
    ['∂net_h1/∂w1', 'x1'],
    ['∂net_h1/∂w2', 'x2'],
    ['∂net_h2/∂w4', 'x2'],
    ['∂net_o1/∂w5', 'y1'],
    ['∂net_o2/∂w8', 'y2'],
    ['∂net_h1/∂i1', 'a11'],
    ['∂net_h2/∂i1', 'a12'],
    ['∂net_h1/∂i2', 'a21'],
    ['∂net_o1/∂out_h2', 'b21'],
    ['∂net_o2/∂out_h1', 'b12'],
  ])('%s is %s', (name, id) => expect(under(name)).toBe(id));

  test.each([
    ['a weight of another neuron', '∂net_o1/∂w7'],
    ['a weight of another layer', '∂net_o1/∂w1'],
    ['its own output', '∂net_o1/∂out_o1'],
    ['an output of its own layer', '∂net_o1/∂out_o2'],
    ['an input two layers before', '∂net_o1/∂i1'],
    ['a sum', '∂net_o1/∂net_h1'],
    ['what comes later', '∂net_h1/∂out_o1'],
  ])('by %s it is no quantity of the step', (_, name) => expect(under(name)).toBeUndefined());

  test('by its bias it is 1, which is no quantity', () => {
    const one = steps['one neuron'];
    expect(under('∂net_o1/∂w1', one)).toBe('x1');
    expect(under('∂net_o1/∂b1', one)).toBeUndefined();
  });
});

describe('a part of the error', () => {
  test.each([
    ['∂E_o1/∂out_o1', 'dE_dh1'],
    ['∂E_o2/∂net_o2', 'dE_dzh2'],
    ['∂E_o1/∂out_h1', 'dE_dy1_h1'],
    ['∂E_o2/∂out_h1', 'dE_dy1_h2'],
  ])('%s is %s', (name, id) => expect(under(name)).toBe(id));

  test.each(['∂E_o1/∂out_o2', '∂E_o1/∂net_o2', '∂E_o1/∂net_h1', '∂E_o1/∂i1', '∂E_o1/∂w1'])(
    '%s has no name of its own',
    (name) => expect(under(name)).toBeUndefined(),
  );
});

describe('a function', () => {
  test('is one of a sum', () => {
    for (const name of ['σ(net_o1)', 'f(net_o1)']) expect(under(name)).toBe('h1');
    expect(under('σ(net_h2)')).toBe('y2');
    expect(under("σ'(net_o1)")).toBe('dh1_dzh1');
  });

  test('and of nothing else', () => {
    for (const name of ['f(w5)', 'f(i1)', "σ'(i1)", "σ'(w5)", '∂out_o1/∂w5', '∂out_o1/∂net_o2'])
      expect(under(name), name).toBeUndefined();
  });
});

test('a gradient and a step are those of a quantity before the step, and of no error', () => {
  expect(under('grad w5')).toBe('dE_db11');
  for (const name of ['grad w5+', 'Δw5+', 'grad E_o1', 'grad E_total', 'ΔE_total'])
    expect(under(name, published('E1', { steps: true })), name).toBeUndefined();
  expect(under('Δw5', published('E1', { steps: true }))).toBe('b11_step');
});
