import { describe, expect, test } from 'vitest';
import { answerTo, type Means } from '../../../src/components/offline/answer.ts';
import { askedBy, type Build, copiesOf, markOf, ofBuild } from '../../../src/components/offline/copies.ts';
import { fill } from '../../../src/components/offline/fill.ts';

const scope = 'https://example.org/course/book/';
const [first, second] = ['aaaaaaaaaa', 'bbbbbbbbbb'];

/** As much of a browser's caches as the book uses. */
function device() {
  const copies = new Map<string, Map<string, Response>>();
  const open = async (name: string) => {
    const copy = copies.get(name) ?? new Map<string, Response>();
    copies.set(name, copy);
    return {
      keys: async () => [...copy.keys()].map((url) => ({ url })),
      put: async (address: string, response: Response) => void copy.set(address, response),
    } as unknown as Cache;
  };
  const match = async (address: RequestInfo | URL, { cacheName }: MultiCacheQueryOptions = {}) => {
    const searched = cacheName === undefined ? [...copies.values()] : [copies.get(cacheName)];
    return searched
      .map((copy) => copy?.get(String(address)))
      .find(Boolean)
      ?.clone();
  };
  return { copies, open, match };
}

describe('what a request asks for', () => {
  test.each([
    ['forward/', { kind: 'page', path: 'forward/' }],
    ['', { kind: 'page', path: '' }],
    ['index.html', { kind: 'page', path: '' }],
    ['forward/index.html?a11=1', { kind: 'page', path: 'forward/' }],
    ['_astro/page.x1.js', { kind: 'asset' }],
    ['formulas.json?aaaaaaaaaa', { kind: 'data', build: first, path: 'formulas.json' }],
    ['formulas.json', { kind: 'page', path: 'formulas.json' }],
  ])('%s', (path, asked) => expect(askedBy(scope + path, scope)).toEqual(asked));

  test.each([
    'https://example.org/course/',
    'https://example.com/course/book/',
    'http://example.org/course/book/',
  ])('%s is not the book’s', (address) => expect(askedBy(address, scope)).toBeUndefined());
});

describe('an answer', () => {
  const setUp = async (network: (address: string) => Promise<Response>) => {
    const caches = device();
    for (const build of [first, second]) {
      const copy = await caches.open(copiesOf(scope) + build);
      for (const path of ['', 'forward/', 'formulas.json', '404.html', `_astro/${build}.js`])
        await copy.put(scope + path, new Response(`${path} of ${build}`));
    }
    const means: Means = {
      scope,
      build: second,
      caches,
      fetch: ({ url }) => network(url),
      after: () => new Promise((resolve) => setTimeout(() => resolve(undefined), 20)),
    };
    return async (path: string) => {
      const response = await answerTo(new Request(scope + path), means);
      return response && ([response.status, await response.text()] as const);
    };
  };
  const offline = () => Promise.reject(new TypeError('offline'));

  test('a page comes from the network while there is one', async () => {
    const get = await setUp(async () => new Response('newest'));
    expect(await get('forward/')).toEqual([200, 'newest']);
  });
  test('without network, or if that is slow or out of order, from the newest copy', async () => {
    for (const network of [
      offline,
      () => new Promise<Response>(() => {}),
      async () => new Response('busy', { status: 503 }),
    ]) {
      const get = await setUp(network);
      expect(await get('forward/?a11=1')).toEqual([200, `forward/ of ${second}`]);
    }
  });
  test('a page that is gone is gone', async () => {
    const get = await setUp(async () => new Response('gone', { status: 404 }));
    expect(await get('forward/')).toEqual([404, 'gone']);
  });
  test('a file of a build is that build’s, or the network’s, and never another’s', async () => {
    const get = await setUp(async () => new Response('network'));
    expect(await get(`formulas.json?${first}`)).toEqual([200, `formulas.json of ${first}`]);
    expect(await get(`formulas.json?${second}`)).toEqual([200, `formulas.json of ${second}`]);
    expect(await get('formulas.json?cccccccccc')).toEqual([200, 'network']);
    await expect((await setUp(offline))('formulas.json?cccccccccc')).rejects.toThrow('offline');
  });
  test('a file that is named by its content is found in any copy', async () => {
    const get = await setUp(offline);
    expect(await get(`_astro/${first}.js`)).toEqual([200, `_astro/${first}.js of ${first}`]);
  });
});

describe('a copy', () => {
  const text = (content: string) => new TextEncoder().encode(content);
  const host: Record<string, string> = {
    '': `<html${ofBuild(first)}>`,
    'formulas.json': '{}',
    '_astro/a.js': 'a()',
  };
  const book = async (): Promise<Build> => ({
    build: first,
    files: [{ path: '' }, { path: 'formulas.json', mark: await markOf(text('{}')) }, { path: '_astro/a.js' }],
  });
  const from =
    (files: Record<string, string>, asked: string[] = []) =>
    async (address: string) => {
      const path = address.slice(scope.length);
      asked.push(path);
      const content = files[path];
      return content === undefined ? new Response('', { status: 404 }) : new Response(content);
    };

  test('is whole, and asks for nothing twice', async () => {
    const caches = device();
    await fill(await book(), { scope, caches, fetch: from(host) });
    expect([...(caches.copies.get(copiesOf(scope) + first)?.keys() ?? [])].sort()).toEqual(
      Object.keys(host)
        .map((path) => scope + path)
        .sort(),
    );
    const asked: string[] = [];
    await fill(await book(), { scope, caches, fetch: from(host, asked) });
    await fill(
      { ...(await book()), build: second, files: [{ path: '_astro/a.js' }] },
      { scope, caches, fetch: from(host, asked) },
    );
    expect(asked).toEqual([]);
  });

  test.each([
    ['a page of another build', { ...host, '': `<html${ofBuild(second)}>` }],
    ['a file of another build', { ...host, 'formulas.json': '{"a":1}' }],
    ['a file that is not there', { '': host[''] as string }],
  ])('%s makes none', async (_, files) => {
    await expect(fill(await book(), { scope, caches: device(), fetch: from(files) })).rejects.toThrow(
      /fill needs/,
    );
  });
});
