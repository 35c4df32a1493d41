import { describe, expect, test } from 'vitest';
import { type Convention, usualOf } from '../../../../src/lib/audit/naming/convention.ts';
import { nameOf } from '../../../../src/lib/audit/naming/write.ts';
import { biasedLast, published, steps } from './steps.ts';

const e1 = published('E1', { steps: true });
const e10 = published('E10', { steps: true });
const named = (
  ids: readonly string[],
  step: typeof e1,
  as: Partial<Convention> & Pick<Convention, 'scheme'>,
) => ids.map((id) => nameOf(id, step, { ...usualOf(as.scheme), ...as })).join(', ');

const values = ['x2', 'zy1', 'y2', 'zh2', 'h1', 't1', 'e1', 'E', 'rho'];
const backward = ['dh1_dzh1', 'dE_dh1', 'dE_dzh1', 'dE_dy1_h2', 'dE_dy1', 'dE_dzy2'];
const parameters = ['a12', 'b21', 'dE_da12', 'a12_step', 'a12_new'];
const after = ['zy1_after', 'h2_after', 'E_after'];

describe('nameOf', () => {
  test('in the book’s names', () => {
    const as = { scheme: 'book' } as const;
    expect(named(values, e1, as)).toBe('x2, zy1, y2, zh2, h1, t1, e1, E, rho');
    expect(named(backward, e1, { ...as, delta: -1 })).toBe(
      '∂h1/∂zh1, ∂E/∂h1, ∂E/∂zh1, ∂E/∂y1 via h2, ∂E/∂y1, ∂E/∂zy2',
    );
    expect(named(parameters, e1, as)).toBe('a12, b21, ∂E/∂a12, Δa12, a12 new');
    expect(named(after, e1, as)).toBe('zy1 after, h2 after, E after');
    expect(named(['c1', 'c1_new'], e1, as)).toBe('c1, c1 new');
  });

  test('in flat names, as Mazur has them', () => {
    const as = { scheme: 'flat' } as const;
    expect(named(values, e1, as)).toBe('i2, net_h1, out_h2, net_o2, out_o1, target_o1, e1, E_total, eta');
    expect(named(backward, e1, as)).toBe(
      '∂out_o1/∂net_o1, ∂E/∂out_o1, δ_o1, ∂E/∂out_h1 via out_o2, ∂E/∂out_h1, δ_h2',
    );
    expect(named(backward.slice(2, 3), e1, { ...as, delta: -1 })).toBe('∂E/∂net_o1');
    expect(named(parameters, e1, as)).toBe('w3, w6, ∂E/∂w3, Δw3, w3+');
    expect(named(parameters, e1, { ...as, order: 'from-to' })).toBe('w2, w7, ∂E/∂w2, Δw2, w2+');
    expect(named(parameters, e1, { ...as, base: 0 })).toBe('w2, w5, ∂E/∂w2, Δw2, w2+');
    expect(named(after, e1, as)).toBe('net_h1 after, out_o2 after, E_total after');
    expect(named(['c1', 'c2', 'c2_new'], e1, as)).toBe('b1, b2, b2 new');
    expect(named(['c1_1', 'c1_2', 'c2_1', 'dE_dc2_2', 'c2_2_step'], e10, as)).toBe('b1, b2, b3, ∂E/∂b4, Δb4');
  });

  test('in matrices', () => {
    const as = { scheme: 'matrix' } as const;
    expect(named(values, e1, as)).toBe('x_2, z^(1)_1, a^(1)_2, z^(2)_2, a^(2)_1, y_1, e1, E, eta');
    expect(named(parameters, e1, as)).toBe('w^(1)_21, w^(2)_12, ∂E/∂w^(1)_21, Δw^(1)_21, w^(1)_21 new');
    expect(named(['a12', 'b21', 'zy1'], e1, { ...as, order: 'from-to', base: 0 })).toBe(
      'w^(1)_01, w^(2)_10, z^(1)_0',
    );
    expect(named(['c1', 'dE_dzy2'], e1, as)).toBe('b^(1), δ^(1)_2');
    expect(named(['c2_1', 'dE_dzy2', 'a31'], e10, { scheme: 'inputs-first' })).toBe(
      'b^(3)_1, δ^(2)_2, w^(2)_13',
    );
  });

  test('in lists, as published figures are filed', () => {
    const as = { scheme: 'lists' } as const;
    expect(named(values, e1, as)).toBe('x[2], z[1][1], y[1][2], z[2][2], y[2][1], t[1], e1, E, eta');
    expect(named(backward, e1, as)).toBe(
      '∂y[2][1]/∂z[2][1], dE/dy[2][1], dE/dz[2][1], dE_dy1_h2, dE/dy[1][1], dE/dz[1][2]',
    );
    expect(named(parameters, e1, as)).toBe(
      'w[1][2][1], w[2][1][2], dE/dw[1][2][1], step w[1][2][1], w_new[1][2][1]',
    );
    expect(named(after, e1, as)).toBe('z_after[1][1], y_after[2][2], E_after');
    expect(named(['c1_new'], e1, as)).toBe('b_new[1]');
    expect(named(['c1_2_new', 'dE_dc1_2', 'c2_1_step'], e10, as)).toBe(
      'b_new[1][2], dE/db[1][2], step b[2][1]',
    );
  });

  test('in a textbook’s names, and neurons numbered through', () => {
    expect(named([...values, ...parameters], e1, { scheme: 'textbook' })).toBe(
      'x2, z_in1, z2, y_in2, y1, t1, e1, E, eta, v12, w21, ∂E/∂v12, Δv12, v12 new',
    );
    expect(named(['c1_2', 'c2_1', 'dE_dzy1', 'dE_dzh1'], e10, { scheme: 'textbook' })).toBe(
      'v02, w01, δ_z1, δ_y1',
    );
    expect(named([...values, ...parameters], e1, { scheme: 'nodes' })).toBe(
      'x2, net3, y4, net6, y5, t5, e1, E, eta, w14, w45, ∂E/∂w14, Δw14, w14 new',
    );
    const thresholds = published('E5-99');
    expect(named(['c1_2', 'c2_1_step', 'dE_dzh1'], thresholds, { scheme: 'nodes' })).toBe(
      'θ4, Δθ5, ∂E/∂net5',
    );
    expect(named(['dE_dzh1'], thresholds, { scheme: 'nodes', delta: 1 })).toBe('δ5');
    const wide = steps['9-3-2'] ?? expect.fail();
    expect(named(['a92', 'b31', 'h2'], wide, { scheme: 'nodes' })).toBe('w9,11, w12,13, y14');
    expect(named(['a11', 'a91', 'b31'], wide, { scheme: 'nodes', order: 'to-from' })).toBe(
      'w10,1, w10,9, w13,12',
    );
    expect(named(['a92', 'b31', 'h2'], wide, { scheme: 'flat' })).toBe('w18, w30, out_o2');
  });

  test('a textbook has names for one hidden layer at most', () => {
    const deep = published('E19');
    expect(named(['w1_21', 'z2_3', 'y4_1', 'c3_2'], deep, { scheme: 'textbook' })).toBe(
      'w1_21, z2_3, y4_1, c3_2',
    );
    expect(named(['w2_31', 'dE_dz4_1'], deep, { scheme: 'matrix' })).toBe('w^(2)_13, δ^(4)_1');
    expect(named(['w2_31', 'y2_1', 'y4_1'], deep, { scheme: 'flat' })).toBe('w12, out_h4, out_o1');
  });

  test('where there is but one', () => {
    const one = steps['one neuron'] ?? expect.fail();
    expect(named(['a11', 'c1_1', 'h1', 'E', 'e1'], one, { scheme: 'flat' })).toBe(
      'w1, b1, out_o1, E_total, E_o1',
    );
  });

  test('biases are counted where there are any', () => {
    expect(named(['c2_1', 'c2_2_new'], biasedLast, { scheme: 'flat' })).toBe('b1, b2 new');
    expect(named(['c2_1', 'c2_2'], biasedLast, { scheme: 'matrix' })).toBe('b^(2)_1, b^(2)_2');
  });

  test('a softmax has a slope for every output and sum', () => {
    const softmax = steps['2-2-3 with softmax and squared errors'] ?? expect.fail();
    expect(named(['dh1_dzh3', 'dh2_dzh2'], softmax, { scheme: 'flat' })).toBe(
      '∂out_o1/∂net_o3, ∂out_o2/∂net_o2',
    );
  });
});
