import { expect, test } from 'vitest';
import { gradientCheck } from '../../../../src/lib/autograd/gradient-check.ts';
import { gradientByTape } from '../../../../src/lib/autograd/gradients.ts';
import { computationOf, golden } from '../../autograd-golden.ts';

test('a right gradient of a thousand random expressions is never said to differ', () => {
  for (const { lines, x } of golden.expressions) {
    const { verdict, each, worst } = gradientCheck((at) => gradientByTape(computationOf(lines), at), x);
    if (verdict === 'differs') expect.fail(JSON.stringify({ lines, x, ...each[worst] }));
  }
});
