// Cells: what they cost, editing and running by keyboard, links that carry code, what stays on the device, exercises.
import { deflateSync, gzipSync } from 'node:zlib';
import { expect, test } from '@playwright/test';
import { sites, urlOf } from '../../sites.ts';
import { open } from '../open.ts';
import { violations } from '../violations.ts';
import { cellId, cellOn, cellPage, openCell } from './cell.ts';

const link = (code: string | Uint8Array, { edition = '1', id = cellId, mark = 'x' } = {}) =>
  `#cell=${[edition, id, mark, deflateSync(Buffer.from(code)).toString('base64url')].join('.')}`;

test('no editor is loaded before Edit is pressed', async ({ page }) => {
  const scripts: Promise<{ name: string; bytes: number }>[] = [];
  page.on('response', (response) => {
    if (/\.js$/.test(response.url()))
      scripts.push(
        response.body().then((body) => ({
          name: response.url().replace(/.*\//, ''),
          bytes: gzipSync(body).length,
        })),
      );
  });
  const total = async () => {
    const all = await Promise.all(scripts);
    return { bytes: all.reduce((sum, { bytes }) => sum + bytes, 0), names: all.map(({ name }) => name) };
  };
  await open(page, cellPage);
  await page.mouse.wheel(0, 100_000);
  await page.waitForLoadState('networkidle');
  const before = await total();
  const cell = cellOn(page, cellId);
  await cell.button('run').click();
  await expect(cell.output).toContainText('0.6935185165782775');
  const afterRun = await total();
  await cell.edit();
  const afterEdit = await total();
  const kilobytes = [before, afterRun, afterEdit].map(({ bytes }) => (bytes / 1024).toFixed(1));
  console.log(
    `/${cellPage}: ${kilobytes[0]} KB of scripts before, ${kilobytes[1]} after Run, ${kilobytes[2]} after Edit`,
  );
  expect(before.names.join()).not.toMatch(/cell-(session|editor|plot)|strip/);
  expect(afterRun.names.join()).not.toMatch(/cell-editor/);
});

test('by keyboard alone: edit, complete a name, run, read the output, leave', { tag: '@firefox' }, async ({
  page,
}) => {
  await open(page, cellPage);
  const cell = cellOn(page, cellId);
  await cell.button('edit').focus();
  await page.keyboard.press('Enter');
  await expect(cell.editor).toBeFocused();
  await page.keyboard.press('Control+End');
  await page.keyboard.type('\nconsole.log(sigmoidDeriv');
  await expect(cell.cell.getByRole('option', { name: /sigmoidDerivativeFromOutput/ })).toBeVisible();
  await expect(cell.cell.locator('.cm-tooltip-autocomplete [aria-selected="true"]')).toHaveText(
    /^sigmoidDerivative\b/,
  );
  // The editor takes no choice in a list's first 75 ms, for nobody can have read it.
  await page.waitForTimeout(150);
  await page.keyboard.press('Enter');
  await page.keyboard.type('(0))');
  await expect(cell.editor).toContainText(/import \{[^}]*, sigmoidDerivative\W/);
  await page.keyboard.press('Control+Enter');
  await expect(cell.output).toContainText('0.25');
  await expect(cell.output).toContainText(/Done in/);
  await expect(cell.output).toHaveAttribute('aria-live', 'polite');
  await expect(cell.editor).toBeFocused();
  // Escape leads to the controls, Tab from there to the output, which scrolls.
  await page.keyboard.press('Escape');
  await expect(cell.button('run')).toBeFocused();
  for (let i = 0; i < 4; i++) await page.keyboard.press('Tab');
  await expect(cell.output.locator('pre')).toBeFocused();
  // In the editor itself Tab goes on, and shift goes back.
  await cell.editor.focus();
  await page.keyboard.press('Tab');
  await expect(cell.button('run')).toBeFocused();
  await page.keyboard.press('Shift+Tab');
  await expect(cell.editor).toBeFocused();
  await page.keyboard.press('Shift+Tab');
  await expect(cell.editor).not.toBeFocused();
});

test('has no accessibility violation with an open editor, light and dark, wide and narrow', async ({
  page,
}) => {
  test.slow();
  const within = `[data-cell="${cellId}"]`;
  await page.emulateMedia({ colorScheme: 'light' });
  const cell = await openCell(page);
  await cell.run(
    "import { plot } from 'backprop/plot';\n/* a */ const x: number = 1; // → 2\nplot({ y: { up: [1, 2], down: [2, 1] }, title: 'T', xLabel: 'steps', yLabel: 'error' });\nconsole.log(`s`, /r/, true, [[1, 2], [3, 4]]);\nnull.x;",
  );
  await expect(cell.output.getByRole('img')).toHaveAttribute(
    'aria-label',
    /Line chart “T”: up: 2 points, from 1 to 2; down/,
  );
  await expect(cell.output).toContainText('Line 5, column 6');
  expect(await violations(page, { within })).toEqual([]);
  await page.emulateMedia({ colorScheme: 'dark' });
  expect(await violations(page, { within, rules: ['color-contrast'] })).toEqual([]);
  await page.setViewportSize({ width: 360, height: 740 });
  expect(await violations(page, { within })).toEqual([]);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
});

test.describe('a link with code', () => {
  test('shows it and does not run it; the parameters in the query stay', { tag: '@firefox' }, async ({
    page,
  }) => {
    await open(page, `${cellPage}?a11=0.5${link('console.log("by link");\nwhile (true) {}')}`);
    const cell = cellOn(page, cellId);
    await expect(cell.editor).toContainText('by link');
    await expect(cell.output).toContainText('came with the link');
    await expect(cell.output).toContainText('has changed in the book since');
    await page.waitForTimeout(600);
    await expect(cell.output).not.toContainText('by link\n');
    expect(page.frames()).toHaveLength(1);
    expect(new URL(page.url()).search).toBe('?a11=0.5');
    await expect(page.locator('main [data-n="a11"]').first()).toHaveText('0.500');
  });

  test('is made by the button and opens as it was', async ({ browser }) => {
    const context = await browser.newContext({ permissions: ['clipboard-read', 'clipboard-write'] });
    const page = await context.newPage();
    const cell = await openCell(page, urlOf(sites.root, `${cellPage}?b22=0.9`));
    await cell.editor.fill('console.log("σ, shared");');
    await cell.button('share').click();
    await expect(cell.output).toContainText('The link is copied');
    const address = await page.evaluate(() => navigator.clipboard.readText());
    expect(new URL(address).search).toBe('?b22=0.9');
    const other = await browser.newPage();
    await open(other, address);
    const shared = cellOn(other, cellId);
    await expect(shared.editor).toHaveText('console.log("σ, shared");');
    await expect(shared.output).toHaveText(/not been run: read it, then decide\.$/);
    await shared.button('run').click();
    await expect(shared.output).toContainText('σ, shared');
    await other.close();
    await context.close();
  });

  test('without a clipboard it is there to copy by hand', async ({ page }) => {
    await page.addInitScript(() => Object.defineProperty(navigator, 'clipboard', { value: undefined }));
    const cell = await openCell(page);
    await cell.button('share').click();
    await expect(cell.output.getByLabel('copy it from here')).toHaveValue(/#cell=1\.forward\/one-pass\./);
  });

  test('that can’t be read: a clear sentence and the original cell', async ({ page }) => {
    // The browser and its driver carry a megabyte to and fro.
    test.slow();
    const said: string[] = [];
    page.on('console', (message) => said.push(message.text()));
    page.on('pageerror', (error) => said.push(error.message));
    await open(page, cellPage);
    const cell = cellOn(page, cellId);
    const original = await cell.cell.locator('.cell-code').innerText();
    const whole = link('console.log("whole");');
    for (const [hash, sentence] of [
      [whole.slice(0, -12), /damaged or was cut off/],
      [link(Uint8Array.of(99, 0xff, 0xfe)), /not text/],
      [`#cell=1.${cellId}.x.${'A'.repeat(1_000_000)}`, /longer than any this book makes/],
      [link('console.log(1)', { edition: '0' }), /another edition of this book/],
    ] as const) {
      await page.evaluate((to) => {
        location.hash = to;
      }, hash);
      await expect(cell.output).toContainText(sentence);
      expect(await cell.cell.locator('.cell-code').innerText()).toBe(original);
      await expect(cell.editor).toHaveCount(0);
    }
    for (const hash of [link('x', { id: 'forward/gone' }), '#cell=1', '#cell=%FF.%00.<b>']) {
      await page.evaluate((to) => {
        location.hash = to;
      }, hash);
      await expect(page.locator('.cell-notice')).toBeVisible();
    }
    expect(said).toEqual([]);
    // The same on the way in, not only under the reader's hands.
    await page.goto('about:blank');
    await open(page, cellPage + whole.slice(0, -12));
    await expect(cell.output).toContainText(/damaged or was cut off/);
  });
});

test.describe('a reader’s version', () => {
  test('stays on the device until it is reset', async ({ page }) => {
    const cell = await openCell(page);
    await cell.editor.fill('console.log("mine");');
    const kept = () => page.evaluate((id) => localStorage.getItem(`backprop:cell:${id}`), cellId);
    await expect.poll(kept).toBe('console.log("mine");');
    await page.reload();
    await open(page, cellPage);
    await expect(cell.button('edit')).toHaveText('Edit your version');
    await cell.edit();
    await expect(cell.editor).toHaveText('console.log("mine");');
    await cell.button('reset').click();
    await expect(cell.editor).toContainText("from 'backprop'");
    await open(page, cellPage);
    await expect(cell.button('edit')).toHaveText('Edit');
  });

  test('works where storage is blocked, and says that it is not kept', async ({ page }) => {
    await page.addInitScript(() =>
      Object.defineProperty(window, 'localStorage', {
        get() {
          throw new DOMException('blocked', 'SecurityError');
        },
      }),
    );
    const cell = await openCell(page);
    expect(await cell.run('console.log("no storage")')).toMatch(/no storage/);
    await expect(cell.output).toContainText('keeps nothing');
  });
});

test.describe('a code exercise', () => {
  test('knows a slip, then the solution, and counts it among the answers', { tag: '@firefox' }, async ({
    page,
  }) => {
    await open(page, 'sigmoid/');
    const cell = cellOn(page, 'exercise/sigmoid-derivative');
    const exercise = page.locator('.code-exercise');
    await cell.edit();
    const write = (body: string) =>
      cell.run(
        `import { sigmoid } from 'backprop';\nexport function sigmoidDerivative(z: number): number {\n  ${body}\n}`,
      );
    const text = await write('return z * (1 - z);');
    expect(text).toContain('0 of 4 checks pass');
    expect(text).toContain('as if it were already an output');
    await expect(exercise.locator('.wrong')).toHaveCount(4);
    await expect(exercise.locator('[data-yours]').nth(2)).toContainText('-6');
    await expect(page.locator('.exercises-count')).toHaveText('');
    expect(await write('const y = sigmoid(z);\n  return y * (1 - y);')).toContain('Every check passes');
    await expect(exercise.locator('.right')).toHaveCount(4);
    await expect(page.locator('.exercises-count')).toHaveText('1 of 5 answered');
    expect(await cell.run('console.log(1)')).toContain('no exported function sigmoidDerivative');
    await expect(exercise.locator('.right, .wrong')).toHaveCount(0);
  });

  test('says that nothing comes back, in the chapters on points as well, and then passes', async ({
    page,
  }) => {
    for (const [chapter, id, signature, body] of [
      [
        'two-moons',
        'standard-scaler',
        'standardised(train: number[], test: number[]): any',
        'const m = train.reduce((a, b) => a + b) / train.length; const d = Math.sqrt(train.reduce((a, v) => a + (v - m) ** 2, 0) / train.length);',
      ],
      [
        'hidden-layer',
        'hidden-layer',
        'tanhGradients(x: number[], y: number[], w: number[], delta: number): any',
        '',
      ],
    ] as const) {
      const result =
        id === 'standard-scaler'
          ? 'test.map((v) => (v - m) / d)'
          : 'x.map((v) => y.map((u, j) => v * delta * w[j]! * (1 - u * u)))';
      await open(page, `${chapter}/`);
      const cell = cellOn(page, `exercise/${id}`);
      await cell.edit();
      const written = (last: string) => cell.run(`export function ${signature} { ${body} ${last} }`);
      expect(await written(`${result};`)).toContain('Nothing comes back from your function');
      expect(await written(`return ${result};`)).toContain('Every check passes');
    }
  });

  test('a faked verdict stays in its own cell', async ({ page }) => {
    await open(page, 'sigmoid/');
    const cell = cellOn(page, 'exercise/sigmoid-derivative');
    await cell.edit();
    const text = await cell.run(
      'export const sigmoidDerivative = 1;\npostMessage({ kind: "checks", checks: [{ passed: true, got: "" }], slip: "" });',
    );
    expect(text).not.toContain('Every check passes');
    await expect(page.locator('.code-exercise .right')).toHaveCount(0);
  });
});

test('cells run under the path of a host as well', async ({ page }) => {
  await open(page, urlOf(sites.course, cellPage));
  const cell = cellOn(page, cellId);
  await cell.button('run').click();
  await expect(cell.output).toContainText('0.6935185165782775');
});
