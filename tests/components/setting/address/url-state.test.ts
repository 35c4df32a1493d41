import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readAddress } from '../../../../src/components/setting/address/read-address.ts';
import {
  readRounding,
  writeAddress,
  writeRounding,
} from '../../../../src/components/setting/address/url-state.ts';
import { articleSetting, type Setting } from '../../../../src/components/setting/store.ts';
import { article } from '../../../../src/lib/example/article.ts';
import type { Rounding } from '../../../../src/lib/trace/evaluate.ts';
import { digitChoices } from '../../../../src/lib/writing/format.ts';
import { check } from '../../../lib/helpers.ts';

const roundings: fc.Arbitrary<Rounding> = fc.record({
  what: fc.constantFrom('outputs', 'every quantity'),
  decimals: fc.integer({ min: 2, max: 9 }),
});
const number = fc.double({ min: -1e9, max: 1e9, noNaN: true }).map((value) => (value === 0 ? 0 : value));
const changes = fc.dictionary(fc.constantFrom(...Object.keys(article)), number);
const settings: fc.Arbitrary<Setting> = fc
  .tuple(
    changes,
    fc.option(roundings, { nil: undefined }),
    fc.constantFrom(...digitChoices),
    fc.constantFrom(undefined, 'hints' as const, 'solutions' as const),
  )
  .map(([changed, rounding, digits, paper]) => ({
    parameters: { ...article, ...changed },
    ...{ digits, rounding, paper },
  }));

describe('an address', () => {
  test('gives back whatever setting it was written for, to the last bit', () => {
    check(
      settings,
      (setting) => {
        const { setting: read, said, fragment } = readAddress(writeAddress(setting));
        expect({ ...read, digits: read.digits ?? 3 }).toEqual(setting);
        expect([said, fragment]).toEqual(['', '']);
      },
      1000,
    );
  });

  test('is empty for the article, and names nothing but what differs', () => {
    expect(writeAddress(articleSetting)).toBe('');
    expect(writeAddress({ parameters: { ...article, a11: 0.25, c2: -1 }, digits: 9 })).toBe(
      '?a11=0.25&c2=-1&digits=9',
    );
    expect(writeAddress({ ...articleSetting, rounding: { what: 'every quantity', decimals: 2 } })).toBe(
      '?round=all-2',
    );
  });
});

describe('a rounding', () => {
  test('is written as the control of the page has it', () => {
    expect(writeRounding({ what: 'outputs', decimals: 3 })).toBe('outputs-3');
    expect(writeRounding({ what: 'every quantity', decimals: 9 })).toBe('all-9');
  });

  test('is read as it was written', () => {
    check(roundings, (rounding) => expect(readRounding(writeRounding(rounding))).toEqual(rounding));
  });

  test.each(['', 'outputs', 'outputs-1', 'outputs-10', 'all-2 ', 'every quantity-2', 'all--2'])(
    '%j is none',
    (text) => {
      expect(readRounding(text)).toBeUndefined();
    },
  );
});
