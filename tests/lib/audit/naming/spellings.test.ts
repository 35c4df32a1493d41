// Names as published articles write them, with the numbers that they print for them.
import { describe, expect, test } from 'vitest';
import { type Convention, usualOf } from '../../../../src/lib/audit/naming/convention.ts';
import { meaningsOf, meaningUnder } from '../../../../src/lib/audit/naming/meanings.ts';
import { stepOf } from '../../../../src/lib/slips/step.ts';
import { published, steps } from './steps.ts';

type As = Partial<Convention> & Pick<Convention, 'scheme'>;
const conventionOf = (as: As): Convention => ({ ...usualOf(as.scheme), ...as });

/** Whether a number is the printed one, to a unit of its last digit, or of a double's: some are cut, some worked out from rounded ones. */
function shows(value: number, digits: string): boolean {
  const decimals = digits.split('.')[1]?.length ?? 0;
  return Math.abs(value - Number(digits)) < 1.01 * 10 ** -decimals + 1e-15;
}

const flat: As = { scheme: 'flat' };
const matrix: As = { scheme: 'matrix' };
const numpy: As = { scheme: 'matrix', order: 'from-to', base: 0 };
const lists: As = { scheme: 'lists' };
const nodes: As = { scheme: 'nodes' };

const printed: readonly (readonly [string, As, string, string, string])[] = [
  // Mazur's example, as its Chinese translation has it in TeX
  ['E1', flat, 'net_{h1}', 'zy1', '0.3775'],
  ['E1', flat, 'out_{h1}', 'y1', '0.593269992'],
  ['E1', flat, 'out_{h2}', 'y2', '0.596884378'],
  ['E1', flat, 'net_{o1}', 'zh1', '1.105905967'],
  ['E1', flat, 'out_{o1}', 'h1', '0.75136507'],
  ['E1', flat, 'out_{o2}', 'h2', '0.772928465'],
  ['E1', flat, 'E_{o1}', 'e1', '0.274811083'],
  ['E1', flat, 'E_{o2}', 'e2', '0.023560026'],
  ['E1', flat, 'E_{total}', 'E', '0.298371109'],
  ['E1', flat, String.raw`\frac {\partial E_{total}}{\partial out_{o1}}`, 'dE_dh1', '0.74136507'],
  ['E1', flat, String.raw`\frac {\partial out_{o1}}{\partial net_{o1}}`, 'dh1_dzh1', '0.186815602'],
  ['E1', flat, String.raw`\frac {\partial net_{o1}}{\partial w_5}`, 'y1', '0.593269992'],
  ['E1', flat, String.raw`\frac{\partial E_{total}}{\partial w_5}`, 'dE_db11', '0.082167041'],
  ['E1', flat, String.raw`\frac{\partial E_{o1}}{\partial net_{o1}}`, 'dE_dzh1', '0.138498562'],
  ['E1', flat, String.raw`\delta_{o1}`, 'dE_dzh1', '0.138498562'],
  ['E1', flat, String.raw`\frac{\partial net_{o1}}{\partial out_{h1}}`, 'b11', '0.40'],
  ['E1', flat, String.raw`\frac{\partial E_{o1}}{\partial out_{h1}}`, 'dE_dy1_h1', '0.055399425'],
  ['E1', flat, String.raw`\frac {\partial E_{o2}}{\partial out_{h1}}`, 'dE_dy1_h2', '-0.019049119'],
  ['E1', flat, String.raw`\frac{\partial E_{total}}{\partial out_{h1}}`, 'dE_dy1', '0.036350306'],
  ['E1', flat, String.raw`\frac {\partial out_{h1}}{\partial net_{h1}}`, 'dy1_dzy1', '0.241300709'],
  ['E1', flat, String.raw`\frac {\partial net_{h1}}{\partial w_1}`, 'x1', '0.05'],
  ['E1', flat, String.raw`\frac {\partial E_{total}}{\partial w_1}`, 'dE_da11', '0.000438568'],
  ['E1', flat, 'w_5^+', 'b11_new', '0.35891648'],
  ['E1', flat, 'w_6^{+}', 'b21_new', '0.408666186'],
  ['E1', flat, 'w_1^{+}', 'a11_new', '0.149780716'],
  ['E1', flat, 'w_3^{+}', 'a12_new', '0.24975114'],
  ['E1', flat, String.raw`\eta`, 'rho', '0.5'],
  ['E1', flat, 'i_1', 'x1', '0.05'],
  ['E1', flat, 'b2', 'c2', '0.60'],
  ['E1', flat, 'target_{o2}', 't2', '0.99'],
  // a program after Negnevitsky's book, in Romanian: neurons are numbered through
  ['E5-99', nodes, 'Oc,3', 'y1', '0.62889163611443'],
  ['E5-99', nodes, 'Oc,5', 'h1', '0.191217859528008'],
  ['E5-99', nodes, 'e5', 'dE_dh1', '-0.191217859528008'],
  ['E5-99', nodes, 'δ5', 'dE_dzh1', '-0.0295725283956396'],
  ['E5-99', nodes, 'δ3', 'dE_dzy1', '0.010797298581675'],
  ['E5-99', nodes, 'Delta w35', 'b11_step', '-0.00185979157667742'],
  ['E5-99', nodes, 'Delta w45', 'b21_step', '-0.00256693077927637'],
  ['E5-99', nodes, 'Delta Teta  5', 'c2_1_step', '0.00295725283956396'],
  ['E5-99', nodes, 'Delta w13', 'a11_step', '0.0010797298581675'],
  ['E5-99', nodes, 'w13', 'a11', '0.608353543465978'],
  // a course with matrices, its single output without an index
  ['E9', matrix, 'z^{(2)}', 'zh1', '0.4172'],
  ['E9', matrix, String.raw`\hat{y}`, 'h1', '0.6028'],
  ['E9', matrix, 'a^{(2)}', 'h1', '0.6028'],
  ['E9', matrix, 'L', 'E', '0.1578'],
  ['E9', matrix, String.raw`\frac{\partial L}{\partial a^{(2)}}`, 'dE_dh1', '-0.7944'],
  ['E9', matrix, String.raw`\sigma'(z^{(2)})`, 'dh1_dzh1', '0.2394'],
  ['E9', matrix, String.raw`\delta^{(2)}`, 'dE_dzh1', '-0.1902'],
  ['E9', matrix, 'b^{(2)}', 'c2_1', '0.2'],
  ['E9-3', matrix, 'z', 'zh1', '0.5'],
  ['E9-3', matrix, 'ŷ', 'h1', '0.6225'],
  ['E9-3', matrix, 'e', 'dE_dh1', '-0.3775'],
  ['E9-3', matrix, '∂L/∂ŷ', 'dE_dh1', '-0.7550'],
  ['E9-3', matrix, '∂L/∂z', 'dE_dzh1', '-0.1774'],
  ['E9-3', flat, '∂L/∂w', 'dE_da11', '-0.3549'],
  ['E9-3', matrix, '∂L/∂b', 'dE_dc1_1', '-0.1774'],
  // NumPy arrays, with the index of what is taken from them
  ['E10', numpy, 'z1[0]', 'zy1', '4.3'],
  ['E10', numpy, 'a1[1]', 'y2', '0.9950332'],
  ['E10', numpy, 'W1[2][1]', 'a32', '0.6'],
  ['E10', numpy, 'dJda2[0]', 'dE_dh1', '0.78955061'],
  ['E10', numpy, String.raw`\frac{\partial J(W, b)}{\partial a_2[1]}`, 'dE_dh2', '0.75039961'],
  ['E10', numpy, "f2'(z2[0])", 'dh1_dzh1', '0.09825032'],
  ['E10', numpy, 'd2[0]', 'dE_dzh1', '0.0775736'],
  ['E10', numpy, 'dLdW1[1][0]', 'dE_da21', '0.0079'],
  ['E10', numpy, 'dLdb1[0]', 'dE_dc1_1', '0.002'],
  // the names of a course's program: error terms of the other sign, single output
  ['E12', { scheme: 'flat', delta: -1 }, 'output_error_term', 'dE_dzh1', '0.028730669543515018'],
  ['E12', { scheme: 'flat', delta: -1, base: 0 }, 'hidden_error_term[1]', 'dE_dzy2', '-0.00204471'],
  // matrices as lists, capitals throughout, and neurons of a drawing
  ['E19', lists, 'Z[1][1]', 'z1_1', '2.6'],
  ['E19', lists, 'A[3][2]', 'y3_2', '0.227'],
  ['E19', lists, 'W[2][1][3]', 'w2_31', '0.5'],
  ['E19', matrix, 'H2_1', 'y2_1', '1.41'],
  ['E19', lists, String.raw`g'_{\text{ReLU}}(Z[1][2])`, 'dy1_2_dz1_2', '0'],
];

