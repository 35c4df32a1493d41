// Every check of the project, one after the other; the last line counts them.
import { readFileSync, rmSync } from 'node:fs';
import { findChromium, installChromium } from './find-chromium.ts';
import { run } from './run.ts';
import { build, sites } from './sites.ts';

interface Count {
  readonly passed: number;
  readonly failed: number;
  /** marked so in its file, with the reason, or for want of something on this machine */
  readonly skipped?: number;
  /** what could not be, for it is not on this machine */
  readonly notRun?: readonly string[];
}

const one = (ok: boolean): Count => (ok ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 });

/** A runner's own count; if it wrote none, or failed with none failed, that is a failure too. */
function counted(ok: boolean, file: string, read: (report: never) => Count): Count {
  try {
    const count = read(JSON.parse(readFileSync(file, 'utf8')) as never);
    return !ok && count.failed === 0 ? { ...count, failed: 1 } : count;
  } catch {
    return { passed: 0, failed: 1 };
  }
}

interface UnitReport {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly numPendingTests: number;
}
interface BrowserReport {
  readonly stats: Readonly<Record<'expected' | 'unexpected' | 'flaky' | 'skipped', number>>;
}

rmSync('test-results', { recursive: true, force: true });
rmSync('test-sites', { recursive: true, force: true });
if (findChromium() === undefined) installChromium();
const builds = Object.values(sites).map(build);
const counts = [
  one(run('biome check --error-on-warnings')),
  one(run('astro check --minimumFailingSeverity hint')),
  one(run('svelte-check --tsconfig ./tsconfig.svelte.json --fail-on-warnings')),
  one(run('knip')),
  ...builds.map(one),
  counted(run('vitest run'), 'test-results/unit.json', (report: UnitReport) => ({
    passed: report.numPassedTests,
    failed: report.numFailedTests,
    skipped: report.numPendingTests,
  })),
  counted(run('playwright test'), 'test-results/browser.json', ({ stats }: BrowserReport) => ({
    passed: stats.expected,
    failed: stats.unexpected + stats.flaky,
    skipped: stats.skipped,
  })),
  counted(run('node tests/engines.ts'), 'test-results/engines.json', (count: Count) => count),
];
const sum = (of: 'passed' | 'failed' | 'skipped') =>
  counts.reduce((total, count) => total + (count[of] ?? 0), 0);
const notRun = counts.flatMap((count) => count.notRun ?? []);
const missed = notRun.length === 0 ? '' : `; not run: ${notRun.join(', ')}`;
console.log(`\n${sum('skipped')} skipped, where they stand or behind a failure.`);
console.log(`${sum('passed')} passed, ${sum('failed')} failed${missed}`);
process.exitCode = sum('failed') === 0 ? 0 : 1;
