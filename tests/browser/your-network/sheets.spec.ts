// Sheets for a class: made, printed, passed on; and a student's page.
import { readFileSync } from 'node:fs';
import { expect, type Page, test } from '@playwright/test';
import { getDocumentProxy } from 'unpdf';
import { thrown } from '../loading/scripts.ts';
import { violations } from '../violations.ts';

async function openSheets(page: Page, hash = ''): Promise<void> {
  // The browser's own dialog would wait for somebody.
  await page.addInitScript(() => {
    window.print = () => document.documentElement.setAttribute('data-printed', '');
  });
  await page.goto(`your-network/${hash}`);
  await setUp(page);
}

/** What makes sheets comes when it is asked for; where the address wishes for some, by itself. */
async function setUp(page: Page): Promise<void> {
  await page.locator('#sheets').scrollIntoViewIfNeeded();
  await expect(page.locator('.sheets-part astro-island[ssr]')).toHaveCount(0);
  if (!page.url().includes('w=')) await act(page, 'Set up sheets').click();
  await expect(act(page, /^Make/)).toBeVisible();
}

const field = (page: Page, name: string) => page.getByRole('textbox', { name, exact: true });
const act = (page: Page, name: string | RegExp) =>
  page.locator('.sheets-part').getByRole('button', { name, exact: true });

async function fill(page: Page, name: string, text: string): Promise<void> {
  await field(page, name).fill(text);
  await field(page, name).press('Enter');
}

async function make(page: Page): Promise<void> {
  await act(page, /^Make/).click();
  await expect(page.locator('.made')).toBeVisible({ timeout: 120_000 });
}

/** The pages that come out of the printer, as text. */
async function printed(page: Page, what: string, format: 'A4' | 'Letter'): Promise<readonly string[]> {
  await page.getByLabel('On paper').selectOption({ label: what });
  await act(page, 'Print').click();
  await expect(page.locator('html')).toHaveAttribute('data-printed', { timeout: 120_000 });
  const pdf = await getDocumentProxy(new Uint8Array(await page.pdf({ format })));
  await page.evaluate(() => {
    document.documentElement.removeAttribute('data-printed');
    dispatchEvent(new Event('afterprint'));
  });
  await expect(page.locator('.sheet-paper')).toHaveCount(0);
  return Promise.all(
    Array.from({ length: pdf.numPages }, async (_, i) => {
      const { items } = await (await pdf.getPage(i + 1)).getTextContent();
      return items.map((item) => ('str' in item ? item.str : '')).join('');
    }),
  );
}

for (const width of [1280, 360])
  test(`a link to sheets leads to them, ${width} pixels wide, however the page above grows`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height: 900 });
    await page.goto('your-network/#1.t.18iq2q9&p=mazur&w=1.30.d4.hen.marking');
    await expect(act(page, /^Make/)).toBeVisible();
    await page.waitForLoadState('networkidle');
    const top = () => page.locator('#sheets').evaluate((heading) => heading.getBoundingClientRect().top);
    await expect.poll(top).toBeLessThan(150);
    expect(await top()).toBeGreaterThanOrEqual(0);
  });

test('by keyboard: what makes sheets comes when it is asked for, and the focus with it', {
  tag: '@firefox',
}, async ({ page }) => {
  await page.goto('your-network/');
  await page.locator('#sheets').scrollIntoViewIfNeeded();
  await expect(page.locator('.sheets-part [inert]')).toHaveCount(0);
  await act(page, 'Set up sheets').press('Enter');
  await expect(page.getByLabel('A number of sheets')).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(field(page, 'How many')).toBeFocused();
});

test('thirty sheets, no two alike, each on a page, and their keys after them', async ({ page }) => {
  await openSheets(page);
  await fill(page, 'How many', '30');
  await make(page);
  const all = await printed(page, 'Sheets, then keys', 'A4');
  const sheets = all.slice(0, 30);
  for (const [i, sheet] of sheets.entries()) {
    expect(sheet).toContain(`Sheet ${i + 1} of 30, seed 1`);
    expect(sheet).not.toContain('Right answers');
  }
  const numbers = sheets.map((sheet) => sheet.replace(/Sheet \d+ of 30/, ''));
  expect(new Set(numbers).size).toBe(30);
  const keys = all.slice(30);
  expect(keys.filter((text) => text.includes('Right answers'))).toHaveLength(30);
  expect(keys).toHaveLength(30);
  expect(keys[0]).toContain('You left out the bias');
});

