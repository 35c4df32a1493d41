// Makes what a package of the library holds besides its sources, before every `npm pack`: JavaScript and types, in `packed/`.
// Node takes no types off inside packages.
import { execFileSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { createRequire } from 'node:module';

rmSync('packed', { recursive: true, force: true });
const tsc = createRequire(import.meta.url).resolve('typescript/bin/tsc');
const options = {
  outDir: 'packed',
  rootDir: 'src/lib',
  declaration: 'true',
  target: 'es2023',
  module: 'nodenext',
  rewriteRelativeImportExtensions: 'true',
  // `npm run types` checks them
  noCheck: 'true',
};
const flags = Object.entries(options).flatMap(([name, value]) => [`--${name}`, value]);
execFileSync(process.execPath, [tsc, 'src/lib/index.ts', '--ignoreConfig', '--strict', ...flags], {
  stdio: 'inherit',
});
