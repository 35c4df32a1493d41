// Three homework sheets written down as their students would: by keyboard, on a phone, and pasted; and what goes wrong on the way.
import { expect, type Locator, type Page, test } from '@playwright/test';
import { written } from '../../../src/components/your-network/state/fragment.ts';
import { startAt, type YourNetwork } from '../../../src/components/your-network/state/your-network.ts';
import { usualOf } from '../../../src/lib/audit/naming/convention.ts';
import { examplesPublished } from '../../../src/lib/audit/published.ts';
import { sites, urlOf } from '../../sites.ts';
import { thrown } from '../loading/scripts.ts';
import { holdBack, open } from '../open.ts';
import { violations } from '../violations.ts';

const part = (page: Page) => page.locator('section[aria-labelledby="check"]');
const name = (page: Page, n: number) => part(page).getByLabel(`What number ${n} is`);
const digits = (page: Page, n: number) => part(page).getByLabel(`Number ${n}`, { exact: true });
const marks = (page: Page) => part(page).locator('.check-rows .mark');
const sum = (page: Page) => part(page).locator('.told-sum');
const first = (page: Page) => part(page).locator('.told-first');

/** Opens the page with a network, and waits until numbers can be written down. */
async function openAt(page: Page, state: YourNetwork): Promise<void> {
  await open(page, urlOf(sites.root, `your-network/#${written(state)}`));
  await ready(page);
}

async function ready(page: Page): Promise<void> {
  await part(page).scrollIntoViewIfNeeded();
  await expect(part(page).locator('.check-rows')).not.toHaveAttribute('inert');
}

/** Writes rows down by keyboard alone: Enter leads from field to field. */
async function write(page: Page, pairs: readonly (readonly [string, string])[], from = 1): Promise<void> {
  await name(page, from).focus();
  for (const [quantity, number] of pairs) {
    await page.keyboard.type(quantity);
    await page.keyboard.press('Enter');
    await page.keyboard.type(number);
    await page.keyboard.press('Enter');
  }
}

const lineOf = (item: Locator, n: number) => item.locator('.told-lines dd').nth(n);

const mazurs = [
  ['net_h1', '.3775'],
  ['out_h1', '0.593269992'],
  ['E_total', '0,298371109'],
  ['w5+', '0.35891648'],
  ['w1+', '0.149780716'],
  ['E_total after', '0.291027924'],
] as const;
const told = ['right', 'right', 'right', 'right', 'right', 'first wrong', ''];

test('Mazur’s page, by keyboard: the error after the step went back through the new weights', {
  tag: '@firefox',
}, async ({ page }) => {
  await openAt(page, startAt('mazur'));
  await write(page, mazurs);
  await expect(sum(page)).toHaveText(
    /^Of your six numbers, five are right\. The first wrong one, in the order of computation, is Etotalnew = 0\.291027924\.$/,
  );
  await expect(marks(page)).toHaveText(told);
  await expect(first(page)).toContainText('It should be 0.291027774.');
  await expect(first(page)).toContainText('You went back through the new weights.');
  await expect(lineOf(first(page), 0)).toContainText('0.138498562 × 0.358916480 = 0.0497094162');
  await expect(lineOf(first(page), 1)).toContainText('0.138498562 × 0.400000000 = 0.0553994247');
  await expect(first(page).getByRole('link')).toHaveAttribute('href', '/backward-hidden/#old-or-new');
  // The link leads to the paragraph that teaches it.
  await first(page).getByRole('link').click();
  await expect(page.locator('#old-or-new')).toBeInViewport();
});

// Firefox comes back from its memory, and Playwright waits there for a page that is loaded.
test('Back from what teaches a mistake all that was written is there: it stands in the address', async ({
  page,
}) => {
  await openAt(page, startAt('mazur'));
  await write(page, mazurs);
  await first(page).getByRole('link').click();
  await expect(page).toHaveURL(/backward-hidden/);
  await page.goBack();
  await ready(page);
  await expect(marks(page)).toHaveText(told);
});

test('a link followed at once takes what was written last along as well', async ({ page }) => {
  await openAt(page, startAt('mazur'));
  await write(page, mazurs);
  await expect(first(page).getByRole('link')).toBeVisible();
  await page.waitForTimeout(1000);
  // A number written, and a link pressed a few frames later, sooner than a driver can be relied on to.
  const pressed = digits(page, 2).evaluate(async (field: HTMLInputElement) => {
    field.value = '0.5';
    field.dispatchEvent(new Event('input', { bubbles: true }));
    field.dispatchEvent(new Event('change', { bubbles: true }));
    for (let i = 0; i < 3; i++) await new Promise(requestAnimationFrame);
    document.querySelector<HTMLAnchorElement>('.told-first a')?.click();
  });
  // The page may be left before it has answered.
  await pressed.catch(() => {});
  await expect(page).toHaveURL(/backward-hidden/);
  await page.goBack();
  await ready(page);
  await expect(digits(page, 1)).toHaveValue('.3775');
  await expect(digits(page, 2)).toHaveValue('0.5');
});

