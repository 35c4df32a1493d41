// Before the browser tests: all sites as the sources are now, each on its port. Playwright runs this before it reads the
// tests, which ask the sites for their pages.
import { needChromium } from '../find-chromium.ts';
import { serve } from '../server.ts';
import { build, isBuilt, sites } from '../sites.ts';

/** No test shares its network with a book that is being kept; what keeps it is driven in offline.spec.ts, on hosts of its own. */
const atRest = { 'sw.js': '' };

export default async function setup() {
  needChromium();
  for (const site of Object.values(sites))
    if (!isBuilt(site) && !build(site)) {
      console.error(`The browser tests have nothing to drive: ${site.folder} could not be built.`);
      process.exit(1);
    }
  const servers = await Promise.all(
    Object.values(sites).map(({ folder, port, base }) => serve(folder, port, base, atRest)),
  );
  return () => {
    for (const server of servers) {
      server.close();
      server.closeAllConnections();
    }
  };
}
