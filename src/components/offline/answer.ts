import { type Asked, askedBy, copiesOf } from './copies.ts';

/** milliseconds after which a page that is on the device is no longer waited for */
const patience = 3000;

/** What answers are made from. */
export interface Means {
  readonly scope: string;
  /** the build whose pages are answered where there is no network */
  readonly build: string;
  readonly caches: Pick<CacheStorage, 'match'>;
  readonly fetch: (request: Request) => Promise<Response>;
  readonly after: (milliseconds: number) => Promise<undefined>;
}

/**
 * What a reader's browser gets for a request: a page from the network, if it comes in time; a file that is named by its
 * content, or by the build it is of, from the device, if it is there.
 * @returns undefined for what is none of the book's
 */
export function answerTo(request: Request, means: Means): Promise<Response> | undefined {
  if (request.method !== 'GET') return undefined;
  const asked = askedBy(request.url, means.scope);
  return asked && answerFor(asked, request, means);
}

async function answerFor(asked: Asked, request: Request, means: Means): Promise<Response> {
  const { scope, build, caches } = means;
  const kept = (path: string, of: string) => caches.match(scope + path, { cacheName: copiesOf(scope) + of });
  switch (asked.kind) {
    case 'asset':
      return (await caches.match(request.url)) ?? means.fetch(request);
    case 'data':
      return (await kept(asked.path, asked.build)) ?? means.fetch(request);
    case 'page': {
      const { path } = asked;
      const network = means.fetch(request).catch(() => undefined);
      const soon = await Promise.race([network, means.after(patience)]);
      if (soon !== undefined && isOfTheBook(soon)) return soon;
      const here = await kept(path, build);
      if (here !== undefined) return here;
      const late = await network;
      if (late !== undefined) return late;
      if (request.mode !== 'navigate') return Response.error();
      if (await kept(`${path}/`, build))
        return Response.redirect(`${scope}${path}/${new URL(request.url).search}`);
      const lost = await kept('404.html', build);
      return lost === undefined
        ? Response.error()
        : new Response(lost.body, { status: 404, headers: lost.headers });
    }
    default:
      return asked satisfies never;
  }
}

/** Whether the book's host has answered: neither a host that is out of order nor the door of somebody's network. */
const isOfTheBook = ({ ok, status }: Response) => ok || status === 404 || status === 410;