test('the article’s own figures: one lost minus sign, told once, and an error from before the step', {
  tag: '@firefox',
}, async ({ page }) => {
  await openAt(page, startAt('book'));
  await part(page).getByRole('button', { name: 'the article’s' }).click();
  await expect(sum(page)).toContainText('Of your 13 numbers, 10 are right.');
  await expect(first(page).locator('.told-head')).toContainText('h1new = 0.667');
  await expect(lineOf(first(page), 0)).toContainText('= −(0.100 − 0.500 × 0.276) = 0.038');
  await expect(lineOf(first(page), 1)).toContainText('= 0.100 − 0.500 × 0.276 = −0.038');
  const items = part(page).locator('.told-item');
  await expect(items).toHaveCount(3);
  await expect(items.nth(1)).toContainText('The slip above gives this one as well.');
  await expect(items.nth(2)).toContainText('You gave the number from before the step');
  await expect(items.nth(2)).toContainText('0.44356');
});

test('a sheet on a phone, with δ of the other sign: what follows from a wrong number is right given it', async ({
  browser,
}) => {
  const context = await browser.newContext({
    viewport: { width: 360, height: 740 },
    hasTouch: true,
    isMobile: true,
    colorScheme: 'dark',
  });
  const page = await context.newPage();
  const { example } = examplesPublished().find(({ id }) => id === 'E3') as ReturnType<
    typeof examplesPublished
  >[number];
  await openAt(page, { ...startAt('book'), example, names: usualOf('flat'), digits: 5 });
  // As its README has them, in the order in which they stand there.
  await write(page, [
    ['net_h1', '0.755'],
    ['out_h1', '0.68'],
    ['net_o1', '0.80133'],
    ['out_o1', '0.69'],
    ['δo1', '-0.0406'],
    ['w5+', '0.272392'],
    ['w6+', '0.87305'],
    ['δh1', '-2.406e-3'],
    ['δh2', '-7.916e-3'],
    ['w1+', '0.09916'],
    ['w3+', '0.3972'],
  ]);
  await expect(sum(page)).toContainText(
    'The first wrong one, in the order of computation, is δh1 = -2.406e-3.',
  );
  await expect(sum(page)).toContainText('Two more differ only because they follow from wrong numbers');
  await expect(marks(page)).toHaveText([
    ...['right', 'right', 'right, rounded', 'right', 'right', 'right, rounded', 'right, rounded'],
    ...['first wrong', 'same slip', 'right given yours', 'right given yours', ''],
  ]);
  await expect(part(page)).toContainText('δ was read as −∂E/∂z');
  await expect(first(page)).toContainText('You went back through the new weights.');
  const wide = await page.evaluate(() => document.documentElement.scrollWidth);
  expect(wide).toBeLessThanOrEqual(360);
  await context.close();
});

const homework = `My homework, Tuesday
w1 = .15, w2 = .20
net_h1 = 0.15*0.05 + 0.2*0.1 + 0.35 = 0.3775
out_h1 = 0.593269992
out_o1 = 0,75136507
E_total = 0.298371109
dE/dw5 = 0.082167041
w5+ = 0.35891648
w6+ = abc
foo7 = 0.4
w1+ = 0.149780716
E_total after = 0.291027924`;

test('a sheet that is pasted: what was read, what was not and why, then what it says', async ({ page }) => {
  await openAt(page, startAt('mazur'));
  await part(page).getByText('Paste a block instead').click();
  const block = part(page).getByRole('textbox', { name: /Lines of any kind/ });
  await block.fill(homework);
  await expect(part(page).locator('.paste-sum')).toHaveText(
    'Eight to check. Two are numbers the network begins with.',
  );
  const unread = part(page).locator('.check-paste .told-problems li');
  await expect(unread).toHaveText([/^Line 1: /, /^Line 9: “abc”/, /^Line 10: “foo7”/]);
  await expect(part(page).locator('.paste-table tbody tr').first()).toHaveText('3neth10.3775');
  await part(page).getByRole('button', { name: 'Check these eight' }).click();
  await expect(name(page, 1)).toHaveValue('net_h1');
  await expect(name(page, 8)).toHaveValue('E_total after');
  await expect(sum(page)).toContainText('Of your eight numbers, seven are right.');
  await expect(first(page)).toContainText('You went back through the new weights.');
});

