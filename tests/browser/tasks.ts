import { expect, type Locator, type Page } from '@playwright/test';

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
    /** the file of the browser that asked for a task */
    readonly src_file?: string;
    readonly data?: { readonly frames?: readonly { readonly url: string; readonly processId: number }[] };
  };
}

/** Where the aim of 50 ms is not reached each time: what a hand does not notice yet, so that a cost that doubles is. */
export const unnoticed = 100;

/** What else a machine does comes and goes for minutes. */
const mostTries = 6;

/** Which tasks are measured. */
interface Measured {
  /** whether what the driver asks of the page counts, where it stands */
  readonly drivenToo?: boolean;
  /** whether only turns count that a script takes for itself by a timer, not the frames that draw what it changed */
  readonly turnsOnly?: boolean;
}

/** The longest task of the main thread of the page at an address, in ms of its own processor time. */
function longestIn(trace: Buffer, address: string, { turnsOnly = false }: Measured): number {
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
  const turns = ours.filter(({ args }) => args?.src_file?.endsWith('dom_timer.cc'));
  const isTurn = ({ ts, dur = 0 }: TraceEvent) => turns.some((one) => one.ts >= ts && one.ts <= ts + dur);
  const tasks = ours.filter(
    (event) => event.name === 'RunTask' && !isDriven(event) && (!turnsOnly || isTurn(event)),
  );
  expect(tasks.length).toBeGreaterThan(0);
  return Math.max(...tasks.map(({ tdur = 0 }) => tdur / 1000));
}

/**
 * Presses something as a hand does, that moves there, presses and lets go, one after the other. A driver's click does all three
 * between two frames, and whatever each of them asks for becomes one task with the frame that follows.
 */
export async function pressByHand(page: Page, target: Locator): Promise<void> {
  await target.hover();
  await page.waitForTimeout(100);
  await page.mouse.down();
  await page.waitForTimeout(80);
  await page.mouse.up();
}

/**
 * Does something on a page, and again if a task was too long: what else the machine does can lengthen one of ours, but
 * one that is long by itself is long each time.
 * @returns the longest task in ms, of the time in which it was shortest
 */
export async function longestTask(
  page: Page,
  action: () => Promise<void>,
  measured: Measured = {},
): Promise<number> {
  const { drivenToo = true, turnsOnly = false } = measured;
  const browser = page.context().browser();
  const longest: number[] = [];
  do {
    await browser?.startTracing(page, {
      // Who asked for a task is told by a category that makes each of them longer.
      categories: ['disabled-by-default-devtools.timeline', ...(drivenToo && !turnsOnly ? [] : ['toplevel'])],
    });
    try {
      await action();
    } finally {
      const trace = await browser?.stopTracing();
      if (trace) longest.push(longestIn(trace, page.url(), measured));
    }
  } while (longest.length < mostTries && Math.min(...longest) > 50);
  return Math.min(...longest);
}
