// A slip in one place, and what a quantity comes to with it: against the article's step by plain arithmetic.
import { describe, expect, test } from 'vitest';
import { articleExample } from '../../../../src/lib/example/article-step.ts';
import { catalogue } from '../../../../src/lib/slips/catalogue/catalogue.ts';
import { madeAt } from '../../../../src/lib/slips/catalogue/made-at.ts';
import { mistakenValue } from '../../../../src/lib/slips/catalogue/mistaken-value.ts';
import { stepOf } from '../../../../src/lib/slips/step.ts';
import { plainStep, start } from '../../../exercises/plain-step.ts';
import { expectClose, expectRangeError } from '../../helpers.ts';

const step = stepOf(articleExample());
const { gradients } = plainStep(start);
const { h1 = 0, h2 = 0, zh1 = 0, y1 = 0 } = step.values;
/** δ of an output: of the mean of two squares */
const delta = (h: number, t: number) => (h - t) * h * (1 - h);

describe('of several ways to make a slip in one place', () => {
  test.each([
    ['dE_dzh1', delta(h1, 0.03)],
    ['dE_dzh2', delta(h2, 0.05)],
  ])('the one that reads %s', (reads, wanted) => {
    expectClose(mistakenValue(step, 'dE_dc2', { slip: 'bias-from-one', reads }), wanted);
  });

  test('the first, if nothing is said', () => {
    expectClose(mistakenValue(step, 'dE_dc2', { slip: 'bias-from-one' }), delta(h1, 0.03));
  });
});

test('several quantities are named in any order', () => {
  const made = madeAt(step, { slip: 'no-slope', at: 'dE_dzh2 dE_dzh1' });
  expect(made.at).toEqual(['dE_dzh1', 'dE_dzh2']);
  expect(madeAt(step, { slip: 'no-slope', at: 'dE_dzh1 dE_dzh2' })).toEqual(made);
});

test('a slip that cannot be made there is refused, with the place', () => {
  expectRangeError(
    () => madeAt(step, { slip: 'no-slope', at: 'x1' }),
    'madeAt needs a place of the slip no-slope, got "x1"',
  );
  expectRangeError(
    () => madeAt(step, { slip: 'bias-from-one', at: 'dE_dc2', reads: 'h1' }),
    'madeAt needs a place of the slip bias-from-one, got "dE_dc2, reading h1"',
  );
});

test('a slip that is none of the catalogue is refused, with all there are', () => {
  const unknown = () => madeAt(step, { slip: 'no-slop' as 'no-slope', at: 'dE_dzh1' });
  expect(unknown).toThrow(RangeError);
  expect(unknown).toThrow(
    /^madeAt needs a slip of the catalogue \(no-slope, new-weights, .*\), got "no-slop"$/,
  );
  for (const kind of Object.keys(catalogue)) expect(unknown).toThrow(new RegExp(`[( ]${kind}[,)]`));
});

describe('what a quantity comes to', () => {
  test('where the slip is made', () =>
    expectClose(mistakenValue(step, 'dE_dzh1', { slip: 'no-slope' }), h1 - 0.03));

  test('further on: the new weight without the slope', () => {
    const wrong = start.b11 - 0.5 * (h1 - 0.03) * y1;
    expectClose(mistakenValue(step, 'b11_new', { slip: 'no-slope', at: 'dE_dzh1' }), wrong);
    expect(Math.abs(wrong - (start.b11 - 0.5 * gradients.b11))).toBeGreaterThan(0.1);
  });

  test('of a number that the step begins with, taken for another: a target of 0', () => {
    expectClose(mistakenValue(step, 'dE_dh1', { slip: 'target-of-another-sample', at: 't1' }), h1);
  });

  test('with the sign of one term of a sum lost', () => {
    // the first of the ways to get the sum wrong by a sign is to lose that of all of it
    expectClose(mistakenValue(step, 'zh1', { slip: 'sign-lost' }), -zh1);
    expectClose(
      mistakenValue(step, 'zh1', { slip: 'sign-lost', reads: 'minus_b11' }),
      zh1 - 2 * y1 * start.b11,
    );
  });
});
