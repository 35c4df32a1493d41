// Lighthouse's marks for home and three chapters, as a phone on a slow network sees them: the median of five runs must be 100.
import { execSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import type { Server, ServerResponse } from 'node:http';
import { gzipSync } from 'node:zlib';
import { chromium } from '@playwright/test';
import lighthouse, { type Result } from 'lighthouse';
import { needChromium } from './find-chromium.ts';
import { serve } from './server.ts';

const folder = 'test-sites/lighthouse';
const [port, debuggingPort] = [4714, 4715];
const site = `http://localhost:${port}`;
const pages = ['', 'backward-hidden/', 'one-step/', 'hidden-layer/'];
const runs = 5;
const categories = ['performance', 'accessibility', 'best-practices', 'seo'];

function build(): void {
  rmSync(folder, { recursive: true, force: true });
  const env = { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', BASE_PATH: '/', SITE: site };
  execSync(`astro build --outDir ${folder}`, { stdio: ['ignore', 'ignore', 'inherit'], env });
}

/** Compresses every answer, as a web host does. */
function compress(server: Server): void {
  server.prependListener('request', (_, response: ServerResponse) => {
    const end = response.end.bind(response);
    response.setHeader('content-encoding', 'gzip');
    response.end = ((body: Buffer) => end(gzipSync(body))) as typeof response.end;
  });
}

async function visit(page: string): Promise<Result> {
  const visited = await lighthouse(`${site}/${page}`, {
    port: debuggingPort,
    onlyCategories: categories,
    logLevel: 'error',
  });
  if (visited === undefined) throw new Error(`Lighthouse needs a page it can open, got /${page}`);
  if (visited.lhr.runtimeError) throw new Error(`/${page}: ${visited.lhr.runtimeError.message}`);
  return visited.lhr;
}

function markOf({ categories }: Result, id: string): number {
  return Math.round((categories[id]?.score ?? 0) * 100);
}

function median(marks: readonly number[]): number {
  return marks.toSorted((a, b) => a - b)[Math.floor(marks.length / 2)] ?? 0;
}

/** What cost a category its full mark: each audit that counts and is not perfect, with what was measured. */
function lapses({ audits, categories }: Result, id: string): string[] {
  return (categories[id]?.auditRefs ?? []).flatMap(({ id: audit, weight }) => {
    const { score = null, title = audit, displayValue = '' } = audits[audit] ?? {};
    return weight > 0 && score !== null && score < 1 ? [`${title} ${displayValue}`.trim()] : [];
  });
}

/** Visits a page five times, prints its medians and every lapse, and tells whether all medians are 100. */
async function judge(page: string): Promise<boolean> {
  const results: Result[] = [];
  for (let run = 0; run < runs; run++) results.push(await visit(page));
  console.log(`\n/${page}`);
  const medians = categories.map((id) => {
    const marks = results.map((result) => markOf(result, id));
    console.log(`  ${id.padEnd(15)} ${String(median(marks)).padStart(3)}  of ${marks.join(', ')}`);
    for (const lapse of new Set(results.flatMap((result) => lapses(result, id)))) console.log(`    ${lapse}`);
    return median(marks);
  });
  return medians.every((mark) => mark === 100);
}

build();
const browser = await chromium.launch({
  executablePath: needChromium(),
  args: ['--no-sandbox', `--remote-debugging-port=${debuggingPort}`],
});
const server = await serve(folder, port);
compress(server);
try {
  const perfect: boolean[] = [];
  for (const page of pages) perfect.push(await judge(page));
  process.exitCode = perfect.every(Boolean) ? 0 : 1;
} finally {
  await browser.close();
  server.close();
}