for (const format of ['A4', 'Letter'] as const)
  test(`sheets alone and keys alone on ${format}, with names on both`, async ({ page }) => {
    await openSheets(page);
    await page.getByLabel('A list of names').check();
    await page.getByLabel('Names, one a line').fill('Augusta Lovelace\n\n<b>Bobby</b>\n吴文俊\n');
    await make(page);
    const sheets = await printed(page, 'Sheets', format);
    expect(sheets).toHaveLength(3);
    expect(sheets[0]).toContain('Augusta Lovelace');
    expect(sheets[1]).toContain('<b>Bobby</b>');
    const keys = await printed(page, 'Keys', format);
    expect(keys.filter((text) => text.startsWith('Key'))).toHaveLength(3);
    expect(keys.join('')).toContain('Augusta Lovelace');
    expect(keys.join('')).not.toContain('One step of backpropagation');
    // What is on the page itself is not among them.
    expect([...sheets, ...keys].join('')).not.toContain('Sheets for a class');
  });

test('keys of right answers alone stand several on a page', async ({ page }) => {
  await openSheets(page);
  await fill(page, 'How many', '12');
  await page.getByLabel('On the key').selectOption({ label: 'right answers' });
  await make(page);
  const keys = await printed(page, 'Keys', 'A4');
  expect(keys.length).toBeLessThan(4);
  expect(keys.join('').match(/Right answers/g)).toHaveLength(12);
});

test('names are in no address, no request, no link, no file, and are not kept', async ({ page }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(`${request.url()} ${request.postData() ?? ''}`));
  await openSheets(page);
  await page.getByLabel('A list of names').check();
  await page.getByLabel('Names, one a line').fill('Augusta Lovelace\nGrace Hopper');
  await make(page);
  await act(page, 'Links').click();
  const links = await page
    .locator('.links a')
    .evaluateAll((all) => all.map((a) => (a as HTMLAnchorElement).href));
  const download = page.waitForEvent('download');
  await act(page, 'Moodle file').click();
  const file = readFileSync(await (await download).path(), 'utf8');
  // The address follows a moment after the last change.
  await page.waitForTimeout(500);
  const kept = await page.evaluate(() =>
    JSON.stringify([{ ...localStorage }, { ...sessionStorage }, history.state]),
  );
  expect(links).toHaveLength(2);
  for (const text of [page.url(), kept, file, ...links, ...asked])
    expect(text).not.toMatch(/augusta|lovelace|hopper/i);
  await expect(page.locator('.links')).toContainText('Augusta Lovelace');
});

test('a link opens one sheet, and the solution when it is asked for', async ({ page, context }) => {
  await openSheets(page);
  await fill(page, 'How many', '2');
  await make(page);
  await act(page, 'Next').click();
  // A sheet comes bit by bit, what is asked at its end.
  await expect(page.locator('.card .number')).toContainText('Sheet 2 of 2');
  await expect(page.locator('.card .asked li')).not.toHaveCount(0);
  const given = await page.locator('.card .tables').innerText();
  await act(page, 'its key').click();
  await expect(page.locator('.card .a-key .asked li')).not.toHaveCount(0);
  const answers = await page.locator('.card .a-key .asked li').allInnerTexts();
  await act(page, 'Links').click();
  const link = await page.locator('.links a').nth(1).getAttribute('href');
  const student = await context.newPage();
  await student.goto(link ?? '');
  await expect(student.locator('.a-sheet .asked li')).toHaveCount(answers.length);
  expect(await student.locator('.a-sheet .tables').innerText()).toBe(given);
  for (const part of ['build', 'worked-out', 'check', 'sheets'])
    await expect(student.locator(`h2#${part}`)).toBeHidden();
  expect(await violations(student)).toEqual([]);
  const shown = await student.locator('body').innerText();
  for (const answer of answers) expect(shown).not.toContain(answer.split('= ')[1] as string);
  await student.getByRole('button', { name: 'Show the solution' }).click();
  await expect.poll(() => student.locator('.a-sheet .asked li').allInnerTexts()).toEqual(answers);
  await expect(student.locator('h2#worked-out')).toBeVisible();
});

