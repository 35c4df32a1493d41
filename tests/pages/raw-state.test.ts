import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

test('state is a value that is replaced: the book’s Svelte has no proxies to watch an object with', () => {
  const found = globSync('src/**/*.{svelte,svelte.ts}').filter((file) =>
    /\$state(?!\.raw)\b/.test(readFileSync(file, 'utf8')),
  );
  expect(found).toEqual([]);
});

test('a list is told its choice by its options: what sets it from outside watches every list, and every page would carry that', () => {
  const found = globSync('src/**/*.svelte').filter((file) =>
    /<select\b[^>]*?\s(bind:)?value=/.test(readFileSync(file, 'utf8').replaceAll('=>', '')),
  );
  expect(found).toEqual([]);
});
