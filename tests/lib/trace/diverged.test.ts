import { expect, test } from 'vitest';
import { stepOf } from '../../../src/lib/slips/step.ts';
import { hasDiverged } from '../../../src/lib/trace/diverged.ts';
import { published } from '../audit/naming/steps.ts';
import { randomExample, randomFrom, shapes } from '../audit/random-networks.ts';

test('outputs at the ends of their sigmoids get nowhere, numbers beyond the doubles neither', () => {
  const step = published('E1');
  expect(hasDiverged(step.entries, step.values)).toBe(false);
  const far = stepOf({ ...step, parameters: { ...step.parameters, b11: 500, b12: 500 } });
  expect(hasDiverged(far.entries, far.values)).toBe(true);
  // One of two is not enough.
  const half = stepOf({ ...step, parameters: { ...step.parameters, b11: 500 } });
  expect(hasDiverged(half.entries, half.values)).toBe(false);
  expect(hasDiverged(step.entries, { ...step.values, E: Number.NaN })).toBe(true);
});

test('where no slope of an output is part of the step, none is missed', () => {
  for (const name of ['2-3-2 softmax', '2-2-2-1 deep']) {
    const step = stepOf(randomExample(shapes[name] ?? expect.fail(), randomFrom(1)));
    expect(hasDiverged(step.entries, step.values)).toBe(false);
  }
});
