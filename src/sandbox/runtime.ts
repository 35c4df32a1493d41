// The worker in which one run of a cell takes place. The reader's code follows this text in the same script, as one
// function handed to `runCell`. What the runner needs it takes hold of here, before that function runs: a reader may
// then rename, replace or break what he likes.

import * as library from '../lib/index.ts';
import { takeAway } from './absent.ts';
import { chartOf, type PlotOptions } from './chart.ts';
import { grade } from './grade.ts';
import { type Message, most, type Order } from './messages.ts';
import { printLine } from './print-value.ts';
import { sandboxWords } from './words.ts';

type Exports = Record<string, unknown>;
type Cell = (require: (name: string) => unknown, exports: Exports) => Promise<void>;

const hold = <A extends readonly unknown[], R>(method: (...args: A) => R) =>
  Function.prototype.call.bind(method) as (self: unknown, ...args: A) => R;
const post = hold(MessagePort.prototype.postMessage as (message: Message) => void);
const shift = performance.now.bind(performance);
const later = setTimeout.bind(globalThis);
const cancel = clearTimeout.bind(globalThis);
const every = setInterval.bind(globalThis);
const { Error: PlainError, Promise: PlainPromise } = globalThis;
PlainError.stackTraceLimit = 50;

let line: MessagePort | undefined;
let ended = false;
const say = (message: Message) => {
  if (line !== undefined && !ended) post(line, message);
};

/* what is printed */

let kept: string[] = [];
let lines = 0;
let characters = 0;
let more = 0;
let plots = 0;
let lastFlush = 0;
let flushDue = false;
const between = 50;

function flush(): void {
  flushDue = false;
  lastFlush = shift();
  const now = kept;
  kept = [];
  if (now.length > 0) say({ kind: 'lines', lines: now });
  if (more > 0) say({ kind: 'more', count: more });
}

function print(text: string): void {
  if (lines >= most.lines || characters >= most.characters) {
    more++;
    if (more % 4096 === 1 && shift() - lastFlush > between) flush();
    return;
  }
  const short = text.length > most.line ? `${text.slice(0, most.line)}…` : text;
  lines++;
  characters += short.length;
  kept[kept.length] = short;
  if (shift() - lastFlush > between) flush();
  else if (!flushDue) {
    flushDue = true;
    later(flush, between);
  }
}

const log = (...values: unknown[]) => print(printLine(values));
const silent = () => {};
const console = { log, info: log, debug: log, warn: log, error: log, table: log, dir: log };

/* what can be imported */

function plot(options: PlotOptions): void {
  const chart = chartOf(options);
  if (plots++ === most.plots) print(sandboxWords.tooManyPlots(most.plots));
  if (plots > most.plots) return;
  flush();
  say({ kind: 'plot', chart });
}

/** A module that names what it does not have. */
const moduleOf = (name: string, exports: object) =>
  new Proxy(Object.freeze({ __esModule: true, ...exports }), {
    get(target, key) {
      if (typeof key === 'symbol' || key === 'then' || key in target) return Reflect.get(target, key);
      throw new PlainError(sandboxWords.noExport(name, key));
    },
  });

const modules: Readonly<Record<string, unknown>> = {
  backprop: moduleOf('backprop', library),
  'backprop/plot': moduleOf('backprop/plot', { plot }),
};

function need(name: string): unknown {
  const found = modules[name];
  if (found === undefined) throw new PlainError(sandboxWords.noModule(name));
  return found;
}

/* how a run goes */

const waiting = new Set<number>();

/** Timers as they are, counted: a run has ended when none is left. */
function countTimers(): void {
  const scope = globalThis as unknown as Record<string, unknown>;
  scope.setTimeout = (action: (...args: unknown[]) => void, ms?: number, ...args: unknown[]) => {
    const timer = later(() => {
      waiting.delete(timer);
      action(...args);
    }, ms) as unknown as number;
    waiting.add(timer);
    return timer;
  };
  scope.setInterval = (action: () => void, ms?: number, ...args: unknown[]) => {
    const timer = every(action, ms, ...args) as unknown as number;
    waiting.add(timer);
    return timer;
  };
  scope.clearTimeout = scope.clearInterval = (timer: number) => {
    waiting.delete(timer);
    cancel(timer);
  };
}

function end(last: Message): void {
  flush();
  say(last);
  ended = true;
}

function fail(thrown: unknown): void {
  let text: string;
  let stack = '';
  try {
    if (thrown instanceof PlainError) {
      text = `${thrown.name}: ${thrown.message}`;
      stack = String(thrown.stack);
    } else text = sandboxWords.thrown(printLine([thrown]));
  } catch {
    text = sandboxWords.thrown('…');
  }
  end({ kind: 'error', text: text.slice(0, 2000), stack: stack.slice(0, 20_000) });
}

async function run(cell: Cell, { exercise }: Order): Promise<void> {
  const start = shift();
  const exports: Exports = {};
  try {
    await cell(need, exports);
    do await new PlainPromise((go) => later(go, waiting.size === 0 ? 0 : 20));
    while (waiting.size > 0);
    flush();
    if (exercise !== undefined) say({ kind: 'checks', ...grade(exercise, exports) });
    end({ kind: 'done', ms: shift() - start });
  } catch (thrown) {
    fail(thrown);
  }
}

let cell: Cell | undefined;
Object.defineProperty(globalThis, 'runCell', {
  value: (code: Cell) => {
    cell = code;
    Reflect.deleteProperty(globalThis, 'runCell');
  },
  configurable: true,
});

addEventListener(
  'message',
  ({ data, ports }: MessageEvent<Order>) => {
    line = ports[0];
    if (line === undefined || cell === undefined) return;
    line.onmessage = () => say({ kind: 'idle' });
    addEventListener('error', (event) => {
      event.preventDefault();
      fail(event.error);
    });
    addEventListener('unhandledrejection', (event) => {
      event.preventDefault();
      fail(event.reason);
    });
    for (const name of Object.keys(globalThis.console))
      if (!(name in console)) Object.assign(console, { [name]: silent });
    Object.defineProperty(globalThis, 'console', { value: console, writable: true, configurable: true });
    takeAway(() => end({ kind: 'closed' }));
    countTimers();
    run(cell, data);
  },
  { once: true },
);
