// The step worked out: folded, picked, followed by keyboard, copied, saved, printed, and many of it as a curve.
import { readFileSync } from 'node:fs';
import { expect, type Page, test } from '@playwright/test';
import { read } from '../../../src/components/your-network/state/fragment.ts';
import { startAt, type YourNetwork } from '../../../src/components/your-network/state/your-network.ts';
import { numberText, shownFor } from '../../../src/components/your-network/worked/shown.ts';
import { formOf } from '../../../src/components/your-network/worked/take/forms.ts';
import { formatFull } from '../../../src/lib/writing/format.ts';
import { sites, urlOf } from '../../sites.ts';
import { holdBack } from '../open.ts';
import { violations } from '../violations.ts';

const worked = (page: Page) => page.locator('.worked');
const part = (page: Page, title: string) =>
  page.locator('details.worked-part', { has: page.locator(`h3:text-is("${title}")`) });
const result = (page: Page, id: string) => worked(page).locator(`.worked-line .result[data-n="${id}"]`);
const panel = (page: Page) => page.locator('.panel');

/** Opens the page at a state and waits until its lines can be used. */
async function openAt(page: Page, fragment = ''): Promise<YourNetwork> {
  await page.goto(`your-network/${fragment}`);
  await worked(page).scrollIntoViewIfNeeded();
  await expect(page.locator('astro-island[ssr]')).toHaveCount(0);
  await part(page, 'Forward').scrollIntoViewIfNeeded();
  await expect(part(page, 'Forward').locator('.worked-line [data-n][role="button"]').first()).toBeVisible();
  return fragment === '' ? startAt('book') : read(fragment).state;
}

const shownIn = (state: YourNetwork, id: string) => numberText(id, shownFor(state));

test('without scripts the whole step of the book’s network stands in the page', async ({ browser }) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(urlOf(sites.root, 'your-network/'));
  const state = startAt('book');
  const { entries } = shownFor(state).step;
  const texts = await worked(page)
    .locator('.worked-line')
    .evaluateAll((lines) =>
      lines.flatMap((line) => {
        const numbers = [...line.querySelectorAll<HTMLElement>('.result, .worked-given [data-n]')];
        return numbers.map((number) => [number.dataset.n, number.textContent]);
      }),
    );
  expect(Object.fromEntries(texts)).toEqual(
    Object.fromEntries(entries.map(({ id }) => [id, shownIn(state, id)])),
  );
  await expect(page.locator('.many table')).toContainText('0.0891');
  // What can't be used is not there, and numbers are no dead buttons.
  await expect(page.locator('.worked-bar')).toBeHidden();
  await expect(worked(page).locator('[role="button"]')).toHaveCount(0);
  await part(page, 'Update').locator('summary').click();
  await expect(result(page, 'c2_new')).toHaveText('−0.038');
  await context.close();
});

test('what was unfolded before the scripts came stays so', async ({ page }) => {
  const come = await holdBack(page, '**/*WorkedOut*.js');
  await page.goto('your-network/');
  await part(page, 'Given').locator('summary').click();
  await part(page, 'Forward').locator('summary').click();
  come();
  await expect(page.locator('astro-island[ssr]')).toHaveCount(0);
  await expect(worked(page).locator('[data-n][role="button"]').first()).toBeVisible();
  await expect(part(page, 'Given')).toHaveAttribute('open');
  await expect(part(page, 'Forward')).not.toHaveAttribute('open');
  await expect(part(page, 'Backward')).toHaveAttribute('open');
});

test('parts fold one by one, and all at once', async ({ page }) => {
  await openAt(page);
  const update = part(page, 'Update');
  await expect(update.locator('.worked-line').filter({ visible: true })).toHaveCount(0);
  await update.locator('summary').click();
  await expect(update.locator('.worked-line')).toHaveCount(10);
  await expect(result(page, 'b22_new')).toHaveText('0.760');
  await page.getByRole('button', { name: 'Open all' }).click();
  await expect(page.locator('details.worked-part:not([open])')).toHaveCount(0);
  // 77 quantities, of which the given ones stand side by side.
  await expect(worked(page).locator('.worked-line .result')).toHaveCount(62);
  await page.getByRole('button', { name: 'Fold all' }).click();
  await expect(page.locator('details.worked-part[open]')).toHaveCount(0);
  await expect(worked(page).locator('.worked-line').filter({ visible: true })).toHaveCount(0);
});

