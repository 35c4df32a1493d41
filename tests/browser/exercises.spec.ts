// The exercises in the built book: committing, replies, hints, what is kept, and what is there without a script.
import { readFile } from 'node:fs/promises';
import { expect, type Page, test } from '@playwright/test';
import { quantity } from '../../src/lib/example/quantities.ts';
import { formatNumber } from '../../src/lib/writing/format.ts';
import { open } from './open.ts';
import { violations } from './violations.ts';

const question = (page: Page, id: string) => page.locator(`#question-${id}`);
const reply = (page: Page, id: string) => question(page, id).getByRole('status');
const high = { x1: 0.05, x2: 0.1, a11: 0.1, a12: 0.2, a21: 0.3, a22: 0.4, c1: 0.35, b11: 0.5, b12: 0.6 };
const parameters = { ...high, b21: 0.7, b22: 0.8, c2: 0.1, t1: 0.03, t2: 1, rho: 0.5 };
const three = (reference: string) => formatNumber(quantity(reference, parameters), 'gradient', 3);

test('predict, then see: nothing is given away before, each choice has its reply, the first one is kept', {
  tag: '@firefox',
}, async ({ page }) => {
  await page.goto('network/');
  const cut = question(page, 'cut');
  await expect(reply(page, 'cut')).toBeEmpty();
  await cut.getByRole('button', { name: 'Commit' }).click();
  await expect(reply(page, 'cut')).toContainText('Choose one');
  await cut.getByRole('radio').nth(0).check();
  await expect(reply(page, 'cut')).not.toContainText('The answer');
  await cut.getByRole('button', { name: 'Commit' }).click();
  await expect(reply(page, 'cut')).toContainText('Not that. That wire runs from y1 to h2');
  await expect(reply(page, 'cut')).toContainText('The answer: b21 alone');
  await expect(page.getByText('1 of 4 answered')).toBeVisible();
  await cut.getByRole('radio').nth(1).check();
  await cut.getByRole('button', { name: 'Check another' }).click();
  await expect(reply(page, 'cut')).toContainText('Right.');
  await expect(reply(page, 'cut')).toContainText('Your first answer was “b12 alone”');
});

test('a number: text is refused and stays, a slip is named, a comma will do, the right one is explained', {
  tag: '@firefox',
}, async ({ page }) => {
  await page.goto('backward-output/');
  const field = question(page, 'b22').getByRole('textbox');
  const answer = async (typed: string) => {
    await field.fill(typed);
    await question(page, 'b22').getByRole('button', { name: 'Check' }).click();
  };
  await answer('a third');
  await expect(reply(page, 'b22')).toContainText('can’t be read');
  await expect(field).toHaveValue('a third');
  await expect(field).toHaveAttribute('aria-invalid', 'true');
  await answer(three('dE_db22~no-slope'));
  await expect(reply(page, 'b22')).toContainText('forgot σ′');
  await expect(field).not.toHaveAttribute('aria-invalid', 'true');
  await answer(three('dE_db22~sign-lost'));
  await expect(reply(page, 'b22')).toContainText('target minus output');
  await answer(three('dE_db22').replace('.', ','));
  await expect(reply(page, 'b22')).toContainText('Right.');
  await expect(reply(page, 'b22').locator('.line')).toContainText('0.0341');
  // An answer typed before the script came is not lost: the very first event is a submit.
  await page.evaluate(() => localStorage.clear());
  await page.reload();
  await question(page, 'c2').evaluate((form: HTMLFormElement) => {
    (form.querySelector('[type="text"]') as HTMLInputElement).value = '0.1';
    form.requestSubmit();
  });
  await expect(reply(page, 'c2')).toContainText('You left the intercept as it was');
});

test('by keyboard alone: hints one by one, the solution, the answer', { tag: '@firefox' }, async ({
  page,
}) => {
  await open(page, 'backward-hidden/');
  const form = question(page, 'a21');
  await form.getByRole('textbox').focus();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  for (const n of [1, 2, 3]) {
    await expect(form.getByRole('button', { name: `Hint ${n} of 3` })).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(form.locator('.exercise-hints p')).toHaveCount(n);
  }
  await page.keyboard.press('Enter');
  await expect(form.locator('.exercise-hints')).toContainText('Solution.');
  await expect(form.getByRole('textbox')).toBeFocused();
  await page.keyboard.type(three('dE_da21'));
  await page.keyboard.press('Enter');
  await expect(reply(page, 'a21')).toContainText('Right.');
  await question(page, 'third').getByRole('radio').first().focus();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(reply(page, 'third')).toContainText('Right.');
});

test('what a wrong number was told offers no hint once all are open', async ({ page }) => {
  await open(page, 'backward-hidden/');
  const form = question(page, 'a21');
  await form.getByRole('textbox').fill('77');
  await form.getByRole('textbox').press('Enter');
  await expect(reply(page, 'a21')).toContainText('or take a hint');
  const more = form.locator('.exercise-hint');
  for (const n of [1, 2]) {
    await more.press('Enter');
    await expect(form.locator('.exercise-hints p')).toHaveCount(n);
    await expect(reply(page, 'a21')).toContainText('or take a hint');
  }
  await more.press('Enter');
  await expect(reply(page, 'a21')).toContainText('or look at the solution');
  await more.press('Enter');
  await expect(reply(page, 'a21')).toContainText('those of the solution');
  await page.reload();
  await form.scrollIntoViewIfNeeded();
  await expect(reply(page, 'a21')).toContainText('those of the solution');
});

