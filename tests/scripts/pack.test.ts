import { execFileSync, spawnSync } from 'node:child_process';
import { globSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

// As a reader would: packed here, installed elsewhere, imported by its name.

const folder = mkdtempSync(join(tmpdir(), 'packed-'));
const inFolder = { cwd: folder, encoding: 'utf8' } as const;
const npm = (options: readonly string[], cwd?: string) =>
  execFileSync('npm', options, {
    encoding: 'utf8',
    shell: process.platform === 'win32',
    ...(cwd && { cwd }),
  });

beforeAll(() => {
  const [packed] = JSON.parse(npm(['pack', '--json', '--silent', '--pack-destination', folder])) as [
    { filename: string },
  ];
  writeFileSync(join(folder, 'package.json'), '{ "name": "theirs", "private": true, "type": "module" }');
  npm(['install', '--offline', '--no-audit', '--no-fund', packed.filename], folder);
}, 180_000);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('the package', () => {
  const installed = join(folder, 'node_modules/backprop');

  test('holds library, licence and readme, and asks for no other package', () => {
    const files = globSync('**/*.*', { cwd: installed }).map((file) => file.replaceAll('\\', '/'));
    for (const file of [
      'README.md',
      'package.json',
      'src/lib/index.ts',
      'packed/index.js',
      'packed/index.d.ts',
    ])
      expect(files).toContain(file);
    expect(readFileSync(join(installed, 'LICENSE'), 'utf8')).toBe(readFileSync('LICENSE', 'utf8'));
    expect(
      files.filter((file) => !/^(packed|src\/lib)\/|^(README\.md|package\.json|LICENSE)$/.test(file)),
    ).toEqual([]);
    expect(globSync('node_modules/*', { cwd: folder })).toHaveLength(1);
  });

  test('is imported by its name, and gives the error of the worked example', () => {
    const script = "import { quantity } from 'backprop'; console.log(quantity('E'));";
    writeFileSync(join(folder, 'theirs.js'), script);
    const printed = execFileSync(process.execPath, ['theirs.js'], inFolder);
    // recomputed elsewhere; the article prints 0.444 from rounded outputs
    expect(Number(printed)).toBeCloseTo(0.4434344431833004, 14);
  });

  test('brings its types, which find what is wrong in a program and nothing else', () => {
    const programs = {
      right: "const e: number = quantity('E'); const n: Network = { layers: [] }; console.log(e, n);",
      result: "const e: string = quantity('E'); const n: Network = { layers: [] }; console.log(e, n);",
      record: "const e: number = quantity('E'); const n: Network = {}; console.log(e, n);",
    };
    for (const [name, program] of Object.entries(programs))
      writeFileSync(
        join(folder, `${name}.ts`),
        `import { type Network, quantity } from 'backprop';\n${program}`,
      );
    const tsc = resolve('node_modules/typescript/bin/tsc');
    const files = Object.keys(programs).map((name) => `${name}.ts`);
    const options = [
      '--noEmit',
      '--strict',
      '--module',
      'nodenext',
      '--target',
      'es2023',
      '--lib',
      'es2023,dom',
    ];
    const { stdout } = spawnSync(process.execPath, [tsc, ...files, ...options], inFolder);
    const said = [...stdout.matchAll(/^(\w+)\.ts.* error (TS\d+)/gm)].map(
      ([, name, error]) => `${name} ${error}`,
    );
    expect(said.sort()).toEqual(['record TS2741', 'result TS2322']);
    expect(stdout.match(/error TS/g)).toHaveLength(2);
  });
});
