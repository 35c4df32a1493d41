// Before the browser tests: all sites as the sources are now, each on its port. Playwright runs this before it reads the
// tests, which ask the sites for their pages.
import { needChromium } from '../find-chromium.ts';
import { host, needSites } from '../hosts.ts';

export default function setup() {
  needChromium();
  needSites();
  return host();
}
