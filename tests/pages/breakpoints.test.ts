import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

test('a page changes its shape by the reader’s letters, never by pixels', () => {
  const found = globSync('src/**/*.{css,astro,svelte}').flatMap((file) =>
    [...readFileSync(file, 'utf8').matchAll(/@(?:media|container)[^{]*\d\s*px[^{]*/g)].map(
      ([rule]) => `${file}: ${rule.trim()}`,
    ),
  );
  expect(found).toEqual([]);
});
