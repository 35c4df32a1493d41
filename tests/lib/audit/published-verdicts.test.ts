// Every figure of the worked examples as published, under the audit: what is to be said of each was settled by hand beforehand.
import { describe, expect, test } from 'vitest';
import { audit } from '../../../src/lib/audit/audit.ts';
import { printedByMazur, printedInArticle } from '../../../src/lib/audit/printed.ts';
import { examplesPublished, type PublishedVerdict } from '../../../src/lib/audit/published.ts';
import type { Verdict } from '../../../src/lib/audit/verdict/verdict.ts';
import { article } from '../../../src/lib/example/article.ts';
import { mazur } from '../../../src/lib/example/mazur.ts';
import { articlePolicy } from '../../../src/lib/network/policy.ts';
import { denseShape } from '../../../src/lib/network/shape.ts';
import type { Example } from '../../../src/lib/slips/step.ts';

/** The words of the examples' own list for a verdict. */
const said: Readonly<Record<Verdict['kind'], PublishedVerdict>> = {
  right: 'agrees',
  'rounded on the way': 'rounding',
  slip: 'slip',
  pair: 'slip',
  carried: 'follow-on',
  misprint: 'slip',
  unexplained: 'unexplained',
  problem: 'unexplained',
};

/** Their names for mistakes, and the catalogue's. */
const slips: Readonly<Record<string, string>> = {
  'new weights in hidden delta': 'new-weights',
  'softmax skipped': 'no-softmax',
  'input of another sample': 'input-of-another-sample',
};

/** Where the audit says something else than the list, and why that is to be said. */
const otherwise: Readonly<Record<string, { readonly says: PublishedVerdict; readonly why: string }>> = {
  'E1t y[2][1]': { says: 'unexplained', why: 'three digits miscopied at once could be any number' },
  'E19 dE/dy[3][3]': {
    says: 'unexplained',
    why: 'exchanged digits in one product on the way, of two that are not printed',
  },
  'E19 dE/dz[2][3]': {
    says: 'unexplained',
    why: 'the point moved in one product on the way, of three that are not printed',
  },
};

const audits = new Map(examplesPublished().map((one) => [one.id, audit(one.example, one.claims)]));

describe.each(examplesPublished().filter(({ claims }) => claims.length > 0))('$id', ({ id, claims }) => {
  const { findings, verdicts } = audits.get(id) ?? expect.fail(id);
  test.each(claims.map((claim, n) => ({ ...claim, n })))(
    '$path printed as $digits',
    ({ n, path, verdict, slip }) => {
      const told = verdicts[n] as Verdict;
      const departs = otherwise[`${id} ${path}`];
      expect(said[told.kind]).toBe(departs?.says ?? verdict);
      if (told.kind === 'slip' && slip)
        expect(findings[told.finding]).toMatchObject({ slip: slips[slip], sure: 'named' });
    },
  );
});

test('the mistakes of the examples, each told once', () => {
  const found = [...audits].flatMap(([id, { findings }]) =>
    findings.map(({ slip, on }) => `${id} ${slip} ${on}`),
  );
  expect(found).toEqual([
    'E1 new-weights right numbers',
    'E3 new-weights own numbers',
    'E5-99 input-of-another-sample right numbers',
    'E19 no-softmax right numbers',
  ]);
});

const claimsOf = (figures: Readonly<Record<string, { readonly digits: string }>>) =>
  Object.entries(figures).map(([quantity, { digits }]) => ({ quantity, digits }));
const shapeWith = (biases: 'shared' | 'frozen') =>
  denseShape({ inputs: 2, hidden: 2, outputs: 2 }, { biases });
const articles: Example = {
  shape: shapeWith('shared'),
  policy: { ...articlePolicy, rate: true, steps: false },
  parameters: article,
};

describe('the article', () => {
  const claims = claimsOf(printedInArticle.figures);
  const { findings, verdicts } = audit(articles, claims);
  const verdictOn = (id: string) => verdicts[claims.findIndex(({ quantity }) => quantity === id)];

  test('its first ten figures come out right, but for the error, which it made of its rounded outputs', () => {
    expect(verdicts.slice(0, 10).map(({ kind }) => kind)).toEqual(
      claims.slice(0, 10).map(({ quantity }) => (quantity === 'E' ? 'rounded on the way' : 'right')),
    );
  });

  test('0.667 and 0.693: the new c2 has lost its minus sign, and nothing else', () => {
    expect(verdictOn('h1_after')).toMatchObject({ kind: 'slip', finding: 0, again: false });
    expect(verdictOn('h2_after')).toMatchObject({ kind: 'slip', finding: 0, again: true });
    expect(findings[0]).toMatchObject({ slip: 'sign-lost', sure: 'named', parts: { id: 'c2_new' } });
    expect(findings[0]?.parts.right.toFixed(12)).toBe('-0.038129671559');
    expect(findings[0]?.parts.got).toBe(-(findings[0]?.parts.right as number));
    const places = [findings[0]?.made, ...(findings[0]?.others ?? [])].map((made) => made?.at[0]);
    expect(places.every((id) => id === 'c2_new' || id === 'zh1_after')).toBe(true);
  });

  test('0.44356: the error from before the step, of outputs rounded to three', () => {
    expect(verdictOn('E_after')).toMatchObject({ kind: 'slip', finding: 1 });
    expect(findings[1]).toMatchObject({ slip: 'before-for-after', sure: 'named', on: 'own numbers' });
    // by hand: ((0.694 − 0.03)² + (0.718 − 0.05)²) / 2
    expect(findings[1]?.parts.got).toBeCloseTo(0.44356, 12);
    expect(findings).toHaveLength(2);
  });
});

describe('Mazur', () => {
  const example: Example = {
    shape: shapeWith('frozen'),
    policy: { loss: 'half sum', hidden: 'old', rate: true, steps: false },
    parameters: mazur,
  };
  const claims = claimsOf(printedByMazur.figures);

  test('0.291027924: new weights in the hidden delta, although his w1 was right', () => {
    const { findings, verdicts } = audit(example, claims);
    expect(verdicts.map(({ kind }) => kind)).toEqual(['right', 'right', 'slip']);
    expect(findings).toHaveLength(1);
    expect(findings[0]).toMatchObject({
      slip: 'new-weights',
      sure: 'named',
      on: 'right numbers',
      against: [1],
    });
    expect(findings[0]?.made.at).toHaveLength(4);
  });

  test('with all four of his hidden weights, which are right', () => {
    const all = { w1: '0.149780716', w2: '0.19956143', w3: '0.24975114', w4: '0.29950229' };
    const named = Object.entries(all).map(([quantity, digits]) => ({ quantity, digits }));
    const { findings, verdicts } = audit(example, [...named, { quantity: 'E_after', digits: '0.291027924' }]);
    // w1 is the old weight in his own names, w1+ the new one
    expect(verdicts.slice(0, 4).map((verdict) => verdict.kind !== 'problem' && verdict.id)).toEqual([
      'a11',
      'a21',
      'a12',
      'a22',
    ]);
    const renewed = named.map(({ quantity, digits }) => ({ quantity: `${quantity}+`, digits }));
    const again = audit(example, [...renewed, { quantity: 'E_after', digits: '0.291027924' }]);
    expect(again.findings[0]).toMatchObject({ slip: 'new-weights', sure: 'named' });
    expect(again.findings[0]?.against.toSorted()).toEqual([0, 1, 2, 3]);
    expect(findings.length).toBeGreaterThan(0);
  });
});