describe('a name as published means the quantity that has the number', () => {
  test.each(printed)('%s, %o: %s is %s, %s', (example, as, name, id, digits) => {
    const step = published(example);
    const meaning = meaningUnder(conventionOf(as), name, step);
    expect(meaning?.id).toBe(id);
    const value = (meaning?.times ?? Number.NaN) * (step.values[id] as number);
    expect([value, digits, shows(value, digits)]).toEqual([value, digits, true]);
    expect(meaningsOf(name, step)).toContainEqual(expect.objectContaining(meaning ?? {}));
  });
});

const e1 = published('E1', { steps: true });
const e10 = published('E10', { steps: true });
const e12 = published('E12');
const e19 = published('E19', { steps: true });
const pair = steps['two neurons in one layer'] ?? expect.fail();
const wide = steps['9-3-2'] ?? expect.fail();
const one = steps['one neuron'] ?? expect.fail();

describe('one quantity, many spellings', () => {
  test.each([
    [
      e1,
      flat,
      'zy1',
      ['net_h1', 'neth1', 'net-h1', 'net h1', 'net(h1)', 'h1_net', 'in_h1', 'z_{h1}', 'ｎｅｔ_ｈ₁'],
    ],
    [
      e1,
      flat,
      'h1',
      ['out_o1', 'outo1', 'o1', 'O1', 'o_1', 'o₁', 'a_o1', 'σ(net_o1)', 'sigmoid(net_o1)', 'output1'],
    ],
    [
      e1,
      flat,
      'E',
      ['E', 'E_total', 'Etotal', 'E_tot', 'ET', 'total error', 'error', 'Loss', 'L', 'J', 'cost', 'C', 'MSE'],
    ],
    [e1, flat, 'rho', ['η', 'eta', 'α', 'lr', 'ρ', 'learning rate', String.raw`\alpha`]],
    [
      e1,
      flat,
      'b11',
      ['w5', 'W5', 'w_5', 'w₅', 'w_{5}', 'w5 old', 'w5(t)', 'w_h1o1', 'w_{h1,o1}', 'weight 5'],
    ],
    [
      e1,
      flat,
      'b11_new',
      [
        'w5+',
        'w5⁺',
        'w_5^+',
        "w5'",
        'w5′',
        'w5*'.replace('*', '^*'),
        'w5_new',
        'w5 new',
        'new w5',
        'w_5^{new}',
      ],
    ],
    [
      e1,
      flat,
      'b11_new',
      ['w5 neu', 'updated w5', 'w5 after', 'w5(t+1)', 'w_5^{(t+1)}', 'w₅(n + 1)', 'w5,new'],
    ],
    [
      e1,
      flat,
      'dE_db11',
      ['∂E/∂w5', 'dE/dw5', 'dE_dw5', 'dEdw5', 'd E / d w5', '∂E_total/∂w₅', 'δE/δw5', '∂C/∂w5', 'dL/dw_5'],
    ],
    [e1, flat, 'dE_db11', ['grad w5', 'gradient of w5', 'w5.grad', 'grad_w5', '∇w5', 'dw5', '∂E(w)/∂w5']],
    [
      e1,
      flat,
      'b11_step',
      ['Δw5', 'delta w5', 'Delta_w5', 'step w5', 'w5 step', 'change in w5', String.raw`\Delta w_5`],
    ],
    [
      e1,
      flat,
      'dE_db11',
      ['nabla w5', 'the derivative wrt w5', 'gradient for w5', '∂E⁄∂w5', '∂E∕∂w5', 'δE/δw_{5}'],
    ],
    [
      e1,
      flat,
      'dE_db11',
      [
        String.raw`\dfrac{\partial E}{\partial w_5}`,
        String.raw`\tfrac{\partial E}{\partial \mathbf{w}_5}`,
        String.raw`$\frac{dE}{dw_5}$`,
        String.raw`\frac{\partial E_{\text{total}}}{\partial w_5}`,
        String.raw`\frac{\partial E_{\mathrm{total}}}{\partial w_5}`,
        String.raw`\partial E / \partial w_5`,
        String.raw`\nabla w_5`,
      ],
    ],
    [
      e1,
      flat,
      'b11',
      ['the w5', 'w5 before', 'w.5', 'w5:', 'w[5]', 'w−5', 'w–5', 'w‑5', 'w₍₅₎', 'w 5', 'w_5^{(t)}'],
    ],
    [
      e1,
      flat,
      'h1',
      ['f(net_o1)', 'g(net_o1)', 'φ(net_o1)', 'ϕ(net_o1)', 'phi(net_o1)', 'tanh(net_o1)', 'relu(net_o1)'],
    ],
    [
      e1,
      flat,
      'h1',
      ['softmax(net_o1)', 'logistic(net_o1)', String.raw`\sigma\left(net_{o1}\right)`, 'act_o1'],
    ],
    [e1, flat, 'h1_after', ['f(net_o1 after)', 'σ(new net_o1)']],
    [
      e1,
      flat,
      'dh1_dzh1',
      ["f'(net_o1)", 'f’(net_o1)', 'f‘(net_o1)', 'σ′(net_o1)', "g'_{ReLU}(net_o1)", '∂o1/∂net_o1'],
    ],
    [e1, flat, 'rho', ['ε', 'ϵ', 'epsilon', 'alpha', 'rate']],
    [e1, flat, 't1', ['target_o1', 'desired_o1', 't_o1', 'target1', 'T1']],
    [e1, flat, 'x2', ['i2', 'x2', 'input 2', 'I₂']],
    [e1, flat, 'y2', ['hidden2', 'h₂', 'out_h2', 'y_h2']],
    [e1, flat, 'c1', ['b1', 'bias 1', 'B₁']],
    [
      e1,
      flat,
      'dE_dzh2',
      ['δ_o2', 'delta_o2', 'deltao2', 'err_o2', 'error term o2', 'del_o2', '∂E/∂net_o2', '∂E2/∂net_o2'],
    ],
    [e10, { scheme: 'matrix' }, 'c1_2', ['θ^(1)_2', 'ϑ^(1)_2', 'Θ^(1)_2', 'theta1_2', 'Teta1_2']],
    [e10, flat, 'c1_2', ['b2', 'b_h2', 'θ_h2']],
    [e10, flat, 'c2_1', ['b3', 'b_o1']],
    [e1, flat, 'h1_after', ['out_o1 after', 'new out_o1', "out_o1'", 'out_o1 new', 'o1+']],
    [e1, flat, 'E_after', ['E after', 'new E', "E'", 'E_total new', 'E_total^{new}']],
    [e1, flat, 'dE_dy1_h2', ['∂E_o2/∂out_h1', 'dE2/dout_h1', '∂E/∂out_h1 via o2', '∂E/∂h1 through out_o2']],
    [
      e10,
      matrix,
      'a12',
      [
        'W¹₂₁',
        'w₂₁⁽¹⁾',
        'w_{21}^{(1)}',
        'W1[2][1]',
        'W^{[1]}_{2,1}',
        'W_{21}^{[1]}',
        'w_{2,1}^1',
        'w21(1)',
        'w_{21}(1)',
        'W^1_{21}',
        'w_21^(1)',
        'W1_21',
        'w1_2,1',
      ],
    ],
    [
      e10,
      { scheme: 'matrix', order: 'from-to' },
      'a12',
      ['W¹₁₂', 'w_12^(1)', 'W1[1][2]', 'θ^(1)_12', 'Θ1_12'],
    ],
    [e10, { scheme: 'matrix', base: 0 }, 'a12', ['W1[1][0]', 'W¹₁₀', 'w^(1)_10']],
    [e10, lists, 'a12', ['w[1][2][1]', 'W[1][2,1]', 'w[1, 2, 1]']],
    [e10, matrix, 'zh2', ['z^(2)_2', 'z₂⁽²⁾', 'z2_2', 'z_2^{[2]}', 'Z2[2]', 'net^2_2']],
    [
      e10,
      matrix,
      'h2',
      ['ŷ₂', 'o_2', 'p2', 'out_2', 'yhat_2', 'y_hat2', String.raw`\hat{y}_2`, 'a^(2)_2', 'A2[2]'],
    ],
    [e10, matrix, 't2', ['y₂', 't_2', 'target 2']],
    [e10, matrix, 'c2_1', ['b^(2)_1', 'b2[1]', 'b₁⁽²⁾']],
    [
      e10,
      matrix,
      'dE_dzh1',
      ['δ^(2)_1', 'delta2_1', 'δ₁⁽²⁾', 'd2[1]', String.raw`\delta_1^{(2)}`, '∂E/∂z^(2)_1', 'dZ2[1]'],
    ],
    [e10, { scheme: 'inputs-first' }, 'dE_dzh1', ['δ³₁', '∂C/∂z³₁', String.raw`\delta^3_1`]],
    [e10, { scheme: 'inputs-first' }, 'a12', ['w²₂₁', 'w^2_{21}']],
    [e10, { scheme: 'textbook' }, 'a12', ['v12', 'v_{12}', 'w_ih[1][2]']],
    [e10, { scheme: 'textbook' }, 'b21', ['w21', 'w_{21}', 'w_ho[2][1]']],
    [e10, { scheme: 'textbook' }, 'zy2', ['z_in2', 'z_{in2}', 'net_h2']],
    [e10, { scheme: 'textbook' }, 'h1', ['y1', 'Y_1', 'o1']],
    [e10, { scheme: 'textbook' }, 'c1_2', ['v02', 'v_{02}', 'b_h2']],
    [e10, { scheme: 'textbook' }, 'a12_step', ['Δv12', 'Δ v_12']],
    [e1, { scheme: 'book' }, 'dE_dzh1', ['δ_h1', 'δ_zh1', 'delta h1', '∂E/∂zh1', '∂L/∂z_h1']],
    [e1, { scheme: 'book' }, 'dE_dzy2', ['δ_y2', 'δzy2', 'dE/dzy2']],
    [e1, { scheme: 'book' }, 'a12', ['a_12', 'a₁₂', 'a_{1,2}', 'a[1][2]', 'A12']],
    [e1, { scheme: 'book' }, 'a12_new', ['a12 new', 'a₁₂⁺', 'a_{12}^{new}', 'a12_new']],
    [e1, { scheme: 'book' }, 'c1', ['c_1', 'c₁']],
    [e19, { scheme: 'book' }, 'dE_dz2_1', ['δ_y2_1', 'δ_{y2,1}']],
    [e19, { scheme: 'book' }, 'w2_31_step', ['Δw2_31', 'Δw_{2,31}']],
    [e19, lists, 'dE_dw2_31', ['dW[2][1][3]', '∂L/∂W[2][1][3]', 'grad W[2][1][3]']],
    [e19, flat, 'y2_1', ['h4', 'out_h4', 'f(net_h4)']],
    [e19, matrix, 'dE_dz3_2', ['dZ3[2]', 'dZ^{[3]}_2', 'δ³₂']],
    [pair, matrix, 'a12', ['w_21', 'w^(1)_21', 'W₂₁']],
    [pair, matrix, 'h2', ['a_2', 'ŷ_2', 'a^(1)_2', 'o_2']],
    [pair, matrix, 'zh2', ['z_2', 'z^(1)_2', 's2']],
    [pair, matrix, 'dE_dzh2', ['δ_2', 'δ^(1)_2', 'd2']],
    [pair, matrix, 'c1', ['b^(1)', 'b1']],
    [pair, flat, 'c1', ['b1', 'b']],
    [pair, { scheme: 'textbook' }, 'a12', ['w12', 'w_{12}', 'w_ho12']],
    [pair, { scheme: 'textbook' }, 'dE_dzh2', ['δ2', 'δ_y2', 'δ_o2', 'err_o2']],
    [pair, { scheme: 'textbook' }, 'zh1', ['net1', 'z1', 'y_in1', 'net_y1']],
    [pair, { scheme: 'textbook' }, 'c1', ['b1']],
    [pair, nodes, 'a12', ['w15', 'w_1,5']],
    [one, flat, 'a11', ['w', 'w1']],
    [one, flat, 'c1_1', ['b', 'b1', 'θ']],
    [one, flat, 'x1', ['x', 'i', 'x1']],
    [one, flat, 'h1', ['o', 'out_o', 'o1']],
    [one, flat, 't1', ['t', 'target']],
    [one, matrix, 'h1', ['a', 'ŷ', 'p', 'o', 'out', 'a_1', 'a^(1)']],
    [one, matrix, 'x1', ['x']],
    [one, matrix, 'a11', ['w_11', 'w^(1)_1']],
    [one, matrix, 'c1_1', ['b', 'b_1', 'b^(1)', 'θ']],
    [one, matrix, 't1', ['y', 't', 'target']],
    [one, matrix, 'dE_dzh1', ['δ', 'δ_1', '∂L/∂z', 'dz']],
    [one, matrix, 'h1_after', ['new ŷ', "ŷ'"]],
    [one, { scheme: 'textbook' }, 'c1_1', ['b1', 'w01', 'b_y1', 'θ_o1']],
    [wide, flat, 'a43', ['w₂₂', 'w22', 'w_{22}', 'w^22']],
    [wide, nodes, 'a92', ['w₉,₁₁', 'w_{9,11}', 'w9_11', 'w[9][11]']],
    [wide, nodes, 'h2', ['y₁₄', 'y¹⁴', 'y14']],
    [e12, nodes, 'zy1', ['I4', 'net4', 'I_4']],
    [e12, nodes, 'y2', ['O5', 'y5', 'o_5', 'a5', 'out5']],
    [e12, nodes, 'a31', ['w34', 'w_{3,4}', 'w3_4']],
  ] as const)('%#: %o %s', (step, as: As, id, names) => {
    for (const name of names)
      expect([name, meaningUnder(conventionOf(as), name, step)]).toEqual([name, { id, times: 1 }]);
  });

  test.each([
    [e12, nodes, 'Err6', 'dE_dzh1', -1],
    [e12, nodes, '-δ6', 'dE_dzh1', 1],
    [e12, { ...nodes, delta: 1 }, 'δ6', 'dE_dzh1', 1],
    [e1, flat, '−∂E/∂out_o1', 'dE_dh1', -1],
    [e1, flat, 'minus delta_o1', 'dE_dzh1', -1],
    [e1, flat, 'negative δ_o1', 'dE_dzh1', -1],
    [e1, flat, '- δ_o1', 'dE_dzh1', -1],
    [e1, { ...flat, delta: -1 }, '-δ_o1', 'dE_dzh1', 1],
    [e1, lists, '-dE/dz[2][1]', 'dE_dzh1', -1],
    [e1, flat, 'E_o1', 'e1', 0.5],
    [e1, flat, 'E_o1 new', 'e1_after', 0.5],
    [e12, nodes, 'e6', 'dE_dh1', -1],
    [one, matrix, 'e', 'dE_dh1', 0.5],
    [one, { ...matrix, delta: -1 }, '-e', 'dE_dh1', 0.5],
    [e1, { scheme: 'book', delta: -1 }, 'δ_h1', 'dE_dzh1', -1],
  ] as const)('%#: a sign or a factor, %o %s', (step, as: As, name, id, times) => {
    expect(meaningUnder(conventionOf(as), name, step)).toEqual({ id, times });
  });

  test.each([
    '',
    ' ',
    '-',
    'banana',
    '0.5',
    'w5 = 3',
    'w5 * x1',
    'h1 - t1',
    'w5 + 1',
    '∂/∂w5',
    'd/dw5',
    'd',
    '∂',
    '∂E/∂',
    'δ',
    'w99',
    'w0.5',
    '√2',
    'E/w5',
    'dE/dw5/dw6',
    '∂E/∂w5 via',
    '(',
    'w5(t',
    'f()',
    '∂w5/∂w6',
    '∂E/∂w5+',
    '∂E_o1/∂w99',
    '∂E_o1/∂w1',
    'grad δ_o1',
    'grad w5+',
    '∂out_o1/∂net_o1 via h1',
    'Δw5+',
    "σ'(net_o1 new)",
    'Δout_o1',
    "σ'(out_o1)",
    'toString',
    '__proto__',
    '$',
  ])('%o means nothing', (name) => {
    expect(meaningsOf(name, e1)).toEqual([]);
  });
});