test('a network that shrinks while a paste is looked at: it is read again', async ({ page }) => {
  const errors = thrown(page);
  await openAt(page, startAt('mazur'));
  await part(page).getByText('Paste a block instead').click();
  await part(page).locator('textarea').fill('net_h1 = 0.3775\nnet_h2 = 0.3925');
  await expect(part(page).locator('.paste-sum')).toHaveText('Two to check.');
  await page.getByRole('button', { name: 'Hidden layer, Neurons: one less' }).click();
  await expect(part(page).locator('.paste-sum')).toHaveText('One to check.');
  await page.getByRole('button', { name: 'Hidden layer, Neurons: one more' }).click();
  await expect(part(page).locator('.paste-sum')).toHaveText('Two to check.');
  expect(errors).toEqual([]);
});

test('a paste that is changed is taken as it is then', async ({ page }) => {
  await openAt(page, startAt('mazur'));
  await part(page).getByText('Paste a block instead').click();
  await part(page).locator('textarea').fill('net_h1 = 0.3775');
  await expect(part(page).getByRole('button', { name: 'Check this number' })).toBeEnabled();
  // A number more, and a press sooner than it is read.
  await part(page)
    .locator('textarea')
    .evaluate(async (field: HTMLTextAreaElement) => {
      field.value = 'net_h1 = 0.3775\nout_h1 = 0.5933';
      field.dispatchEvent(new Event('input', { bubbles: true }));
      await new Promise(requestAnimationFrame);
      document.querySelector<HTMLElement>('.check-paste .primary')?.click();
    });
  await part(page).getByRole('button', { name: 'Check these two' }).click();
  await expect(digits(page, 1)).toHaveValue('0.3775');
  await expect(digits(page, 2)).toHaveValue('0.5933');
});

test('printed numbers that arrive late replace nothing that was written meanwhile', async ({ page }) => {
  await openAt(page, startAt('book'));
  const come = await holdBack(page, /\/printed\.[^/]*\.js/);
  await part(page).getByRole('button', { name: 'Mazur’s' }).click();
  await write(page, [['y1', '0.5']]);
  await expect(marks(page).first()).not.toHaveText('');
  come();
  await page.waitForTimeout(1500);
  await expect(name(page, 1)).toHaveValue('y1');
  await expect(name(page, 2)).toHaveValue('');
});

test('printed numbers and a report that can’t be had say so, and come at the next press', async ({
  page,
}) => {
  const errors = thrown(page);
  await openAt(page, startAt('book'));
  const missing = part(page).locator('.unreached:not([hidden])');
  const scripts = /\/(printed|report)\.[^/]*\.js/;
  await page.route(scripts, (route) => route.abort());
  const article = part(page).getByRole('button', { name: 'the article’s' });
  await article.click();
  await expect(missing).toHaveCount(1);
  await write(page, [['E', '0.7245113']]);
  await part(page).getByRole('button', { name: 'Copy a report' }).click();
  await expect(part(page).locator('.told .unreached:not([hidden])')).toHaveCount(1);
  await part(page).getByRole('button', { name: 'Take out E' }).click();
  await page.unroute(scripts);
  await article.click();
  await expect(sum(page)).toContainText('Of your 13 numbers, 10 are right.');
  await expect(missing).toHaveCount(0);
  expect(errors).toEqual([]);
});

test('several lines pasted into a field open the block', async ({ page }) => {
  await openAt(page, startAt('mazur'));
  await name(page, 1).focus();
  await page.evaluate(() => {
    const data = new DataTransfer();
    data.setData('text/plain', 'net_h1 = 0.3775\nout_h1 = 0.5933');
    document.activeElement?.dispatchEvent(
      new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }),
    );
  });
  await expect(part(page).locator('textarea')).toHaveValue('net_h1 = 0.3775\nout_h1 = 0.5933');
  await expect(part(page).locator('.paste-sum')).toHaveText('Two to check.');
  await expect(name(page, 1)).toHaveValue('');
});

test('what can’t be checked says what to do; a press does it, and the rest is checked all the same', async ({
  page,
}) => {
  await openAt(page, startAt('mazur'));
  await write(page, [
    ['net_g1', '0.3775'],
    ['w1', '0.149780716'],
    ['out_o1', 'abc'],
    ['out_h1', '0.5933'],
  ]);
  await expect(sum(page)).toHaveText('Your number is right. Three could not be checked as written.');
  await expect(marks(page)).toHaveText(['not read', 'a given number', 'not read', 'right', '']);
  await expect(digits(page, 3)).toHaveAttribute('aria-invalid', 'true');
  const problems = part(page).locator('.told .told-problems li');
  await problems.nth(0).getByRole('button', { name: 'net_h1' }).click();
  await expect(name(page, 1)).toHaveValue('net_h1');
  await expect(marks(page).nth(0)).toHaveText('right');
  await expect(problems.nth(0)).toContainText('call it w1+');
  await problems.nth(0).getByRole('button').click();
  await expect(name(page, 2)).toHaveValue('w1+');
  await expect(marks(page).nth(1)).toHaveText('right');
  await digits(page, 3).fill('0.75136507');
  await digits(page, 3).blur();
  await expect(sum(page)).toHaveText('All four are right.');
});

