import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chromium } from '@playwright/test';

// The shell comes first: the same engine without the windows around it, so that a page opens in half the time.
const installed = [
  '/usr/bin/chromium-headless-shell',
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/opt/google/chrome/chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

/** The path of a Chromium that is there: the one that CHROMIUM_PATH names, the system's, or Playwright's. */
export function findChromium(): string | undefined {
  const asked = process.env.CHROMIUM_PATH;
  return [...(asked ? [asked] : []), ...installed, chromium.executablePath()].find((path) =>
    existsSync(path),
  );
}

/** The same; without one, the process ends with a sentence that says what to do. */
export function needChromium(): string {
  const found = findChromium();
  if (found !== undefined) return found;
  console.error(
    'This needs Chromium or Chrome, and there is none: run `npx playwright install chromium` (on Debian, `sudo apt-get install chromium`), or set CHROMIUM_PATH to one.',
  );
  process.exit(1);
}

/** Tries to install a Chromium: Playwright's, or else, where that may be done, the system's. */
export function installChromium(): void {
  attempt(process.platform === 'win32' ? 'npx.cmd' : 'npx', ['playwright', 'install', 'chromium']);
  if (findChromium() !== undefined || process.getuid?.() !== 0) return;
  attempt('apt-get', ['update', '-q']);
  attempt('apt-get', ['install', '-q', '-y', 'chromium-headless-shell']);
  if (findChromium() === undefined) attempt('apt-get', ['install', '-q', '-y', 'chromium']);
}

/** Runs a command that may fail. */
export function attempt(command: string, options: readonly string[]): void {
  try {
    execFileSync(command, options, { stdio: ['ignore', 'inherit', 'inherit'], timeout: 600_000 });
  } catch {
    // The next way is tried, and if none works, one sentence says what to do.
  }
}