test('a number opens where it comes from, and leads on to what it is made of', async ({ page }) => {
  const state = await openAt(page);
  const { values } = shownFor(state).step;
  await result(page, 'dE_dzh1').click();
  await expect(panel(page).locator('h2')).toHaveText('∂E/∂zh1 = 0.141');
  await expect(panel(page).locator('.panel-line')).toHaveText('= 0.664 × 0.213 = 0.141');
  await expect(panel(page).locator('.panel-full output')).toHaveText(formatFull(values.dE_dzh1 as number));
  await expect(result(page, 'dE_dzh1')).toHaveAttribute('data-picked', '');
  // By the rule of small changes, done here with Math alone.
  const sigmoid = (z: number) => 1 / (1 + Math.exp(-z));
  const error = (z: number) => ((sigmoid(z) - 0.03) ** 2 + ((values.h2 as number) - 0.05) ** 2) / 2;
  const change = error((values.zh1 as number) + 0.001) - error((values.zh1 as number) - 0.001);
  await expect(panel(page).locator('.panel-nudge')).toContainText(`E differs by ${change.toPrecision(3)}.`);
  await expect(panel(page).locator('.panel-nudge')).toContainText('The gradient says 0.141.');
  for (const id of ['dE_dh1', 'h1', 'zh1', 'y1', 'zy1', 'a11']) {
    await panel(page).locator(`.panel-inputs [data-to="${id}"]`).click();
    await expect(panel(page).locator('.panel-full output')).toHaveText(formatFull(values[id] as number));
  }
  await expect(panel(page).locator('.panel-trail button')).toHaveCount(6);
  await panel(page).locator('.panel-trail [data-to="h1"]').click();
  await expect(panel(page).locator('h2')).toHaveText('h1 = 0.694');
  expect(await violations(page, { within: '.worked' })).toEqual([]);
  await page.keyboard.press('Escape');
  await expect(panel(page)).toBeHidden();
  await expect(result(page, 'dE_dzh1')).toBeFocused();
  await expect(worked(page).locator('[data-picked]')).toHaveCount(0);
});

for (const [width, height] of [
  [1280, 720],
  [360, 780],
] as const)
  test(`at ${width} × ${height} the panel covers neither the number nor its line`, async ({ page }) => {
    await page.setViewportSize({ width, height });
    await openAt(page);
    for (const id of ['zy1', 'E', 'dE_da22']) {
      const number = result(page, id);
      await number.evaluate((element) => element.scrollIntoView({ block: 'end' }));
      await number.click();
      await expect(panel(page).locator('.panel-full output')).not.toBeEmpty();
      await expect(number).toBeInViewport({ ratio: 0.999 });
      await expect
        .poll(() =>
          page.evaluate((of) => {
            const rectangle = (selector: string) => document.querySelector(selector)?.getBoundingClientRect();
            const [line, over] = [
              rectangle(`.worked-line:has(.result[data-n="${of}"])`),
              rectangle('.panel'),
            ];
            if (!line || !over) return true;
            const isBeside = line.right <= over.left || over.right <= line.left;
            return !isBeside && line.bottom > over.top && over.bottom > line.top;
          }, id),
        )
        .toBe(false);
      await page.keyboard.press('Escape');
    }
  });

