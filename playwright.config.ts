import { defineConfig } from '@playwright/test';
import { findChromium } from './tests/find-chromium.ts';
import { sites, urlOf } from './tests/sites.ts';

const chromium = findChromium();

export default defineConfig({
  testDir: 'tests/browser',
  globalSetup: './tests/browser/setup.ts',
  fullyParallel: true,
  forbidOnly: true,
  // A page checked by axe four times over takes its time on a busy machine.
  timeout: 90_000,
  workers: 2,
  reporter: [['line'], ['json', { outputFile: 'test-results/browser.json' }]],
  use: {
    baseURL: urlOf(sites.root),
    contextOptions: { reducedMotion: 'reduce' },
    launchOptions: {
      ...(chromium && { executablePath: chromium }),
      args: ['--no-sandbox', '--disable-quic', '--disable-gpu'],
    },
  },
  projects: [
    { name: 'book', testIgnore: /\.alone\.spec/ },
    // Measurements run last and one at a time, so that no other test shares the processor.
    { name: 'alone', testMatch: /\.alone\.spec/, dependencies: ['book'], workers: 1 },
  ],
});
