// A comma stands between two indices; where both are single digits it is left out when a name is written or looked up.
import { describe, expect, test } from 'vitest';
import { spellBook, spellNodes, spellTextbook } from '../../../../src/lib/audit/naming/spell-others.ts';
import { spelledIn } from './spelled-in.ts';

describe('the book’s own names', () => {
  const spelled = spelledIn(spellBook, 'from-to');

  test.each([
    ['2-2-2', 'input', [0, 2], 'x2', 'x2'],
    ['2-2-2', 'bias', [1, 2], 'c1_2', 'c1_2'],
    ['2-2-2', 'sum', [2, 1], 'zh1', 'zh1'],
    ['2-2-2', 'output', [1, 2], 'y2', 'y2'],
    ['2-2-2', 'target', [2, 2], 't2', 't2'],
    ['2-2-2', 'rate', [], 'rho', 'rho'],
    ['2-2-2', 'error', [], 'E', 'E'],
    ['2-2-2', 'weight', [1, 2, 1], 'a12', 'a12 a 1 2'],
    ['3-2-3-2', 'weight', [2, 1, 2], 'w2_21', 'w2_21 w 2 _ 2 1'],
    ['2-2-2', 'delta', [1, 2], 'dE_dzy2', 'delta_y2 delta_zy2'],
    ['2-2-2', 'delta', [2, 1], 'dE_dzh1', 'delta_h1 delta_zh1'],
    ['3-2', 'delta', [1, 2], 'dE_dzh2', 'delta_h2 delta_zh2'],
    ['3-2-3-2', 'delta', [2, 3], 'dE_dz2_3', 'delta_y2_3'],
    ['3-2-3-2', 'delta', [3, 1], 'dE_dz3_1', 'delta_y3_1'],
    ['2-2-2', 'part of error', [2, 1], 'e1', ''],
    ['2-2-2', 'difference', [2, 1], 'dE_dh1', ''],
  ] as const)('%s: %s %o, %s', (plan, named, at, id, names) =>
    expect(spelled(plan, named, at, id)).toBe(names),
  );
});

describe('a textbook’s names', () => {
  const spelled = spelledIn(spellTextbook, 'from-to');

  test.each([
    ['input', [0, 2], 'x2'],
    ['weight', [1, 2, 1], 'v1,2 w_ih_1,2 v_ih_1,2'],
    ['weight', [2, 1, 2], 'w2,1 w_ho_2,1'],
    ['bias', [1, 2], 'v0,2 b_z2 b_h2 theta_z2 theta_h2'],
    ['bias', [2, 1], 'w0,1 b_y1 b_o1 theta_y1 theta_o1'],
    ['sum', [1, 2], 'z_in2 h_in2 net_z2 net_h2'],
    ['sum', [2, 1], 'y_in1 o_in1 net_y1 net_o1'],
    ['output', [1, 2], 'z2 h2 out_z2 out_h2'],
    ['output', [2, 1], 'y1 o1'],
    ['target', [2, 2], 't2 target2'],
    ['delta', [1, 2], 'delta_z2 delta_h2 err_z2 err_h2'],
    ['delta', [2, 1], 'delta_y1 delta_o1 err_y1 err_o1'],
    ['part of error', [2, 2], 'E2'],
    ['error', [], ''],
    ['rate', [], ''],
    ['difference', [2, 1], ''],
  ] as const)('2-2-2: %s %o', (named, at, names) => expect(spelled('2-2-2', named, at)).toBe(names));

  test.each([
    ['weight', [1, 2, 3], 'w3,2 w_ho_3,2'],
    ['bias', [1, 2], 'w0,2 b_y2 b_o2 theta_y2 theta_o2 b2'],
    ['sum', [1, 2], 'y_in2 o_in2 net_y2 net_o2 net2 z2'],
    ['output', [1, 2], 'y2 o2'],
    ['delta', [1, 2], 'delta_y2 delta_o2 err_y2 err_o2 delta2'],
  ] as const)('of one layer: %s %o', (named, at, names) => expect(spelled('3-2', named, at)).toBe(names));

  test.each([
    ['weight', [1, 2, 1], 'v2,1 w_ih_2,1 v_ih_2,1'],
    ['weight', [2, 1, 2], 'w1,2 w_ho_1,2'],
    ['bias', [1, 2], 'v2,0 b_z2 b_h2 theta_z2 theta_h2'],
  ] as const)('where a weight leads to stands first: %s %o', (named, at, names) =>
    expect(spelledIn(spellTextbook, 'to-from')('2-2-2', named, at)).toBe(names),
  );

  // 0 is a neuron's number then, so no bias has it for its input.
  test.each([
    ['input', [0, 2], 'x1'],
    ['weight', [1, 2, 1], 'v0,1 w_ih_0,1 v_ih_0,1'],
    ['bias', [1, 2], 'b_z1 b_h1 theta_z1 theta_h1'],
    ['output', [2, 1], 'y0 o0'],
  ] as const)('counted from 0: %s %o', (named, at, names) =>
    expect(spelledIn(spellTextbook, 'from-to', 0)('2-2-2', named, at)).toBe(names),
  );

  test('a bias that a layer shares has the layer’s number', () => {
    expect(spelled('2-2-2, biases shared', 'bias', [1])).toBe('b1');
    expect(spelled('2-2-2, biases shared', 'bias', [2])).toBe('b2');
  });

  test.each(['input', 'weight', 'bias', 'sum', 'output', 'target', 'delta'] as const)(
    'with two hidden layers there is none: %s',
    (named) => expect(spelled('3-2-3-2', named, [1, 1, 1])).toBe(''),
  );
});

describe('neurons numbered through', () => {
  const spelled = spelledIn(spellNodes, 'from-to');

  test.each([
    ['2-2-2', 'input', [0, 2], 'x2 o2'],
    ['2-2-2', 'weight', [1, 2, 1], 'w1,4'],
    ['2-2-2', 'weight', [2, 1, 2], 'w4,5'],
    ['2-2-2', 'bias', [1, 2], 'theta4 b4'],
    ['2-2-2', 'sum', [1, 1], 'net3 in3 i3 z3 s3'],
    ['2-2-2', 'output', [2, 2], 'y6 o6 oc6 out6 a6'],
    ['2-2-2', 'target', [2, 1], 't5 target5 yd5'],
    ['2-2-2', 'delta', [1, 2], 'delta4 err4'],
    ['2-2-2', 'difference', [2, 1], 'e5'],
    ['2-2-2', 'error', [], ''],
    ['2-2-2', 'rate', [], ''],
    ['2-2-2', 'part of error', [2, 1], ''],
    ['2-2-2, biases shared', 'bias', [1], ''],
    ['3-2-3-2', 'weight', [3, 2, 3], 'w8,10'],
    ['3-2-3-2', 'output', [3, 1], 'y9 o9 oc9 out9 a9'],
  ] as const)('%s: %s %o', (plan, named, at, names) => expect(spelled(plan, named, at)).toBe(names));

  test('where a weight leads to may stand first', () => {
    expect(spelledIn(spellNodes, 'to-from')('2-2-2', 'weight', [2, 1, 2])).toBe('w5,4');
  });
});