test('axe finds nothing in a question that was answered, a number refused, a hint taken, light or dark', async ({
  page,
}) => {
  await page.goto('network/');
  await question(page, 'cut').getByRole('radio').nth(0).check();
  await question(page, 'cut').getByRole('button', { name: 'Commit' }).click();
  await question(page, 'count').getByRole('textbox').fill('many');
  await question(page, 'count').getByRole('button', { name: 'Check' }).click();
  await question(page, 'count').getByRole('button', { name: 'Hint' }).click();
  await expect(question(page, 'count').locator('.exercise-hints p')).toHaveCount(1);
  const within = '.exercises';
  await page.emulateMedia({ colorScheme: 'light' });
  expect(await violations(page, { within })).toEqual([]);
  await page.emulateMedia({ colorScheme: 'dark' });
  expect(await violations(page, { within, rules: ['color-contrast'] })).toEqual([]);
});

test('a guess on the slider, and a note when the page shows other numbers than the questions', {
  tag: '@firefox',
}, async ({ page }) => {
  await open(page, 'many-steps/?rho=2');
  await expect(page.getByText('These questions keep their own numbers')).toBeVisible();
  const guess = question(page, 'ten-at-one');
  await guess.getByRole('slider').press('Home');
  await expect(guess.locator('.exercise-value')).toHaveText('0 %');
  await guess.getByRole('button', { name: 'Commit' }).click();
  await expect(reply(page, 'ten-at-one')).toContainText('Too low.');
});

test('answers are kept, marked in the contents, saved as a file and cleared', async ({ page }) => {
  await page.goto('network/');
  await question(page, 'count').getByRole('textbox').fill('22');
  await question(page, 'count').getByRole('textbox').press('Enter');
  await expect(reply(page, 'count')).toContainText('one intercept for each layer');
  await question(page, 'count').getByRole('textbox').fill('26');
  await question(page, 'count').getByRole('textbox').press('Enter');
  await expect(reply(page, 'count')).toContainText('Right.');
  await page.reload();
  await expect(question(page, 'count').getByRole('textbox')).toHaveValue('26');
  await expect(reply(page, 'count')).toContainText('Right.');
  await page.goto('');
  await page.getByText('Contents', { exact: true }).click();
  await expect(page.locator('.contents').getByRole('img', { name: '1 of 4 answered' })).toBeVisible();
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Save as a file' }).click(),
  ]);
  const saved = JSON.parse(await readFile(await file.path(), 'utf8'));
  expect(saved.answers.network.count).toMatchObject({
    first: '22',
    firstRight: false,
    now: '26',
    right: true,
  });
  await page.getByRole('button', { name: 'Clear' }).click();
  expect(await page.evaluate(() => localStorage.getItem('backprop:answers'))).not.toBeNull();
  await page.getByRole('button', { name: 'Press again' }).click();
  await expect(page.getByText('All answers and programs are cleared.')).toBeFocused();
  await expect(page.locator('.contents').getByRole('img', { name: '1 of 4 answered' })).toHaveCount(0);
  expect(await page.evaluate(() => localStorage.getItem('backprop:answers'))).toBeNull();
});

test('with storage blocked, answers last as long as the page, which says so', async ({ page }) => {
  const said: string[] = [];
  page.on('console', (message) => said.push(message.text()));
  page.on('pageerror', (error) => said.push(error.message));
  await page.addInitScript(() => {
    Object.defineProperty(window, 'localStorage', {
      get() {
        throw new DOMException('blocked', 'SecurityError');
      },
    });
  });
  await page.goto('network/');
  await question(page, 'cut').getByRole('radio').nth(1).check();
  await question(page, 'cut').getByRole('button', { name: 'Commit' }).click();
  await expect(reply(page, 'cut')).toContainText('Right.');
  await expect(page.getByText('1 of 4 answered')).toBeVisible();
  await expect(page.getByText('This browser keeps nothing')).toBeVisible();
  expect(said).toEqual([]);
});

test('nothing comes for the exercises before they are touched', async ({ page }) => {
  const scripts: string[] = [];
  page.on('request', (request) => scripts.push(request.url()));
  await page.goto('network/', { waitUntil: 'networkidle' });
  // What answers the reader needs the answers that are kept, and brings them along.
  const brought = () => scripts.filter((url) => url.includes('kept-answers')).length;
  expect(brought()).toBe(0);
  await question(page, 'count').getByRole('textbox').focus();
  await expect.poll(brought).toBe(1);
});

test('without a script the exercise is there in full, each with the way to its answer at the back', async ({
  browser,
  baseURL,
}) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(`${baseURL}network/`);
  await expect(question(page, 'cut').getByRole('radio')).toHaveCount(4);
  await expect(page.locator('.exercises').getByRole('button')).toHaveCount(0);
  await page.emulateMedia({ media: 'print' });
  await expect(question(page, 'cut').getByRole('radio').first()).toBeVisible();
  await expect(page.locator('.exercises').getByRole('textbox')).toHaveCount(0);
  await page.emulateMedia({ media: 'screen' });
  await question(page, 'count').getByRole('link', { name: 'Answer' }).click();
  const answer = page.locator('#network-count');
  await expect(answer).toBeInViewport();
  await expect(answer).toContainText('26.');
  await expect(answer).toContainText('You gave the inputs intercepts too.');
  await context.close();
});
