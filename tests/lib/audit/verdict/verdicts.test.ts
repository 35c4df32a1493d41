// Verdicts that hang on other claims: digits cut throughout, misprints of what was carried on, what to look at next.
import { describe, expect, test } from 'vitest';
import { audit } from '../../../../src/lib/audit/audit.ts';
import type { Claim } from '../../../../src/lib/audit/verdict/verdict.ts';
import { article } from '../../../../src/lib/example/article.ts';
import { articleExample } from '../../../../src/lib/example/article-step.ts';
import { everyMade } from '../../../../src/lib/slips/catalogue/catalogue.ts';
import type { Made } from '../../../../src/lib/slips/made.ts';
import { evaluatorOf } from '../../../../src/lib/slips/patched.ts';
import { stepOf } from '../../../../src/lib/slips/step.ts';

const example = articleExample();
const right = (id: string) => stepOf(example).values[id] as number;
const sigmoid = (z: number) => 1 / (1 + Math.exp(-z));
const claims = (said: Readonly<Record<string, string>>): readonly Claim[] =>
  Object.entries(said).map(([quantity, digits]) => ({ quantity, digits }));
const verdictsOn = (said: Readonly<Record<string, string>>) => audit(example, claims(said)).verdicts;

/** Digits as they are where what follows is left off. */
const cut = (value: number, decimals: number) =>
  (Math.trunc(value * 10 ** decimals) / 10 ** decimals).toFixed(decimals);

describe('where one number is cut off, so may be a wrong one', () => {
  // without the slope of the output
  const wrong = () => cut(right('h1') - article.t1, 5);

  test('which is then named', () => {
    expect(wrong()).not.toBe((right('h1') - article.t1).toFixed(5));
    expect(cut(right('h1'), 3)).not.toBe(right('h1').toFixed(3));
    const { verdicts, findings } = audit(example, claims({ h1: cut(right('h1'), 3), dE_dzh1: wrong() }));
    expect(verdicts).toMatchObject([{ kind: 'right', how: 'cut' }, { kind: 'slip' }]);
    expect(findings).toMatchObject([{ slip: 'no-slope' }]);
  });

  test('and where all others are rounded it may not', () => {
    const { findings } = audit(example, claims({ h1: right('h1').toFixed(8), dE_dzh1: wrong() }));
    expect(findings.map(({ slip }) => slip)).not.toContain('no-slope');
  });
});

test('a misprint may be one of what follows from own numbers', () => {
  const sum = 0.912345;
  const digits = (sigmoid(sum) + 0.02).toFixed(6);
  expect(verdictsOn({ zh1: `${sum}`, h1: digits })).toMatchObject([
    { kind: 'unexplained' },
    { kind: 'misprint', misprint: 'one digit', of: 'own' },
  ]);
});

describe('so many mistakes were tried as', () => {
  /** Those that give a quantity another number, in the right step or where some numbers of it are given. */
  function touching(id: string, given: Readonly<Record<string, number>> = {}): readonly Made[] {
    const step = stepOf(example);
    const at = evaluatorOf(step);
    const ground = at.groundOf(given);
    const place = at.placeOf(id);
    const plain = ground.values[place] as number;
    return [...everyMade(step)].filter((made) => {
      const value = at.valueAt(place, at.prepare(made), ground);
      return Math.abs(value - plain) > 1e-12 * Math.abs(plain);
    });
  }
  const nameOf = ({ slip, at, edits }: Made) => JSON.stringify([slip, at, edits]);

  test.each(['zh1', 'dE_dzh1', 'E'])('give %s another number', (id) => {
    const [verdict] = verdictsOn({ [id]: '9.87654' });
    expect(verdict).toMatchObject({ kind: 'unexplained', tried: touching(id).length });
  });

  test('do so in the right step, and on own numbers; but not what was done in one place before those', () => {
    const y1 = right('y1').toFixed(3);
    const [, verdict] = verdictsOn({ y1, zh1: '9.87654' });
    const own = touching('zh1', { y1: Number(y1) });
    const names = new Set(own.map(nameOf));
    const before = touching('zh1').filter((made) => made.at.length === 1 && !names.has(nameOf(made)));
    expect(before.length).toBeGreaterThan(10);
    expect(verdict).toMatchObject({ tried: touching('zh1').length - before.length + own.length });
  });
});

describe('next to be looked at is', () => {
  const next = (said: Readonly<Record<string, string>>) =>
    verdictsOn({ ...said, zh1: '9.87654' }).flatMap((verdict) =>
      verdict.kind === 'unexplained' ? [verdict.check] : [],
    );
  const [y1, y2] = ['y1', 'y2'].map((id) => () => right(id).toFixed(6)) as [() => string, () => string];

  test('the first number that it is computed from, and no weight', () => {
    expect(next({})).toEqual(['y1']);
    expect(next({ y1: y1() })).toEqual(['y2']);
    expect(next({ y2: y2() })).toEqual(['y1']);
  });

  test('itself, where all of those are known', () => {
    expect(next({ y1: y1(), y2: y2() })).toEqual(['zh1']);
  });
});

test('what is right by rounded numbers is not wrong: what follows from it is not carried', () => {
  const { b12, b22, c2 } = article;
  const [y1, y2] = ['y1', 'y2'].map((id) => right(id).toFixed(2)) as [string, string];
  const sum = Number(y1) * b12 + Number(y2) * b22 + c2;
  const said = { y1, y2, zh2: sum.toFixed(4), h2: sigmoid(sum).toFixed(4) };
  expect(said.h2).not.toBe(right('h2').toFixed(4));
  expect(verdictsOn(said).map(({ kind }) => kind)).toEqual([
    'right',
    'right',
    'rounded on the way',
    'rounded on the way',
  ]);
});
