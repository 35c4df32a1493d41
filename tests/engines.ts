// What matters, in engines other than Chromium's: Firefox by Playwright, WebKit by WebDriver. The last lines say of each
// engine whether it ran, and how it went.
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import {
  type EngineName,
  engines,
  findFirefox,
  findWebKit,
  installMissing,
  versionOf,
} from './engines/find.ts';
import { type Ran, runWebKit } from './engines/webkit.ts';
import { needSites } from './hosts.ts';
import { run } from './run.ts';

const report = 'test-results/firefox.json';

function runFirefox(program: string): Ran {
  rmSync(report, { force: true });
  const ok = run('playwright test -c playwright.firefox.config.ts');
  const version = versionOf(program);
  try {
    const { stats } = JSON.parse(readFileSync(report, 'utf8'));
    const failed = stats.unexpected + stats.flaky;
    return { version, passed: stats.expected, failed: ok ? failed : Math.max(1, failed) };
  } catch {
    return { version, passed: 0, failed: 1 };
  }
}

async function ranWebKit(): Promise<Ran | undefined> {
  const found = findWebKit();
  if (found === undefined) return undefined;
  console.log('\nWebKit:');
  return runWebKit(found).catch((error: Error) => {
    console.log(`  ✗ ${error.message}`);
    return { version: '', passed: 0, failed: 1 };
  });
}

installMissing();
needSites();
const asked: Readonly<Record<EngineName, () => Ran | undefined | Promise<Ran | undefined>>> = {
  Firefox: () => {
    const found = findFirefox();
    return found === undefined ? undefined : runFirefox(found);
  },
  WebKit: ranWebKit,
};
const lines: string[] = [];
const sum = { passed: 0, failed: 0, notRun: [] as string[] };
for (const [name, go] of Object.entries(asked)) {
  const started = Date.now();
  const ran = await go();
  if (ran === undefined) {
    const { packages } = engines[name as EngineName];
    lines.push(
      `${name}: not run, for it is not here: on Debian, \`sudo apt-get install ${packages.join(' ')}\``,
    );
    sum.notRun.push(name);
    // Where nobody reads along, an engine that did not run must not pass for one that did.
    if (process.env.CI) sum.failed++;
    continue;
  }
  const seconds = Math.round((Date.now() - started) / 1000);
  lines.push(`${name} ${ran.version}: ${ran.passed} passed, ${ran.failed} failed, ${seconds} s`);
  sum.passed += ran.passed;
  sum.failed += ran.failed;
}
mkdirSync('test-results', { recursive: true });
writeFileSync('test-results/engines.json', JSON.stringify(sum));
console.log(`\n${lines.join('\n')}`);
process.exitCode = sum.failed === 0 ? 0 : 1;