test('by keyboard: one stop a line, arrows between its numbers, Enter opens', { tag: '@firefox' }, async ({
  page,
}) => {
  await openAt(page);
  const stops = await worked(page)
    .locator('.worked-part[open] .worked-line')
    .evaluateAll((lines) => lines.map((line) => line.querySelectorAll('[data-n][tabindex="0"]').length));
  expect(stops.length).toBeGreaterThan(30);
  expect(new Set(stops)).toEqual(new Set([1]));
  await part(page, 'Forward').locator('summary').focus();
  const focused = () => page.evaluate(() => (document.activeElement as HTMLElement).dataset.n);
  await page.keyboard.press('Tab');
  expect(await focused()).toBe('x1');
  for (const id of ['a11', 'x2', 'a21', 'c1', 'zy1']) {
    await page.keyboard.press('ArrowRight');
    expect(await focused()).toBe(id);
  }
  await page.keyboard.press('ArrowRight');
  expect(await focused()).toBe('zy1');
  await page.keyboard.press('Tab');
  expect(await focused()).toBe('zy1');
  await page.keyboard.press('Shift+Tab');
  // The stop of a line is where one was.
  expect(await focused()).toBe('zy1');
  await page.keyboard.press('ArrowLeft');
  const number = page.locator(':focus');
  await expect(number).toHaveAccessibleName('bias c1, 0.350');
  const first = part(page, 'Forward').locator('.worked-line').first().locator('[data-n]').first();
  await expect(first).toHaveAccessibleDescription(/^Left and right arrows/);
  await page.keyboard.press('Enter');
  await expect(panel(page).locator('h2')).toBeFocused();
  await expect(panel(page)).toContainText('A given number');
  await page.keyboard.press('Escape');
  await expect(number).toBeFocused();
});

test('Tab leads on past a panel that is open, and Escape at a line closes it', async ({ page }) => {
  await openAt(page);
  await result(page, 'E').focus();
  await page.keyboard.press('Enter');
  await expect(panel(page).locator('h2')).toBeFocused();
  await part(page, 'Forward again, with the new numbers').locator('summary').focus();
  const isIn = (selector: string) =>
    page.evaluate((of) => document.activeElement?.closest(of) !== null, selector);
  await page.keyboard.press('Tab');
  expect(await isIn('.panel')).toBe(true);
  for (let i = 0; i < 12 && (await isIn('.panel')); i++) await page.keyboard.press('Tab');
  expect(await isIn('.many')).toBe(true);
  await result(page, 'zy1').focus();
  await page.keyboard.press('Escape');
  await expect(panel(page)).toBeHidden();
  await expect(result(page, 'zy1')).toBeFocused();
});

test('lines follow a change at once, and what has the same digits stays where it is', async ({ page }) => {
  const state = await openAt(page);
  await worked(page).locator('[data-n="b11"]').filter({ visible: true }).first().click();
  const before = await result(page, 'zy1').elementHandle();
  const field = panel(page).getByLabel('Change it');
  await field.fill('-0,8');
  await field.press('Enter');
  const parameters = { ...state.example.parameters, b11: -0.8 };
  const now = { ...state, example: { ...state.example, parameters } };
  for (const id of ['zh1', 'h1', 'E', 'dE_dy1', 'dE_da11'])
    await expect(result(page, id)).toHaveText(shownIn(now, id));
  // A negative number has come into its parentheses.
  await expect(result(page, 'zh1').locator('xpath=..')).toContainText('0.595 × (−0.800) +');
  expect(await result(page, 'zy1').evaluate((element, old) => element === old, before)).toBe(true);
  await expect(result(page, 'h1')).toHaveAccessibleName(`output h1, ${shownIn(now, 'h1')}`);
  await expect(panel(page).locator('h2')).toHaveText('b11 = −0.800');
  await expect(page.locator('.many .said')).toContainText(`from ${shownIn(now, 'E')} to`);
  await field.press('ArrowUp');
  await expect(panel(page).locator('h2')).toHaveText('b11 = −0.790');
  await expect(field).toBeFocused();
});

test('a number that can’t be one stays in its field, and is told', async ({ page }) => {
  await openAt(page, '#p=softmax');
  await part(page, 'Given').locator('summary').click();
  await worked(page).locator('.worked-given [data-n="t1"]').click();
  const field = panel(page).getByLabel('Change it');
  await field.fill('0.4');
  await field.press('Enter');
  await expect(panel(page).getByRole('alert')).toContainText('t1 stays 1.');
  await expect(worked(page).locator('.worked-given [data-n="t1"]')).toHaveText('1.000');
  await field.fill('much');
  await field.press('Enter');
  await expect(panel(page).getByRole('alert')).toContainText('“much” is not a number.');
});

