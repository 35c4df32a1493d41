import { describe, expect, test } from 'vitest';
import { type Figure, figureOf } from '../../../../src/lib/audit/verdict/figure.ts';
import { misprintOf } from '../../../../src/lib/audit/verdict/misprint.ts';

const misprint = (printed: string, value: number) => misprintOf(figureOf(printed) as Figure, value);

describe('a misprint', () => {
  test.each([
    ['0.298731109', 0.298371109, 'neighbours exchanged'],
    ['-0.298731109', -0.298371109, 'neighbours exchanged'],
    ['0.298371109', 0.2983711094, undefined],
    ['0.598371109', 0.298371109, 'one digit'],
    ['7.298371', 0.298371, 'one digit'],
    // cut off behind the sixth decimal and rounded to it
    ['0.598371', 0.2983716, 'one digit'],
    ['0.598372', 0.2983716, 'one digit'],
    ['0.29871109', 0.298371109, 'one left out'],
    ['2.98371', 0.298371, 'point moved'],
    ['29.8371', 0.298371, 'point moved'],
    ['0.0298371', 0.298371, 'point moved'],
    ['0.00298371', 0.298371, 'point moved'],
    ['298.371', 0.298371, undefined],
    ['1294', 1234, 'one digit'],
    ['12.34', 1234, 'point moved'],
    ['1234', 123.4, 'point moved'],
    ['1734', 1234.7, 'one digit'],
    ['1735', 1234.7, 'one digit'],
    // one digit too many is none of them
    ['12345', 1234, undefined],
    // three digits are met by a misprint of almost anything
    ['0.928', 0.298, undefined],
    ['0.9284', 0.2984, 'neighbours exchanged'],
    // the sign is no misprint
    ['-0.598371', 0.298371, undefined],
    // an exact number has no digits to be exchanged
    ['1/3', 0.4333, undefined],
    ['1234/10', 523.4, undefined],
    ['0.598371', Number.NaN, undefined],
    ['0.598371', Infinity, undefined],
    ['3000000', 2000000, undefined],
  ] as const)('%s for %d: %s', (printed, value, what) => expect(misprint(printed, value)).toBe(what));
});
