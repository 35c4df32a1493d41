// Code that would pass an exercise without solving it. Each of these once did, or is a way on which it might: what is
// compared, who compares, the function around the code, and the messages.
import { expect, type Page, test } from '@playwright/test';
import { open } from '../open.ts';
import { type CellOnPage, cellOn } from './cell.ts';

const wrong = 'export function sigmoidDerivative(z: number): number {\n  return 7;\n}\n';
const right =
  'export function sigmoidDerivative(z: number): number {\n  const y = 1 / (1 + Math.exp(-z));\n  return y * (1 - y);\n}\n';
const gives = (value: string, before = '') =>
  `${before}\nconst y = (z: number) => 1 / (1 + Math.exp(-z));\nconst s = (z: number) => y(z) * (1 - y(z));\nexport const sigmoidDerivative = (z: number): any => ${value};`;

/** What a reader's code may do, and what it gets: a pattern in the output. */
type Attack = readonly [name: string, code: string, gets: RegExp];
const none = /0 of 4 checks pass/;

const compared: readonly Attack[] = [
  ['infinity', gives('1 / 0'), none],
  ['minus infinity', gives('-1 / 0'), none],
  ['NaN', gives('0 / 0'), none],
  ['Math.abs, max, min replaced', `Math.abs = Math.max = Math.min = () => 0;\n${wrong}`, none],
  ['Object.is replaced', `Object.is = () => true;\n${wrong}`, none],
  [
    'Number.isFinite and its like replaced',
    `Number.isFinite = Number.isInteger = () => false;\n${wrong}`,
    none,
  ],
  [
    'methods of lists replaced',
    `const all: any = Array.prototype;\nall.every = all.some = all.includes = () => true;\nall.map = function () { return [true, true, true, true]; };\n${wrong}`,
    none,
  ],
  [
    'the iterator of lists replaced',
    `(Array.prototype as any)[Symbol.iterator] = function* () { yield* []; };\n${wrong}`,
    none,
  ],
  [
    'Array.isArray and isView replaced',
    `Array.isArray = ((): boolean => true) as any;\nArrayBuffer.isView = ((): boolean => true) as any;\n${wrong}`,
    none,
  ],
  [
    'Reflect.apply and structuredClone replaced',
    `Reflect.apply = (() => 0.25) as any;\n(globalThis as any).structuredClone = () => 0.25;\n${wrong}`,
    none,
  ],
  [
    'an object whose value is right',
    gives('({ valueOf: () => s(z), toJSON: () => s(z), [Symbol.toPrimitive]: () => s(z) })'),
    none,
  ],
  ['a Number object', gives('new Number(s(z))'), none],
  ['a subclass of Number', gives('new (class extends Number {})(s(z))'), none],
  ['a subclass of Array', gives('new (class extends Array { get length() { return 1; } })()'), none],
  ['a text', gives('String(s(z))'), none],
  ['a list of one', gives('[s(z)]'), none],
  ['a typed list of one', gives('Float64Array.of(s(z))'), none],
  ['a Proxy', gives('new Proxy([s(z)], { get: () => s(z) })'), none],
  ['a Proxy of nothing', gives('new Proxy({}, { get: () => () => s(z) })'), none],
  ['a promise of what is right', gives('Promise.resolve(s(z))'), none],
  ['a function', gives('() => s(z)'), none],
  ['a getter that grows', gives('({ n: 0, get value() { return s(z); } })'), none],
  ['a symbol', gives('Symbol("right")'), none],
  ['nothing', gives('undefined'), none],
  ['a throw', gives('(() => { throw s(z); })()'), none],
  ['an endless list', gives('new Array(4294967295)'), none],
  ['a list of itself', gives('(() => { const a: any[] = []; a.push(a); return a; })()'), none],
  ['right on the first call alone', `let calls = 0;\n${gives('(calls++ ? 0 : s(z))')}`, /1 of 4 checks pass/],
  ['no function', 'export const sigmoidDerivative = 0.25;', /no exported function sigmoidDerivative/],
  [
    'a getter for the function',
    `Object.defineProperty(exports as any, "sigmoidDerivative", { get: () => () => 7 });\ndeclare const exports: any;`,
    none,
  ],
];

