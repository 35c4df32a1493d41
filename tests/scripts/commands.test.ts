import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const commands = globSync('tests/*.ts').flatMap((file) =>
  [...readFileSync(file, 'utf8').matchAll(/playwright test [^'"`]*/g)].map(([command]) => ({
    file,
    command,
  })),
);

test('Playwright takes every name behind --project for another project: one with = is one', () => {
  expect(commands.map(({ file }) => file)).toContain('tests/monkey.ts');
  for (const { file, command } of commands) expect(command, file).not.toMatch(/--project\s/);
});
