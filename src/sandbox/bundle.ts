// Makes the two things that a page needs to run readers' code, as the module `virtual:sandbox`: the worker's text with
// the library in it, and the library's names for completion. Both are made from the sources as they stand, at build and,
// while the book is served for writing, again after every change to a file that went into them.
import { fileURLToPath, pathToFileURL } from 'node:url';
import { Worker } from 'node:worker_threads';
import { build, normalizePath, type Plugin } from 'vite';
import type { Name } from './names.worker.ts';

const id = 'virtual:sandbox';
const resolved = `\0${id}`;

/**
 * The module `virtual:sandbox`, for the build and for the server.
 * @param folder  holds `lib` and `sandbox`, as src does
 * @param more  plugins for the bundle: another language puts its words in
 */
export function sandbox(
  folder = fileURLToPath(new URL('..', import.meta.url)).replace(/[\\/]$/, ''),
  more: readonly Plugin[] = [],
): Plugin {
  let made: Promise<string> | undefined;
  const sources = new Set<string>();
  return {
    name: 'sandbox-runtime',
    resolveId: (name) => (name === id ? resolved : undefined),
    async load(name) {
      if (name !== resolved) return;
      made ??= bundle(folder, more, (file) => sources.add(file));
      try {
        return await made;
      } catch (error) {
        // Half a sentence of code, saved: the next request tries again.
        made = undefined;
        throw error;
      } finally {
        for (const file of sources) this.addWatchFile(file);
      }
    },
    // For each environment in turn; the module is in the graph of those that have asked for it.
    hotUpdate({ file, modules }) {
      if (!sources.has(file)) return;
      made = undefined;
      const module = this.environment.moduleGraph.getModuleById(resolved);
      return module && !modules.includes(module) ? [...modules, module] : undefined;
    },
  };
}

async function bundle(
  folder: string,
  more: readonly Plugin[],
  reads: (file: string) => void,
): Promise<string> {
  const [runtime, names] = await Promise.all([
    runtimeOf(folder, more, reads),
    namesOf(`${folder}/lib/index.ts`),
  ]);
  return `export const runtime = ${JSON.stringify(runtime)};\nexport const names = ${JSON.stringify(names)};\n`;
}

async function runtimeOf(
  folder: string,
  more: readonly Plugin[],
  reads: (file: string) => void,
): Promise<string> {
  const output = await build({
    configFile: false,
    logLevel: 'silent',
    resolve: { alias: { 'backprop/plot': `${folder}/sandbox/plot.ts`, backprop: `${folder}/lib/index.ts` } },
    plugins: [
      ...more,
      {
        name: 'what-is-read',
        enforce: 'pre',
        transform(_, file) {
          if (!file.startsWith('\0')) reads(normalizePath(file));
        },
      },
    ],
    build: {
      write: false,
      lib: { entry: `${folder}/sandbox/inside/runtime.ts`, formats: ['iife'], name: 'sandbox' },
    },
  });
  const [built] = Array.isArray(output) ? output : [output];
  const chunk = built && 'output' in built ? built.output[0] : undefined;
  if (chunk?.type !== 'chunk') throw new Error('The runtime of the sandbox was not built.');
  return chunk.code;
}

function namesOf(library: string): Promise<readonly Name[]> {
  const worker = new Worker(new URL('names.worker.ts', import.meta.url), {
    workerData: pathToFileURL(library).href,
  });
  return new Promise((resolve, reject) => {
    worker.once('message', resolve).once('error', reject);
  });
}
