import { describe, expect, test } from 'vitest';
import { type Figure, figureOf, shows } from '../../../../src/lib/audit/verdict/figure.ts';

const figure = (printed: string, times?: number): Figure => {
  const read = figureOf(printed, times);
  if ('problem' in read) throw new Error(read.problem);
  return read;
};

describe('a figure as printed', () => {
  test.each([
    ['0.444', 1, { value: 0.444, unit: 0.001, decimals: 3, significant: 3, digits: '0.444' }],
    ['0.00450', 1, { value: 0.0045, unit: 0.00001, decimals: 5, significant: 3, digits: '0.00450' }],
    ['-12', 1, { value: -12, unit: 1, decimals: 0, significant: 2, digits: '12' }],
    ['7', 1, { value: 7, unit: 0, decimals: 0, significant: 1, digits: '7' }],
    ['007.0', 1, { value: 7, unit: 0.1, decimals: 1, significant: 2, digits: '7.0' }],
    ['7.0', 1, { value: 7, unit: 0.1, decimals: 1, significant: 2, digits: '7.0' }],
    ['1.3 × 10²', 1, { value: 130, unit: 10, decimals: 0, significant: 2, digits: '130' }],
    ['-1.20e+5', 1, { value: -120000, unit: 1000, decimals: 0, significant: 3, digits: '120000' }],
    ['1.25 × 10¹', 1, { value: 12.5, unit: 0.1, decimals: 1, significant: 3, digits: '12.5' }],
    ['1/4', 1, { value: 0.25, unit: 0 }],
    ['55.97 %', 1, { value: 0.5597, unit: 0.0001, decimals: 4, significant: 4, digits: '0.5597' }],
    ['-0.138', -1, { value: 0.138, unit: 0.001, decimals: 3, significant: 3, digits: '0.138' }],
    ['0.138', -1, { value: -0.138, unit: 0.001 }],
    ['0.138', 2, { value: 0.069, unit: 0.0005 }],
  ] as const)('%s of %d times a quantity', (printed, times, { value, unit, ...rest }) => {
    const read = figure(printed, times);
    expect(read).toMatchObject(rest);
    expect(read.value).toBeCloseTo(value, 15);
    expect(read.unit).toBeCloseTo(unit, 15);
  });

  test('seventeen digits and forty decimals are read, one more is too many', () => {
    expect(figureOf('0.12345678901234567')).toHaveProperty('significant', 17);
    expect(figureOf('0.123456789012345678')).toEqual({ problem: 'too many digits' });
    expect(figureOf(`0.${'0'.repeat(38)}12`)).toHaveProperty('decimals', 40);
    expect(figureOf(`0.${'0'.repeat(39)}12`)).toEqual({ problem: 'too many digits' });
  });
});

describe('a figure shows', () => {
  test.each([
    ['0.444', 0.4444, 'rounded'],
    ['0.444', 0.4435, 'rounded'],
    ['0.444', 0.4445, 'rounded'],
    ['0.444', 0.44356, 'rounded'],
    ['0.444', 0.4449, 'cut'],
    ['0.444', 0.4451, undefined],
    ['0.444', 0.4434, undefined],
    ['1.3 × 10²', 127.4, 'rounded'],
    ['1.2e2', 127.4, 'cut'],
    ['1.3 × 10²', 124.9, undefined],
    ['130', 127.4, undefined],
    ['-0.444', -0.4449, 'cut'],
    ['-0.444', -0.4434, undefined],
    ['-0.444', 0.4449, undefined],
    ['0.00', 0.009, 'cut'],
    ['0.00', -0.009, 'cut'],
    ['0.00', 0.011, undefined],
    ['0.3', 0.4, undefined],
    ['-0.3', 0.3 - 0.6 - 0.1, undefined],
    ['0.00', 0.01, undefined],
    ['0.69', 0.7, undefined],
    ['1.2e2', 130, undefined],
    ['1', 1, 'rounded'],
    ['1', 0.9999, undefined],
    ['0', 0, 'rounded'],
    ['0.5', Number.NaN, undefined],
    ['0.5', Infinity, undefined],
    ['-0.5', -Infinity, undefined],
  ] as const)('%s of %d: %s', (printed, of, how) => expect(shows(figure(printed), of)).toBe(how));

  test('what may be off by itself, by as much either way', () => {
    expect(shows(figure('0.444'), 0.4455, 0)).toBeUndefined();
    expect(shows(figure('0.444'), 0.4455, 0.001)).toBe('rounded');
    expect(shows(figure('0.444'), 0.4425, 0.001)).toBe('rounded');
    expect(shows(figure('0.444'), 0.4457, 0.001)).toBe('cut');
    expect(shows(figure('0.444'), 0.4424, 0.001)).toBeUndefined();
  });

  test('what differs in the last of fifteen digits, which are the machine’s, but not of fourteen', () => {
    expect(shows(figure('0.123456789012345'), 0.123456789012348)).toBe('rounded');
    expect(shows(figure('0.123456789012345'), 0.123456789012352)).toBeUndefined();
    expect(shows(figure('0.12345678901234'), 0.12345678901237)).toBeUndefined();
  });
});
