import { defineConfig } from '@playwright/test';
import { findChromium } from './tests/find-chromium.ts';
import { sites, urlOf } from './tests/sites.ts';

export default defineConfig({
  testDir: 'tests/browser',
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
      executablePath: findChromium(),
      args: ['--no-sandbox', '--disable-quic', '--disable-gpu'],
    },
  },
  projects: [
    { name: 'book', testIgnore: /\.alone\.spec/ },
    // Measurements run last and one at a time, so that no other test shares the processor.
    { name: 'alone', testMatch: /\.alone\.spec/, dependencies: ['book'], workers: 1 },
  ],
  webServer: Object.values(sites).map((site) => ({
    command: `node tests/server.ts ${site.folder} ${site.port} ${site.base}`,
    url: urlOf(site),
    reuseExistingServer: true,
  })),
});
