// The service worker: keeps a build of the book on the device, whole, and answers where there is no network. It goes to
// work as soon as its copy is whole, for nothing is lost to a page that is open: that page's files are named by their
// content or by its build, and its copy stays until no page of the book is open.
import { answerTo } from './answer.ts';
import { type Build, copiesOf } from './copies.ts';
import { fill } from './fill.ts';

/** Put before this script by the build. */
declare const book: Build;

interface LastingEvent extends Event {
  readonly waitUntil: (done: Promise<unknown>) => void;
}
interface RequestEvent extends LastingEvent {
  readonly request: Request;
  readonly respondWith: (response: Promise<Response>) => void;
}
interface ServiceWorkerScope {
  readonly registration: { readonly scope: string };
  readonly clients: {
    readonly claim: () => Promise<void>;
    readonly matchAll: (of: object) => Promise<readonly { readonly url: string }[]>;
  };
  readonly skipWaiting: () => Promise<void>;
  readonly addEventListener: {
    (type: 'install' | 'activate', listen: (event: LastingEvent) => void): void;
    (type: 'fetch', listen: (event: RequestEvent) => void): void;
  };
}
const worker = self as unknown as ServiceWorkerScope;
const { scope } = worker.registration;
const copies = copiesOf(scope);

/** Besides its own, as many copies stay whatever happens: pages of that age may be open. */
const mostOlder = 2;

worker.addEventListener('install', (event) => {
  const fetched = (address: string, how: RequestInit) => fetch(address, how);
  event.waitUntil(fill(book, { scope, caches, fetch: fetched }).then(() => worker.skipWaiting()));
});

worker.addEventListener('activate', (event) => {
  event.waitUntil(Promise.all([worker.clients.claim(), putAway(mostOlder)]));
});

worker.addEventListener('fetch', (event) => {
  const { request } = event;
  const answer = answerTo(request, {
    scope,
    build: book.build,
    caches,
    fetch: (asked) => fetch(asked),
    after: (milliseconds) => new Promise((resolve) => setTimeout(() => resolve(undefined), milliseconds)),
  });
  if (answer === undefined) return;
  event.respondWith(answer);
  if (request.mode === 'navigate') event.waitUntil(putAwayIfNoneIsOpen());
});

async function putAwayIfNoneIsOpen(): Promise<void> {
  const open = await worker.clients.matchAll({ type: 'window', includeUncontrolled: true });
  if (!open.some(({ url }) => url.startsWith(scope))) await putAway(0);
}

/** Deletes the copies that were there before this worker's own, all but the youngest of them. */
async function putAway(staying: number): Promise<void> {
  // In the order in which they were begun.
  const names = (await caches.keys()).filter((name) => name.startsWith(copies));
  const older = names.slice(0, Math.max(0, names.indexOf(copies + book.build) - staying));
  await Promise.all(older.map((name) => caches.delete(name)));
}
