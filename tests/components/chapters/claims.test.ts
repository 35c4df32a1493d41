// Every claim is held at a setting for each of its cases, chosen by hand, and at a thousand random ones against the digits
// that are shown there.
import { globSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { type Claim, casesOf, type Side } from '../../../src/components/setting/claim.ts';
import { kindOf, numberText, valueText } from '../../../src/components/setting/shown.ts';
import type { Setting } from '../../../src/components/setting/store.ts';
import { claims, holdsAt, own, randomSettings, said, settingOf, shown } from './claims.ts';

const settings = randomSettings(1000);

test('settings and words for cases belong to a claim', () => {
  expect(Object.keys(shown).sort()).toEqual(Object.keys(claims).sort());
  expect([...new Set(said.map(({ claim }) => claim))].sort()).toEqual(Object.keys(claims).sort());
});

test('a claim stands in a paragraph: one alone would be none', () => {
  const alone = globSync('src/pages/**/*.mdx').flatMap((file) =>
    readFileSync(file, 'utf8')
      .split('\n\n')
      .filter((block) => /^\s*<When\b(?:(?!<\/When>)[\s\S])*<\/When>\s*$/.test(block)),
  );
  expect(alone).toEqual([]);
});

describe.each(Object.entries(claims))('%s', (name, claim) => {
  const byCase = shown[name] ?? {};
  const reached = new Set(settings.map((setting) => holdsAt(claim, setting)));

  test('has a setting for each case, at which it holds', () => {
    expect(Object.keys(byCase).sort()).toEqual([...casesOf(claim)].sort());
    const held = Object.entries(byCase).map(([one, [query]]) => [one, holdsAt(claim, settingOf(query))]);
    expect(Object.fromEntries(held)).toEqual(
      Object.fromEntries(Object.keys(byCase).map((one) => [one, one])),
    );
  });

  test('has words for each case, which no other case has', () => {
    for (const { cases, file } of said.filter((one) => one.claim === name))
      for (const [one, [, words]] of Object.entries(byCase)) {
        const having = Object.keys(cases).filter((other) => cases[other]?.includes(words));
        expect(having, `${file}: “${words}”`).toEqual([one]);
      }
  });

  test('reaches each case by chance, or it is said why not; and no other', () => {
    const rare = Object.keys(byCase).filter((one) => byCase[one]?.[2]);
    expect([...reached, ...rare]).toEqual(expect.arrayContaining([...casesOf(claim)]));
    expect(casesOf(claim)).toEqual(expect.arrayContaining([...reached]));
  });

  test('never contradicts the digits that are shown', () => {
    for (const setting of settings) {
      const holds = holdsAt(claim, setting);
      if (holds === claim.notFinite) continue;
      const left = textOf(claim.left, 'right' in claim ? claim.right : claim.left, setting, claim);
      const right = 'right' in claim ? textOf(claim.right, claim.left, setting, claim) : '1';
      const places = claim.by === 'difference' ? compared(left, right) : between(left, right, claim.cuts);
      expect(
        places.map((place) => claim.cases[place]),
        `${left} ${right} ${JSON.stringify(setting)}`,
      ).toContain(holds);
    }
  });
});

function textOf(side: Side, beside: Side, setting: Setting, claim: Claim): string {
  const digits = claim.by === 'difference' ? claim : {};
  const bare = (text: string) => (claim.by === 'difference' && claim.sizes ? text.replace('−', '') : text);
  if (isOfTrace(side)) return bare(numberText(side, setting, digits));
  const value = typeof side === 'number' ? side : own(side, setting);
  return bare(
    valueText(value, claim.kind ?? (isOfTrace(beside) ? kindOf(beside) : 'value'), setting, digits),
  );
}

function isOfTrace(side: Side): side is string {
  return typeof side === 'string' && !side.includes('/');
}

/** A printed number and half a unit of its last digit; one below a bound is somewhere within it. */
function read(text: string): readonly [value: number, half: number] {
  const plain = text.replaceAll('−', '-').replace('∞', 'Infinity');
  const [, less, mantissa = '', raised = ''] = /^(<?)(-?[\d.]+|-?Infinity)(?: × 10(\S+))?$/.exec(plain) ?? [];
  const power = [...raised]
    .map((digit) => '⁰¹²³⁴⁵⁶⁷⁸⁹'.indexOf(digit))
    .map((digit) => (digit < 0 ? '-' : digit))
    .join('');
  const value = Number(`${mantissa}e${power || 0}`.replace('Infinitye0', 'Infinity'));
  const decimals = mantissa.split('.')[1]?.length ?? 0;
  return less ? [0, value] : [value, Number(`5e${Number(power || 0) - decimals - 1}`)];
}

/** The places of a comparison that two printed numbers leave open: one, where both are printed in full. */
function compared(left: string, right: string): number[] {
  if (left === right || left.startsWith('<') || right.startsWith('<')) {
    const [[first, reach], [second]] = [read(left), read(right)];
    if (left === right || Math.abs(first - second) <= reach) return [1];
  }
  return [1 + Math.sign(read(left)[0] - read(right)[0])];
}

/** The places between the cuts where the quotient of two numbers can lie that are printed so. */
function between(left: string, right: string, cuts: readonly number[]): number[] {
  const [[above, aboveHalf], [below, belowHalf]] = [read(left), right === '1' ? [1, 0] : read(right)];
  const quotients = [above - aboveHalf, above + aboveHalf].flatMap((top) =>
    [below - belowHalf, below + belowHalf].map((bottom) => top / bottom),
  );
  const crosses = below - belowHalf <= 0 && below + belowHalf >= 0;
  const [from, to] = crosses ? [-Infinity, Infinity] : [Math.min(...quotients), Math.max(...quotients)];
  return [...cuts, Infinity].flatMap((cut, i) =>
    to >= (cuts[i - 1] ?? -Infinity) && from <= cut ? [i] : [],
  );
}