test('a name and its number in one field, a row taken out, all of them taken out and put back', async ({
  page,
}) => {
  await openAt(page, startAt('mazur'));
  await name(page, 1).fill('net_h1 = 0.3775');
  await name(page, 1).press('Enter');
  await expect(name(page, 1)).toHaveValue('net_h1');
  await expect(digits(page, 1)).toHaveValue('0.3775');
  await write(page, [['E_total', '0.2984']], 2);
  await expect(sum(page)).toHaveText('Both are right.');
  await part(page).getByRole('button', { name: 'Take out net_h1' }).click();
  await expect(sum(page)).toHaveText('Your number is right.');
  await expect(name(page, 1)).toHaveValue('E_total');
  await write(page, [['out_h1', '0.5933']], 2);
  // A row more moves what stands below; who presses there has seen what is said of it.
  await expect(sum(page)).toHaveText('Both are right.');
  await part(page).getByRole('button', { name: 'Take out all' }).click();
  await expect(sum(page)).toHaveText('');
  await expect(name(page, 1)).toHaveValue('');
  await part(page).getByRole('button', { name: 'Put them back' }).click();
  await expect(sum(page)).toHaveText('Both are right.');
});

test('names are offered where the field is reached, in the order of computation', async ({ page }) => {
  await openAt(page, startAt('mazur'));
  await name(page, 1).focus();
  const offered = part(page).locator('#check-names option');
  await expect(offered.first()).toHaveAttribute('value', 'net_h1');
  await expect(offered.nth(1)).toHaveAttribute('value', 'out_h1');
  // What is typed narrows them, by a keyboard's letters too.
  await name(page, 1).fill('total');
  await expect(offered).toHaveCount(2);
  await expect(offered.last()).toHaveAttribute('value', 'E_total after');
  await name(page, 1).fill('dE/dw5');
  await expect(offered).toHaveCount(1);
  await expect(offered.first()).toHaveAttribute('value', '∂E/∂w5');
});

test('an unexplained number can be copied as a report; nothing of it leaves the device by itself', async ({
  page,
}) => {
  const requests: string[] = [];
  page.on('request', (request) => requests.push(request.url() + (request.postData() ?? '')));
  await openAt(page, startAt('mazur'));
  await write(page, [['E_total', '0.7245113']]);
  await expect(first(page)).toContainText(/None of the [\d,]+ slips that were tried on it explains it/);
  await expect(first(page)).toContainText(/Check \S+ next\. It should be/);
  // Without leave to write to the clipboard a field holds the report.
  await part(page).getByRole('button', { name: 'Copy a report' }).click();
  const field = part(page).getByLabel('The report, to be copied from here');
  await expect(field.or(part(page).getByText('Copied.'))).toBeVisible();
  if (await field.isVisible())
    expect(JSON.parse(await field.inputValue())).toMatchObject({ report: 'unexplained' });
  expect(requests.filter((request) => request.includes('7245113'))).toEqual([]);
});

test('where no worker starts, the page checks by itself', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, 'Worker', {
      value: class {
        constructor() {
          throw new DOMException('none', 'SecurityError');
        }
      },
    });
  });
  await openAt(page, startAt('mazur'));
  await write(page, [['E_total after', '0.291027924']]);
  await expect(first(page)).toContainText('You went back through the new weights.');
});

test('other names: the numbers are called by them', async ({ page }) => {
  const claims = [{ quantity: 'w5+', digits: '0.35891648' }];
  await openAt(page, { ...startAt('mazur'), claims });
  await expect(marks(page).first()).toHaveText('right');
  await page.locator('select#names').selectOption('book');
  await expect(name(page, 1)).toHaveValue(/^b11 new$/);
  await expect(marks(page).first()).toHaveText('right');
});

for (const colorScheme of ['light', 'dark'] as const)
  test(`what is said breaks no rule of axe, ${colorScheme}`, async ({ browser }) => {
    const context = await browser.newContext({ colorScheme, viewport: { width: 320, height: 740 } });
    const page = await context.newPage();
    await openAt(page, startAt('mazur'));
    await write(page, [
      ['net_g1', '0.5'],
      ['w1', '0.14978'],
      ['E_total', '0.7245113'],
      ['net_h1', '0.0275'],
      ['E_total after', '0.291027924'],
    ]);
    await expect(part(page).getByRole('button', { name: 'Copy a report' })).toBeVisible();
    expect(await violations(page, { within: 'section[aria-labelledby="check"]' })).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
    await context.close();
  });
