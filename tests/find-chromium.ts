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

/** The path of a Chromium: one that is there, or Playwright's, or one that can be installed now. */
export function findChromium(): string {
  const found = present();
  if (found) return found;
  attempt(process.platform === 'win32' ? 'npx.cmd' : 'npx', ['playwright', 'install', 'chromium']);
  if (!present() && process.getuid?.() === 0) {
    attempt('apt-get', ['update', '-q']);
    attempt('apt-get', ['install', '-q', '-y', 'chromium-headless-shell']);
    if (!present()) attempt('apt-get', ['install', '-q', '-y', 'chromium']);
  }
  const now = present();
  if (now) return now;
  throw new Error(
    'The browser tests need Chromium: install it (on Debian, `sudo apt-get install chromium`), or set CHROMIUM_PATH to one.',
  );
}

function present(): string | undefined {
  const asked = process.env.CHROMIUM_PATH;
  return [...(asked ? [asked] : []), ...installed, chromium.executablePath()].find((path) =>
    existsSync(path),
  );
}

function attempt(command: string, options: readonly string[]): void {
  try {
    execFileSync(command, options, { stdio: ['ignore', 'inherit', 'inherit'], timeout: 600_000 });
  } catch {
    // The next way is tried, and if none works, one sentence says what to do.
  }
}
