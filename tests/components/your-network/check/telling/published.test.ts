// What the page says of worked examples as they were published: each figure as was settled by hand beforehand.
import { describe, expect, test } from 'vitest';
import { presets } from '../../../../../src/components/your-network/state/presets.ts';
import { printedByMazur, printedInArticle } from '../../../../../src/lib/audit/printed.ts';
import { examplesPublished, type PublishedVerdict } from '../../../../../src/lib/audit/published.ts';
import { claimsFrom, expectSound, seen, toldAt } from '../told-text.ts';

/** How a figure with such a verdict may be marked. */
const marks: Readonly<Record<PublishedVerdict, readonly string[]>> = {
  agrees: ['right'],
  rounding: ['rounded'],
  slip: ['first', 'wrong', 'again', 'misprint'],
  'follow-on': ['carried'],
  unexplained: ['first', 'wrong'],
};

/** Where the audit itself says something else, for reasons of its own: figures nothing explains, noted as misprints of parts. */
const otherwise = new Set(['E1t y[2][1]', 'E19 dE/dy[3][3]', 'E19 dE/dz[2][3]']);

const sentences: Readonly<Record<string, string>> = {
  'new weights in hidden delta': 'You went back through the new weights.',
  'softmax skipped': 'You left out the softmax',
  'input of another sample': 'You took the input of another sample.',
};

describe.each(examplesPublished().filter(({ claims }) => claims.length > 0))(
  '$id',
  ({ id, example, claims }) => {
    const {
      sum,
      body,
      marks: told,
    } = toldAt(
      example,
      claims.map(({ quantity, digits }) => ({ quantity, digits })),
    );

    test('every figure is marked as was settled', () => {
      const wrong = claims.flatMap(({ path, digits, verdict }, n) => {
        const may = otherwise.has(`${id} ${path}`) ? ['first', 'wrong'] : marks[verdict];
        return may.includes(told[n] as string) ? [] : [`${path} ${digits}: ${told[n]}, not ${verdict}`];
      });
      expect(wrong).toEqual([]);
    });

    test('what is said is sound, and names the slips that were made', () => {
      expectSound(sum);
      expectSound(body.join(''));
      const slips = claims.flatMap(({ verdict, slip }) => (verdict === 'slip' && slip ? [slip] : []));
      for (const slip of new Set(slips))
        if (sentences[slip]) expect(seen(body.join(''))).toContain(sentences[slip]);
    });

    test('at most one is the first wrong, and it stands in the sum', () => {
      const first = told.filter((mark) => mark === 'first').length;
      expect(first).toBe(told.some((mark) => marks.slip.includes(mark)) ? 1 : 0);
      expect(seen(sum)).toMatch(first ? /wrong/ : /^(All|Both|Your number)/);
    });
  },
);

test('the article: two figures from a new c2 that lost its minus, and its last from before the step', () => {
  const { example, names } = presets.book;
  const claims = claimsFrom(
    Object.fromEntries(Object.entries(printedInArticle.figures).map(([id, { digits }]) => [id, digits])),
  );
  const { sum, body, marks: told } = toldAt(example, claims, names, 3);
  expect(seen(sum)).toBe(
    'Of your 13 numbers, 10 are right. The first wrong one, in the order of computation, is h1^new = 0.667. One more comes from the same slip. One more is wrong too.',
  );
  const text = seen(body.join(''));
  expect(text).toMatch(
    /^h1\^new = 0\.667 The first wrong number\nIt should be 0\.649\.\nYou turned a sign round/,
  );
  expect(text).toContain('c2^new = −(c2 − ρ · ∂E/∂c2) = −(0.100 − 0.500 × 0.276) = 0.038');
  expect(text).toContain('c2^new = c2 − ρ · ∂E/∂c2 = 0.100 − 0.500 × 0.276 = −0.038');
  expect(text).toContain('It also gives h2^new = 0.693.');
  expect(text).toMatch(/E\^new = 0\.44356 wrong\n.*0\.40961.*0\.38784/);
  expect(text).toContain('You gave the number from before the step where the one after it belongs.');
  expect(text).toContain('E = 0.444; rounded only at the end, 0.443.');
  expect(told.slice(10)).toEqual(['first', 'again', 'wrong']);
});

test('Mazur: his closing error went back through the new weights, though his w1 did not', () => {
  const { example, names } = presets.mazur;
  const claims = claimsFrom(
    Object.fromEntries(Object.entries(printedByMazur.figures).map(([id, { digits }]) => [id, digits])),
  );
  const { body } = toldAt(example, claims, names);
  const text = seen(body.join(''));
  expect(text).toContain('It should be 0.291027774.');
  expect(text).toContain('You went back through the new weights.');
  expect(text).toMatch(/= δo1 · w5\^\+ = 0\.138498562 × 0\.358916480 = 0\.0497094162/);
  expect(text).toMatch(/= δo1 · w5 = 0\.138498562 × 0\.400000000 = 0\.0553994247/);
  expect(text).toContain('Your w1^+ is right. Had you carried the slip on, it would not be');
  expect(body.join('')).toContain('href="/backward-hidden/#old-or-new"');
  expect(text).toContain('less than one time in a million');
});
