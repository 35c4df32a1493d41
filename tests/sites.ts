import { globSync, readFileSync } from 'node:fs';

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

/** The file of a page as it was built. */
export function htmlOf({ folder }: Site, path: string): string {
  return readFileSync(`${folder}/${path}${path === '' || path.endsWith('/') ? 'index.html' : ''}`, 'utf8');
}

/** Every page of the built book, as a path under the base: '' is the home page. The sandbox is no page. */
export const pages: readonly string[] = globSync('**/*.html', { cwd: sites.root.folder })
  .filter((file) => file !== 'sandbox.html')
  .map((file) => file.replaceAll('\\', '/').replace(/index\.html$/, ''))
  .sort();
