// Whatever stands behind the question mark: what is read is a number of the text or the article's, and it can be written again.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readAddress } from '../../../../src/components/setting/address/read-address.ts';
import { writeAddress } from '../../../../src/components/setting/address/url-state.ts';
import { limit } from '../../../../src/components/setting/limit.ts';
import { articleSetting } from '../../../../src/components/setting/store.ts';
import { article } from '../../../../src/lib/example/article.ts';
import { defaultDigits } from '../../../../src/lib/writing/format.ts';
import { check } from '../../../lib/helpers.ts';

const key = fc.oneof(
  fc.constantFrom(...Object.keys(article), 'round', 'digits', 'paper', '__proto__', 'toString', 'z9'),
  fc.string({ maxLength: 6 }),
);
const value = fc.oneof(
  fc.double().map(String),
  fc.constantFrom(
    'all-4',
    'outputs-2',
    '6',
    'hints',
    '1/3',
    '0,25',
    '10%',
    '−1',
    '１',
    '1e999',
    'NaN',
    '1/0',
    '%',
    '%E2',
    '#',
  ),
  fc.string({ unit: 'binary', maxLength: 30 }),
);
const pair = fc
  .tuple(key, value, fc.constantFrom('&', '&amp;', ';', ''))
  .map(([key, value, end]) => `${key}=${value}${end}`);
const query = fc
  .array(fc.oneof(pair, fc.string({ maxLength: 8 })), { maxLength: 12 })
  .map((parts) => `?${parts.join('')}`);

test('it is read without a word of the machine’s, and read again once written', () => {
  check(
    query,
    (search) => {
      const { setting, said } = readAddress(search);
      expect(Object.keys(setting.parameters)).toEqual(Object.keys(article));
      for (const number of Object.values(setting.parameters))
        expect(Math.abs(number)).toBeLessThanOrEqual(limit);
      expect(said).not.toMatch(/undefined|\[object/);
      const whole = { ...articleSetting, ...setting, digits: setting.digits ?? defaultDigits };
      const { setting: again, said: nothing } = readAddress(writeAddress(whole));
      expect({ ...again, digits: again.digits ?? defaultDigits }).toEqual({
        ...setting,
        digits: whole.digits,
      });
      expect(nothing).toBe('');
    },
    1000,
  );
});

test('one that cannot be read takes nothing from the others', () => {
  const bad = fc.constantFrom('b21=x', 'round=all', 'digits=', 'zz=1', '%%%', 'a21=1e999', '=');
  check(
    fc.tuple(fc.double({ min: -limit, max: limit, noNaN: true }), fc.array(bad), fc.array(bad)),
    ([number, before, behind]) => {
      const { setting } = readAddress(`?${[...before, `a11=${number}`, ...behind].join('&')}`);
      expect(setting.parameters).toEqual({ ...article, a11: number + 0 });
    },
    300,
  );
});
