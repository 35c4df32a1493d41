import { describe, expect, test } from 'vitest';
import { readAddress, withoutPunctuation } from '../../../../src/components/setting/address/read-address.ts';
import { article } from '../../../../src/lib/example/article.ts';

const nothing = { parameters: article, rounding: undefined, digits: undefined, paper: undefined };

test('what belongs to somebody else is left alone', () => {
  expect(readAddress('?utm_source=mail&a11=0.5&toString=1&__proto__=1&q&fbclid=12')).toEqual({
    setting: { ...nothing, parameters: { ...article, a11: 0.5 } },
    said: '',
    fragment: '',
  });
});

describe('what can’t be read stays as in the article', () => {
  test('and is said, each part with its reason', () => {
    const { setting, said } = readAddress(
      '?x1=abc&b22=0,9&t1=1e99&round=all-1&rho=&digits=12&a12=1/0&paper=blank',
    );
    expect(setting).toEqual({ ...nothing, parameters: { ...article, b22: 0.9 } });
    for (const part of [
      'x1, where “abc” is not a number',
      't1, where “1e99” is beyond a billion',
      'round, where “all-1” is none of its values',
      'rho is empty',
      'digits, where “12” is none of its values',
      'a12, where “1/0” divides by zero',
      'paper, where “blank” is none of its values',
    ])
      expect(said).toContain(part);
    expect(said).not.toContain('b22');
  });

  test('a number that the book does not have is named', () => {
    expect(readAddress('?a13=0.5&lr=0.1').said).toMatch(/a13, lr, and the book has no number of those names/);
    expect(readAddress('?A11=0.5').said).toMatch(/A11/);
  });

  test('longer than any the book writes is not read at all', () => {
    const { setting, said } = readAddress(`?a11=0.5&x=${'9'.repeat(2000)}`);
    expect(said).toMatch(/longer than any/);
    expect(setting).toEqual({ parameters: article, rounding: undefined });
  });
});

describe('what a chat or a program does to a link', () => {
  const with05 = { ...nothing, parameters: { ...article, a11: 0.5 } };

  test.each(['.', ')', '>', ',', ';', '"', '”', '。', '）', '，', ').', ')。', '>,', '!', '**'])(
    'is no part of it: %s behind it',
    (punctuation) => {
      const search = new URL(`https://example.org/?a11=0.5${punctuation}`).search;
      expect(readAddress(search)).toEqual({ setting: with05, said: '', fragment: '' });
      expect(readAddress(`?a11=0.5&round=all-2${punctuation}`).setting.rounding).toEqual({
        what: 'every quantity',
        decimals: 2,
      });
    },
  );

  test('a # written as %23 blames no parameter, and still leads where it led', () => {
    expect(readAddress('?a11=0.5%23two-paths')).toEqual({ setting: with05, said: '', fragment: 'two-paths' });
    expect(readAddress('?a11=0.5%23two-paths).').fragment).toBe('two-paths');
  });

  test('what is to be printed is read all the same', () => {
    expect(readAddress('?paper=hints)').setting.paper).toBe('hints');
    expect(readAddress('?paper=solutions%23questions').setting.paper).toBe('solutions');
  });

  test('an & written as &amp; parts two parameters', () => {
    expect(readAddress('?a11=0.5&amp;digits=6')).toEqual({
      setting: { ...with05, digits: 6 },
      said: '',
      fragment: '',
    });
  });

  test('only what stands behind is left out', () => {
    expect(withoutPunctuation('(a.b).')).toBe('(a.b');
    expect(withoutPunctuation('two-paths')).toBe('two-paths');
  });
});