test('a second link, followed in the same tab, opens its own sheet, and its solution waits again', async ({
  page,
}) => {
  await openSheets(page);
  await fill(page, 'How many', '2');
  await make(page);
  await act(page, 'Links').click();
  const links = page.locator('.links a');
  await expect(links).toHaveCount(2);
  const [first, second] = await links.evaluateAll((all) => all.map((a) => (a as HTMLAnchorElement).hash));
  const number = page.locator('.a-sheet .number');
  const seeds = (await links.allInnerTexts()).map((text) => text.trim());
  const solve = page.getByRole('button', { name: 'Show the solution' });

  await links.first().click();
  await expect(number).toHaveText(seeds[0] as string);
  await expect(page.locator('.a-sheet .asked li')).not.toHaveCount(0);
  await solve.click();
  await expect(page.locator('.a-sheet .answer')).not.toHaveCount(0);
  await expect(page.locator('h2#worked-out')).toBeVisible();
  const answers = await page.locator('.a-sheet .asked').innerText();
  // What is tried on the page above changes nothing of the sheet.
  await page.getByRole('button', { name: 'Inputs: one more' }).click();
  await expect(number).toHaveText(seeds[0] as string);
  await expect(page.locator('.a-sheet .asked')).toHaveText(answers, { useInnerText: true });

  await page.evaluate((hash) => (location.hash = hash), second as string);
  await expect(number).toHaveText(seeds[1] as string);
  await expect(page.locator('.a-sheet .asked li')).not.toHaveCount(0);
  await expect(page.locator('.a-sheet .answer')).toHaveCount(0);
  await expect(page.locator('h2#worked-out')).toBeHidden();
  await solve.click();
  await expect(page.locator('.a-sheet .answer')).not.toHaveCount(0);
  expect(await page.locator('.a-sheet .asked').innerText()).not.toBe(answers);
  expect(first).not.toBe(second);
});

test('from a student’s sheet back to the class', async ({ page }) => {
  await openSheets(page);
  await fill(page, 'How many', '2');
  await make(page);
  await expect.poll(() => page.url()).toContain('w=1.2.');
  await act(page, 'Links').click();
  await page.locator('.links a').first().click();
  await expect(page.locator('.a-sheet .asked li')).not.toHaveCount(0);
  await page.goBack();
  await expect(act(page, 'Make 2 sheets')).toBeVisible();
  await expect(page.locator('.card .number')).toHaveText(/^Sheet 1 of 2/);
  await expect(page.locator('h2#worked-out')).toBeVisible();
});

test('what stands on the key can be chosen once the sheets are made', async ({ page }) => {
  await openSheets(page);
  await make(page);
  await act(page, 'its key').click();
  await expect(page.locator('.card .wrong-number')).not.toHaveCount(0);
  const key = page.getByLabel('On the key');
  await key.selectOption({ label: 'right answers' });
  await expect(page.locator('.card .answer')).not.toHaveCount(0);
  await expect(page.locator('.card .wrong-number')).toHaveCount(0);
  expect((await printed(page, 'Keys', 'A4')).join('')).not.toContain('Common wrong answers');
  await act(page, 'Links').click();
  await expect(page.locator('.links a')).toHaveAttribute('href', /\.answers/);
  await key.selectOption({ label: 'and common wrong ones' });
  await expect(page.locator('.card .wrong-number')).not.toHaveCount(0);
  await expect(page.locator('.links a')).not.toHaveAttribute('href', /\.answers/);
});

test('a key that was made without its wrong numbers shows all of them', async ({ page }) => {
  await openSheets(page);
  await page.getByLabel('On the key').selectOption({ label: 'right answers' });
  await make(page);
  await act(page, 'its key').click();
  await expect(page.locator('.card .answer')).not.toHaveCount(0);
  await page.getByLabel('On the key').selectOption({ label: 'and common wrong ones' });
  await expect(page.locator('.card .wrong-number')).not.toHaveCount(0);
});

