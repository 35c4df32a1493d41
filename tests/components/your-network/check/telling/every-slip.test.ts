// A slip of each kind, made in a small network, as the page would tell it.
import { describe, expect, test } from 'vitest';
import { slipKindWords } from '../../../../../src/components/words/audit/slips.ts';
import type { Checked } from '../../../../../src/components/your-network/check/asking/messages.ts';
import { mistakeShown } from '../../../../../src/components/your-network/check/asking/mistake.ts';
import { toldOf } from '../../../../../src/components/your-network/check/telling/told.ts';
import { usualOf } from '../../../../../src/lib/audit/naming/convention.ts';
import type { Audit } from '../../../../../src/lib/audit/verdict/verdict.ts';
import { catalogue, type SlipKindId } from '../../../../../src/lib/slips/catalogue/catalogue.ts';
import { exampleOf } from '../../../../../src/lib/slips/catalogue/examples.ts';
import { evaluatorOf } from '../../../../../src/lib/slips/patched.ts';
import { workOut } from '../../../../lib/reading.ts';
import { expectSound, seen } from '../told-text.ts';

/** What an audit says that finds just this slip in just this number. */
function checkedWith(slip: SlipKindId) {
  const { step, made, shows } = exampleOf(slip);
  const at = evaluatorOf(step);
  const [got] = at.valuesOf([shows], at.prepare(made), at.groundOf()) as [number];
  const right = step.values[shows] as number;
  const claims = [{ quantity: shows, digits: String(got) }];
  const [first] = made.at as [string];
  const [partsGot] = at.valuesOf([first], at.prepare(made), at.groundOf()) as [number];
  const audit: Audit = {
    reading: { example: step, against: [], convention: undefined },
    findings: [
      {
        slip,
        made,
        parts: { id: first, got: partsGot, right: step.values[first] as number },
        others: [],
        sure: 'named',
        chance: 1e-3,
        on: 'right numbers',
        claims: [0],
        against: [],
      },
    ],
    verdicts: [
      {
        kind: 'slip',
        finding: 0,
        again: false,
        claim: 0,
        id: shows,
        times: 1,
        right,
        own: right,
        tried: 100,
        conflicts: [],
      },
    ],
  };
  const { shape, policy, parameters } = step;
  const mistake = mistakeShown(step, claims, audit, audit.findings[0] as Audit['findings'][number]);
  const checked: Checked = {
    example: { shape, policy, parameters },
    names: { convention: usualOf('book'), meanings: [] },
    inScheme: [true],
    claims,
    audit,
    mistakes: [mistake],
    others: [[]],
  };
  return { step, made, got, shows, mistake, claims, checked };
}

describe.each(Object.keys(catalogue) as SlipKindId[])('%s', (slip) => {
  const { step, made, got, shows, mistake, claims, checked } = checkedWith(slip);
  const given = made.at.every((id) => step.byId.get(id)?.phase === 'given');

  test('is told by its sentence, its line both ways, and where it is taught; all of it sound', () => {
    const { body, sum } = toldOf(checked, claims, usualOf('book'), 6);
    expectSound(body.join(''));
    expectSound(sum);
    const text = seen(body.join(''));
    expect(text).toContain(slipKindWords[slip]);
    expect(text).toMatch(/What you seem to have done\n.+ = .+\n/);
    expect(text).toMatch(/What it should be\n.+ = .+\n/);
    expect(text).toMatch(/More on this: Chapter \d+, /);
  });

  test('its lines come out at what the mistake gives, and at what is right', () => {
    expect(mistake.right.result).toBe(step.values[mistake.id]);
    expect(mistake.yours.result).not.toBe(mistake.right.result);
    if (!given) expect(made.at).toContain(mistake.id);
    if (mistake.id === shows) expect(mistake.yours.result).toBe(got);
    const { body } = toldOf(checked, claims, usualOf('book'), 9);
    const lines = [
      ...seen(body.join('')).matchAll(/(?:What you seem to have done|What it should be)\n(.+)\n/g),
    ].map(([, line = '']) => line.split(' = '));
    expect(lines).toHaveLength(2);
    for (const [n, sides] of lines.entries()) {
      const { result } = n === 0 ? mistake.yours : mistake.right;
      const numbers = sides.at(-2) as string;
      // A quantity that is another's number has no line of numbers.
      const shown = sides.length > 3 ? workOut(numbers) : workOut(sides.at(-1) as string);
      expect(Math.abs(shown - result)).toBeLessThan(1e-6 * Math.max(1, Math.abs(result)) + 1e-7);
    }
  });
});

// The catalogue makes these of the operations that a trace has; nobody writes them so.
describe('a line is written as people write it', () => {
  const lineOf = (slip: SlipKindId) => {
    const { claims, checked } = checkedWith(slip);
    const { body } = toldOf(checked, claims, usualOf('book'), 4);
    return /What you seem to have done\n(.+)\n/.exec(seen(body.join('')))?.[1] ?? '';
  };

  test.each<[SlipKindId, RegExp]>([
    ['one-factor', /^σ′\(zh1\) = 1 − h1 = 1 − 0\.4111\d* = 0\.5888/],
    ['not-squared', /^e1 = t1 − h1 = 0\.2000\d* − 0\.4111\d* = −0\.2111/],
    ['lg-for-ln', /^e1 = −t1 · lg\(h1\) − \(1 − t1\) · lg\(1 − h1\) = −0\.9000* × lg\(0\.\d+\) − /],
    ['bias-of-its-own', / \+ c2 − ρ · ∂E\/∂zh1 = .* \+ \(−0\.3000*\) − 0\.5000* × 0\.1022/],
  ])('%s', (slip, line) => {
    expect(lineOf(slip)).toMatch(line);
  });
});
