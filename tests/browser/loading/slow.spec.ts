// Before a page's scripts are there, and where they never come: nothing pretends to answer, and nothing typed is lost.
import { expect, test } from '@playwright/test';
import { open } from '../open.ts';
import { written } from '../pages.ts';
import { answering, holdScripts, opened, thrown } from './scripts.ts';

for (const path of written) {
  test(`/${path}: until its scripts are there nothing pretends to answer, then everything does`, async ({
    page,
  }) => {
    const go = await holdScripts(page);
    await opened(page, path);
    // What is typed and chosen there waits; a form without a script leads to the answers.
    for (const control of await answering(page))
      expect(control).toMatch(/name="replay"|type="(radio|range|text|submit)"/);
    await expect(page.locator('.asleep-note')).toBeHidden();
    go();
    await expect(page.locator('[inert]')).toHaveCount(0);
    await expect(page.locator('input[readonly]')).toHaveCount(0);
  });

  test(`/${path}: where its scripts can’t be had it is the page without scripts, and says so`, async ({
    page,
  }) => {
    const errors = thrown(page);
    await page.route(/\.js$/, (route) => route.abort());
    await opened(page, path);
    await expect(page.locator('.asleep-note')).toContainText('could not be loaded');
    await expect(page.locator('[data-js-only]:visible')).toHaveCount(0);
    for (const control of await answering(page))
      expect(control).toMatch(/name="replay"|type="(radio|range|text)"/);
    await expect(page.locator('.without-js:visible')).toHaveCount(await page.locator('.without-js').count());
    expect(errors).toEqual([]);
  });
}

test('a choice made and handed in before the scripts is answered when they are there', async ({ page }) => {
  const go = await holdScripts(page);
  await opened(page, 'network/');
  const cut = page.locator('#question-cut');
  await cut.getByRole('radio').nth(0).check();
  await cut.getByRole('button', { name: 'Commit' }).click();
  await expect(page).toHaveURL(/network\/$/);
  await expect(cut.getByRole('status')).toBeEmpty();
  go();
  await expect(cut.getByRole('status')).toContainText('Not that');
  await expect(cut.getByRole('radio').nth(0)).toBeChecked();
});

test('a number handed in before the scripts is checked when they are there, and one of two stays as typed', async ({
  page,
}) => {
  await page.addInitScript(() =>
    localStorage.setItem(
      'backprop:answers',
      '{"backward-output":{"c2":{"first":"0.9","firstRight":false,"now":"0.9","right":false,"answered":true,"hints":0,"solutionSeen":false}}}',
    ),
  );
  const go = await holdScripts(page);
  await opened(page, 'backward-output/');
  const other = page.locator('#question-c2').getByRole('textbox');
  await other.fill('0.123');
  const b22 = page.locator('#question-b22');
  await b22.getByRole('textbox').fill('a third');
  await b22.getByRole('textbox').press('Enter');
  await expect(page).toHaveURL(/backward-output\/$/);
  go();
  await expect(b22.getByRole('status')).toContainText('can’t be read');
  await expect(b22.getByRole('textbox')).toHaveValue('a third');
  // An answer that was kept is no reason to take away what has been typed since.
  await expect(other).toHaveValue('0.123');
});

