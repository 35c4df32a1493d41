import { expect, type Page } from '@playwright/test';

interface TraceEvent {
  readonly name: string;
  readonly pid: number;
  readonly tid: number;
  /** processor time of the thread itself, in µs, so that whatever else the machine does is not counted */
  readonly tdur?: number;
  readonly args?: {
    readonly name?: string;
    readonly data?: { readonly frames?: readonly { readonly url: string; readonly processId: number }[] };
  };
}

/** The longest task of the main thread of the page at an address, in ms of its own processor time. */
function longestIn(trace: Buffer, address: string): number {
  const { traceEvents } = JSON.parse(trace.toString()) as { traceEvents: TraceEvent[] };
  const threadOf = ({ pid, tid }: TraceEvent) => `${pid} ${tid}`;
  const { frames } = traceEvents.find(({ name }) => name === 'TracingStartedInBrowser')?.args?.data ?? {};
  const process = frames?.find(({ url }) => url === address)?.processId;
  const main = new Set(
    traceEvents.filter(({ args, pid }) => args?.name === 'CrRendererMain' && pid === process).map(threadOf),
  );
  const tasks = traceEvents.filter((event) => event.name === 'RunTask' && main.has(threadOf(event)));
  expect(tasks.length).toBeGreaterThan(0);
  return Math.max(...tasks.map(({ tdur = 0 }) => tdur / 1000));
}

/**
 * Does something on a page, and again if a task was too long: what else the machine does can lengthen one of ours, but
 * one that is long by itself is long each time.
 * @returns the longest task in ms, of the time in which it was shortest
 */
export async function longestTask(page: Page, action: () => Promise<void>): Promise<number> {
  const browser = page.context().browser();
  const longest: number[] = [];
  do {
    await browser?.startTracing(page, { categories: ['disabled-by-default-devtools.timeline'] });
    try {
      await action();
    } finally {
      const trace = await browser?.stopTracing();
      if (trace) longest.push(longestIn(trace, page.url()));
    }
  } while (longest.length < 3 && Math.min(...longest) > 50);
  return Math.min(...longest);
}
