// The worker in which one run of a cell takes place. The reader's code is a module of its own: there is no function
// around it that it could leave, and it shares no name with this file.
import type { Message, Order } from '../messages.ts';
import { most } from '../messages.ts';
import { printLine, printValue } from '../print-value.ts';
import { gradeWords, sandboxWords as words } from '../words.ts';
import { takeAway } from './absent.ts';
import { consoleTo } from './console.ts';
import {
  call,
  HeldBlob,
  HeldError,
  HeldEvalError,
  HeldPromise,
  later,
  makeAddress,
  now,
  post,
  short,
  text,
} from './held.ts';
import { modulesWith } from './modules.ts';
import { printingTo } from './printing.ts';
import { countTimers } from './timers.ts';

HeldError.stackTraceLimit = 50;

let line: MessagePort | undefined;
let ended = false;
let address = '';

function say(message: Message): void {
  if (line !== undefined && !ended) post(line, message);
}

const { print, flush } = printingTo(say);

let plots = 0;
const need = modulesWith((chart) => {
  if (plots++ === most.plots) print(words.tooManyPlots(most.plots));
  if (plots > most.plots) return;
  flush();
  say({ kind: 'plot', chart });
});

function end(last: Message): void {
  flush();
  say(last);
  ended = true;
}

function fail(thrown: unknown): void {
  let told = words.thrown('…');
  let stack = '';
  try {
    if (thrown instanceof HeldError) {
      // The browser's own words are of policies and hashes.
      told =
        thrown instanceof HeldEvalError
          ? words.notHere(words.codeFromText)
          : `${thrown.name}: ${thrown.message}`;
      stack = text(thrown.stack);
    } else told = words.thrown(printLine([thrown]));
  } catch {
    // What it is cannot be looked at.
  }
  end({ kind: 'error', text: short(told, most.error), stack: short(stack, most.stack), address });
}

/** Calls the reader's function once for each check, with arguments that no other call has seen. */
function check(
  exports: Readonly<Record<string, unknown>>,
  { name, calls }: NonNullable<Order['checks']>,
): void {
  const written = exports[name];
  if (typeof written !== 'function') throw new HeldError(gradeWords.missing(name));
  for (let n = 0; n < calls.length; n++) {
    const { args, looksAt } = calls[n] as (typeof calls)[number];
    let value: unknown;
    try {
      const result = call(written, undefined, args);
      value = looksAt === 'first argument' ? args[0] : result;
    } catch (error) {
      say({ kind: 'threw', n, text: shown(error) });
      continue;
    }
    try {
      // Copied by the engine, which asks none of the reader's functions but getters, and those once.
      say({ kind: 'value', n, value });
    } catch {
      say({ kind: 'other', n, text: shown(value) });
    }
  }
}

function shown(value: unknown): string {
  try {
    return short(printValue(value), most.got);
  } catch {
    return '…';
  }
}

/**
 * Waits for what the code has set going: its timers, then a few turns, for a rejection that nobody awaits is told later.
 * @returns when the last timer was done
 */
async function settle(waiting: () => number): Promise<number> {
  let last = now();
  for (let turns = 0; turns < 4; turns++) {
    await new HeldPromise((go) => later(go, 0));
    while (waiting() > 0) {
      await new HeldPromise((go) => later(go, 20));
      last = now();
    }
  }
  return last;
}

async function run({ code, checks }: Order): Promise<void> {
  const exports: Record<string, unknown> = {};
  let begun: number | undefined;
  Object.defineProperty(globalThis, 'backprop$$', {
    value: () => {
      begun = now();
      say({ kind: 'begun' });
      Reflect.deleteProperty(globalThis, 'backprop$$');
      return { require: need, exports };
    },
    configurable: true,
  });
  address = makeAddress(new HeldBlob([code], { type: 'text/javascript' }));
  const waiting = countTimers();
  try {
    await import(/* @vite-ignore */ address);
    let last = await settle(waiting);
    flush();
    if (checks !== undefined) {
      check(exports, checks);
      last = await settle(waiting);
    }
    end({ kind: 'done', ms: last - (begun ?? last) });
  } catch (thrown) {
    if (begun !== undefined) fail(thrown);
    else end({ kind: 'syntax', text: thrown instanceof HeldError ? thrown.message : '' });
  }
}

addEventListener(
  'message',
  ({ data, ports }: MessageEvent<Order>) => {
    line = ports[0];
    if (line === undefined) return;
    line.onmessage = () => say({ kind: 'idle' });
    addEventListener('error', (event) => {
      event.preventDefault();
      fail(event.error);
    });
    addEventListener('unhandledrejection', (event) => {
      event.preventDefault();
      fail(event.reason);
    });
    const console = consoleTo(print, now);
    for (const name of Object.keys(globalThis.console)) if (!(name in console)) console[name] = () => {};
    Object.defineProperty(globalThis, 'console', { value: console, writable: true, configurable: true });
    takeAway(() => end({ kind: 'closed' }));
    run(data);
  },
  { once: true },
);
