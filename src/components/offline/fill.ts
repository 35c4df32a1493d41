import { type Build, copiesOf, isNamedByContent, type Kept, markOf, ofBuild } from './copies.ts';

/** How many files are on their way at a time: the reader's own come first. */
const atOnce = 4;

/** What a copy is made with. */
export interface Filling {
  readonly scope: string;
  readonly caches: Pick<CacheStorage, 'match' | 'open'>;
  readonly fetch: (address: string, how: RequestInit) => Promise<Response>;
}

/**
 * Brings a whole build onto the device. What is there already, from an attempt that was cut off or from another build, is
 * not brought again.
 * @throws Error naming the file, if one can't be had or is of another build: the copy is not whole then
 */
export async function fill({ build, files }: Build, { scope, caches, fetch }: Filling): Promise<void> {
  const copy = await caches.open(copiesOf(scope) + build);
  const here = new Set((await copy.keys()).map(({ url }) => url));
  const missing = files.filter(({ path }) => !here.has(new URL(path, scope).href));
  const bring = async (file: Kept) => {
    const { path } = file;
    const address = scope + path;
    const known = isNamedByContent(path) ? await caches.match(address) : undefined;
    if (known !== undefined) return copy.put(address, known);
    const response = await fetch(address, {
      cache: isNamedByContent(path) ? 'default' : 'no-cache',
      priority: 'low',
    });
    const content = await response.arrayBuffer();
    if (!response.ok || !(await isOf(build, file, content)))
      throw new Error(`fill needs /${path} of build ${build}, got another answer (${response.status})`);
    // Anew: a page that was had through a redirection can't be shown.
    const type = response.headers.get('content-type') ?? 'application/octet-stream';
    return copy.put(address, new Response(content, { headers: { 'content-type': type } }));
  };
  const next = missing.values();
  await Promise.all(
    Array.from({ length: atOnce }, async () => {
      for (const file of next) await bring(file);
    }),
  );
}

/** A host may put a line of its own into a page, so a page is only asked which build it is of. */
async function isOf(build: string, { path, mark }: Kept, content: ArrayBuffer): Promise<boolean> {
  if (mark !== undefined) return (await markOf(content)) === mark;
  return isNamedByContent(path) || new TextDecoder().decode(content).includes(ofBuild(build));
}
