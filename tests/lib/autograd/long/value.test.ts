// Graphs so deep that nothing may call itself once a value.
import { expect, test } from 'vitest';
import { Value } from '../../../../src/lib/autograd/value.ts';
import { testDeepGraphs } from '../deep-graphs.ts';

testDeepGraphs(100_000, 65_536, 1000);

test('100,000 steps back', () => {
  let value = new Value(0).log();
  for (let n = 0; n < 100_000; n++) value = value.plus(1);
  expect(value.culprit()?.op).toBe('log');
});