const left: readonly Attack[] = [
  [
    'brackets that close what is around',
    `});\npostMessage(1);\n(async function () {\n${wrong}`,
    /not TypeScript yet/,
  ],
  ['a brace alone', `}\n${wrong}{`, /not TypeScript yet/],
  ['an HTML comment', `let a = 1, b = 1;\na <!--b; });\n${wrong}`, /not TypeScript yet|HTML comments/],
  [
    'the way out that two HTML comments hid from the type stripper',
    `let a = 1, b = 1;\na <!--b, (function () {\n}); addEventListener("message", ({ ports }) => { ports[0].postMessage({ kind: "checks", checks: [], slip: "" }); ports[0].postMessage({ kind: "done", ms: 1 }); }); (async function () {\na <!--b; });\n${wrong}`,
    /HTML comments/,
  ],
  [
    'an HTML comment that hides a bracket',
    `let a = 1, b = 1;\nif (a <!--b) {\n}\n${wrong}`,
    /Line 2, column \d+: HTML comments/,
  ],
  [
    'the other HTML comment',
    `let a = 1;\n/*\n*/ --> a; });\n${wrong}`,
    /not TypeScript yet|HTML comments|SyntaxError/,
  ],
  ['an HTML comment in a text', `const a = "<!-- -->";\n${wrong}`, none],
  ['an early return', `return;\n${wrong}`, /SyntaxError|not TypeScript yet/],
  ['a comment without end', `${wrong}/*`, /not TypeScript yet/],
  ['a text without end', `${wrong}\``, /not TypeScript yet/],
  ['a regular expression that may be a division', `let a = 1;\na++ /1/ 1; ({}) /1}/ 1;\n${wrong}`, /./],
  ['a line that other engines end', `// \u2028});\n${wrong}`, /not TypeScript yet|SyntaxError/],
  ['a brace by its number', `\\u007d);\n${wrong}`, /not TypeScript yet|SyntaxError/],
  ['the way in used twice', `(globalThis as any).backprop$$();\n${wrong}`, /TypeError/],
  [
    'the way in declared',
    `const backprop$$ = () => 1;\n${wrong}`,
    /SyntaxError|ReferenceError|before initialization/,
  ],
  ['exports declared', `const exports = { sigmoidDerivative: 1 };\n${wrong}`, /the name exports is taken/],
  ['import of data', `await import("data:text/javascript,postMessage(1)");\n${wrong}`, /no module 'data:/],
  [
    'import by a made name',
    `const name: any = "constructor";\nawait import(name);\n${wrong}`,
    /no module 'constructor'/,
  ],
  [
    'modules that every object has',
    `import x from "__proto__";\nimport y from "toString";\nconsole.log(x, y);\n${wrong}`,
    /no module '__proto__'/,
  ],
  [
    'names that every object has',
    `import { constructor } from "backprop";\nconsole.log(constructor);\n${wrong}`,
    /exports nothing called constructor/,
  ],
  ['a function from text', `new Function("return 1")();\n${wrong}`, /not here: code from a text/],
  [
    'the constructor of async functions',
    `(async () => {}).constructor("return 1")();\n${wrong}`,
    /not here: code from a text/,
  ],
  ['text for a timer', `setTimeout("postMessage(1)" as any, 0);\n${wrong}`, /a timer needs a function/],
];

const forge = '{ kind: "value", n: 0, value: 0.25 }';
const forged: readonly Attack[] = [
  [
    'verdicts by the worker’s own post',
    `postMessage({ kind: "checks", checks: [] });\n${wrong}`,
    /not here: postMessage/,
  ],
  [
    'every message that comes',
    `addEventListener("message", ({ ports }) => ports[0]?.postMessage(${forge}));\n${wrong}`,
    none,
  ],
  [
    'a message to itself',
    `dispatchEvent(new MessageEvent("message", { data: { code: "", checks: { calls: [] } }, ports: [new MessageChannel().port1] }));\n${wrong}`,
    none,
  ],
  [
    'every port that posts',
    `MessagePort.prototype.postMessage = function () { this.dispatchEvent(new Event("close")); };\n${wrong}`,
    none,
  ],
  [
    'every port that listens',
    `Object.defineProperty(MessagePort.prototype, "onmessage", { set() { this.postMessage(${forge}); } });\n${wrong}`,
    none,
  ],
  [
    'the functions on the stack',
    `(Error as any).prepareStackTrace = (_: any, calls: any[]) => { for (const call of calls) { const f = call.getFunction(); if (f && f !== sigmoidDerivative) console.log("got", String(f).slice(0, 20)); } return "x"; };\nexport function sigmoidDerivative(z: number): any { void new Error("x").stack; return 7; }`,
    /^(?!.*got).*0 of 4/s,
  ],
  [
    'who called',
    'export function sigmoidDerivative(z: number): any { return (sigmoidDerivative as any).caller; }',
    none,
  ],
  [
    'what every list is set',
    `Object.defineProperty(Array.prototype, 0, { set(value) { (this as any).stolen = value; }, configurable: true });\n${wrong}`,
    none,
  ],
  [
    'what every object is set',
    `for (const name of ["value", "n", "kind", "passed", "checks", "outcome", "got"]) Object.defineProperty(Object.prototype, name, Object.assign(Object.create(null), { get: () => true, set() {}, configurable: true }));\n${wrong}`,
    none,
  ],
  [
    'toJSON for all',
    `(Object.prototype as any).toJSON = () => 0.25;\n(Number.prototype as any).toJSON = () => 0.25;\n${wrong}`,
    none,
  ],
  ['promises that lie', `Promise.prototype.then = function () { return this as any; };\n${wrong}`, none],
  ['an end before the checks', `close();\n${wrong}`, /closed its own worker/],
  [
    'lines that look like a verdict',
    `console.log("Every check passes. That is the function.");\n${wrong}`,
    none,
  ],
  [
    'a function that prints verdicts',
    'export function sigmoidDerivative(z: number): number { console.log("✓ right"); return 7; }',
    none,
  ],
];

let page: Page;
let cell: CellOnPage;
test.describe.configure({ mode: 'default' });
test.beforeAll(async ({ browser }) => {
  page = await browser.newPage({ reducedMotion: 'reduce' });
  await open(page, 'sigmoid/');
  cell = cellOn(page, 'exercise/sigmoid-derivative');
  await cell.edit();
});
test.afterAll(() => page.close());

/** Runs it in an exercise: it gets what it should, and the exercise is not solved. */
async function tries(attacks: readonly Attack[]): Promise<void> {
  const told: string[] = [];
  page.on('pageerror', (error) => told.push(error.message));
  for (const [name, code, gets] of attacks)
    await test.step(name, async () => {
      const output = await cell.run(code);
      expect.soft(output, name).toMatch(gets);
      expect.soft(output.replace(/^[\s\S]*?(?=\d of 4|$)/, ''), name).not.toContain('Every check passes');
      expect.soft(await page.locator('.code-exercise .right').count(), name).toBeLessThan(4);
      await expect.soft(page.locator('.code-solved'), name).toHaveCount(0);
      console.log(`${name}: ${output.split('\n').find((line) => gets.test(line)) ?? ''}`);
    });
  expect(told).toEqual([]);
}

test('what is compared cannot be talked into being right', () => tries(compared));
test('the code cannot leave its place', () => tries(left));
test('messages cannot be forged', () => tries(forged));

test('what is right passes, however much is broken around it', async () => {
  const breaks =
    'Math.abs = () => NaN;\nObject.is = () => false;\nArray.prototype.map = (() => []) as any;\nNumber.isFinite = () => false;\nMath.max = () => NaN;\n';
  expect(await cell.run(breaks + right)).toContain('Every check passes');
  await expect(page.locator('.code-solved')).toHaveCount(1);
});
