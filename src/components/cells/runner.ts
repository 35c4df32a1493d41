// Runs readers' code in the sandbox: a frame of its own origin without network, storage or page, and in it a fresh
// worker for each run. What comes back is looked at before it is believed.
import { names, runtime } from 'virtual:sandbox';
import type { Chart, Series } from '../../sandbox/chart.ts';
import { type Message, most, type Order } from '../../sandbox/messages.ts';
import { type Place, placeInSource, type Stripped } from '../../sandbox/strip-types.ts';
import { sandboxWords } from '../../sandbox/words.ts';
import { href } from '../book/href.ts';

export { names };

/** How a run ended. */
export type Ending =
  | { readonly how: 'done'; readonly ms: number }
  | { readonly how: 'error' | 'syntax'; readonly text: string; readonly place: Place | undefined }
  | { readonly how: 'stopped' | 'limit' | 'waiting' | 'died' | 'closed' | 'no start' };

/** What happens on the way there. */
export type Event = Extract<Message, { kind: 'lines' | 'more' | 'plot' | 'checks' }>;

export interface Running {
  readonly stop: () => void;
  readonly ended: Promise<Ending>;
}

/** How long a busy worker is given to answer before it is taken to be computing still. */
const answerWithin = 300;
const startWithin = 10_000;

/* The reader's code is one function behind the runtime: its line 1 is the script's line `linesBefore` + 1. */
const before = `${runtime}\nrunCell(async function (require, exports) {\n`;
const linesBefore = before.split('\n').length - 1;

/**
 * Runs TypeScript.
 * @param limit  milliseconds after which it is stopped; asked again and again, so that it can be raised meanwhile
 */
export function runCode(
  source: string,
  order: Order,
  limit: () => number,
  tell: (event: Event) => void,
): Running {
  let end: (ending: Ending) => void = () => {};
  const ended = new Promise<Ending>((resolve) => {
    end = resolve;
  });
  let over = false;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let tidy = () => {};
  /** A frame whose worker did not come to its own end is thrown away; the next run gets a new one. */
  const finish = (ending: Ending, replace: boolean) => {
    if (over) return;
    over = true;
    clearTimeout(timer);
    tidy();
    if (replace) dropFrame();
    end(ending);
  };

  const go = async () => {
    const stripped = await strip(source, limit);
    if (over) return;
    if (stripped === undefined) return finish({ how: 'limit' }, false);
    if ('problem' in stripped)
      return finish({ how: 'syntax', text: stripped.problem, place: stripped.place }, false);
    const { code, map } = stripped;
    const frame = await openFrame();
    if (over) return;
    if (frame?.contentWindow == null) return finish({ how: 'no start' }, true);
    const control = new MessageChannel();
    const line = new MessageChannel();
    tidy = () => {
      control.port1.postMessage('stop');
      line.port1.close();
    };
    const placeOf = (place: Place) => placeInSource(map, { ...place, line: place.line - linesBefore });
    control.port1.onmessage = ({ data }) => {
      const message = String(data.message)
        .replace(/^Uncaught /, '')
        .slice(0, 500);
      const taken = /Identifier '(require|exports)' has already/.exec(message)?.[1];
      const text = taken === undefined ? message : sandboxWords.takenName(taken);
      finish(
        { how: 'error', text, place: placeOf({ line: Number(data.line), column: Number(data.column) }) },
        true,
      );
    };
    const start = performance.now();
    let asked = 0;
    const watch = () => {
      const now = performance.now();
      if (asked > 0 && now - start <= limit()) asked = 0;
      else if (asked > 0 && now - asked > answerWithin) return finish({ how: 'limit' }, true);
      else if (asked === 0 && now - start > limit()) {
        asked = now;
        line.port1.postMessage('ping');
      }
      timer = setTimeout(watch, 100);
    };
    line.port1.onmessage = ({ data }) => {
      if (over) return;
      const message = data as Message;
      if (message.kind === 'done') finish({ how: 'done', ms: Number(message.ms) }, false);
      else if (message.kind === 'error')
        finish(
          { how: 'error', text: String(message.text), place: firstPlace(String(message.stack), placeOf) },
          false,
        );
      else if (message.kind === 'closed') finish({ how: 'closed' }, false);
      else if (message.kind === 'idle') {
        if (asked > 0) finish({ how: 'waiting' }, false);
      } else {
        const event = eventOf(message);
        if (event) tell(event);
      }
    };
    // Where browsers tell it: the worker is gone without having said a word.
    line.port1.addEventListener('close', () => finish({ how: 'died' }, true));
    frame.contentWindow.postMessage({ text: `${before}${code}\n});`, order }, '*', [
      control.port2,
      line.port2,
    ]);
    watch();
  };
  go().catch(() => finish({ how: 'no start' }, true));
  return { stop: () => finish({ how: 'stopped' }, true), ended };
}

