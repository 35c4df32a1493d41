import { createHash } from 'node:crypto';
import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { build as bundle } from 'vite';
import { type Build, isNamedByContent, type Kept, markOf, ofBuild } from './copies.ts';

/** Files that no page asks for: they are for machines, or too large to be kept without being asked. */
const notKept = /^(robots\.txt|og\.png|sw\.js|CNAME|.*\.(xml|pdf|map))$|(^|\/)\./;

/** The one page that is none: the frame in which readers' code runs. */
const frame = 'sandbox.html';

const isPage = (file: string) => file.endsWith('.html') && file !== frame;

/** Once the book is built: each page says which build it is of, and a worker knows the files of it. */
export function keepCopy(isWanted: boolean): AstroIntegration {
  return {
    name: 'keep-copy',
    hooks: {
      'astro:build:done': async ({ dir }) => {
        const folder = fileURLToPath(dir);
        if (isWanted) await writeWorker(folder);
        else writeFileSync(`${folder}sw.js`, sourceOf('remover.js'));
      },
    },
  };
}

/** Names the build by what is in it, in every page, and lists its files. */
async function named(folder: string): Promise<Build> {
  const files = globSync('**/*.*', { cwd: folder })
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => !notKept.test(file))
    .sort();
  const all = createHash('sha256');
  for (const file of files) all.update(`\0${file}\0`).update(readFileSync(folder + file));
  const build = all.digest('base64url').slice(0, 10);
  const kept = files.map(async (file): Promise<Kept> => {
    if (isNamedByContent(file)) return { path: file };
    if (!isPage(file)) return { path: file, mark: await markOf(readFileSync(folder + file)) };
    const html = readFileSync(folder + file, 'utf8');
    writeFileSync(folder + file, html.replace(/<html\b/, `$&${ofBuild(build)}`));
    return { path: file.replace(/(^|\/)index\.html$/, '$1') };
  });
  return { build, files: await Promise.all(kept) };
}

/** Names a book that was built, and writes the worker that keeps it. */
export async function writeWorker(folder: string): Promise<void> {
  writeFileSync(`${folder}sw.js`, await workerFor(await named(folder)));
}

const sourceOf = (file: string) => readFileSync(new URL(file, import.meta.url), 'utf8');

async function workerFor(book: Build): Promise<string> {
  const output = await bundle({
    configFile: false,
    logLevel: 'silent',
    build: {
      write: false,
      lib: { entry: fileURLToPath(new URL('worker.ts', import.meta.url)), formats: ['iife'], name: 'worker' },
    },
  });
  const [built] = Array.isArray(output) ? output : [output];
  const chunk = built && 'output' in built ? built.output[0] : undefined;
  if (chunk?.type !== 'chunk') throw new Error('The worker that keeps the book was not built.');
  return `const book=${JSON.stringify(book)};\n${chunk.code}`;
}