test('under the reader’s names', async ({ page }) => {
  await openAt(page, '#p=mazur');
  await expect(part(page, 'Forward').locator('.worked-line').first()).toContainText('neth1');
  await result(page, 'dE_dzh1').click();
  await expect(panel(page).locator('h2')).toHaveText('δo1 = 0.138');
  await expect(panel(page).locator('.panel-nudge')).toContainText('Raise neto1 by a thousandth');
});

for (const form of ['latex', 'markdown', 'csv', 'numpy', 'torch'] as const)
  test(`the step is copied and saved as ${form}`, async ({ page, context }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    const state = await openAt(page, '#p=mazur&d=5');
    const made = formOf(form, state);
    if (!('text' in made)) throw new Error(made.problem);
    const wanted = made.text;
    await page.getByLabel('The step as').selectOption(form);
    await page.getByRole('button', { name: 'Copy', exact: true }).click();
    await expect(page.locator('.take [role="status"]')).toContainText('Copied');
    expect((await page.evaluate(() => navigator.clipboard.readText())).replaceAll('\r\n', '\n')).toBe(
      wanted.replaceAll('\r\n', '\n'),
    );
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Save', exact: true }).click(),
    ]);
    expect(download.suggestedFilename()).toMatch(/^backprop[-_]step(_numpy|_torch)?\.(tex|md|csv|py)$/);
    expect(readFileSync(await download.path(), 'utf8')).toBe(wanted);
  });

test('where nothing can be put on the clipboard, the text stands there to be copied by hand', async ({
  page,
}) => {
  await openAt(page);
  await page.evaluate(() => {
    navigator.clipboard.writeText = () => Promise.reject(new Error('refused'));
  });
  await page.getByRole('button', { name: 'Copy', exact: true }).click();
  await expect(page.locator('.take textarea')).toHaveValue(/^% \\usepackage\{amsmath\}/);
});

test('PyTorch is not asked for a step that it does not make', async ({ page }) => {
  await openAt(page, '#p=book&h=new');
  await page.getByLabel('The step as').selectOption('torch');
  await page.getByRole('button', { name: 'Copy', exact: true }).click();
  await expect(page.locator('.take [role="status"]')).toContainText('PyTorch can’t make this step');
});

test('many steps: as many as are asked for, as a curve and in a table', { tag: '@firefox' }, async ({
  page,
}) => {
  await openAt(page);
  const many = page.locator('.many');
  await many.getByLabel('10,000', { exact: true }).check();
  await expect(many.locator('.said')).toContainText(
    'After 10,000 steps the error has gone from 0.443 to 5.31 × 10⁻⁸.',
  );
  await expect(many.locator('tbody tr')).toHaveCount(6);
  await expect(many.locator('tbody tr').nth(3)).toContainText('0.00255');
  await expect(many.getByRole('img')).toHaveAccessibleName(/after 10,000 steps 5\.31 × 10⁻⁸/);
  await many.getByLabel('10', { exact: true }).check();
  await expect(many.locator('tbody tr')).toHaveCount(3);
});

test('a run that diverges is told so', async ({ page }) => {
  await openAt(page, '#p=relu&v=rho:50');
  await expect(page.locator('.many .said')).toContainText('the run diverged');
  await expect(page.locator('.many tbody tr').last()).toContainText('–');
});

test('of a large network the lines near the window are written; on paper, all', async ({ page }) => {
  const state = await openAt(page, '#p=book&s=9.9-sigmoid-own.9-tanh-own.9-sigmoid-own.9-sigmoid-own&u=true');
  const { entries } = shownFor(state).step;
  expect(entries.length).toBeGreaterThan(1900);
  await page.getByRole('button', { name: 'Open all' }).click();
  const lines = worked(page).locator('.worked-line');
  const last = part(page, 'Forward again, with the new numbers');
  await last.evaluate((element) => element.scrollIntoView({ block: 'end' }));
  await expect(result(page, 'E_after')).toHaveText(shownIn(state, 'E_after'));
  expect(await lines.count()).toBeLessThan(300);
  await page.emulateMedia({ media: 'print' });
  await expect(worked(page).locator('.worked-line .result')).toHaveCount(
    entries.filter(({ op }) => op !== 'parameter').length,
  );
});
