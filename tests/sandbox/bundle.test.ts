// Whoever writes the book and changes the library sees the change in the cells, without starting the server again.
import { cpSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createServer, normalizePath, type ViteDevServer } from 'vite';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { sandbox } from '../../src/sandbox/bundle.ts';

const root = normalizePath(realpathSync(mkdtempSync(join(tmpdir(), 'sandbox-'))));
const reloads: string[] = [];
let server: ViteDevServer;

beforeAll(async () => {
  for (const layer of ['lib', 'exercises', 'sandbox'])
    cpSync(`src/${layer}`, `${root}/src/${layer}`, { recursive: true });
  writeFileSync(`${root}/package.json`, '{ "type": "module" }');
  writeFileSync(
    `${root}/page.ts`,
    "import { names, runtime } from 'virtual:sandbox';\nshow(names, runtime);\n",
  );
  server = await createServer({
    root,
    configFile: false,
    logLevel: 'silent',
    appType: 'custom',
    server: { middlewareMode: true, ws: false },
    optimizeDeps: { noDiscovery: true },
    plugins: [sandbox(`${root}/src`)],
  });
  const { hot } = server.environments.client;
  const send: (payload: object) => void = hot.send.bind(hot);
  hot.send = (payload: unknown) => {
    if (typeof payload === 'object' && payload !== null && 'type' in payload)
      reloads.push(String(payload.type));
    send(payload as object);
  };
});

afterAll(async () => {
  await server.close();
  rmSync(root, { recursive: true });
});

/** Whether a page that is loaded now would get a text: all of it is too long to print when a test fails. */
async function serves(text: string | RegExp, environment: 'client' | 'ssr' = 'client'): Promise<boolean> {
  await server.environments[environment].transformRequest('/page.ts');
  const { code = '' } = (await server.environments[environment].transformRequest('virtual:sandbox')) ?? {};
  return typeof text === 'string' ? code.includes(text) : text.test(code);
}

/** Waits until it does: a change reaches the server by way of its watcher. */
const served = (...what: Parameters<typeof serves>) =>
  expect.poll(() => serves(...what).catch(() => 'an error'), { timeout: 10_000 });

/** Writes a file, tells the server at once what its watcher would tell it a little later, and waits for the reload. */
async function write(file: string, text: string): Promise<void> {
  reloads.length = 0;
  writeFileSync(`${root}/${file}`, text);
  server.watcher.emit('change', `${root}/${file}`);
  await expect.poll(() => reloads, { timeout: 10_000 }).toContain('full-reload');
}

const source = (file: string) => readFileSync(`${root}/${file}`, 'utf8');

test('after a change in the library the next page has the new one, names and all', async () => {
  const [file, index] = ['src/lib/neuron/sigmoid.ts', 'src/lib/index.ts'];
  const both = ['client', 'ssr'] as const;
  for (const environment of both) {
    expect(await serves('sigmoidDerivative', environment)).toBe(true);
    expect(await serves('sigmoidNew', environment)).toBe(false);
  }
  await write(file, `${source(file)}\nexport const sigmoidNew = (z: number, a = 2) => a * z;\n`);
  await write(index, `${source(index)}\nexport { sigmoidNew } from './neuron/sigmoid.ts';\n`);
  for (const environment of both)
    await served(/"name":"sigmoidNew","takes":"\(z, a = 2\)"/, environment).toBe(true);
});

test('after a change in the sandbox the next page has it', async () => {
  const file = 'src/sandbox/words.ts';
  expect(await serves('Your code threw')).toBe(false);
  await write(file, source(file).replace('The code threw', 'Your code threw'));
  await served('Your code threw').toBe(true);
});

test('a file that cannot be read leaves its error, and mended it is served', async () => {
  const file = 'src/lib/neuron/sigmoid.ts';
  const whole = source(file);
  await serves('');
  await write(file, `${whole}\nexport const half = (`);
  await served('').toBe('an error');
  await write(file, whole.replace('export function sigmoid(z', 'export function sigmoid(mended: 0, z'));
  await served('"(mended, z)"').toBe(true);
});
