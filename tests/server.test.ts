import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { serve, types } from './server.ts';

const folder = mkdtempSync(join(tmpdir(), 'site-'));
const files = [
  'index.html',
  '404.html',
  'a.js',
  'a.css',
  'a.json',
  'a.svg',
  'a.txt',
  'twin.py',
  'twin.ipynb',
  'a.xml',
  'a.woff2',
];
let server: Awaited<ReturnType<typeof serve>>;

const portOf = () => (server.address() as AddressInfo).port;
const ask = (path: string) => fetch(`http://localhost:${portOf()}/course/${path}`);

beforeAll(async () => {
  for (const file of files) writeFileSync(join(folder, file), `this is ${file}`);
  server = await serve(folder, 0, '/course/');
});

afterAll(() => {
  server.close();
  server.closeAllConnections();
  rmSync(folder, { recursive: true });
});

test.each([
  ['', 'text/html; charset=utf-8'],
  ['a.js', 'text/javascript; charset=utf-8'],
  ['a.css', 'text/css; charset=utf-8'],
  ['a.json', 'application/json'],
  ['a.svg', 'image/svg+xml'],
  ['a.txt', 'text/plain; charset=utf-8'],
  ['twin.py', 'text/x-python; charset=utf-8'],
  ['twin.ipynb', 'application/x-ipynb+json'],
  ['a.xml', 'application/xml'],
  ['a.woff2', 'font/woff2'],
])('/course/%s is served as %s', async (path, type) => {
  const answer = await ask(path);
  expect([answer.status, answer.headers.get('content-type')]).toEqual([200, type]);
  expect(await answer.text()).toBe(`this is ${path || 'index.html'}`);
});

test.each(['nowhere/', 'a.png', '../index.html'])(
  '/course/%s is the page that says so, as a page',
  async (path) => {
    const answer = await ask(path);
    expect([answer.status, answer.headers.get('content-type')]).toEqual([404, 'text/html; charset=utf-8']);
    expect(await answer.text()).toBe('this is 404.html');
  },
);

test('it asks no more of a host than README does: the types of files, and no other header', async () => {
  const [, listed = ''] =
    /send each file as what it is: ([\s\S]*?)\. Browsers/.exec(readFileSync('README.md', 'utf8')) ?? [];
  expect([...listed.matchAll(/`(\.\w+)`/g)].map(([, type]) => type).sort()).toEqual(
    Object.keys(types).sort(),
  );
  const { headers } = await ask('a.js');
  const ofTransport = ['connection', 'date', 'keep-alive', 'transfer-encoding'];
  expect([...headers.keys()].filter((name) => !ofTransport.includes(name))).toEqual(['content-type']);
});

test('a port that is taken is named', async () => {
  await expect(serve(folder, portOf())).rejects.toThrow(`Port ${portOf()} is in use`);
});
