// A comma stands between two indices; where both are single digits it is left out when a name is written or looked up.
import { describe, expect, test } from 'vitest';
import { spellInputsFirst, spellLists, spellMatrix } from '../../../../src/lib/audit/naming/spell-matrix.ts';
import { spelledIn } from './spelled-in.ts';

describe('names with the layer’s number up', () => {
  const spelled = spelledIn(spellMatrix, 'to-from');

  test.each([
    ['input', [0, 2], 'x_2 a^(0)_2'],
    ['weight', [1, 2, 1], 'w^(1)_2,1 theta^(1)_2,1'],
    ['weight', [2, 1, 2], 'w^(2)_1,2 theta^(2)_1,2'],
    ['bias', [1, 2], 'b^(1)_2 theta^(1)_2'],
    ['sum', [1, 2], 'z^(1)_2 s^(1)_2 net^(1)_2 in^(1)_2'],
    ['output', [1, 2], 'a^(1)_2 o^(1)_2 out^(1)_2 y^(1)_2 h^(1)_2 h_2'],
    ['output', [2, 1], 'a^(2)_1 o^(2)_1 out^(2)_1 y^(2)_1 yhat_1 p_1 o_1 out_1'],
    ['target', [2, 1], 'y_1 t_1 target_1'],
    ['part of error', [2, 2], 'E_2 L_2'],
    ['delta', [1, 2], 'delta^(1)_2 err^(1)_2'],
    ['difference', [2, 1], ''],
    ['error', [], ''],
    ['rate', [], ''],
  ] as const)('2-2-2: %s %o', (named, at, names) => expect(spelled('2-2-2', named, at)).toBe(names));

  test('a bias that a layer shares is the layer’s', () => {
    expect(spelled('2-2-2, biases shared', 'bias', [2])).toBe('b^(2)');
  });

  test.each([
    ['input', [0, 3], 'x_3 a^(0)_3'],
    ['weight', [1, 2, 3], 'w^(1)_2,3 theta^(1)_2,3 w_2,3'],
    ['bias', [1, 2], 'b^(1)_2 b_2 theta^(1)_2 theta_2'],
    ['sum', [1, 2], 'z^(1)_2 z_2 s^(1)_2 s_2 net^(1)_2 net_2 in^(1)_2 in_2'],
    ['output', [1, 2], 'a^(1)_2 a_2 o^(1)_2 o_2 out^(1)_2 out_2 y^(1)_2 yhat_2 p_2 o_2 out_2'],
    ['delta', [1, 2], 'delta^(1)_2 delta_2 err^(1)_2 err_2'],
  ] as const)('of one layer its number says nothing: 3-2: %s %o', (named, at, names) =>
    expect(spelled('3-2', named, at)).toBe(names),
  );

  test.each([
    ['input', [0, 1], 'x_1 a^(0)_1 x'],
    ['weight', [1, 1, 1], 'w^(1)_1,1 theta^(1)_1,1 w_1,1 w^(1)_1'],
    ['bias', [1, 1], 'b^(1)_1 b^(1) b_1 b theta^(1)_1 theta^(1) theta_1 theta'],
    ['target', [1, 1], 'y_1 y t_1 t target_1 target'],
    ['delta', [1, 1], 'delta^(1)_1 delta^(1) delta_1 delta err^(1)_1 err^(1) err_1 err'],
    ['difference', [1, 1], 'e'],
    ['part of error', [1, 1], 'E_1 L_1'],
  ] as const)('and of one neuron neither does its own: 1-1: %s %o', (named, at, names) =>
    expect(spelled('1-1', named, at)).toBe(names),
  );

  test.each([
    ['input', [0, 2], 'x_2 a^(0)_2'],
    ['weight', [1, 1, 2], 'w^(1)_1,2 theta^(1)_1,2 w^(1)_2'],
    ['bias', [1, 1], 'b^(1)_1 b^(1) theta^(1)_1 theta^(1)'],
    ['sum', [2, 1], 'z^(2)_1 z^(2) s^(2)_1 s^(2) net^(2)_1 net^(2) in^(2)_1 in^(2)'],
    ['output', [1, 1], 'a^(1)_1 a^(1) o^(1)_1 o^(1) out^(1)_1 out^(1) y^(1)_1 h^(1)_1 h_1 h'],
    [
      'output',
      [2, 1],
      'a^(2)_1 a^(2) o^(2)_1 o^(2) out^(2)_1 out^(2) y^(2)_1 yhat_1 yhat p_1 p o_1 o out_1 out',
    ],
    ['target', [2, 1], 'y_1 y t_1 t target_1 target'],
    ['delta', [2, 1], 'delta^(2)_1 delta^(2) err^(2)_1 err^(2)'],
    ['difference', [2, 1], 'e'],
  ] as const)('where a layer has one neuron: 2-1-1: %s %o', (named, at, names) =>
    expect(spelled('2-1-1', named, at)).toBe(names),
  );

  test.each([
    ['output', [1, 2], 'a^(1)_2 o^(1)_2 out^(1)_2 y^(1)_2 h^(1)_2'],
    ['output', [2, 3], 'a^(2)_3 o^(2)_3 out^(2)_3 y^(2)_3 h^(2)_3'],
    ['output', [3, 1], 'a^(3)_1 o^(3)_1 out^(3)_1 y^(3)_1 yhat_1 p_1 o_1 out_1'],
  ] as const)('of two hidden layers h is neither: 3-2-3-2: %s %o', (named, at, names) =>
    expect(spelled('3-2-3-2', named, at)).toBe(names),
  );

  test('where a weight comes from may stand first, and counting may begin at 0', () => {
    expect(spelledIn(spellMatrix, 'from-to')('2-2-2', 'weight', [1, 2, 1])).toBe('w^(1)_1,2 theta^(1)_1,2');
    const fromZero = spelledIn(spellMatrix, 'to-from', 0);
    expect(fromZero('2-2-2', 'weight', [1, 2, 1])).toBe('w^(1)_1,0 theta^(1)_1,0');
    expect(fromZero('2-2-2', 'target', [2, 2])).toBe('y_1 t_1 target_1');
  });
});

