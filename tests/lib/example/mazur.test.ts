import { describe, expect, test } from 'vitest';
import { agrees, printedByMazur } from '../../../src/lib/audit/printed.ts';
import { articleShape } from '../../../src/lib/example/article.ts';
import { mazur } from '../../../src/lib/example/mazur.ts';
import { quantity } from '../../../src/lib/example/quantities.ts';
import { backward, errorOf } from '../../../src/lib/network/backward.ts';
import { forward } from '../../../src/lib/network/network.ts';
import type { Policy } from '../../../src/lib/network/policy.ts';
import { update } from '../../../src/lib/network/train.ts';
import { evaluate } from '../../../src/lib/trace/evaluate.ts';
import { networkOf, sampleOf } from '../../../src/lib/trace/parameters.ts';
import { traceOf } from '../../../src/lib/trace/trace.ts';
import { mazurFacts } from '../facts.ts';

const { figures } = printedByMazur;
const valuesUnder = ({ biases, hidden }: Pick<Policy, 'biases' | 'hidden'>) =>
  evaluate(traceOf(articleShape, { loss: 'half sum', biases, hidden }), mazur);

/** The error after a step of the plain functions, without the trace. */
function errorAfterPlainStep({ biases, hidden }: Pick<Policy, 'biases' | 'hidden'>): number {
  const policy = { loss: 'half sum', biases, hidden } as const;
  const [network, { input, targets }] = [networkOf(mazur, articleShape), sampleOf(mazur, articleShape)];
  const gradients = backward(network, forward(network, input), targets, policy, mazur.rho);
  const after = update(network, gradients, mazur.rho);
  return errorOf(after, forward(after, input), targets, policy);
}

describe('the example of Matt Mazur', () => {
  test('is printed as the facts have it', () => {
    expect(figures.E.digits).toBe(mazurFacts.E);
    expect(figures.a11_new.digits).toBe(mazurFacts.a11_new);
    expect(figures.E_after.digits).toBe(mazurFacts.printedAfter);
  });

  test('starts from the printed error', () => {
    expect(agrees(quantity('E', mazur), figures.E)).toBe(true);
  });

  test('has its first new weight from the old output weights', () => {
    expect(valuesUnder(mazurFacts.oldWeights).a11_new?.toFixed(9)).toBe(mazurFacts.a11_new);
    expect(valuesUnder(mazurFacts.newWeights).a11_new?.toFixed(9)).not.toBe(mazurFacts.a11_new);
  });

  test.each([
    ['old weights, intercepts frozen', mazurFacts.oldWeights],
    ['new weights, intercepts frozen', mazurFacts.newWeights],
    ['old weights, intercepts updated', mazurFacts.sharedBiases],
  ] as const)('ends, with %s, at the error of the facts', (_, policy) => {
    expect(valuesUnder(policy).E_after?.toFixed(9)).toBe(policy.E_after);
    expect(errorAfterPlainStep(policy).toFixed(9)).toBe(policy.E_after);
  });

  test('ends at the printed error only where the hidden layer saw the new weights', () => {
    const agreesUnder = [mazurFacts.oldWeights, mazurFacts.newWeights, mazurFacts.sharedBiases].map(
      (policy) => agrees(valuesUnder(policy).E_after as number, figures.E_after),
    );
    expect(agreesUnder).toEqual([false, true, false]);
  });

  test('is reached through the variations as well', () => {
    expect(quantity('E_after~biases-frozen', mazur).toFixed(9)).toBe(mazurFacts.oldWeights.E_after);
    expect(quantity('E_after', mazur).toFixed(9)).toBe(mazurFacts.sharedBiases.E_after);
  });
});