/** The topmost place of a stack that lies in the reader's own code. */
function firstPlace(stack: string, placeOf: (place: Place) => Place | undefined): Place | undefined {
  for (const [, line, column] of stack.matchAll(/blob:[^\s()]*?:(\d+):(\d+)/g)) {
    const place = placeOf({ line: Number(line), column: Number(column) });
    if (place) return place;
  }
  return undefined;
}

/** A message as far as it is what it should be. */
function eventOf(message: Message): Event | undefined {
  switch (message.kind) {
    case 'lines':
      return {
        kind: 'lines',
        lines: message.lines.slice(0, most.lines).map((line) => String(line).slice(0, most.line + 1)),
      };
    case 'more':
      return Number.isSafeInteger(message.count) ? { kind: 'more', count: message.count } : undefined;
    case 'checks':
      return {
        kind: 'checks',
        slip: String(message.slip),
        checks: message.checks.map(({ passed, got }) => ({
          passed: passed === true,
          got: String(got).slice(0, 400),
        })),
      };
    case 'plot':
      return { kind: 'plot', chart: chartFrom(message.chart) };
    default:
      return undefined;
  }
}

function chartFrom({ kind, title, xLabel, yLabel, series }: Chart): Chart {
  const numbers = (points: Series['points']) =>
    points.map(([x, y]) => [Number(x), Number(y)] as const).filter((point) => point.every(Number.isFinite));
  return {
    kind: kind === 'points' ? 'points' : 'line',
    title: String(title),
    xLabel: String(xLabel),
    yLabel: String(yLabel),
    series: series.slice(0, 6).map(({ name, points }) => ({ name: String(name), points: numbers(points) })),
  };
}

/* the frame */

let frame: HTMLIFrameElement | undefined;
let opening: Promise<HTMLIFrameElement | undefined> | undefined;

function openFrame(): Promise<HTMLIFrameElement | undefined> {
  opening ??= new Promise((resolve) => {
    const opened = document.createElement('iframe');
    frame = opened;
    opened.setAttribute('sandbox', 'allow-scripts');
    opened.referrerPolicy = 'no-referrer';
    opened.hidden = true;
    opened.title = '';
    opened.src = href('/sandbox.html');
    const timer = setTimeout(() => done(undefined), startWithin);
    const done = (result: HTMLIFrameElement | undefined) => {
      clearTimeout(timer);
      removeEventListener('message', ready);
      resolve(result);
    };
    const ready = ({ source, data }: MessageEvent) => {
      if (source === opened.contentWindow && data === 'sandbox is ready') done(opened);
    };
    addEventListener('message', ready);
    document.body.append(opened);
  });
  return opening;
}

function dropFrame(): void {
  frame?.remove();
  frame = opening = undefined;
}

/* types */

let stripper: Worker | undefined;

/** The code without its types, made in a worker; undefined if that takes longer than the limit. */
function strip(source: string, limit: () => number): Promise<Stripped | undefined> {
  stripper ??= new Worker(new URL('../../sandbox/strip-types.worker.ts', import.meta.url), {
    type: 'module',
  });
  const worker = stripper;
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => {
      worker.terminate();
      stripper = undefined;
      resolve(undefined);
    }, limit());
    worker.onmessage = ({ data }: MessageEvent<Stripped>) => {
      clearTimeout(timer);
      resolve(data);
    };
    worker.onerror = (event) => {
      clearTimeout(timer);
      stripper = undefined;
      reject(event);
    };
    worker.postMessage(source);
  });
}
