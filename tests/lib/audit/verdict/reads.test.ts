import { expect, test } from 'vitest';
import { readingsOf } from '../../../../src/lib/audit/naming/readings.ts';
import { conflictsOf, readsOf } from '../../../../src/lib/audit/verdict/reads.ts';
import type { Claim } from '../../../../src/lib/audit/verdict/verdict.ts';
import { articleExample } from '../../../../src/lib/example/article-step.ts';
import { stepOf } from '../../../../src/lib/slips/step.ts';

const step = stepOf(articleExample());

function readsFrom(...pairs: readonly (readonly [quantity: string, digits: string])[]) {
  const claims: readonly Claim[] = pairs.map(([quantity, digits]) => ({ quantity, digits }));
  const names = claims.map(({ quantity }) => quantity);
  return readsOf(claims, step, readingsOf(names, step)[0]);
}

test('claims are read in the order of computation, those of one quantity as they were written', () => {
  const { reads, unread } = readsFrom(['E', '0.4'], ['h1', '0.69'], ['y1', '0.6'], ['h1', '0.7']);
  expect(unread).toEqual([]);
  expect(reads.map(({ id, claim }) => [id, claim])).toEqual([
    ['y1', 2],
    ['h1', 1],
    ['h1', 3],
    ['E', 0],
  ]);
  expect(reads.map(({ place }) => step.entries[place]?.id)).toEqual(['y1', 'h1', 'h1', 'E']);
});

test('what can’t be read stays out, with the reason', () => {
  const { reads, unread } = readsFrom(['h1', 'about 0.7'], ['y1', '0.6']);
  expect(reads.map(({ id }) => id)).toEqual(['y1']);
  expect(unread).toMatchObject([{ claim: 0, what: { problem: 'number' } }]);
});

test('where names could not be read together, each is told for itself', () => {
  const claims = [
    { quantity: 'y1', digits: '0.6' },
    { quantity: 'no such name', digits: '1' },
  ];
  const { reads, unread } = readsOf(claims, step, undefined);
  expect(reads).toEqual([]);
  expect(unread).toMatchObject([
    { claim: 0, what: { problem: 'unknown', nearest: [] } },
    { claim: 1, what: { problem: 'unknown' } },
  ]);
});

test('two figures of one quantity conflict where they are further apart than both their units', () => {
  const { reads } = readsFrom(['h1', '0.69'], ['h1', '0.72'], ['h1', '0.7'], ['h2', '0.9']);
  const conflicts = Object.fromEntries(reads.map((read) => [read.claim, conflictsOf(read, reads)]));
  // 0.69 and 0.72 are 0.03 apart, which is more than 0.02; 0.7 may be either
  expect(conflicts).toEqual({ 0: [1], 1: [0], 2: [], 3: [] });
});

test('at both their units they do not yet', () => {
  const { reads } = readsFrom(['h1', '11'], ['h1', '13']);
  expect(reads.map((read) => conflictsOf(read, reads))).toEqual([[], []]);
});
