// Two builds of the book that differ in every script, and a host that has the one and then the other.
import { cpSync, globSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { writeWorker } from '../../../src/components/offline/keep-copy.ts';
import { serve } from '../../server.ts';
import type { Site } from '../../sites.ts';

/**
 * The book as another edition of it might be: every script has a name of its own and says on its page whose it is, and
 * so does every page and every file that a page fetches.
 * @returns the folder, with a slash at its end
 */
export async function edition(site: Site, name: string): Promise<string> {
  const folder = `${mkdtempSync(join(tmpdir(), 'edition-'))}/`;
  cpSync(site.folder, folder, { recursive: true });
  const scripts = globSync('_astro/*.js', { cwd: folder });
  const renamed = new Map(
    scripts.map((file) => [basename(file), basename(file).replace(/js$/, `${name}.js`)]),
  );
  for (const file of globSync('**/*.{html,js,json}', { cwd: folder })) {
    const text = readFileSync(folder + file, 'utf8')
      .replace(/[\w.-]+\.js\b/g, (script) => renamed.get(script) ?? script)
      .replace(/<html(?: data-build="[^"]*")?/, `<html data-edition="${name}"`);
    const said = `(globalThis.ran ??= new Set()).add('${name}');`;
    writeFileSync(folder + file, scripts.includes(file) ? `${text}\n${said}\n` : text);
  }
  for (const [script, other] of renamed) renameSync(`${folder}_astro/${script}`, `${folder}_astro/${other}`);
  for (const file of ['formulas.json', 'origins.json']) {
    const held = JSON.parse(readFileSync(folder + file, 'utf8'));
    writeFileSync(folder + file, JSON.stringify({ ...held, edition: name }));
  }
  await writeWorker(folder);
  return folder;
}

/** A host that can be given another edition, and can be out of reach. */
export interface Host {
  readonly url: (path: string) => string;
  readonly deploy: (folder: string) => Promise<void>;
  readonly stop: () => Promise<void>;
}

export async function hostOf(site: Site, folder: string): Promise<Host> {
  let server: Server | undefined = await serve(folder, 0, site.base);
  const { port } = server.address() as AddressInfo;
  const stop = async () => {
    const closing = server;
    server = undefined;
    if (closing === undefined) return;
    closing.closeAllConnections();
    await new Promise((resolve) => closing.close(resolve));
  };
  return {
    url: (path) => `http://localhost:${port}${site.base}${path}`,
    stop,
    deploy: async (other) => {
      await stop();
      server = await serve(other, port, site.base);
    },
  };
}

export const remove = (folder: string) => rmSync(folder, { recursive: true, force: true });