test('Print pressed again while pages are prepared prints each once', async ({ page }) => {
  await openSheets(page);
  await fill(page, 'How many', '12');
  await make(page);
  const print = act(page, 'Print');
  await print.focus();
  await print.evaluate((button: HTMLButtonElement) => {
    button.click();
    button.click();
    setTimeout(() => button.click(), 50);
  });
  await expect(print).toHaveAttribute('aria-disabled', 'true');
  await expect(page.locator('html')).toHaveAttribute('data-printed');
  await expect(print).toHaveAttribute('aria-disabled', 'false');
  await expect(print).toBeFocused();
  // However long it takes, nothing more is laid out.
  await page.waitForTimeout(1500);
  await expect(page.locator('.sheet-paper')).toHaveCount(1);
  await expect(page.locator('.sheet-paper .a-sheet')).toHaveCount(12);
  await expect(page.locator('.sheet-paper .a-key')).toHaveCount(12);
});

test('what prints, and what makes the file, says so where it can’t be had, and works at the next press', async ({
  page,
}) => {
  const errors = thrown(page);
  await openSheets(page);
  await make(page);
  const missing = page.locator('.made .unreached:not([hidden])');
  const scripts = /\/(print|moodle)\.[^/]*\.js/;
  await page.route(scripts, (route) => route.abort());
  await act(page, 'Print').click();
  await expect(missing).toHaveCount(1);
  await act(page, 'Moodle file').click();
  await expect(missing).toHaveCount(2);
  await page.unroute(scripts);
  await act(page, 'Print').click();
  await expect(page.locator('html')).toHaveAttribute('data-printed');
  await expect(missing).toHaveCount(1);
  const download = page.waitForEvent('download');
  await act(page, 'Moodle file').click();
  await download;
  await expect(missing).toHaveCount(0);
  expect(errors).toEqual([]);
});

