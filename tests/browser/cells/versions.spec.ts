// A reader's own version of a cell: seen, run, shared, kept, and never lost without a word.

import { readFile } from 'node:fs/promises';
import { deflateSync } from 'node:zlib';
import { expect, type Page, test } from '@playwright/test';
import { thrown } from '../loading/scripts.ts';
import { open } from '../open.ts';
import { cellId, cellOn, cellPage, openCell } from './cell.ts';

const link = (code: string) => `#cell=1.${cellId}.x.${deflateSync(Buffer.from(code)).toString('base64url')}`;
const kept = (page: Page, id = cellId) =>
  page.evaluate((key) => localStorage.getItem(key), `backprop:cell:${id}`);
const keep = (page: Page, code: string, id = cellId) =>
  page.addInitScript(
    ([key, text]) => localStorage.setItem(key as string, text as string),
    [`backprop:cell:${id}`, code],
  );

test('after a reload the reader’s version is what is seen and what runs, without an editor', {
  tag: '@firefox',
}, async ({ page }) => {
  await keep(page, 'console.log("mine");');
  await open(page, cellPage);
  const cell = cellOn(page, cellId);
  await expect(cell.cell.locator('pre:visible').first()).toHaveText('console.log("mine");');
  await cell.button('run').click();
  await expect(cell.output).toContainText(/^mine/);
  await cell.button('reset').click();
  await expect(cell.cell.locator('.cell-code pre:visible')).toContainText("from 'backprop'");
  await expect(cell.button('edit')).toHaveText('Edit');
  expect(await kept(page)).toBeNull();
  await cell.button('run').click();
  await expect(cell.output).toContainText('0.6935185165782775');
});

test('a code exercise: Check runs what is seen, and what was solved looks solved', async ({ page }) => {
  await open(page, 'sigmoid/');
  const cell = cellOn(page, 'exercise/sigmoid-derivative');
  await cell.edit();
  await cell.run('export const sigmoidDerivative = (z: number) => z;');
  await expect(page.locator('.code-solved')).toHaveCount(0);
  await cell.run(
    'export const sigmoidDerivative = (z: number) => { const y = 1 / (1 + Math.exp(-z)); return y * (1 - y); };',
  );
  await expect.poll(() => kept(page, 'exercise/sigmoid-derivative')).toContain('Math.exp');
  const answers = await page.evaluate(() => JSON.parse(localStorage.getItem('backprop:answers') ?? ''));
  expect(answers.sigmoid['sigmoid-derivative']).toMatchObject({
    firstRight: false,
    right: true,
    answered: true,
  });
  await open(page, 'sigmoid/');
  await expect(page.locator('.code-solved')).toHaveText('✓ solved');
  await cell.button('run').click();
  await expect(cell.output).toContainText('Every check passes');
});

test('a right function that changes what it is given passes: each check has arguments of its own', async ({
  page,
}) => {
  await open(page, 'many-steps/');
  const cell = cellOn(page, 'exercise/training-loop');
  await cell.edit();
  const text = await cell.run(`import { backward, errorOf, forward, type Network } from 'backprop';
export function trainingErrors(network: any, input: number[], targets: number[], rate: number, steps: number): number[] {
  const errors: number[] = [];
  for (let n = 0; n <= steps; n++) {
    const pass = forward(network, input);
    errors.push(errorOf(network, pass, targets));
    if (n === steps) break;
    const gradients = backward(network, pass, targets);
    network.layers.forEach((layer: any, l: number) => {
      layer.weights.forEach((row: number[], i: number) => row.forEach((_, j) => { row[j]! -= rate * gradients[l]!.weights[i]![j]!; }));
      layer.biases.forEach((_: number, j: number) => { layer.biases[j] -= rate * gradients[l]!.biases[j]!; });
    });
  }
  input.length = 0;
  targets.fill(7);
  return errors;
}`);
  expect(text).toContain('Every check passes');
});

test('a link never takes the place of the reader’s version by itself', async ({ page }) => {
  await keep(page, 'console.log("mine");');
  await open(page, cellPage + link('console.log("theirs");'));
  const cell = cellOn(page, cellId);
  await expect(cell.editor).toHaveText('console.log("theirs");');
  await expect(cell.cell.getByText('You have a version of this cell of your own')).toBeVisible();
  await cell.editor.fill('console.log("theirs, changed");');
  await page.waitForTimeout(700);
  expect(await kept(page)).toBe('console.log("mine");');
  await cell.cell.getByRole('button', { name: 'Back to mine' }).click();
  await expect(cell.editor).toHaveText('console.log("mine");');
  // The other way: the reader chooses the link's.
  await page.evaluate((hash) => {
    location.hash = hash;
  }, link('console.log("theirs again");'));
  await expect(cell.editor).toHaveText('console.log("theirs again");');
  await cell.cell.getByRole('button', { name: 'Replace mine' }).click();
  await expect.poll(() => kept(page)).toBe('console.log("theirs again");');
});

test('a link whose editor can’t be had says so, and what is written afterwards is kept', async ({ page }) => {
  const errors = thrown(page);
  await keep(page, 'console.log("mine");');
  await page.route(/\/editor\.[^/]*\.js/, (route) => route.abort());
  await open(page, cellPage + link('console.log("theirs");'));
  const cell = cellOn(page, cellId);
  await expect(cell.output).toContainText('could not be loaded');
  await page.unroute(/\/editor\.[^/]*\.js/);
  await cell.edit();
  await expect(cell.editor).toHaveText('console.log("mine");');
  await cell.editor.fill('console.log("mine, changed");');
  await expect.poll(() => kept(page)).toBe('console.log("mine, changed");');
  expect(errors).toEqual([]);
});

