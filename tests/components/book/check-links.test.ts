import { expect, test } from 'vitest';
import { brokenLinks } from '../../../src/components/book/check-links.ts';

const page = (markup: string) => `<html><body><h1 id="top">A page</h1>${markup}</body></html>`;

/** What is said about a page of a small book that holds this markup. */
const said = (markup: string, base = '/') =>
  brokenLinks({
    base,
    pages: new Map([
      ['', page('')],
      ['forward/', page(markup)],
      ['error/', page('<h2 id="squares">Squares</h2><p id="σ">')],
      ['404.html', page('')],
    ]),
    files: ['twin.py', '_astro/page.x1.js'],
  });

test.each([
  ['to a page', '<a href="/error/">'],
  ['to the home page', '<a class="brand" href="/">'],
  ['to a place on a page', '<a href="/error/#squares">'],
  ['to a place with a letter of its own', '<a href="/error/#%CF%83">'],
  ['to a place on its own page', '<a href="#top">'],
  ['relative', '<a href="../error/">'],
  ['with a query', '<a href="/error/?a11=1&#38;b22=2#squares">'],
  ['to a file', '<a href="/twin.py" download><script src="/_astro/page.x1.js"></script>'],
  ['out of the book', '<a href="https://example.org/nowhere/"><a href="mailto:a@example.org">'],
  ['in a script alone', `<script>const link = '<a href="/nowhere/">';</script>`],
  ['as a word of the text', '<code>href="/nowhere/"</code>'],
])('a link %s passes', (_, markup) => {
  expect(said(markup)).toEqual([]);
});

test.each([
  [
    'a page that is not there',
    '<a href="/eror/">',
    '/forward/ links to /eror/, where nothing is. The nearest is /error/',
  ],
  [
    'a page without the slash',
    '<a href="/error">',
    '/forward/ links to /error, where nothing is. The nearest is /error/',
  ],
  [
    'a file that is not there',
    '<img src="/twin.pi">',
    '/forward/ links to /twin.pi, where nothing is. The nearest is /twin.py',
  ],
  [
    'a place that is not there',
    '<a href="/error/#squarez">',
    '/forward/ links to /error/#squarez, and /error/ has no #squarez. The nearest is #squares',
  ],
  [
    'a place that is not there on the page itself',
    '<a href="#tip">',
    '/forward/ links to #tip, and /forward/ has no #tip. The nearest is #top',
  ],
  [
    'a place like none that is there',
    '<a href="/error/#one-two-three">',
    '/forward/ links to /error/#one-two-three, and /error/ has no #one-two-three. There are: #top, #squares, #σ',
  ],
])('a link to %s is named, with the page that holds it and the nearest there is', (_, markup, sentence) => {
  expect(said(markup)).toEqual([sentence]);
});

test('a link past the path that the host gives the book is named', () => {
  expect(said('<a href="/course/error/"><a href="/error/">', '/course/')).toEqual([
    '/forward/ links to /error/, which is outside the book at /course/.',
  ]);
});

test('the same link twice on a page is named once, and each page by itself', () => {
  expect(said('<a href="/eror/"><a title="a > b" href="/eror/"><a href="/forwart/">')).toHaveLength(2);
});
