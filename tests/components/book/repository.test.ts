import { expect, test } from 'vitest';
import { commitIn, reportAddress } from '../../../src/components/book/repository.ts';

const report = {
  title: 'A mistake on “Forward”',
  body: 'Page: https://example.org/forward/\nBook: version 1',
};

test.each([
  ['GitHub', 'https://github.com/a/b/blob/main', 'https://github.com/a/b/issues/new', 'title', 'body'],
  [
    'GitLab',
    'https://gitlab.com/group/a/b/-/blob/main',
    'https://gitlab.com/group/a/b/-/issues/new',
    'issue[title]',
    'issue[description]',
  ],
  [
    'Forgejo',
    'https://codeberg.org/a/b/src/branch/main',
    'https://codeberg.org/a/b/issues/new',
    'title',
    'body',
  ],
  [
    'a folder in it',
    'https://github.com/a/b/blob/main/book',
    'https://github.com/a/b/issues/new',
    'title',
    'body',
  ],
])('%s: a report is a new issue with its title and its first lines', (_, repository, place, title, body) => {
  const address = new URL(reportAddress(report, repository) ?? '');
  expect(address.origin + address.pathname).toBe(place);
  expect(Object.fromEntries(address.searchParams)).toEqual({ [title]: report.title, [body]: report.body });
});

test.each([undefined, '', 'https://example.org/sources', 'not an address'])(
  'from %s leads no way to a report',
  (repository) => {
    expect(reportAddress(report, repository ?? '')).toBeUndefined();
  },
);

test('the commit is the last part of the address, where that is one', () => {
  const sha = '0123456789abcdef0123456789abcdef01234567';
  expect(commitIn(`https://github.com/a/b/blob/${sha}`)).toBe(sha);
  for (const none of [undefined, 'https://github.com/a/b/blob/main', 'https://github.com/a/b/blob/abc'])
    expect(commitIn(none)).toBeUndefined();
});
