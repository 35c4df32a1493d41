import { describe, expect, test } from 'vitest';
import { plainNumbers } from '../../../../src/lib/autograd/arithmetic.ts';
import { golden } from '../../autograd-golden.ts';
import { testExpressions } from '../random-expressions.ts';

describe('a thousand random expressions', () => {
  test('use every operation, and every input counts somewhere', () => {
    expect(golden.expressions).toHaveLength(1000);
    const used = new Set(golden.expressions.flatMap(({ lines }) => lines.map(([op]) => op)));
    const all = Object.keys(plainNumbers).filter((op) => op !== 'given');
    expect([...used].sort()).toEqual(all.sort());
    const slopes = golden.expressions.flatMap(({ gradient }) => gradient);
    expect(slopes.filter((g) => g !== 0).length).toBeGreaterThan(1000);
  });

  testExpressions(golden.expressions);
});
