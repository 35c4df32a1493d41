import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { serve } from './server.ts';

const folder = mkdtempSync(join(tmpdir(), 'site-'));
const files = ['index.html', '404.html', 'a.js', 'a.css', 'a.json', 'a.svg', 'a.txt', 'twin.py', 'a.woff2'];
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

test('a port that is taken is named', async () => {
  await expect(serve(folder, portOf())).rejects.toThrow(`Port ${portOf()} is in use`);
});
