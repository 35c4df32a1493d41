import { expect, test } from 'vitest';
import { holding, holdingHtml } from '../../../src/components/quantity/letters/hold-formulas.ts';

/** Blanks that hold, as ~, and a stroke that holds, as /!. */
const held = (text: string, before?: string, after?: string, isLong = false) =>
  holding(text, { before, after, isLong }).replaceAll('\u00A0', '~').replaceAll('/\u2060', '/!');

test('beside a sign the blanks of a formula hold', () => {
  expect(held('multiplies by 1 − ', undefined, 'emphasis')).toBe('multiplies by 1~−~');
  expect(held(' + ', 'emphasis', 'emphasis')).toBe('~+~');
  expect(held('a table of 2 × 2, right or wrong')).toBe('a table of 2~×~2, right or wrong');
});

test('a comparison holds to one letter, and parts from a longer left side', () => {
  expect(held(' = 3 and ', 'emphasis', 'emphasis')).toBe('~=~3 and ');
  expect(held(' = ', 'sub', 'emphasis', true)).toBe(' =~');
  expect(held(') ≈ ', 'emphasis', 'emphasis')).toBe(') ≈~');
});

test('a line of numbers that live may part anywhere, and so may words', () => {
  expect(held(' × ', 'N', 'N')).toBe(' × ');
  expect(held(' = ', 'emphasis', 'Val')).toBe(' = ');
  expect(held('from side to side – for ever')).toBe('from side to side – for ever');
});

test('a quotient of letters stays whole; either/or does not', () => {
  expect(held('/', 'emphasis', 'emphasis')).toBe('/!');
  expect(held('2/', undefined, 'emphasis')).toBe('2/!');
  expect(held('either/or', undefined, undefined)).toBe('either/or');
});

test('nor do a share and its sign part, or the two halves of a slope', () => {
  expect(held(' % above it', 'Val')).toBe('~% above it');
  expect(held('at least 99 % of them')).toBe('at least 99~% of them');
  expect(held('∂E/∂b')).toBe('∂E/!∂b');
});

test('in light markup the same holds, and what stands between signs is asked for what is to its left', () => {
  const seen = (html: string) => holdingHtml(html).replaceAll('\u00A0', '~').replaceAll('/\u2060', '/!');
  expect(seen('1 − 6<i>ρ</i> = −1 gives <i>ρ</i> = 2')).toBe('1~−~6<i>ρ</i> =~−1 gives <i>ρ</i>~=~2');
  expect(seen('<span class="v">0.5</span> × <span class="v">0.8</span> = 0.4.')).toBe(
    '<span class="v">0.5</span>~×~<span class="v">0.8</span> =~0.4.',
  );
  expect(seen('<a href="/a/b">either/or</a>')).toBe('<a href="/a/b">either/or</a>');
});
