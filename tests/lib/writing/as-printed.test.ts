import fc from 'fast-check';
import { expect, test } from 'vitest';
import { printed } from '../../../src/lib/audit/round-network/told-apart.ts';
import { figureOf, shows } from '../../../src/lib/audit/verdict/figure.ts';
import { readNumber } from '../../../src/lib/number/read-number.ts';
import { asPrinted } from '../../../src/lib/writing/as-printed.ts';
import { check } from '../helpers.ts';

test.each([
  ['0.6512', '0.6512'],
  ['-0.038', '−0.038'],
  ['1.3e+2', '1.3 × 10²'],
  ['-1.20e+10', '−1.20 × 10¹⁰'],
  ['-1.2e-7', '−1.2 × 10⁻⁷'],
  ['-2.406e-03', '−2.406 × 10⁻³'],
  ['5.0E4', '5.0 × 10⁴'],
  ['1.2e-7', '1.2 × 10⁻⁷'],
  ['1.2e+0', '1.2 × 10⁰'],
  ['0.00', '0.00'],
])('%s stands in print as %s', (text, print) => expect(asPrinted(text)).toBe(print));

const to = fc.integer({ min: 2, max: 5 });
const printing = fc.oneof(fc.record({ decimals: to }), fc.record({ significant: to }));
const values = fc
  .tuple(
    fc.constantFrom(-1, 1),
    fc.double({ min: 1, max: 9.99, noNaN: true }),
    fc.integer({ min: -9, max: 3 }),
  )
  .map(([sign, digits, power]) => sign * digits * 10 ** power);

test('whoever types a number as it stands in print is read as if it stood in a computer’s notation', () => {
  check(fc.tuple(values, printing), ([value, as]) => {
    const text = printed(value, as);
    expect(readNumber(asPrinted(text))).toEqual(readNumber(text));
  });
});

test('and a right number, rounded so, is right', () => {
  check(fc.tuple(values, printing), ([value, as]) => {
    const figure = figureOf(asPrinted(printed(value, as)));
    expect('value' in figure && shows(figure, value)).toBe('rounded');
  });
});
