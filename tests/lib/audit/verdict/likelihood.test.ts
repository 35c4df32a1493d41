import { describe, expect, test } from 'vitest';
import type { Candidate } from '../../../../src/lib/audit/verdict/candidates.ts';
import { byLikelihood, type Hit, isAlike, rarity } from '../../../../src/lib/audit/verdict/likelihood.ts';
import type { Read } from '../../../../src/lib/audit/verdict/reads.ts';
import { catalogue, type SlipKindId } from '../../../../src/lib/slips/catalogue/catalogue.ts';

const read = (claim: number) => ({ claim }) as Read;
const [one, two, three] = [read(1), read(2), read(3)];

/** The commonest slip of the catalogue, and the rarest. */
const byUse = (Object.keys(catalogue) as SlipKindId[]).sort(
  (a, b) => catalogue[a].usual - catalogue[b].usual,
);
const [common, rare] = [byUse[0] as string, byUse.at(-1) as string];

const made = (slip: string, ...at: readonly string[]) => ({ slip, at, edits: [] });
const hit = (name: string, more: Partial<Hit> = {}, slip = common, at: readonly string[] = ['h1']) => ({
  name,
  candidate: { made: made(slip, ...at) } as unknown as Candidate,
  order: 0,
  on: 'right numbers' as const,
  chance: () => 0,
  explains: [],
  evidence: [],
  against: [],
  ...more,
});

describe('of two mistakes that give a number, the likelier is the one', () => {
  test.each([
    ['that more wrong claims speak for', { explains: [one], evidence: [one] }, {}],
    ['that fewer right claims speak against', {}, { against: [one] }],
    ['for which more speak than against it', { evidence: [one, two], against: [three] }, {}],
    ['that explains more, where that is no evidence', { explains: [one] }, {}],
    [
      'that fewer speak against, where as many more speak for the other',
      {},
      { evidence: [one], against: [two] },
    ],
    ['made in a step that was right until then', {}, { on: 'own numbers' as const }],
    ['that stands first in the catalogue', { order: 3 }, { order: 4 }],
    [
      'with evidence, though it was made on own numbers',
      { evidence: [one], on: 'own numbers' as const, order: 9 },
      {},
    ],
  ])('%s', (_, likely, unlikely) => {
    const [a, b] = [hit('likely', likely), hit('unlikely', unlikely)];
    expect([b, a].sort(byLikelihood)[0]?.name).toBe('likely');
    expect([a, b].sort(byLikelihood)[0]?.name).toBe('likely');
  });

  test('that is commoner, or had to be made in fewer places', () => {
    expect(rarity(made(rare, 'h1'))).toBeGreaterThan(rarity(made(common, 'h1')));
    expect(rarity(made(rare, 'h1', 'h2'))).toBe(2 * rarity(made(rare, 'h1')));
    const [often, seldom] = [hit('often', { order: 2 }), hit('seldom', { order: 1 }, rare)];
    expect([seldom, often].sort(byLikelihood)[0]?.name).toBe('often');
    const [once, twice] = [hit('once', { order: 2 }, rare), hit('twice', { order: 1 }, rare, ['h1', 'h2'])];
    expect([twice, once].sort(byLikelihood)[0]?.name).toBe('once');
  });
});

test('two mistakes are alike where the same claims speak for and against them, in any order', () => {
  const mine = hit('', { explains: [one, two], against: [three] });
  expect(isAlike(mine, hit('', { explains: [two, one], against: [three] }))).toBe(true);
  expect(isAlike(mine, hit('', { explains: [one, two] }))).toBe(false);
  expect(isAlike(mine, hit('', { explains: [one], against: [three] }))).toBe(false);
  expect(isAlike(mine, hit('', { explains: [one, three], against: [three] }))).toBe(false);
  expect(isAlike(mine, hit('', { explains: [three, read(4)], against: [three] }))).toBe(false);
  expect(isAlike(hit('', { explains: [one], against: [three] }), mine)).toBe(false);
});
