import { describe, expect, test } from 'vitest';
import { type Claim, caseOf, casesOf, order } from '../../../src/components/setting/claim.ts';
import { articleSetting, type Setting } from '../../../src/components/setting/store.ts';
import { article } from '../../../src/lib/example/article.ts';

/** A chapter's own quantities: x1 itself, and one that is no number. */
const named = (reference: string) => (setting: Setting) =>
  reference === 'chapter/x1' ? (setting.parameters.x1 as number) : Number.NaN;

const holds = (claim: Claim, parameters: Readonly<Record<string, number>>, setting: Partial<Setting> = {}) =>
  caseOf(claim, { ...articleSetting, parameters: { ...article, ...parameters }, ...setting }, named);

describe('by the difference', () => {
  const inputs: Claim = { by: 'difference', left: 'x1', right: 'x2', cases: ['less', 'same', 'more'] };

  test.each([
    [{ x1: 1, x2: 2 }, 'less'],
    [{ x1: 2, x2: 2 }, 'same'],
    [{ x1: 3, x2: 2 }, 'more'],
    [{ x1: -3, x2: -2 }, 'less'],
  ])('%o: %s', (parameters, name) => expect(holds(inputs, parameters)).toBe(name));

  test('what prints alike is the same, at the digits that are shown', () => {
    const near = { x1: 0.5001, x2: 0.5004 };
    expect(holds(inputs, near)).toBe('same');
    expect(holds(inputs, near, { digits: 4 })).toBe('less');
    expect(holds({ ...inputs, atLeast: 4 }, near)).toBe('less');
    expect(holds({ ...inputs, atLeast: 4, atMost: 3 }, near, { digits: 4 })).toBe('same');
    expect(holds({ ...inputs, full: true }, near)).toBe('less');
    // not so near that the numbers themselves were alike when rounded: 0.5004 and 0.5006 print as 0.500 and 0.501
    expect(holds(inputs, { x1: 0.5004, x2: 0.5006 })).toBe('less');
  });

  test('without their signs, where it says so', () => {
    const sizes: Claim = { ...inputs, sizes: true };
    expect(holds(sizes, { x1: -3, x2: 2 })).toBe('more');
    expect(holds(sizes, { x1: -3, x2: -4 })).toBe('less');
    expect(holds(sizes, { x1: -0.5001, x2: 0.5004 })).toBe('same');
  });

  test('with a number, which prints as the quantity beside it does', () => {
    const sign: Claim = { by: 'difference', left: 'x1', right: 0, cases: ['below', 'zero', 'above'] };
    expect(holds(sign, { x1: 0.0004 })).toBe('zero');
    expect(holds(sign, { x1: -0.0004 }, { digits: 4 })).toBe('below');
    // a gradient has significant digits, and is nothing only where it is
    const slope: Claim = { ...sign, left: 'dE_dh1' };
    expect(holds(slope, { t1: -10 })).toBe('above');
    expect(holds(slope, { t1: 10 })).toBe('below');
  });

  test('what lies within the reach of the arithmetic is the same', () => {
    // y1 = σ(1000) is one but for less than a double can hold, and its slope nothing
    const slope: Claim = { by: 'difference', left: 'dE_da11', right: 0, cases: ['below', 'zero', 'above'] };
    expect(holds(slope, { c1: 1000 })).toBe('zero');
  });

  test('what is shown as smaller than a power of ten is not seen to differ from nothing', () => {
    // h1 lies above this target by four units of its last place, and no digit of that holds
    const slope: Claim = { by: 'difference', left: 'dE_dh1', right: 0, cases: ['below', 'zero', 'above'] };
    expect(holds(slope, { t1: 0.693518516578277 })).toBe('zero');
    expect(holds(slope, { t1: 0.6935185 })).toBe('above');
  });

  test('nor from one as small as that', () => {
    // σ(36) falls short of one by less than its last place, so of its delta only a bound shows; σ(−36) has all its digits.
    const deltas: Claim = {
      by: 'difference',
      left: 'dE_dzh1',
      right: 'dE_dzh2',
      sizes: true,
      cases: ['less', 'same', 'more'],
    };
    const weights = { b11: 30, b21: 30, b12: -30, b22: -30 };
    expect(holds(deltas, weights)).toBe('same');
    expect(holds(deltas, { ...weights, b12: 0, b22: 0 })).toBe('less');
  });

  test('a chapter’s own quantity is printed as its kind', () => {
    const own: Claim = { by: 'difference', left: 'chapter/x1', right: 0, cases: ['below', 'zero', 'above'] };
    expect(holds(own, { x1: 0.0004 })).toBe('zero');
    expect(holds({ ...own, kind: 'gradient' }, { x1: 0.0004 })).toBe('above');
  });
});

describe('by the ratio', () => {
  const times: Claim = {
    by: 'ratio',
    left: 'x1',
    right: 'x2',
    cuts: [0.5, 2],
    cases: ['half', 'like', 'twice'],
    notFinite: 'none',
  };

  test.each([
    [{ x1: 1, x2: 3 }, 'half'],
    [{ x1: 1, x2: 2 }, 'like'],
    [{ x1: 1, x2: 1 }, 'like'],
    [{ x1: 2, x2: 1 }, 'twice'],
    [{ x1: 2, x2: 0 }, 'none'],
    [{ x1: 0, x2: 0 }, 'none'],
  ])('%o: %s', (parameters, name) => expect(holds(times, parameters)).toBe(name));
});

test('by the ratio nothing is divided by what is shown only as smaller than a power of ten', () => {
  const times: Claim = {
    by: 'ratio',
    left: 'dE_da11~no-hidden-slope',
    right: 'dE_da11',
    cuts: [10],
    cases: ['some', 'many'],
    notFinite: 'none',
  };
  expect(holds(times, {})).toBe('some');
  expect(holds(times, { b11: 30, b21: 30, b12: -30, b22: -30 })).toBe('none');
});

test('by the size of one number, also of one that a chapter computes', () => {
  const size: Claim = { by: 'size', left: 'chapter/x1', cuts: [0.5, 1.5], cases: ['no', 'one', 'both'] };
  expect([0, 1, 2].map((x1) => holds(size, { x1 }))).toEqual(['no', 'one', 'both']);
  expect(holds({ ...size, left: 'chapter/none', notFinite: 'lost' }, {})).toBe('lost');
  expect(holds({ ...size, left: 'chapter/none' }, {})).toBe('never');
});

test('a page has words for each case once, and for none that can’t be', () => {
  const claim: Claim = { by: 'difference', left: 'E', right: 0, cases: ['never', 'no', 'some'] };
  expect(casesOf({ ...claim, notFinite: 'no' })).toEqual(['no', 'some']);
});

test('order is how two numbers are printed', () => {
  expect(order('h1', 't1', articleSetting)).toBe(1);
  expect(order('t1', 'h1', articleSetting)).toBe(-1);
  expect(order('h1', 'h1', articleSetting)).toBe(0);
});

test('a number that is short is the same as one that prints it with more zeros', () => {
  const parameters = { ...article, b22: 0.8, rho: 1e-6 };
  // 0.800 beside 0.80000
  expect(order('b22_new', 'b22', { ...articleSetting, parameters }, { atLeast: 5 })).toBe(0);
  expect(order('b22_new', 'b22', articleSetting, { atLeast: 5 })).toBe(-1);
});
