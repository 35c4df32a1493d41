// Drives the built book in WebKit, check after check; says which failed and why.
import { globSync, readFileSync } from 'node:fs';
import { pages } from '../browser/pages.ts';
import { serve } from '../server.ts';
import { sites } from '../sites.ts';
import { Driver } from './driver.ts';
import { figureChecks } from './figure-checks.ts';
import type { WebKit } from './find.ts';
import { InPage } from './in-page.ts';
import { expectLayout, quiet } from './layout.ts';
import { listener } from './listener.ts';
import { textChecks } from './text-checks.ts';

const policy = '<meta http-equiv="content-security-policy"';

/** Every page with what listens before its policy, and no copy kept of any. */
function listening(folder: string): Record<string, string> {
  const files: Record<string, string> = { 'sw.js': '' };
  for (const file of globSync('**/*.html', { cwd: folder }))
    files[file] = readFileSync(`${folder}/${file}`, 'utf8').replace(policy, listener + policy);
  return files;
}

export interface Ran {
  readonly version: string;
  readonly passed: number;
  readonly failed: number;
}

export async function runWebKit(found: WebKit): Promise<Ran> {
  const { folder, port } = sites.root;
  const server = await serve(folder, port, '/', listening(folder));
  const driver = await Driver.start(found, port + 90);
  const ran = { version: driver.version, passed: 0, failed: 0 };
  const page = new InPage(driver);
  const check = async (name: string, does: () => Promise<void>) => {
    try {
      await does();
      ran.passed++;
      console.log(`  ✓ ${name}`);
    } catch (error) {
      ran.failed++;
      console.log(`  ✗ ${name}: ${error instanceof Error ? error.message : error}`);
    }
  };
  try {
    await driver.resize(1280, 800);
    for (const path of pages)
      await check(`/${path} fits a wide window and a phone, quietly`, () => expectLayout(page, path));
    for (const [name, does] of Object.entries({ ...textChecks, ...figureChecks }))
      await check(name, async () => {
        await does(page);
        await quiet(page, '');
      });
  } finally {
    await driver.end();
    server.close();
    server.closeAllConnections();
  }
  return ran;
}
