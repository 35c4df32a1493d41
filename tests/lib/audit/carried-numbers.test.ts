// What is carried on from a wrong number is right by that number, whatever made it: it confirms no mistake from before.
import { expect, test } from 'vitest';
import { audit } from '../../../src/lib/audit/audit.ts';
import { stepOf } from '../../../src/lib/slips/step.ts';
import type { Values } from '../../../src/lib/trace/evaluate.ts';
import { denseShapeOf, golden, policyOf } from '../slips-golden.ts';
import { claimsOf } from './by-hand/judge.ts';
import { significant } from './by-hand/printed.ts';

const shape = golden.shapes.find(({ name }) => name === '2-2-2') ?? expect.fail('has no 2-2-2');
const example = {
  shape: denseShapeOf(shape),
  policy: policyOf(shape),
  parameters: shape.networks[1]?.given ?? expect.fail('has one network'),
};
const { values } = stepOf(example);
const right = (id: string) => values[id] as number;
const sigmoid = (z: number) => 1 / (1 + Math.exp(-z));

/** The pass after the step, by hand. */
function after(c1: number, c2: number): Values {
  const into = (letter: 'a' | 'b', j: number, one: number, two: number, bias: number) =>
    sigmoid(right(`${letter}1${j}_new`) * one + right(`${letter}2${j}_new`) * two + bias);
  const y = [1, 2].map((j) => into('a', j, right('x1'), right('x2'), c1));
  const [h1 = 0, h2 = 0] = [1, 2].map((j) => into('b', j, y[0] as number, y[1] as number, c2));
  const E = ((right('t1') - h1) ** 2 + (right('t2') - h2) ** 2) / 2;
  return { h1_after: h1, h2_after: h2, E_after: E };
}

test('a bias from a single δ is told as such, not as a slope that three right weights deny', () => {
  // of the hidden layer the first δ, of the outputs the second: no one mistake makes both, nor what comes after them
  const c1 = right('c1') - right('rho') * right('dE_dzy1');
  const c2 = right('c2') - right('rho') * right('dE_dzh2');
  const weights = ['a11', 'a12', 'a21', 'a22', 'b11', 'b12', 'b21', 'b22'].map((id) => `${id}_new`);
  const claims = claimsOf(
    {
      ...Object.fromEntries(['y1', 'y2', 'h1', 'h2', 'E', ...weights].map((id) => [id, right(id)])),
      c1_new: c1,
      c2_new: c2,
      ...after(c1, c2),
    },
    significant(6),
  );
  const { findings, verdicts } = audit(example, claims);
  expect(findings).toMatchObject([
    { slip: 'bias-from-one', made: { at: ['dE_dc1'] }, on: 'right numbers', against: [] },
    { slip: 'bias-from-one', made: { at: ['dE_dc2'] }, on: 'right numbers', against: [] },
  ]);
  expect(verdicts.slice(-3).map(({ kind }) => kind)).toEqual(['carried', 'carried', 'carried']);
});
