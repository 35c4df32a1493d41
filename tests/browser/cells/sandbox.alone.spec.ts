// Code that a reader may write and nobody would want to run: it ends with a clear message, the page stays responsive,
// nothing leaves the frame, and the next run works. On the built site under its policy, one page for all of it. Alone, for
// some of it fills the memory or the processor, and what it costs the page is measured.
import { type Browser, expect, type Page, test } from '@playwright/test';
import { findChromium } from '../../find-chromium.ts';
import { alive } from '../open.ts';
import { longestTask } from '../tasks.ts';
import { type CellOnPage, cellId, cellOn, cellPage, openCell } from './cell.ts';

// As on a desktop, where a reader's code has a process of its own: one that fills the memory ends nothing else.
const chromium = findChromium();
test.use({
  launchOptions: {
    ...(chromium && { executablePath: chromium }),
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--site-per-process',
      '--enable-features=IsolateSandboxedIframes',
    ],
  },
});

let page: Page;
let cell: CellOnPage;
const said: string[] = [];
const asked: string[] = [];

test.beforeAll(async ({ browser }) => {
  page = await browser.newPage({ reducedMotion: 'reduce' });
  cell = await openCell(page);
  expect(await cell.run('console.log(1 + 1)')).toMatch(/^2\b/);
  page.on('console', (message) => said.push(message.text()));
  page.on('pageerror', (error) => said.push(error.message));
  page.on('websocket', (socket) => asked.push(socket.url()));
  page.on('request', (request) => {
    if (!request.url().startsWith('blob:')) asked.push(request.url());
  });
});

test.afterAll(() => page.close());

/** Runs it; then the next run must work, without a long task, a request of the code's or a word on the console. */
async function runs(code: string, message: RegExp): Promise<void> {
  const longest = await longestTask(page, async () => {
    // Nobody types so much. Filled in, the browser would lay all of it out before the editor knows.
    if (code.length > 10_000) await cell.paste(code);
    else await cell.editor.fill(code);
    asked.length = 0;
    expect(await cell.press()).toMatch(message);
  });
  expect(longest, 'the longest task, in ms').toBeLessThanOrEqual(50);
  // A new frame and a new clerk may be fetched, from this site, by the page.
  for (const url of asked) expect(url).toMatch(/\/sandbox\.html$|\/clerk\.worker-\w+\.js$/);
  expect(await cell.run('console.log(6 * 7)')).toMatch(/^42\b/);
  expect(said).toEqual([]);
}

const computing = /still computing after 5 seconds/;