describe('a name with more than one meaning', () => {
  const meant = (name: string) =>
    meaningsOf(name, e1).map(({ id, convention: { scheme, ...axes } }) => [id, scheme, axes]);

  test('h1 is output 1 in the book, and a hidden neuron elsewhere', () => {
    expect(meant('h1').slice(0, 3)).toEqual([
      ['h1', 'book', {}],
      ['y1', 'flat', { base: 1 }],
      ['y2', 'flat', { base: 0 }],
    ]);
  });

  test('the order of weights that are numbered through is told only where it matters', () => {
    expect(meant('w4')).toEqual([
      ['a22', 'flat', { base: 1 }],
      ['b11', 'flat', { base: 0 }],
    ]);
    expect(meant('w2')).toEqual([
      ['a21', 'flat', { order: 'to-from', base: 1 }],
      ['a12', 'flat', { order: 'from-to', base: 1 }],
      ['a12', 'flat', { order: 'to-from', base: 0 }],
      ['a21', 'flat', { order: 'from-to', base: 0 }],
    ]);
  });

  test('the usual sign of δ stands first', () => {
    const signs = (name: string, scheme: Convention['scheme']) =>
      meaningsOf(name, published('E5-99'))
        .filter(({ convention }) => convention.scheme === scheme)
        .map(({ times, convention }) => [times, convention.delta]);
    expect(signs('δ5', 'nodes')).toEqual([
      [-1, -1],
      [1, 1],
    ]);
    expect(signs('δ_o1', 'flat').slice(0, 2)).toEqual([
      [1, 1],
      [-1, -1],
    ]);
  });

  test('every sum under a softmax is in every output’s part of the error', () => {
    for (const softmax of [e19, steps['2-2-3 with softmax and squared errors'] ?? expect.fail()])
      for (const name of ['∂E_o1/∂net_o1', '∂E_o1/∂out_h1', '∂E_o1/∂w1'])
        expect(meaningsOf(name, softmax)).toEqual([]);
  });

  test('what reaches a softmax’s sum through one output is no slope of that output', () => {
    // A step of its own: what belongs to what is worked out here, and not in a test before.
    const softmax = stepOf(steps['2-2-3 with softmax and squared errors'] ?? expect.fail());
    expect(meaningsOf('∂out_o1/∂net_o1', softmax)[0]?.id).toBe('dh1_dzh1');
    expect(meaningsOf('∂E/∂net_o1 via out_o1', softmax)).toEqual([]);
  });

  test('an output’s part in the error has the factor that stands before it', () => {
    const [meaning] = meaningsOf('E_o1', e1);
    expect(meaning).toEqual({ id: 'e1', times: 0.5, convention: { scheme: 'flat', base: 1 } });
    const [sum] = meaningsOf('E_o1', published('E9'));
    expect(sum?.times).toBe(1);
  });
});
