// What runs in Firefox as well: of tests/browser what is tagged @firefox, and every page once.
import { defineConfig } from '@playwright/test';
import { findFirefox } from './tests/engines/find.ts';
import { sites, urlOf } from './tests/sites.ts';

export default defineConfig({
  globalSetup: './tests/engines/setup.ts',
  fullyParallel: true,
  forbidOnly: true,
  timeout: 180_000,
  expect: { timeout: 20_000 },
  workers: 2,
  outputDir: 'test-results/firefox',
  reporter: [[process.env.CI ? 'dot' : 'line'], ['json', { outputFile: 'test-results/firefox.json' }]],
  use: {
    baseURL: urlOf(sites.root),
    browserName: 'firefox',
    channel: 'moz-firefox',
    contextOptions: { reducedMotion: 'reduce' },
    launchOptions: { executablePath: findFirefox() ?? 'firefox' },
  },
  projects: [
    { name: 'pages', testDir: 'tests/engines' },
    { name: 'book', testDir: 'tests/browser', grep: /@firefox/ },
  ],
});
