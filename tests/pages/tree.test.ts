import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const tracked = execFileSync('git', ['ls-files'], { encoding: 'utf8' }).trim().split('\n');
const texts = tracked.filter((file) =>
  /\.(ts|js|mdx?|astro|svelte|css|json|py|yml|txt)$|LICENSE|\.ci\/run/.test(file),
);

test('no file names a package registry or a path of somebody’s machine', () => {
  const forbidden = new RegExp(
    ['registry', '\\.', 'npmjs|"resolved"', ':|/home/\\w', '|/Users/\\w', '|/root/'].join(''),
  );
  const guilty = texts.filter(
    (file) => file !== 'tests/pages/tree.test.ts' && forbidden.test(readFileSync(file, 'utf8')),
  );
  expect(guilty).toEqual([]);
});

test('every dependency is pinned to one version', () => {
  const { dependencies, devDependencies } = JSON.parse(readFileSync('package.json', 'utf8'));
  for (const version of Object.values({ ...dependencies, ...devDependencies }))
    expect(version).toMatch(/^\d+\.\d+\.\d+$/);
});