test('the file for Moodle is XML that a browser reads', async ({ page }) => {
  await openSheets(page);
  await fill(page, 'How many', '3');
  await make(page);
  const download = page.waitForEvent('download');
  await act(page, 'Moodle file').click();
  const saved = await download;
  expect(saved.suggestedFilename()).toBe('sheets-1.xml');
  const file = readFileSync(await saved.path(), 'utf8');
  const read = await page.evaluate((text) => {
    const document = new DOMParser().parseFromString(text, 'application/xml');
    const questions = [...document.querySelectorAll('question')];
    return {
      broken: document.querySelector('parsererror') !== null,
      root: document.documentElement.tagName,
      types: questions.map((question) => question.getAttribute('type')),
      html: questions.map((question) => question.querySelector('questiontext > text')?.textContent ?? ''),
    };
  }, file);
  expect(read).toMatchObject({ broken: false, root: 'quiz', types: ['category', 'cloze', 'cloze', 'cloze'] });
  for (const html of read.html.slice(1)) expect(html.match(/\{1:NUMERICAL:=/g)).toHaveLength(13);
});

test.describe('what can’t be is said beside its control, and what was good stays', () => {
  test.beforeEach(({ page }) => openSheets(page));

  for (const [typed, said] of [
    ['0', 'Sheets are made 1 to 200 at a time. How many stays 1.'],
    ['10000', 'Sheets are made 1 to 200 at a time. How many stays 1.'],
    ['2.5', 'Sheets are made 1 to 200 at a time. How many stays 1.'],
    ['many', '“many” is not a number. How many stays 1.'],
  ] as const)
    test(`${typed} sheets`, async ({ page }) => {
      await fill(page, 'How many', typed);
      await expect(page.locator('#sheets-count-problem')).toHaveText(said);
      await expect(field(page, 'How many')).toHaveAttribute('aria-invalid', 'true');
      await expect(act(page, 'Make the sheet')).toBeEnabled();
    });

  for (const typed of ['-1', 'Friday', '99999999999'])
    test(`the seed ${typed}`, async ({ page }) => {
      await fill(page, 'Seed', typed);
      await expect(page.locator('#sheets-seed-problem')).toContainText('Seed stays 1.');
    });

  test('full-width digits and groups are read', async ({ page }) => {
    await fill(page, 'How many', '１２');
    await expect(act(page, 'Make 12 sheets')).toBeEnabled();
    await fill(page, 'Seed', '1 234 567');
    await expect.poll(() => page.url()).toContain('w=1234567.12.');
  });

  test('nothing asked for', async ({ page }) => {
    for (const name of ['outputs of the network', 'error', 'new weights and biases'])
      await page.getByRole('checkbox', { name, exact: true }).click();
    await expect(page.locator('.sheets-part')).toContainText('Choose at least one thing to ask for.');
    await expect(page.getByRole('checkbox', { name: 'new weights and biases' })).toBeChecked();
  });

  test('so few digits that a slip shows in nothing', async ({ page }) => {
    const layer = (units: number) => `${units}-sigmoid-shared`;
    await openSheets(page, `#p=book&s=3.${[4, 4, 2].map(layer).join('.')}&w=1.1.d2.n.marking`);
    await page.reload();
    await act(page, /^Make/).click();
    await expect(page.locator('.sheets-part')).toContainText('Ask for more digits', { timeout: 60_000 });
    await expect(act(page, /^Make/)).toBeEnabled();
  });

  test('ten thousand names, and none', async ({ page }) => {
    await page.getByLabel('A list of names').check();
    await expect(page.locator('#sheets-names-said')).toHaveText('No name yet.');
    await expect(act(page, /^Make/)).toBeDisabled();
    // As a paste comes, at once: typing so many lines takes the browser minutes.
    await page.getByLabel('Names, one a line').evaluate((area) => {
      (area as HTMLTextAreaElement).value = 'Ada\n'.repeat(10_000);
      area.dispatchEvent(new InputEvent('input', { bubbles: true }));
    });
    await expect(page.locator('#sheets-names-said')).toHaveText(
      'More than 200 names: make sheets for 200 at a time.',
    );
  });

  test('a name in another direction leaves the line as it is', async ({ page }) => {
    await page.getByLabel('A list of names').check();
    await page.getByLabel('Names, one a line').fill('\u202eמרים <img src=x onerror=alert(1)> 👩🏽‍🏫');
    await make(page);
    await expect(page.locator('.card bdi')).toHaveText('מרים <img src=x onerror=alert(1)> 👩🏽‍🏫');
    await expect(page.locator('.card header img')).toHaveCount(0);
  });

  test('sheets of a network that has changed since are not passed off as its own', async ({ page }) => {
    await make(page);
    await page.getByLabel('To how many digits').selectOption({ label: '5 decimals' });
    await expect(page.locator('.made')).toHaveCount(0);
    await expect(page.locator('.sheets-part')).toContainText('Make the sheets again.');
  });
});

test('cancel leaves what was chosen', async ({ page }) => {
  await openSheets(page);
  await fill(page, 'How many', '200');
  await act(page, 'Make 200 sheets').focus();
  await page.keyboard.press('Enter');
  await expect(page.locator('.sheets-part progress')).toHaveAttribute('value', /[1-9]/, { timeout: 60_000 });
  await expect(act(page, 'Make 200 sheets')).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(act(page, 'Cancel')).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.locator('.sheets-part')).toContainText('Cancelled.');
  await expect(act(page, 'Make 200 sheets')).toBeEnabled();
  await expect(act(page, 'Make 200 sheets')).toBeFocused();
  await expect(page.locator('.made')).toHaveCount(0);
});

test('what is wanted stands in the address', async ({ page }) => {
  await openSheets(page);
  await fill(page, 'How many', '5');
  await page.getByLabel('To how many digits').selectOption({ label: '3 significant digits' });
  await page.getByRole('checkbox', { name: 'gradients at the sums, δ' }).check();
  await expect.poll(() => page.url()).toContain('w=1.5.s3.hedn.marking');
  await page.reload();
  await page.locator('#sheets').scrollIntoViewIfNeeded();
  await expect(act(page, 'Make 5 sheets')).toBeEnabled();
  await expect(page.getByLabel('To how many digits')).toHaveValue('3 significant digits');
});

for (const width of [1280, 360])
  test(`axe finds nothing, and nothing is wider than the page, ${width} px`, async ({ page }) => {
    await page.setViewportSize({ width, height: 800 });
    await openSheets(page);
    await make(page);
    for (const name of ['the sheet', 'its key']) {
      await act(page, name).click();
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.emulateMedia({ colorScheme });
        expect(await violations(page, { within: '.sheets-part' })).toEqual([]);
      }
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
    }
  });
