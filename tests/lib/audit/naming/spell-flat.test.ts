import { describe, expect, test } from 'vitest';
import { spellFlat } from '../../../../src/lib/audit/naming/spell-flat.ts';
import { spelledIn } from './spelled-in.ts';

const spelled = spelledIn(spellFlat, 'to-from');
const outOf = spelledIn(spellFlat, 'from-to');
const fromZero = spelledIn(spellFlat, 'to-from', 0);

describe('names that count through', () => {
  test.each([
    ['input', [0, 2], 'i2 x2'],
    ['weight', [1, 2, 1], 'w3 w_i1_h2 w_h2_i1 w_x1_h2 w_h2_x1'],
    ['weight', [2, 1, 2], 'w6 w_h2_o1 w_o1_h2'],
    ['bias', [1, 2], 'b2 b_h2 theta_h2'],
    ['bias', [2, 2], 'b4 b_o2 theta_o2'],
    ['sum', [1, 2], 'net_h2 in_h2 z_h2 sum_h2 s_h2'],
    ['sum', [2, 1], 'net_o1 in_o1 z_o1 sum_o1 s_o1'],
    ['output', [1, 1], 'out_h1 h1 a_h1 y_h1 act_h1'],
    ['output', [2, 2], 'out_o2 o2 a_o2 y_o2 act_o2 out_2'],
    ['target', [2, 2], 'target_o2 t_o2 target_2 t2'],
    ['part of error', [2, 2], 'E_o2 L_o2 E2'],
    ['delta', [1, 2], 'delta_h2 err_h2'],
    ['delta', [2, 1], 'delta_o1 err_o1'],
    ['error', [], 'E_total'],
    ['rate', [], ''],
    ['difference', [2, 1], ''],
  ] as const)('2-2-2: %s %o', (named, at, names) => expect(spelled('2-2-2', named, at)).toBe(names));

  test.each([
    ['weight', [1, 2, 1], 'w2 w_i1_h2 w_h2_i1 w_x1_h2 w_h2_x1'],
    ['weight', [2, 1, 2], 'w7 w_h2_o1 w_o1_h2'],
    ['bias', [1, 2], 'b2 b_h2 theta_h2'],
  ] as const)('sorted by where they come from: %s %o', (named, at, names) =>
    expect(outOf('2-2-2', named, at)).toBe(names),
  );

  test.each([
    ['input', [0, 2], 'i1 x1'],
    ['weight', [1, 2, 1], 'w2 w_i0_h1 w_h1_i0 w_x0_h1 w_h1_x0'],
    ['bias', [2, 2], 'b3 b_o1 theta_o1'],
    ['output', [2, 2], 'out_o1 o1 a_o1 y_o1 act_o1 out_1'],
    ['target', [2, 2], 'target_o1 t_o1 target_1 t1'],
    ['part of error', [2, 2], 'E_o1 L_o1 E1'],
  ] as const)('counted from 0: %s %o', (named, at, names) =>
    expect(fromZero('2-2-2', named, at)).toBe(names),
  );

  test('a bias that a layer shares is no neuron’s', () => {
    expect(spelled('2-2-2, biases shared', 'bias', [1])).toBe('b1');
    expect(spelled('2-2-2, biases shared', 'bias', [2])).toBe('b2');
  });

  test.each([
    ['input', [0, 1], 'i1 x1 i x'],
    ['weight', [1, 1, 1], 'w1 w_i1_o1 w_o1_i1 w_i1_o w_o_i1 w_x1_o1 w_o1_x1 w_x1_o w_o_x1 w'],
    ['bias', [1, 1], 'b1 b_o1 b_o theta_o1 theta_o b theta'],
    ['sum', [1, 1], 'net_o1 net_o in_o1 in_o z_o1 z_o sum_o1 sum_o s_o1 s_o'],
    ['output', [1, 1], 'out_o1 out_o o1 o a_o1 a_o y_o1 y_o act_o1 act_o out_1'],
    ['target', [1, 1], 'target_o1 target_o t_o1 t_o target_1 t1 target t'],
    ['part of error', [1, 1], 'E_o1 E_o L_o1 L_o E1'],
    ['delta', [1, 1], 'delta_o1 delta_o err_o1 err_o out_err'],
  ] as const)('of the only one the letter is enough: %s %o', (named, at, names) =>
    expect(spelled('1-1', named, at)).toBe(names),
  );

  test.each([
    ['input', [0, 1], 'i1 x1'],
    ['weight', [1, 1, 2], 'w2 w_i2_h1 w_h1_i2 w_i2_h w_h_i2 w_x2_h1 w_h1_x2 w_x2_h w_h_x2'],
    ['weight', [2, 1, 1], 'w3 w_h1_o1 w_o1_h1 w_h1_o w_o_h1'],
    ['bias', [1, 1], 'b1 b_h1 b_h theta_h1 theta_h'],
    ['output', [1, 1], 'out_h1 out_h h1 h a_h1 a_h y_h1 y_h act_h1 act_h'],
    ['delta', [1, 1], 'delta_h1 delta_h err_h1 err_h'],
  ] as const)('one hidden neuron between two inputs and an output: %s %o', (named, at, names) =>
    expect(spelled('2-1-1', named, at)).toBe(names),
  );

  test.each([
    ['weight', [1, 2, 3], 'w6 w_i3_h2 w_h2_i3 w_x3_h2 w_h2_x3'],
    ['weight', [2, 3, 1], 'w11 w_h1_h5 w_h5_h1'],
    ['weight', [3, 1, 3], 'w15 w_h5_o1 w_o1_h5'],
    ['bias', [3, 1], 'b3 b_o1 theta_o1'],
    ['output', [2, 1], 'out_h3 h3 a_h3 y_h3 act_h3'],
  ] as const)('3-2-3-2, the hidden layers together: %s %o', (named, at, names) =>
    expect(spelled('3-2-3-2', named, at)).toBe(names),
  );
});
