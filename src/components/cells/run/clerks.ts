import { lender } from './lent.ts';

/** The workers that take types off and look at what a run says, each for one run at a time. */
export const clerks = lender(openClerk, (clerk) => clerk.terminate());

async function openClerk(): Promise<Worker> {
  return new Worker(new URL('../../../sandbox/clerk/clerk.worker.ts', import.meta.url), { type: 'module' });
}