test('a number handed in where the scripts never come stays, and then leads to the answers', async ({
  page,
}) => {
  await page.route(/\.js$/, (route) => route.abort());
  await opened(page, 'backward-output/');
  await expect(page.locator('.asleep-note')).toBeVisible();
  await page.locator('#question-b22').getByRole('textbox').fill('0.03');
  await page.locator('#question-b22').getByRole('textbox').press('Enter');
  await expect(page).toHaveURL(/answers\/\??#backward-output-b22$/);
});

test('a choice made before the scripts stays, beside an answer that was kept', async ({ page }) => {
  await page.addInitScript(() =>
    localStorage.setItem(
      'backprop:answers',
      '{"network":{"cut":{"first":"0","firstRight":false,"now":"0","right":false,"answered":true,"hints":0,"solutionSeen":false}}}',
    ),
  );
  const go = await holdScripts(page);
  await opened(page, 'network/');
  const options = page.locator('#question-cut').getByRole('radio');
  await options.nth(2).check();
  await page.locator('h1').click();
  go();
  await expect(page.getByText('1 of 4 answered')).toBeVisible();
  await expect(options.nth(2)).toBeChecked();
});

test('a figure’s number can only be read until its script is there', async ({ page }) => {
  const go = await holdScripts(page);
  await opened(page, '');
  const field = page.getByRole('spinbutton', { name: 'weight a11' });
  await field.click();
  await page.keyboard.type('9');
  await expect(field).toHaveValue('0.100');
  go();
  await expect(field).toBeEditable();
  await field.fill('0.5');
  await field.press('Enter');
  await expect(page).toHaveURL(/\?a11=0\.5$/);
});

test('a trainer’s controls can’t be pressed or typed in until its script is there', async ({ page }) => {
  const go = await holdScripts(page);
  await opened(page, 'many-steps/');
  const run = page.locator('.trainer .primary');
  const rate = page.locator('#trainer-A');
  const before = await rate.inputValue();
  await run.click({ force: true });
  await rate.click({ force: true });
  await page.keyboard.type('7');
  await expect(rate).toHaveValue(before);
  go();
  await run.click();
  await expect(page.locator('.trainer .said')).not.toBeEmpty();
  await rate.fill('2');
  await rate.press('Enter');
  await expect(page.locator('.trainer table')).toContainText('A, 2');
});

test('the stepper, theme and digits come alive with their scripts', async ({ page }) => {
  const go = await holdScripts(page);
  await opened(page, 'forward/');
  await page.locator('.stepper-next').click({ force: true });
  await page.locator('button.theme').click({ force: true });
  await expect(page.locator('.digits')).toBeHidden();
  await expect(page.locator('html')).not.toHaveAttribute('data-theme');
  go();
  await page.locator('button.theme').click();
  await expect(page.locator('html')).toHaveAttribute('data-theme', /./);
  await page.locator('.digits select').selectOption('5');
  await expect(page.locator('main [data-n="h1"]').first()).toHaveText(/\.\d{5}$/);
  await page.locator('.stepper-next').click();
  await expect(page.locator('.stepper-count')).toContainText(' of ');
});

test('Run and Share pressed while what does it is on its way are done when it is there, once', async ({
  page,
}) => {
  const go = await holdScripts(page, /\/act\.[^/]*\.js$/);
  await page.goto('sigmoid/');
  const cell = page.locator('.cell').first();
  await cell.getByRole('button', { name: 'Run' }).click();
  await expect(cell).toHaveAttribute('aria-busy', 'true');
  await cell.getByRole('button', { name: 'Run' }).click();
  go();
  await expect(cell.locator('.cell-printed')).not.toBeEmpty();
  await expect(cell).not.toHaveAttribute('aria-busy');
  await expect(cell.locator('.cell-output')).not.toContainText('stopped');
  await cell.locator('[data-do="edit"]').click();
  await cell.locator('[data-do="share"]').click();
  await expect(cell.locator('.cell-link, .cell-says').last()).toBeVisible();
});

test('what is said of a number just typed moves no button from under the pointer that presses it', async ({
  page,
}) => {
  const go = await holdScripts(page, /\/read-rate\.[^/]*\.js$/);
  await open(page, 'many-steps/');
  const trainer = page.locator('.trainer');
  await trainer.scrollIntoViewIfNeeded();
  await expect(trainer.locator('[inert]')).toHaveCount(0);
  const rate = trainer.getByRole('textbox', { name: 'Rate A' });
  await rate.fill('1e6');
  const run = trainer.getByRole('button', { name: 'Run' });
  await run.hover();
  const note = trainer.locator('#trainer-said-A [role="status"]');
  await expect(note).toBeEmpty();
  await page.mouse.down();
  go();
  // The number is in force, and its note waits.
  await expect(trainer.locator('table')).toContainText('A, 1000000');
  await expect(note).toBeEmpty();
  await page.mouse.up();
  await expect(note).toContainText('1000000');
  await expect(trainer.locator('.said')).toContainText('Rate A ended after 1 step');
});

for (const width of [360, 412, 480, 600])
  test(`the head is as high before its faces and scripts are there as after, ${width} pixels wide`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height: 800 });
    await page.route(/\.(js|woff2)$/, (route) => route.abort());
    await opened(page, 'one-step/');
    const height = () => page.locator('.head').evaluate((head) => head.getBoundingClientRect().height);
    const before = await height();
    await page.unroute(/\.(js|woff2)$/);
    await open(page, 'one-step/');
    await page.evaluate(() => document.fonts.ready);
    expect(await height()).toBe(before);
  });
