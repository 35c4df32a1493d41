import { describe, expect, test } from 'vitest';
import { findingsIn, type ReplayName, replays } from '../../../src/lib/audit/replays.ts';

/** Which printed figure comes out as which quantity, as facts.md and the chapter's text have it. */
const before = ['h1', 'h2'];
const parameters = ['b11_new', 'b12_new', 'b21_new', 'a12_new', 'a21_new', 'a22_new', 'c1_new'];
const outputsAfter = ['h1_after', 'h2_after'];
const same = (ids: readonly string[]) => Object.fromEntries(ids.map((id) => [id, id]));
/** Both printed errors are the error before the step. */
const errors = { E: 'E', E_after: 'E' };

const expected: Readonly<Record<ReplayName, Readonly<Record<string, string>>>> = {
  right: same([...before, ...parameters]),
  'outputs-rounded': { ...same([...before, ...parameters]), ...errors },
  'sign-lost': same([...before, ...parameters, ...outputsAfter]),
  'new-weights': same([...before, ...parameters.filter((id) => id !== 'c1_new')]),
  both: { ...same([...before, ...parameters, ...outputsAfter]), ...errors },
};

describe('each printed figure comes out of the replays that the text says, and of no other', () => {
  test.each(Object.keys(replays) as ReplayName[])('%s', (name) => {
    const found = findingsIn(name).flatMap(({ id, found }) => (found === undefined ? [] : [[id, found]]));
    expect(Object.fromEntries(found)).toEqual(expected[name]);
  });
});

test('only the replay with both slips gives all the printed figures', () => {
  const complete = (Object.keys(replays) as ReplayName[]).filter((name) =>
    findingsIn(name).every(({ found }) => found !== undefined),
  );
  expect(complete).toEqual(['both']);
});