const cases: readonly (readonly [name: string, code: string, message: RegExp])[] = [
  ['a loop without end', 'while (true) {}', computing],
  [
    'a promise that never settles',
    'await new Promise(() => {});',
    /still waiting for something that has not happened/,
  ],
  [
    'lists that grow until the memory is full',
    'const all: number[][] = [];\nwhile (true) all.push(new Array(1e6).fill(all.length));',
    /still computing after 5 seconds|filled all the memory|RangeError/,
  ],
  ['one list that is asked to be too long', 'new Float64Array(1e13)', /Line 1, column \d+: RangeError/],
  [
    'recursion without end',
    'let n = 0;\nfunction f(): number {\n  return 1 + f();\n}\nf();',
    /Line [23], column \d+: RangeError: Maximum call stack/,
  ],
  [
    'a million lines',
    'for (let i = 0; i < 1e6; i++) console.log(i);',
    /^0\n1\n2\n[\s\S]*\n999\n[\s\S]*and 999,000 more lines, not kept/,
  ],
  [
    'lines without end',
    'for (let i = 0; ; i++) console.log("line", i);',
    /more lines, not kept[\s\S]*still computing/,
  ],
  ['one endless line', 'console.log("x".repeat(1e8));', /x…\s+Done in/],
  ['a bracket missing', 'const a = [1, 2;\nconsole.log(a);', /Line 1, column 16: this is not TypeScript yet/],
  ['a name declared twice', 'const a = 1;\n  const a = 2;', /Line 2, column 9: SyntaxError/],
  ['brackets that try a parser’s patience', `f(${'('.repeat(400)}`, /this is not TypeScript yet|SyntaxError/],
  ['throw null', 'throw null', /The code threw null/],
  [
    'an error of the library',
    "import { forward } from 'backprop';\nconst net = { layers: [] };\nforward(net, [1]);",
    /Line 3, column 1: RangeError: forward needs a network/,
  ],
  [
    'an error that lies about itself',
    'throw Object.defineProperty(new Error("x"), "stack", { get() { throw null } });',
    /The code threw|Error: x/,
  ],
  [
    'a rejection nobody waits for',
    'Promise.reject(new Error("late"));\nawait new Promise((go) => setTimeout(go, 1000));',
    /Line 1, column \d+: Error: late/,
  ],
  ['a rejection at the very end', 'Promise.reject(new Error("lost"));', /Line 1, column \d+: Error: lost/],
  [
    'a promise of a function that nobody awaits',
    'async function late() {\n  await 0;\n  throw new Error("lost");\n}\nlate();\nconsole.log("on");',
    /^on\s+Line 3, column \d+: Error: lost/,
  ],
  [
    'what a console has besides log',
    'console.group("step", 1);\nconsole.assert(1 > 2, "E is %d", 3);\nconsole.count();\nconsole.groupEnd();\nconsole.table([[1, 2]]);\nfunction f() { console.trace("here"); }\nf();',
    /^step 1\n {2}Assertion failed: E is 3\n {2}default: 1\n {3}0 {2}1\n0 {2}1 {2}2\nTrace: here\n {2}f\s+Done/,
  ],
  ['document', 'document.title = "mine"', /Line 1, column \d+: Error: not here: document/],
  ['localStorage', 'localStorage.setItem("a", "b")', /not here: localStorage/],
  ['indexedDB', 'indexedDB.open("a")', /not here: indexedDB/],
  ['caches', 'await caches.open("a")', /not here: caches/],
  ['parent', 'parent.postMessage("x", "*")', /not here: parent/],
  ['fetch', 'await fetch("/canary")', /not here: fetch/],
  ['XMLHttpRequest', 'new XMLHttpRequest().open("GET", "/canary")', /not here: XMLHttpRequest/],
  ['WebSocket', 'new WebSocket("ws://localhost/canary")', /not here: WebSocket/],
  ['BroadcastChannel', 'new BroadcastChannel("x").postMessage(1)', /not here: BroadcastChannel/],
  ['importScripts', 'importScripts("/canary.js")', /not here: importScripts/],
  [
    'a module from elsewhere',
    'await import("https://example.com/canary.js")',
    /there is no module 'https:\/\/example\.com/,
  ],
  [
    'a package that is not there',
    'import x from "left-pad";\nconsole.log(x);',
    /Line 1, column \d+: Error: there is no module 'left-pad'/,
  ],
  [
    'a name the library does not have',
    "import { forwrd } from 'backprop';\nforwrd(1);",
    /Line 2, column 1: Error: 'backprop' exports nothing called forwrd/,
  ],
  ['eval', 'eval("1 + 1")', /not here: eval/],
  [
    'the constructor of functions',
    '(() => {}).constructor("return fetch(\'/canary\')")()',
    /EvalError|not here/,
  ],
  [
    'a worker of its own',
    'new Worker(URL.createObjectURL(new Blob(["fetch(\'/canary\')"])))',
    /not here: Worker/,
  ],
  [
    'what the prototypes of the worker still hold',
    'console.log(["fetch", "importScripts", "close", "postMessage", "indexedDB"].filter((name) => { for (let at = Object.getPrototypeOf(globalThis); at; at = Object.getPrototypeOf(at)) if (Object.hasOwn(at, name)) return true; return false; }).length, "left")',
    /^0 left/,
  ],
  ['a forged result', 'postMessage({ kind: "done", ms: 0 });', /not here: postMessage/],
  [
    'a line tapped to forge on it',
    'let tapped = 0;\nMessagePort.prototype.postMessage = function () { tapped++; };\nFunction.prototype.call = Function.prototype.apply = () => { tapped++; };\nconsole.log("first");\nawait new Promise((go) => setTimeout(go, 200));\nconsole.log("tapped", tapped);',
    /^first\ntapped 0\s+Done/,
  ],
  [
    'messages to itself',
    'dispatchEvent(new MessageEvent("message", { data: {}, ports: [new MessageChannel().port1] }));\nconsole.log("on");',
    /^on\s+Done/,
  ],
  [
    'the worker closed',
    'console.log("before");\nclose();\nconsole.log("after");',
    /^before\s+The code closed its own worker/,
  ],
  [
    'the runner’s names taken',
    'const runCell = 1, self = 2, post = 3, line = 4, say = 5, exercise = 6;\nfunction postMessage() { return runCell + self; }\nconsole.log(postMessage() + post + line + say + exercise);',
    /^21\s+Done/,
  ],
  [
    'require and exports taken',
    'import { sigmoid } from "backprop";\nconst require = 1, exports = 2;\nconsole.log(sigmoid(0), require, exports);',
    /Line 2, column 7: the name require is taken here/,
  ],
  [
    'the globals broken',
    'Object.assign(globalThis, { Promise: null, setTimeout: null, performance: null, MessagePort: null });\nconsole.log("still here");',
    /^still here\s+Done/,
  ],
  [
    'timers',
    'setTimeout(() => console.log("later"), 50);\nconst id = setInterval(() => {}, 10);\nsetTimeout(() => clearInterval(id), 80);\nconsole.log("now");',
    /^now\nlater\s+Done/,
  ],
  ['nothing at all', '', /ran to its end and printed nothing/],
  ['a very long text', `// ${'x'.repeat(60_000)}`, /longer than 50,000 characters/],
];

