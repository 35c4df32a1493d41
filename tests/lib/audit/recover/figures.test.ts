import { describe, expect, test } from 'vitest';
import { printsAs, printsOf } from '../../../../src/lib/audit/recover/figures.ts';

const prints = (digits: string) => printsOf('here', { id: 'h1', digits });

describe('which numbers print as a figure', () => {
  test.each([
    ['0.694', 0.6944, true],
    ['0.694', 0.6936, true],
    ['0.694', 0.6935, true],
    ['0.694', 0.6945, false],
    ['0.694', 0.6934, false],
    ['0.694', 0.6949, false],
    ['-0.694', -0.6945, false],
    ['-0.694', -0.6936, true],
    ['0,694', 0.694, true],
    ['12', 12.4, true],
    ['12', 12.5, false],
    ['0', 0.4, true],
    ['0', -0.4, true],
    ['1200', 1200.4, true],
    ['0.694', Number.NaN, false],
  ] as const)('%s of %d: %s', (digits, number, does) => expect(printsAs(number, prints(digits))).toBe(does));

  test('lie between half a unit below and half a unit above', () => {
    const { value, decimals, from, to } = prints('0.694');
    expect([value, decimals]).toEqual([0.694, 3]);
    expect(from).toBeCloseTo(0.6935, 8);
    expect(to).toBeCloseTo(0.6945, 8);
    expect(from).toBeLessThan(0.6935);
    expect(to).toBeGreaterThan(0.6945);
  });

  test('of fifteen decimals, and no more', () => {
    expect(prints('0.123456789012345').decimals).toBe(15);
    expect(() => prints('0.1234567890123456')).toThrow(
      'here needs 0 to 15 decimals for h1, got "0.1234567890123456"',
    );
  });

  test.each(['about half', '', '12 %', '1/4'])('"%s" is no printed figure', (digits) =>
    expect(() => prints(digits)).toThrow('here needs the printed digits of h1'),
  );

  test('a number short of its units is none either', () => {
    expect(() => prints('1.2e3')).toThrow('here needs 0 to 15 decimals for h1, got "1.2e3"');
    expect(() => prints('-1.2e3')).toThrow(/0 to 15 decimals/);
    expect(prints('1.2e1').value).toBe(12);
  });
});