test('two tabs: neither version is lost, and the reader chooses', async ({ context }) => {
  const [one, two] = [await context.newPage(), await context.newPage()];
  const first = await openCell(one);
  const second = await openCell(two);
  await first.editor.fill('console.log("one");');
  await expect.poll(() => kept(one)).toBe('console.log("one");');
  await expect(second.cell.getByText('Another tab of this book')).toBeVisible();
  await second.editor.fill('console.log("two");');
  await two.waitForTimeout(700);
  expect(await kept(two)).toBe('console.log("one");');
  await second.cell.getByRole('button', { name: 'Keep this one' }).click();
  await expect.poll(() => kept(one)).toBe('console.log("two");');
  await first.cell.getByRole('button', { name: 'Take the other' }).click();
  await expect(first.editor).toHaveText('console.log("two");');
  await expect(first.cell.getByText('Another tab')).toHaveCount(0);
});

test('a link that the book could not read is not made, and it is said why', async ({ page }) => {
  const cell = await openCell(page);
  // As it is kept, for an editor would take its time with so much.
  for (const [code, says] of [
    [`// ${'x'.repeat(200_000)}`, 'longer than 50,000 characters'],
    ['const half = "\ud83d";', 'half a character'],
  ] as const) {
    await page.evaluate(
      ([key, text]) => localStorage.setItem(key as string, text as string),
      [`backprop:cell:${cellId}`, code],
    );
    await page.reload();
    await cell.button('share').click();
    await expect(cell.output).toContainText(says);
  }
});

test('answers and programs: saved, cleared whole, loaded again; what is none is refused', async ({
  page,
}) => {
  await open(page, 'sigmoid/');
  const cell = cellOn(page, 'exercise/sigmoid-derivative');
  await cell.edit();
  await cell.run(
    'export const sigmoidDerivative = (z: number) => { const y = 1 / (1 + Math.exp(-z)); return y * (1 - y); };',
  );
  await expect.poll(() => kept(page, 'exercise/sigmoid-derivative')).toContain('Math.exp');
  await open(page, '');
  await expect(page.locator('.progress')).toContainText(/^1 of \d+ exercises answered\./);
  await expect(page.locator('.chapters').getByRole('img', { name: '1 of 5 answered' })).toBeVisible();
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Save as a file' }).click(),
  ]);
  const saved = await readFile(await file.path());
  await page.getByRole('button', { name: 'Clear' }).click();
  await page.getByRole('button', { name: 'Press again' }).click();
  await expect(page.getByText('All answers and programs are cleared.')).toBeFocused();
  expect(await page.evaluate(() => Object.keys(localStorage))).toEqual([]);
  await open(page, '');
  const load = async (content: Buffer) => {
    const [chooser] = await Promise.all([
      page.waitForEvent('filechooser'),
      page.getByRole('button', { name: 'Load saved answers' }).click(),
    ]);
    await chooser.setFiles({ name: 'answers.json', mimeType: 'application/json', buffer: content });
  };
  await load(Buffer.from('{"answers"'));
  await expect(page.getByText('That file was not saved by this book.')).toBeFocused();
  // What can be done with a file stays beside what is said of one.
  await load(saved);
  await expect(page.locator('.progress')).toContainText(/^1 of \d+ exercises answered\./);
  expect(await kept(page, 'exercise/sigmoid-derivative')).toContain('Math.exp');
  // One that is gone by the time it is read, as on a stick that was pulled out.
  const errors = thrown(page);
  await page.evaluate(() => {
    const read = Blob.prototype.text;
    Blob.prototype.text = () => {
      Blob.prototype.text = read;
      return Promise.reject(new DOMException('gone', 'NotReadableError'));
    };
  });
  await load(saved);
  await expect(page.getByText('That file could not be read.')).toBeFocused();
  for (const name of ['Save as a file', 'Clear'])
    await expect(page.getByRole('button', { name })).toBeVisible();
  expect(errors).toEqual([]);
  // Loaded over something else, it asks.
  await page.evaluate(() => localStorage.setItem('backprop:cell:exercise/sigmoid-derivative', 'other'));
  await load(saved);
  await expect(page.getByText('One of your answers or programs is different in the file.')).toBeVisible();
  await page.getByRole('button', { name: 'Keep mine' }).click();
  await expect(page.locator('.progress')).toContainText('exercises answered');
  expect(await kept(page, 'exercise/sigmoid-derivative')).toBe('other');
});

test('what an earlier edition kept is found under the book’s name', async ({ page }) => {
  await page.addInitScript(() => {
    if (sessionStorage.length > 0) return;
    sessionStorage.setItem('once', '1');
    localStorage.setItem('cell:forward/one-pass', 'console.log("old")');
    localStorage.setItem('answers', 'of another site');
    localStorage.setItem('theme', 'dark');
  });
  await open(page, cellPage);
  await expect(page.locator('.cell-yours')).toHaveText('console.log("old")');
  expect(await page.evaluate(() => ({ ...localStorage }))).toEqual({
    'backprop:cell:forward/one-pass': 'console.log("old")',
    answers: 'of another site',
    theme: 'dark',
  });
});
