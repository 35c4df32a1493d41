import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { withOwnHashes } from '../../../src/components/page/own-hashes.ts';

const hash = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
const policy = (...hashes: string[]) =>
  `<meta http-equiv="content-security-policy" content="${['script-src', "'self'", ...hashes].join(' ')};">`;

test('a page keeps the hashes of its own styles and scripts, and loses those of other pages', () => {
  const body = '<style>a{}</style><script>b()</script><script type="module" src="/c.js"></script>';
  const page = (...hashes: string[]) => `<head>${policy(...hashes)}</head>${body}`;
  expect(withOwnHashes(page(hash('x{}'), hash('a{}'), hash('y()'), hash('b()')))).toBe(
    page(hash('a{}'), hash('b()')),
  );
});

test('what looks like a hash elsewhere in a page stays', () => {
  const page = `${policy()}<p>${hash('x')}</p>`;
  expect(withOwnHashes(page)).toBe(page);
});