for (const [name, code, message] of cases)
  test(name, async () => {
    await runs(code, message);
  });

test('Stop ends a run at once; a second run replaces the first', async () => {
  await cell.editor.fill('while (true) {}');
  await cell.editor.press('Control+Enter');
  await cell.button('stop').click();
  await expect(cell.output).toHaveText('Stopped.');
  await expect(cell.button('run')).toBeFocused();
  await cell.editor.fill('while (true) {}');
  await cell.editor.press('Control+Enter');
  expect(await cell.run('console.log("second")')).toMatch(/^second/);
});

test('the limit can be raised, while it runs too', async () => {
  const limit = cell.cell.locator('.cell-limit select');
  await cell.editor.fill('const end = Date.now() + 6000; while (Date.now() < end) {}\nconsole.log("late")');
  await cell.editor.press('Control+Enter');
  await limit.selectOption('30');
  await expect(cell.output).toContainText('late', { timeout: 30_000 });
  await limit.selectOption('5');
});

test('the frame itself has no network, no storage and no page', async () => {
  const frame = page.frames().find((found) => found.parentFrame()?.url().includes('/sandbox.html'));
  const tried = await frame?.evaluate(async () => {
    const attempt = async (action: () => unknown) => {
      try {
        await action();
        return 'done';
      } catch (error) {
        return (error as Error).name;
      }
    };
    return Promise.all([
      attempt(() => fetch('/canary')),
      attempt(() => localStorage.getItem('theme')),
      attempt(() => parent.document.title),
      attempt(() => indexedDB.open('a').transaction),
      attempt(() => {
        if (origin !== 'null') throw new Error('an origin');
        throw new TypeError('none');
      }),
    ]);
  });
  expect(tried).toEqual([
    'TypeError',
    'SecurityError',
    'SecurityError',
    expect.not.stringMatching('done'),
    'TypeError',
  ]);
});

/**
 * The cell of a page whose frames can crash, seen from the page that opened it: what drives a page takes it for crashed when
 * a frame of it is.
 */
async function openFragile(browser: Browser) {
  const context = await browser.newContext({ reducedMotion: 'reduce' });
  const opener = await context.newPage();
  await opener.goto('');
  const [crashing] = await Promise.all([
    opener.waitForEvent('popup'),
    opener.evaluate((url) => Reflect.set(window, 'other', window.open(url)), cellPage),
  ]);
  await alive(crashing);
  const other = cellOn(crashing, cellId);
  await other.edit();
  return {
    context,
    cell: other,
    crash: async () => {
      const crashed = crashing.waitForEvent('crash');
      for (const frame of crashing.frames())
        if (frame.parentFrame()?.url().includes('/sandbox.html')) {
          const session = await context.newCDPSession(frame);
          session.send('Page.crash').catch(() => {});
        }
      await crashed;
    },
    run: () =>
      opener.evaluate((id) => {
        const { document } = Reflect.get(window, 'other') as Window;
        document.querySelector<HTMLElement>(`[data-cell="${id}"] [data-do="run"]`)?.click();
      }, cellId),
    output: () =>
      opener.evaluate((id) => {
        const { document } = Reflect.get(window, 'other') as Window;
        return document.querySelector(`[data-cell="${id}"] .cell-output`)?.textContent ?? '';
      }, cellId),
  };
}

test('a frame that crashes as it lies idle does not serve the next run', async ({ browser }) => {
  const { context, cell, crash, run, output } = await openFragile(browser);
  expect(await cell.run('console.log(6 * 7)')).toMatch(/^42\b/);
  await crash();
  await run();
  // What it said before stands until it runs again.
  await new Promise((go) => setTimeout(go, 300));
  await expect.poll(output, { timeout: 10_000 }).toMatch(/^42\b.*Done/s);
  await context.close();
});

test('a frame that crashes in the course of a run is not said to compute', async ({ browser }) => {
  const { context, cell, crash, output } = await openFragile(browser);
  await cell.editor.fill('console.log("on");\nfor (;;) {}');
  await cell.button('run').click();
  await expect(cell.output).toContainText('on');
  await crash();
  await expect.poll(output, { timeout: 20_000 }).toMatch(/The code ended without a word/);
  await context.close();
});
