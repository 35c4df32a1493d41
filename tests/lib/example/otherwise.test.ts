import { expect, test } from 'vitest';
import { otherwise, variationNames } from '../../../src/lib/example/traces.ts';
import { type Variation, variations } from '../../../src/lib/slips/variations.ts';

test('the example as it is has nothing otherwise', () => {
  expect(otherwise(undefined)).toEqual({});
});

test.each(variationNames)('%s sets and rounds what it says, and makes its rules its own', (name) => {
  const { set, rounding, edits, policy }: Variation = variations[name];
  const found = otherwise(name);
  expect(found.set).toEqual(set);
  expect(found.rounding).toEqual(rounding);
  expect(found.byOtherRules === true).toBe(edits !== undefined || policy !== undefined);
  expect(found.ownIntercepts === true).toBe(policy?.biases === 'per neuron');
});

test('of each kind there is one', () => {
  const kinds = new Set(variationNames.map((name) => Object.keys(otherwise(name)).join(' ')));
  for (const kind of ['set', 'rounding', 'byOtherRules', 'byOtherRules ownIntercepts'])
    expect(kinds).toContain(kind);
});
