import { expect, test } from 'vitest';
import { whatHolds } from '../../../../src/components/live/panel/holds.ts';
import { article } from '../../../../src/lib/example/article.ts';

const at = (changed: object, reference: string) =>
  whatHolds(reference, { parameters: { ...article, ...changed }, digits: 3 });

test('where nothing is lost, nothing is said', () => {
  for (const reference of ['h1', 'E', 'dE_da11', 'E_after', 'c2@10000', 'rho', 'x1'])
    expect(at({}, reference)).toBeUndefined();
});

test('an output near 1 is named, for its slope and for whatever is made of it', () => {
  for (const reference of ['dh1_dzh1', 'dE_dzh1', 'dE_db11', 'dE_db21'])
    expect(at({ b11: 40 }, reference)?.why).toMatch(
      /^Only the first \d digits hold: <var>h<\/var><sub>1<\/sub> is so near to 1/,
    );
  // What comes through h2 has its digits, and beside it the little through h1 counts for nothing.
  for (const reference of ['dE_dzh2', 'dE_da11']) expect(at({ b11: 40 }, reference)).toBeUndefined();
});

test('an output that is 1 to the last digit leaves nothing of its slope', () => {
  const holds = at({ b11: 80 }, 'dE_dzh1');
  expect(holds?.why).toMatch(
    /^Not one of its digits holds: to sixteen digits .* is 1, and of 1 − .* nothing/,
  );
  expect(holds?.full).toMatch(/^<1 × 10⁻/);
});

test('an output that lost its digits on the way, and is nowhere near 1, is not said to be', () => {
  // 10⁸ · 1 − 10⁸ · 1 + 0.35
  const changed = { x1: 1, a11: 1e8, x2: 1, a21: -1e8 };
  for (const reference of ['dy1_dzy1', 'dh1_dzh1', 'dE_db11'])
    expect(at(changed, reference)?.why).toMatch(/on the way a number is taken from one that is nearly equal/);
});

test('without an output near 1, a difference of nearly equal numbers is the reason', () => {
  // 0.7 · 0.3 − 0.7 · 0.3, by whichever weights
  const why = at({ x1: 0.7, a11: 0.3, x2: -0.7, a21: 0.3, c1: 1e-9 }, 'zy1')?.why;
  expect(why).toMatch(
    /^Only the first \d digits hold: on the way a number is taken from one that is nearly equal/,
  );
});
