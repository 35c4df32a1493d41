// Two mistakes that have nothing to do with each other: a bias left out of a sum, and a step that was added. The whole step by
// hand, 3-4-2 with a softmax, to five digits as a spreadsheet shows them.
import { expect, test } from 'vitest';
import { audit } from '../../../src/lib/audit/audit.ts';
import type { Example } from '../../../src/lib/slips/step.ts';

const W1 = [
  [0, 0.7, 0.6],
  [-0.3, -0.1, -0.3],
  [0.3, 0, 0.4],
  [-0.9, 0.8, 0],
];
const b1 = [0.2, 0, -0.1, 0.1];
const W2 = [
  [0.6, -0.1, -0.1, 0.5],
  [-0.6, -1.1, 0.3, -0.5],
];
const b2 = [-0.6, -0.2];
const x = [1, 0.5, -1.5];
const t = [0, 1];
const rho = 0.5;

const own = { each: 'neuron', trained: true, sign: 1 } as const;
const named = (letter: string, matrix: readonly (readonly number[])[]) =>
  matrix.flatMap((row, j) => row.map((value, i) => [`${letter}${i + 1}${j + 1}`, value]));
const listed = (letter: string, values: readonly number[]) =>
  values.map((value, i) => [`${letter}${i + 1}`, value]);
const example: Example = {
  shape: {
    inputs: 3,
    layers: [
      { units: 4, activation: 'sigmoid', biases: own },
      { units: 2, activation: 'softmax', biases: own },
    ],
  },
  policy: { loss: 'softmax cross-entropy', hidden: 'old', rate: true, steps: false },
  parameters: {
    ...Object.fromEntries([...named('a', W1), ...named('b', W2), ...listed('x', x), ...listed('t', t)]),
    ...Object.fromEntries([...listed('c1_', b1), ...listed('c2_', b2)]),
    rho,
  },
};

const five = (value: number) => String(Number(value.toPrecision(5)));
const dot = (row: readonly number[], column: readonly number[]) =>
  row.reduce((sum, value, i) => sum + value * (column[i] as number), 0);

/** The step as somebody does it who leaves out the third bias and goes up the slope in the first layer. */
function written() {
  const z = W1.map((row, j) => dot(row, x) + (j === 2 ? 0 : (b1[j] as number)));
  const a = z.map((sum) => 1 / (1 + Math.exp(-sum)));
  const exps = W2.map((row, k) => Math.exp(dot(row, a) + (b2[k] as number)));
  const p = exps.map((value) => value / dot(exps, [1, 1]));
  const delta = p.map((value, k) => value - (t[k] as number));
  const column = (j: number) => W2.map((row) => row[j] as number);
  const back = a.map((value, j) => dot(delta, column(j)) * value * (1 - value));
  const up = W1.map((row, j) => row.map((w, i) => w + rho * (back[j] as number) * (x[i] as number)));
  return { z, a, p, delta, back, up };
}

test('the one is told where it was made, the other as one slip in all weights, and what lies between as carried on', () => {
  const { z, a, p, delta, back, up } = written();
  const claims = [
    ...listed('zy', z),
    ...listed('y', a),
    ...listed('h', p),
    ...listed('dE_dzh', delta),
    ...listed('dE_dzy', back),
    ...named('a', up).map(([name, value]) => [`${name}_new`, value]),
  ].map(([quantity, value]) => ({ quantity: String(quantity), digits: five(Number(value)) }));
  const { verdicts, findings } = audit(example, claims);
  const told = Object.fromEntries(verdicts.map((verdict, n) => [claims[n]?.quantity, verdict]));
  // −0.3 for −0.4, which no rounding gives: with one digit it is no more than wrong
  expect(told.zy3).toMatchObject({ kind: 'unexplained' });
  for (const id of ['zy1', 'zy2', 'zy4', 'y1']) expect(told[id], id).toMatchObject({ kind: 'right' });
  for (const id of ['y3', 'h1', 'h2', 'dE_dzh1', 'dE_dzh2', 'dE_dzy1', 'dE_dzy4'])
    expect(told[id], id).toMatchObject({ kind: 'carried' });
  expect(findings).toMatchObject([{ slip: 'gradient-added', on: 'own numbers', sure: 'named' }]);
  for (const [name] of named('a', up))
    expect(told[`${name}_new`], `${name}`).toMatchObject({ kind: 'slip', finding: 0 });
});

test('of what to look at next, what is not 0 comes first: a term without a target shows nothing', () => {
  // lg for ln, as a spreadsheet's LOG is: the first class has the target 0, so its term is 0 by either
  const { verdicts } = audit(example, [{ quantity: 'E', digits: '0.52731' }]);
  expect(verdicts).toMatchObject([{ kind: 'unexplained', check: 'e2' }]);
});
