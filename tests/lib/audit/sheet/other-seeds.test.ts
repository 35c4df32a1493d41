// How often another seed is tried for a place of a class, with sheets made up.
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { articleExample } from '../../../../src/lib/example/article-step.ts';
import { expectRangeError } from '../../helpers.ts';

const sheetAt = '../../../../src/lib/audit/sheet/sheet.ts';

let made: Pick<typeof import('../../../../src/lib/audit/sheet/sheets.ts'), 'sheetsFrom'>;
/** The numbers of one sheet after the other, the last again and again; where there are none there is a problem. */
let numbers: readonly (number | undefined)[];
let seeds: number[];

function sheetOf(seed: number) {
  const x1 = numbers[Math.min(seeds.push(seed), numbers.length) - 1];
  return x1 === undefined
    ? { problem: 'saturated' }
    : { seed, example: { ...articleExample(), parameters: { x1 } } };
}

beforeAll(async () => {
  vi.resetModules();
  vi.doMock(sheetAt, () => ({ sheetOf }));
  made = await import('../../../../src/lib/audit/sheet/sheets.ts');
});

afterAll(() => {
  vi.doUnmock(sheetAt);
  vi.resetModules();
});

/** What a class has, as its numbers or its problems, and how many sheets were made for that. */
function sheetsOver(count: number, ...over: typeof numbers) {
  numbers = over;
  seeds = [];
  const { shape, policy } = articleExample();
  const sheets = made.sheetsFrom(1, count, { shape, policy, asked: ['error'], to: { decimals: 4 } });
  const has = [...sheets].map((one) => ('problem' in one ? one.problem : one.example.parameters.x1));
  expect(new Set(seeds).size).toBe(seeds.length);
  return { has, tried: seeds.length };
}

describe('another seed is tried', () => {
  test('four times where one gives no sheet, and then it is said why', () => {
    expect(sheetsOver(3, undefined)).toEqual({ has: ['saturated'], tried: 5 });
    expect(sheetsOver(2, 1, undefined)).toEqual({ has: [1, 'saturated'], tried: 1 + 5 });
    const none = [undefined, undefined, undefined, undefined];
    expect(sheetsOver(1, ...none, 1)).toEqual({ has: [1], tried: 5 });
  });

  test('a hundred times where a sheet’s numbers are taken, and then they are given again', () => {
    expect(sheetsOver(2, 1)).toEqual({ has: [1, 1], tried: 1 + 101 });
    const taken = new Array<number>(100).fill(1);
    expect(sheetsOver(2, 1, ...taken, 2)).toEqual({ has: [1, 2], tried: 1 + 101 });
  });

  test('so often for each of the two', () => {
    const both = [undefined, 1, undefined, 1, undefined, 1, undefined, 1];
    expect(sheetsOver(2, 1, ...both, 2)).toEqual({ has: [1, 2], tried: 1 + 9 });
    expect(sheetsOver(2, 1, ...both, undefined)).toEqual({ has: [1, 'saturated'], tried: 1 + 9 });
  });
});

test('a class has from one sheet to a thousand', () => {
  const upTo = (count: number) => Array.from({ length: count }, (_, i) => i);
  expect(sheetsOver(1, ...upTo(1)).has).toHaveLength(1);
  expect(sheetsOver(1000, ...upTo(1000)).has).toEqual(upTo(1000));
  expectRangeError(() => sheetsOver(1001, 1), 'sheetsFrom needs 1 to 1,000 sheets, got 1001');
  expectRangeError(() => sheetsOver(0, 1), 'sheetsFrom needs 1 to 1,000 sheets, got 0');
});