describe('the inputs as the first layer', () => {
  const spelled = spelledIn(spellInputsFirst, 'to-from');

  test.each([
    ['2-2-2', 'input', [0, 2], 'x_2 a^(1)_2'],
    ['2-2-2', 'weight', [1, 2, 1], 'w^(2)_2,1 theta^(2)_2,1'],
    ['2-1-1', 'weight', [1, 1, 2], 'w^(2)_1,2 theta^(2)_1,2 w^(2)_2'],
    ['2-2-2', 'bias', [2, 2], 'b^(3)_2 theta^(3)_2'],
    ['2-2-2, biases shared', 'bias', [1], 'b^(2)'],
    ['2-1-1', 'sum', [1, 1], 'z^(2)_1 z^(2) s^(2)_1 s^(2) net^(2)_1 net^(2) in^(2)_1 in^(2)'],
    ['2-2-2', 'output', [1, 2], 'a^(2)_2 o^(2)_2 out^(2)_2 y^(2)_2 h^(2)_2 h_2'],
    ['2-2-2', 'delta', [2, 1], 'delta^(3)_1 err^(3)_1'],
  ] as const)('%s: %s %o', (plan, named, at, names) => expect(spelled(plan, named, at)).toBe(names));
});

describe('lists in lists', () => {
  const spelled = spelledIn(spellLists, 'to-from');

  test.each([
    ['input', [0, 2], 'x[2]'],
    ['weight', [1, 2, 1], 'w[1][2][1]'],
    ['bias', [1, 2], 'b[1][2] theta[1][2]'],
    ['bias', [2], 'b[2] theta[2]'],
    ['sum', [1, 2], 'z[1][2] s[1][2] net[1][2] in[1][2]'],
    ['output', [2, 1], 'y[2][1] a[2][1] o[2][1] h[2][1] out[2][1]'],
    ['target', [2, 1], 't[1] target[1]'],
    ['delta', [1, 2], 'delta[1][2] err[1][2]'],
    ['error', [], ''],
    ['rate', [], ''],
    ['part of error', [2, 1], ''],
    ['difference', [2, 1], ''],
  ] as const)('%s %o', (named, at, names) => expect(spelled('2-2-2', named, at)).toBe(names));

  test('where a weight comes from may stand first', () => {
    expect(spelledIn(spellLists, 'from-to')('2-2-2', 'weight', [1, 2, 1])).toBe('w[1][1][2]');
  });

  test.each([
    ['input', [0, 2], 'x[1]'],
    ['weight', [2, 1, 2], 'w[1][0][1]'],
    ['sum', [1, 2], 'z[0][1] s[0][1] net[0][1] in[0][1]'],
    ['target', [2, 1], 't[0] target[0]'],
  ] as const)('layers too may be counted from 0: %s %o', (named, at, names) =>
    expect(spelledIn(spellLists, 'to-from', 0)('2-2-2', named, at)).toBe(names),
  );
});
