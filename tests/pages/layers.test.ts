import { execFileSync } from 'node:child_process';
import { globSync, readFileSync } from 'node:fs';
import { join, normalize } from 'node:path';
import { describe, expect, test } from 'vitest';

/** What a file imports, as paths from the top of the project; packages as they are named. */
function importsOf(file: string): string[] {
  const found = readFileSync(file, 'utf8').matchAll(/(?:from|import)\s*\(?\s*'([^']+)'/g);
  return [...found].map(([, to = '']) =>
    to.startsWith('.') ? normalize(join(file, '..', to)).replaceAll('\\', '/') : to,
  );
}

const library = globSync('src/lib/**/*.ts');
const exercises = globSync('src/exercises/**/*.ts');
const solutions = exercises.filter((file) => file.endsWith('/solution.ts'));
const components = globSync('src/components/**/*.{ts,astro,svelte}');
const cells = globSync('src/cells/**/*.ts');

describe('imports run one way: pages, components, exercises, library', () => {
  test.each(library)('%s imports the library alone, with the extension', (file) => {
    for (const to of importsOf(file)) expect(to).toMatch(/^src\/lib\/[\w/-]+\.ts$/);
  });

  test.each(exercises.filter((file) => !solutions.includes(file)))(
    '%s imports exercises and the library alone',
    (file) => {
      for (const to of importsOf(file)) expect(to).toMatch(/^src\/(exercises|lib)\/[\w/-]+\.(ts|json)$/);
    },
  );

  test.each(components)('%s imports no page', (file) => {
    for (const to of importsOf(file)) expect(to).not.toMatch(/^src\/pages/);
  });

  test.each([...cells, ...solutions])(
    '%s imports the library alone, by its name, as a reader would',
    (file) => {
      for (const to of importsOf(file)) expect(to).toMatch(/^backprop(\/plot)?$/);
    },
  );
});

describe('library, exercises and cells stand alone', () => {
  test.each([...library, ...exercises, ...cells])('%s knows no document and no window', (file) => {
    const code = readFileSync(file, 'utf8').replace(/\/\*[\s\S]*?\*\/|\/\/.*/g, '');
    expect(code).not.toMatch(/\b(document|window|localStorage|navigator)\b/);
  });

  test('it runs unbundled in Node, and gives the error of the worked example', () => {
    const script = "import('./src/lib/index.ts').then(({ quantity }) => console.log(quantity('E')))";
    const printed = execFileSync(process.execPath, ['-e', script], { encoding: 'utf8' });
    // The article prints 0.444 from rounded outputs; unrounded, the recomputed error is this.
    expect(Number(printed)).toBeCloseTo(0.4434344431833004, 14);
  });
});
