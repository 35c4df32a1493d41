import { createHash } from 'node:crypto';
import { existsSync, globSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { basename } from 'node:path';
import { run } from './run.ts';

const port = Number(process.env.TEST_PORT ?? 4711);

/** Where the sources of one build are said to be. */
const repository = 'https://github.com/example/backprop/blob/0123456789abcdef0123456789abcdef01234567';

/**
 * The builds that the browser tests drive: one at the root of a host, one under a path of it that knows its repository, and
 * there the beginning of another language, a folder that is kept as proof that the book can have one.
 */
export const sites = {
  root: { folder: 'test-sites/root', port, base: '/', language: '', repository: '' },
  course: {
    folder: 'test-sites/course',
    port: port + 1,
    base: '/course/backprop/',
    language: '',
    repository,
  },
  chinese: {
    folder: 'test-sites/chinese',
    port: port + 2,
    base: '/course/backprop/zh/',
    language: 'tests/language/zh',
    repository: '',
  },
} as const;

export type Site = (typeof sites)[keyof typeof sites];

export function urlOf({ port, base }: Site, path = ''): string {
  return `http://localhost:${port}${base}${path}`;
}

/** Builds a site and notes beside it what it was made from. Tells whether it succeeded. */
export function build(site: Site): boolean {
  const { folder, base, language, repository } = site;
  // A language puts its own name behind the path.
  const path = language === '' ? base : base.slice(0, -`${basename(language)}/`.length);
  rmSync(noteOf(site), { force: true });
  rmSync(folder, { recursive: true, force: true });
  // Before the build: what changes in the course of it may not be in it.
  const made = madeFrom();
  const ok = run(`astro build --outDir ${folder}`, {
    BASE_PATH: path,
    SITE: 'https://example.org',
    BOOK_LANGUAGE: language,
    REPOSITORY: repository,
  });
  if (ok) writeFileSync(noteOf(site), made);
  return ok;
}

/** Whether a site is there, built from the sources as they are now. */
export function isBuilt(site: Site): boolean {
  const there = existsSync(`${site.folder}/index.html`) && existsSync(noteOf(site));
  return there && readFileSync(noteOf(site), 'utf8') === madeFrom();
}

const noteOf = ({ folder }: Site) => `${folder}.made-from`;

/** A mark of everything that a build reads: one letter changed in a source makes another. */
function madeFrom(): string {
  const mark = createHash('sha256').update(repository);
  for (const file of globSync(
    '{{src,public,tests/language}/**,*.{mjs,js},tsconfig.json,package{,-lock}.json,CHANGELOG.md,LICENSE}',
  ).sort())
    if (statSync(file).isFile()) mark.update(`\0${file}\0`).update(readFileSync(file));
  return mark.digest('hex');
}
