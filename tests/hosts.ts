import { serve } from './server.ts';
import { build, isBuilt, sites } from './sites.ts';

/** No test shares its network with a book that is being kept; what keeps it is driven in offline.spec.ts, on hosts of its own. */
const atRest = { 'sw.js': '' };

/** All sites as the sources are now; without them the process ends. */
export function needSites(): void {
  for (const site of Object.values(sites))
    if (!isBuilt(site) && !build(site)) {
      console.error(`The browser tests have nothing to drive: ${site.folder} could not be built.`);
      process.exit(1);
    }
}

/** Serves all sites, each on its port, until what comes back is called. */
export async function host(): Promise<() => void> {
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
