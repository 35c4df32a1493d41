import { defineConfig } from '@playwright/test';
import { findChromium } from './tests/find-chromium.ts';
import { sites, urlOf } from './tests/sites.ts';

export default defineConfig({
  testDir: 'tests/browser',
  fullyParallel: true,
  forbidOnly: true,
  workers: 2,
  reporter: [['line'], ['json', { outputFile: 'test-results/browser.json' }]],
  use: {
    baseURL: urlOf(sites.root),
    contextOptions: { reducedMotion: 'reduce' },
    launchOptions: { executablePath: findChromium(), args: ['--no-sandbox', '--disable-quic'] },
  },
  webServer: Object.values(sites).map((site) => ({
    command: `node tests/server.ts ${site.folder} ${site.port} ${site.base}`,
    url: urlOf(site),
    reuseExistingServer: true,
  })),
});
