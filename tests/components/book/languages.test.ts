import { expect, test } from 'vitest';
import { alternatesOf } from '../../../src/components/book/languages.ts';

const both = [
  { lang: 'en', path: '', folder: 'src' },
  { lang: 'zh-Hans', path: 'zh/', folder: 'tests/language/zh' },
];

test('a page names itself, for readers of English and for all others', () => {
  expect(alternatesOf('/book/', 'forward/')).toEqual([
    { lang: 'en', path: '/book/forward/' },
    { lang: 'x-default', path: '/book/forward/' },
  ]);
});

test('once another language is published, the two name each other, from either side', () => {
  const named = [
    { lang: 'en', path: '/book/forward/' },
    { lang: 'zh-Hans', path: '/book/zh/forward/' },
    { lang: 'x-default', path: '/book/forward/' },
  ];
  expect(alternatesOf('/book/', 'forward/', 'en', both)).toEqual(named);
  expect(alternatesOf('/book/zh/', 'forward/', 'zh-Hans', both)).toEqual(named);
  expect(alternatesOf('/', '', 'en', both)[1]).toEqual({ lang: 'zh-Hans', path: '/zh/' });
});

test('a page that it does not have yet is not named; what is made from words is in all', () => {
  expect(alternatesOf('/', 'sigmoid/', 'en', both).map(({ lang }) => lang)).toEqual(['en', 'x-default']);
  expect(alternatesOf('/', 'answers/', 'en', both).map(({ lang }) => lang)).toContain('zh-Hans');
});

test('a language that is not published names itself alone', () => {
  expect(alternatesOf('/zh/', 'forward/', 'zh-Hans')).toEqual([{ lang: 'zh-Hans', path: '/zh/forward/' }]);
});
