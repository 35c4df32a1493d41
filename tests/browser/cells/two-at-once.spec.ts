// Two cells that run at once, on a network that brings the frame and the clerk late and in any order: each shows what its
// own newest text printed, and none ends by another's doing.
import { expect, test } from '@playwright/test';
import { open } from '../open.ts';
import { cellOn } from './cell.ts';

/** Whole numbers below a bound, the same in every run. */
function dice(seed: number) {
  let state = seed;
  return (below: number) => {
    state = (state * 1103515245 + 12345) % 2147483648;
    return Math.floor((state / 2147483648) * below);
  };
}

test('fifty runs, in every order, on a slow network: none is wrong', async ({ page }) => {
  const roll = dice(7);
  await page.route(/sandbox\.html|clerk/, async (route) => {
    await new Promise((go) => setTimeout(go, roll(400)));
    await route.continue().catch(() => {});
  });
  await open(page, 'forward/');
  const cells = [cellOn(page, 'forward/one-pass'), cellOn(page, 'forward/rounding')];
  for (const cell of cells) {
    await cell.edit();
    // On a busy machine seconds pass in which a run has not been given one.
    await cell.cell.locator('.cell-limit select').selectOption('30');
  }
  let runs = 0;
  for (let round = 0; runs < 50; round++) {
    const expected: string[] = [];
    // One or two runs of each, in any order; the second takes the place of the first.
    const order = [...[0, 1], ...(roll(3) === 0 ? [roll(2)] : []), ...(roll(4) === 0 ? [roll(2)] : [])].sort(
      () => roll(3) - 1,
    );
    for (const which of order) {
      const cell = cells[which];
      const said = `cell ${which}, run ${++runs}`;
      expected[which] = said;
      // What takes long, what waits, and what is an error of its own.
      const body = [
        `console.log("${said}");`,
        `const end = Date.now() + ${roll(300)};\nwhile (Date.now() < end) {}\nconsole.log("${said}");`,
        `await new Promise((go) => setTimeout(go, ${roll(300)}));\nconsole.log("${said}");`,
        `console.log("${said}");\nthrow new Error("of ${said}");`,
      ][roll(4)];
      // Pasted: a driver that fills a field selects in one turn and types in the next, and a run that ends between them
      // marks its line, which puts the editor's own selection back.
      await cell?.paste(body ?? '');
      await cell?.editor.press('Control+Enter');
      if (roll(2) === 0) await page.waitForTimeout(roll(250));
    }
    for (const [which, cell] of cells.entries()) {
      await expect(cell.button('stop')).toBeHidden();
      const text = await cell.output.innerText();
      const lines = [...text.matchAll(/cell \d, run \d+/g)].map(([line]) => line);
      expect(new Set(lines), `round ${round}: ${text}`).toEqual(new Set([expected[which]]));
      expect(text).toMatch(/Done in|Error: of/);
    }
  }
  expect(runs).toBeGreaterThanOrEqual(50);
});

test('a long run goes on while others start, end and are stopped', async ({ page }) => {
  await open(page, 'forward/');
  const long = cellOn(page, 'forward/one-pass');
  const other = cellOn(page, 'forward/rounding');
  await long.edit();
  await long.editor.fill(
    'const end = Date.now() + 3000;\nwhile (Date.now() < end) {}\nconsole.log("to its end");',
  );
  await long.editor.press('Control+Enter');
  await other.edit();
  expect(await other.run('console.log("short")')).toMatch(/^short/);
  await other.editor.fill('while (true) {}');
  await other.editor.press('Control+Enter');
  await other.button('stop').click();
  await expect(other.output).toHaveText('Stopped.');
  expect(await other.run('throw new Error("mine")')).toMatch(/Error: mine/);
  await expect(long.output).toContainText('to its end');
  await expect(long.output).toContainText('Done in');
});

test('a run that gives way to a newer text says so', async ({ page }) => {
  await open(page, 'forward/');
  const cell = cellOn(page, 'forward/one-pass');
  await cell.edit();
  await cell.editor.fill('console.log("old");\nwhile (true) {}');
  await cell.editor.press('Control+Enter');
  const text = await cell.run('console.log("new")');
  expect(text).toMatch(/^new[\s\S]*The run before this one was stopped/);
  expect(text).not.toContain('old');
});

test('a run that ends just as it is stopped says so twice, and two others run as if it had said it once', async ({
  page,
}) => {
  // Its own end is held back until it has been told to stop, so that both are on their way at once.
  await page.addInitScript(() => {
    const Native = Worker;
    let held: (() => void) | undefined;
    let isHolding = true;
    window.Worker = class extends Native {
      hear: Worker['onmessage'] = null;
      constructor(address: string | URL, options?: WorkerOptions) {
        super(address, options);
        super.onmessage = (event) => {
          const deliver = () => this.hear?.call(this, event);
          if (event.data?.kind === 'end' && event.data.ending.how === 'done' && isHolding) held = deliver;
          else if (event.data?.kind === 'end' && held) {
            isHolding = false;
            const before = held;
            held = undefined;
            before();
            deliver();
          } else deliver();
        };
      }
      override set onmessage(hear: Worker['onmessage']) {
        this.hear = hear;
      }
    };
  });
  await open(page, 'forward/');
  const [one, other] = [cellOn(page, 'forward/one-pass'), cellOn(page, 'forward/rounding')];
  await one.edit();
  await other.edit();
  await one.editor.fill('console.log("stopped");');
  await one.editor.press('Control+Enter');
  await expect(one.output).toContainText('stopped');
  await one.button('stop').click();
  await expect(one.output).toContainText('Stopped.');
  for (const cell of [one, other])
    await cell.editor.fill('await new Promise((go) => setTimeout(go, 500));\nconsole.log("on its own");');
  await one.editor.press('Control+Enter');
  await other.editor.press('Control+Enter');
  for (const cell of [one, other]) {
    await expect(cell.output).toContainText('on its own');
    await expect(cell.button('stop')).toBeHidden();
  }
});
