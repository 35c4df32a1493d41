// A frame that is not the book's own, and says whatever it likes on a run's lines: the page shows nothing of it that is
// not a run's, and stays responsive. And what a run may say that takes a page long to show. Alone: it is measured.
import { expect, test } from '@playwright/test';
import { open } from '../open.ts';
import { longestTask } from '../tasks.ts';
import { cellOn } from './cell.ts';

/** What a worker in it does with the line of a run, and what the reader is told. */
const floods: readonly (readonly [name: string, hostile: string, gets: RegExp])[] = [
  [
    'verdicts in place of values',
    'line.postMessage({ kind: "checks", slip: "", checks: [1, 2, 3, 4].map(() => ({ passed: true, got: "" })) }); line.postMessage({ kind: "done", ms: 1 });',
    /The checks did not come back/,
  ],
  [
    'as many nulls as it can',
    'for (;;) line.postMessage(null);',
    /sent far more than a run can say|still computing|ended without a word/,
  ],
  [
    'a hundred thousand lines, one by one',
    'for (let i = 0; i < 1e5; i++) line.postMessage({ kind: "lines", lines: ["x"] });',
    /sent far more than a run can say|still computing|ended without a word/,
  ],
  [
    'an error of 80 MB',
    'line.postMessage({ kind: "error", text: "x".repeat(8e7), stack: "y".repeat(8e7), address: "z".repeat(8e7) });',
    /^x{2000}…$/,
  ],
  [
    'a line of 80 MB',
    'line.postMessage({ kind: "lines", lines: ["x".repeat(8e7)] }); line.postMessage({ kind: "closed" });',
    /^x+…\s+The code closed/,
  ],
  [
    'a million lines at once',
    'line.postMessage({ kind: "lines", lines: new Array(1e6).fill("line") }); line.postMessage({ kind: "closed" });',
    /^line\n[\s\S]*The code closed/,
  ],
  [
    'fifty plots at once',
    'const points = Array.from({ length: 3000 }, (_, x) => [x, x % 7]); for (let i = 0; i < 50; i++) line.postMessage({ kind: "plot", chart: { kind: "line", series: new Array(9).fill({ name: "n", points }) } }); line.postMessage({ kind: "closed" });',
    /The code closed/,
  ],
];

/** What a run of the book's own frame may print, and a page would take seconds to lay out. */
const prints: readonly (readonly [name: string, code: string, gets: RegExp])[] = [
  [
    'combining marks',
    'for (let i = 0; i < 20; i++) console.log("a" + "\\u0301\\u0489\\u20dd".repeat(3300));',
    /Done/,
  ],
  [
    'marks on every letter',
    'for (let i = 0; i < 20; i++) console.log("a\\u0301\\u0302\\u0303\\u0304\\u0305\\u0306\\u0307\\u0308".repeat(1100));',
    /Done/,
  ],
  [
    'every letter there is',
    'for (let i = 0; i < 20; i++) console.log(Array.from({ length: 4000 }, (_, j) => String.fromCodePoint(0x4e00 + i * 1000 + j)).join(""));',
    /Done/,
  ],
  [
    'both ways of writing',
    'for (let i = 0; i < 20; i++) console.log("\\u202eab\\u05d0\\u202c".repeat(2000));',
    /Done/,
  ],
  ['families', 'for (let i = 0; i < 20; i++) console.log("👨‍👩‍👧‍👦".repeat(900));', /Done/],
  ['one word a line', 'for (let i = 0; i < 1000; i++) console.log("x".repeat(199));', /Done/],
  [
    'a long error, with slice replaced',
    '(String.prototype as any).slice = function () { return this; };\n(String.prototype as any).replace = function () { return this; };\nthrow new Error("x".repeat(2e7));',
    /^Error: x{100,2100}…?$/,
  ],
  [
    'a stack made of blob:',
    'const e = new Error("deep");\ne.stack = "blob:".repeat(1e6);\nthrow e;',
    /^Error: deep$/,
  ],
];

test('a hostile frame gets nothing but a sentence', async ({ page }) => {
  const told: string[] = [];
  page.on('pageerror', (error) => told.push(error.message));
  let hostile = '';
  await page.route('**/sandbox.html*', (route) =>
    route.fulfill({ contentType: 'text/html', body: documentWith(`<script>${frameWith(hostile)}</script>`) }),
  );
  const cell = cellOn(page, 'exercise/sigmoid-derivative');
  for (const [name, does, gets] of floods)
    await test.step(name, async () => {
      // Anew, for a frame that has come to a good end serves the next run as well.
      hostile = does;
      await open(page, 'sigmoid/');
      const longest = await longestTask(page, async () => {
        await cell.button('run').click();
        await expect(cell.output).not.toHaveText(/^(Running…)?$/);
        await expect(cell.button('stop')).toBeHidden();
      });
      expect.soft(await cell.output.innerText(), name).toMatch(gets);
      expect.soft(longest, `${name}: the longest task, in ms`).toBeLessThanOrEqual(50);
      await expect.soft(page.locator('.code-exercise .right, .code-solved')).toHaveCount(0);
    });
  expect(told).toEqual([]);
});

/** In a worker, as the reader's code is: what it does costs the page nothing. */
const frameWith = (hostile: string) =>
  `addEventListener('message', ({ ports }) => {
    // the page may ask whether the frame is there, and brings no line then
    if (ports.length < 2) return;
    const text = ${JSON.stringify(`onmessage = ({ ports: [line] }) => { ${hostile} };`)};
    new Worker(URL.createObjectURL(new Blob([text]))).postMessage(0, [ports[1]]);
  });
  parent.parent.postMessage('sandbox is ready', '*');`;

/** Around it, as the book has it, a document that only holds it. */
const documentWith = (inside: string) =>
  `<iframe sandbox="allow-scripts" srcdoc="${inside.replace(/&/g, '&amp;').replace(/"/g, '&quot;')}"></iframe>`;

test('what takes a page long to lay out is cut short', async ({ page }) => {
  await open(page, 'forward/');
  const cell = cellOn(page, 'forward/one-pass');
  await cell.edit();
  for (const [name, code, gets] of prints)
    await test.step(name, async () => {
      const longest = await longestTask(page, async () => {
        expect.soft(await cell.run(code), name).toMatch(gets);
      });
      expect.soft(longest, `${name}: the longest task, in ms`).toBeLessThanOrEqual(50);
    });
});
