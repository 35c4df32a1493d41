import { expect, type Page } from '@playwright/test';

interface TraceEvent {
  readonly name: string;
  readonly pid: number;
  readonly tid: number;
  /** processor time of the thread itself, in µs, so that whatever else the machine does is not counted */
  readonly tdur?: number;
  /** when it began and how long it took, in µs */
  readonly ts: number;
  readonly dur?: number;
  readonly args?: {
    readonly name?: string;
    readonly chrome_mojo_event_info?: { readonly mojo_interface_tag?: string };
    readonly data?: { readonly frames?: readonly { readonly url: string; readonly processId: number }[] };
  };
}

/** The longest task of the main thread of the page at an address, in ms of its own processor time. */
function longestIn(trace: Buffer, address: string): number {
  const { traceEvents } = JSON.parse(trace.toString()) as { traceEvents: TraceEvent[] };
  const threadOf = ({ pid, tid }: TraceEvent) => `${pid} ${tid}`;
  const { frames } = traceEvents.find(({ name }) => name === 'TracingStartedInBrowser')?.args?.data ?? {};
  // What a page has put behind its address since is no part of it there.
  const placeOf = (url: string) => url.split(/[?#]/)[0];
  const process = frames?.find(({ url }) => placeOf(url) === placeOf(address))?.processId;
  const main = new Set(
    traceEvents.filter(({ args, pid }) => args?.name === 'CrRendererMain' && pid === process).map(threadOf),
  );
  const ours = traceEvents.filter((event) => main.has(threadOf(event)));
  // What whoever drives the page asks of it, where a button is, whether a text is there yet, no reader asks.
  const driven = ours.filter(({ args }) =>
    args?.chrome_mojo_event_info?.mojo_interface_tag?.includes('DevTools'),
  );
  const isDriven = ({ ts, dur = 0 }: TraceEvent) => driven.some((one) => one.ts >= ts && one.ts <= ts + dur);
  const tasks = ours.filter((event) => event.name === 'RunTask' && !isDriven(event));
  expect(tasks.length).toBeGreaterThan(0);
  return Math.max(...tasks.map(({ tdur = 0 }) => tdur / 1000));
}

/**
 * Does something on a page, and again if a task was too long: what else the machine does can lengthen one of ours, but
 * one that is long by itself is long each time.
 * @param drivenToo  whether what the driver asks of the page counts, where it stands
 * @returns the longest task in ms, of the time in which it was shortest
 */
export async function longestTask(
  page: Page,
  action: () => Promise<void>,
  { drivenToo = true } = {},
): Promise<number> {
  const browser = page.context().browser();
  const longest: number[] = [];
  do {
    await browser?.startTracing(page, {
      // Who asked for a task is told by a category that makes each of them longer.
      categories: ['disabled-by-default-devtools.timeline', ...(drivenToo ? [] : ['toplevel'])],
    });
    try {
      await action();
    } finally {
      const trace = await browser?.stopTracing();
      if (trace) longest.push(longestIn(trace, page.url()));
    }
  } while (longest.length < 3 && Math.min(...longest) > 50);
  return Math.min(...longest);
}
