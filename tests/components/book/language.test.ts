import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, expect, test } from 'vitest';
import { languageIn } from '../../../src/components/book/language.ts';

const made: string[] = [];
afterEach(() => {
  for (const folder of made.splice(0)) rmSync(folder, { recursive: true });
});

/** A language that has these files. */
function having(...files: string[]): string {
  const folder = mkdtempSync(join(tmpdir(), 'language-'));
  made.push(folder);
  for (const file of files) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), '');
  }
  return folder;
}

/** Where an import in a file leads. */
function found(folder: string, from: string, name: string): string {
  const [plugin] = languageIn(folder).plugins;
  const resolveId = plugin?.resolveId as (name: string, importer?: string) => string | undefined;
  return resolveId(name, from) ?? 'as it is written';
}

test('without a folder the book is that of src, at the root of its path', () => {
  expect(languageIn(undefined)).toMatchObject({ path: '', srcDir: 'src', outDir: 'dist', plugins: [] });
  expect(languageIn('')).toMatchObject({ path: '', srcDir: 'src' });
});

test('a folder puts its name behind the path, and what is built beside the rest', () => {
  expect(languageIn('tests/language/zh')).toMatchObject({
    path: 'zh/',
    srcDir: 'tests/language/zh',
    outDir: 'dist/zh',
  });
});

test('an import leads to the file of the language where it has one, and else to that of src', () => {
  const folder = having('components/words/page.ts', 'pages/forward.mdx');
  const page = join(folder, 'pages/forward.mdx');
  expect(found(folder, page, '../components/chapter.ts')).toBe(resolve('src/components/chapter.ts'));
  const header = resolve('src/components/page/Header.astro');
  expect(found(folder, header, '../words/page.ts')).toBe(join(folder, 'components/words/page.ts'));
  expect(found(folder, header, '../words/setting.ts')).toBe('as it is written');
  expect(found(folder, header, './theme-at-start.js?raw')).toBe('as it is written');
  expect(found(folder, header, 'katex')).toBe('as it is written');
  const words = languageIn(folder);
  expect(fileURLToPath(words.addressOf('components/words/page.ts'))).toBe(
    join(folder, 'components/words/page.ts'),
  );
  expect(fileURLToPath(words.addressOf('components/words/symbol.ts'))).toBe(
    resolve('src/components/words/symbol.ts'),
  );
});

test.each(['components/words/pages.ts', 'components/page/Page.astro', 'pages/vorwaerts.mdx', 'lib/index.ts'])(
  '%s is no file that a language can have, and is named',
  (file) => expect(() => languageIn(having('components/words/page.ts', file))).toThrow(file),
);

test('a folder with nothing in it is named', () => {
  expect(() => languageIn('tests/language/nowhere')).toThrow('tests/language/nowhere');
});
