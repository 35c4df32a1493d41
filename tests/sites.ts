import { createHash } from 'node:crypto';
import { existsSync, globSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { run } from './run.ts';

const port = Number(process.env.TEST_PORT ?? 4711);

/** The two builds that the browser tests drive: one at the root of a host, one under a path of it. */
export const sites = {
  root: { folder: 'test-sites/root', port, base: '/' },
  course: { folder: 'test-sites/course', port: port + 1, base: '/course/backprop/' },
} as const;

export type Site = (typeof sites)[keyof typeof sites];

export function urlOf({ port, base }: Site, path = ''): string {
  return `http://localhost:${port}${base}${path}`;
}

/** Builds a site and notes beside it what it was made from. Tells whether it succeeded. */
export function build(site: Site): boolean {
  const { folder, base } = site;
  rmSync(noteOf(site), { force: true });
  rmSync(folder, { recursive: true, force: true });
  // Before the build: what changes in the course of it may not be in it.
  const made = madeFrom();
  const ok = run(`astro build --outDir ${folder}`, { BASE_PATH: base, SITE: 'https://example.org' });
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
  const mark = createHash('sha256').update(process.env.REPOSITORY ?? '');
  for (const file of globSync('{{src,public}/**,*.{mjs,js},tsconfig.json,package-lock.json}').sort())
    if (statSync(file).isFile()) mark.update(`\0${file}\0`).update(readFileSync(file));
  return mark.digest('hex');
}
