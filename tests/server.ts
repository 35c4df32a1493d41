import { readFile, stat } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import { extname, join, normalize, relative } from 'node:path';

export const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.txt': 'text/plain; charset=utf-8',
  '.py': 'text/x-python; charset=utf-8',
  '.ipynb': 'application/x-ipynb+json',
  '.xml': 'application/xml',
  '.woff2': 'font/woff2',
};

/**
 * Serves a built site under a base path, and nothing else, as any static host would. Port 0: any that is free.
 * @param instead  what stands in for some of its files, by path
 */
export function serve(
  folder: string,
  port: number,
  base = '/',
  instead: Readonly<Record<string, string>> = {},
): Promise<Server> {
  const server = createServer({ maxHeaderSize: 1 << 20 }, async (request, response) => {
    const path = decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname);
    const inside = path.startsWith(base) ? normalize(path.slice(base.length - 1)) : undefined;
    const found = inside === undefined ? undefined : await fileAt(join(folder, inside));
    const file = found ?? join(folder, '404.html');
    const body = instead[relative(folder, file)] ?? (await readFile(file));
    response.writeHead(found ? 200 : 404, {
      'content-type': types[extname(file)] ?? 'application/octet-stream',
    });
    response.end(body);
  });
  return new Promise((resolve, reject) => {
    server.once('error', ({ code, message }: NodeJS.ErrnoException) =>
      reject(
        new Error(
          code === 'EADDRINUSE'
            ? `Port ${port} is in use: end what listens there, or set TEST_PORT to another.`
            : message,
        ),
      ),
    );
    server.listen(port, () => resolve(server));
  });
}

async function fileAt(path: string): Promise<string | undefined> {
  const found = await stat(path).catch(() => undefined);
  if (found?.isFile()) return path;
  return found?.isDirectory() ? fileAt(join(path, 'index.html')) : undefined;
}
