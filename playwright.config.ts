import { defineConfig } from '@playwright/test';
import { findChromium } from './tests/find-chromium.ts';
import { sites, urlOf } from './tests/sites.ts';

const chromium = findChromium();

export default defineConfig({
  testDir: 'tests/browser',
  globalSetup: './tests/browser/setup.ts',
  fullyParallel: true,
  forbidOnly: true,
  // On a busy machine things take their time: a page checked by axe four times over, a figure that trains.
  timeout: 180_000,
  expect: { timeout: 20_000 },
  workers: 2,
  // What fails is told at the end, where it is looked for.
  reporter: [[process.env.CI ? 'dot' : 'line'], ['json', { outputFile: 'test-results/browser.json' }]],
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
    // What measures time, or fills memory or processor, runs last and one at a time, so that no other test shares them.
    { name: 'alone', testMatch: /\.alone\.spec/, dependencies: ['book'], workers: 1 },
  ],
});
