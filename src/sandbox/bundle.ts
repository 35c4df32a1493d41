// Makes the two things that a page needs to run readers' code, as the module `virtual:sandbox`: the worker's text with
// the library in it, and the library's names for completion. Both are made at build, so that neither can grow old.
import { fileURLToPath } from 'node:url';
import { build, type Plugin } from 'vite';
import * as library from '../lib/index.ts';

const id = 'virtual:sandbox';
const at = (path: string) => fileURLToPath(new URL(path, import.meta.url));

export function sandbox(): Plugin {
  let made: Promise<string> | undefined;
  return {
    name: 'sandbox-runtime',
    resolveId: (name) => (name === id ? `\0${id}` : undefined),
    load(name) {
      if (name !== `\0${id}`) return;
      made ??= bundle();
      return made;
    },
    handleHotUpdate() {
      made = undefined;
    },
  };
}

async function bundle(): Promise<string> {
  const output = await build({
    configFile: false,
    logLevel: 'error',
    resolve: { alias: { 'backprop/plot': at('plot.ts'), backprop: at('../lib/index.ts') } },
    build: {
      write: false,
      lib: { entry: at('runtime.ts'), formats: ['iife'], name: 'sandbox' },
    },
  });
  const [built] = Array.isArray(output) ? output : [output];
  const chunk = built && 'output' in built ? built.output[0] : undefined;
  if (chunk?.type !== 'chunk') throw new Error('The runtime of the sandbox was not built.');
  const names = Object.entries<unknown>(library).map(([name, value]) => ({
    name,
    takes: typeof value === 'function' ? parametersOf(value) : undefined,
  }));
  return `export const runtime = ${JSON.stringify(chunk.code)};\nexport const names = ${JSON.stringify(names)};\n`;
}

/** The parameters of a function as they are written, without their types: (network, input). */
function parametersOf(value: object): string {
  const text = String(value).replace(/\s+/g, ' ');
  let depth = 0;
  for (let i = text.indexOf('('); i < text.length && i >= 0; i++) {
    if (text[i] === '(') depth++;
    if (text[i] === ')' && --depth === 0)
      return text
        .slice(text.indexOf('('), i + 1)
        .replace(/ ?, ?\)/, ')')
        .replaceAll('( ', '(');
  }
  return '(…)';
}
