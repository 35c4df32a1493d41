// Live numbers: every number on a page is the library's, at whatever parameters, digits and rounding the reader sets.
import { expect, type Page, test } from '@playwright/test';
import { lineHtml } from '../../src/components/quantity/html.ts';
import { numberText } from '../../src/components/setting/shown.ts';
import type { Setting } from '../../src/components/setting/store.ts';
import { article } from '../../src/lib/example/article.ts';
import { sites } from '../sites.ts';
import { inFirefox, typeInto } from './firefox.ts';
import { alive, holdBack, nextFrame, open } from './open.ts';
import { htmlOf, pages } from './pages.ts';

/** The pages about the worked example have its network beside the text. */
const chapters = pages.filter((path) => htmlOf(sites.root, path).includes('class="margin"'));

/** What a page shows outside its islands: a reference, how it is written, and the text. */
interface Shown {
  readonly number?: string;
  readonly line?: string;
  readonly expand: readonly string[];
  readonly atLeast?: number;
  readonly atMost?: number;
  readonly full: boolean;
  readonly text: string;
}

const readAll = (page: Page): Promise<Shown[]> =>
  page.evaluate(() => {
    const outside = (selector: string) =>
      [...document.querySelectorAll<HTMLElement>(selector)].filter(
        (element) => !element.closest('astro-island, .stepper, .panel'),
      );
    const count = (text: string | undefined) => (text === undefined ? {} : Number(text));
    const shown = (element: HTMLElement) => {
      const { n, line, expand, least, most, full } = element.dataset;
      return {
        ...(line === undefined ? { number: n ?? '' } : { line }),
        expand: expand?.split(' ') ?? [],
        ...(least === undefined ? {} : { atLeast: count(least) as number }),
        ...(most === undefined ? {} : { atMost: count(most) as number }),
        full: full !== undefined,
        text: (element.textContent ?? '').replace(/\s+/g, ' ').trim(),
      };
    };
    const numbers = outside('[data-n]').filter((element) => !element.closest('[data-line]'));
    return [...numbers, ...outside('[data-line]')].map(shown);
  });

const plain = (html: string) =>
  html
    .replace(/<[^>]*>/g, '')
    .replace(/\s+/g, ' ')
    .trim();

/** Compares every number and every line with the library's text for a setting, as they stand now. */
async function expectAllNow(page: Page, setting: Setting): Promise<number> {
  const all = await readAll(page);
  const expected = all.map(({ number, line, expand, text: _, ...digits }) =>
    number === undefined
      ? plain(lineHtml(line ?? '', expand, setting, digits))
      : numberText(number, setting, digits),
  );
  expect(all.map(({ text }) => text)).toEqual(expected);
  return all.length;
}

/** The same, once they have come to it. */
async function expectAll(page: Page, setting: Setting): Promise<number> {
  let count = 0;
  await expect(async () => {
    count = await expectAllNow(page, setting);
  }).toPass({ timeout: 20_000 });
  return count;
}

const negative = { ...article, a11: -0.4, b22: -1.25, c2: -0.3, x1: 0.7, t1: 0.09, rho: 0.2 };
const settings: readonly Setting[] = [
  { parameters: article, digits: 2 },
  { parameters: negative, digits: 3 },
  { parameters: negative, digits: 9 },
  { parameters: negative, digits: 3, rounding: { what: 'outputs', decimals: 3 } },
  { parameters: article, digits: 4, rounding: { what: 'every quantity', decimals: 2 } },
];

function queryOf({ parameters, rounding }: Setting): string {
  const query = new URLSearchParams();
  for (const [id, value] of Object.entries(parameters))
    if (value !== article[id as keyof typeof article]) query.set(id, String(value));
  if (rounding) query.set('round', `${rounding.what === 'outputs' ? 'outputs' : 'all'}-${rounding.decimals}`);
  return query.size === 0 ? '' : `?${query}`;
}

async function openAt(page: Page, path: string, setting: Setting): Promise<void> {
  await page.addInitScript(
    (digits) => localStorage.setItem('backprop:digits', String(digits)),
    setting.digits,
  );
  await open(page, path + queryOf(setting));
  await nextFrame(page);
}

for (const path of chapters) {
  test(`every number of /${path} is the library's, at each setting${inFirefox(path === 'backward-hidden/')}`, async ({
    page,
  }) => {
    for (const setting of settings)
      await test.step(`${setting.digits} digits${queryOf(setting)}`, async () => {
        await openAt(page, path, setting);
        expect(await expectAll(page, setting)).toBeGreaterThan(7);
      });
  });

  test(`dragging a weight on /${path} moves every number in the same frame${inFirefox(path === 'forward/')}`, async ({
    page,
  }) => {
    const quiet: string[] = [];
    page.on('console', (message) => quiet.push(message.text()));
    await open(page, path);
    const weight = page.locator('.margin svg [data-n="a11"]');
    const box = await weight.boundingBox();
    if (box === null) throw new Error('the margin shows no a11');
    const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
    await page.mouse.move(x, y);
    await page.mouse.down();
    await page.mouse.move(x - 90, y, { steps: 6 });
    await nextFrame(page);
    const parameters = { ...article, a11: -0.2 };
    await expectAllNow(page, { parameters, digits: 3 });
    await page.mouse.up();
    await expect(page.locator('.panel')).toHaveCount(0);
    await expect(page).toHaveURL(/\?a11=-0\.2$/);
    expect(quiet).toEqual([]);
  });
}

test('a number follows within the frame of the change', { tag: '@firefox' }, async ({ page }) => {
  await open(page, 'forward/');
  const text = await page.evaluate(async () => {
    const weight = document.querySelector<SVGElement>('.margin svg [data-n="a11"]') as SVGElement;
    const output = document.querySelector('main [data-n="h1"]');
    const seen: (string | null | undefined)[] = [output?.textContent];
    const at = (clientX: number, type: string) =>
      new PointerEvent(type, { bubbles: true, clientX, clientY: 0, button: 0, pointerId: 1 });
    weight.dispatchEvent(at(0, 'pointerdown'));
    document.dispatchEvent(at(900, 'pointermove'));
    await new Promise(requestAnimationFrame);
    seen.push(output?.textContent);
    return seen;
  });
  const parameters = { ...article, a11: 3.1 };
  expect(text).toEqual([
    numberText('h1', { parameters: article, digits: 3 }),
    numberText('h1', { parameters, digits: 3 }),
  ]);
});

test('a number that a chapter computes for itself follows, and comes back', async ({ page }) => {
  await open(page, 'many-steps/?rho=0.2');
  const stale = page.locator('[data-named="many-steps/stale-error"]');
  // Ten steps along the first gradient are one step at ten times the rate.
  const after = (rho: number) =>
    numberText(
      'E_after',
      { parameters: { ...article, rho }, rounding: undefined, digits: 4 },
      { atLeast: 4 },
    );
  await expect(stale).toHaveText(after(2));
  await expect(stale).toHaveAttribute('data-changed');
  await page.getByRole('button', { name: 'Put back', exact: true }).click();
  await expect(stale).toHaveText(after(5));
  await expect(stale).not.toHaveAttribute('data-changed');
});

test('arrow keys nudge a weight and move along its line', { tag: '@firefox' }, async ({ page }) => {
  await open(page, 'forward/');
  const line = page.locator('main [data-line="zy1"]').first();
  await line.locator('[data-n="x1"]').focus();
  await page.keyboard.press('ArrowRight');
  await expect(line.locator('[data-n="a11"]')).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('PageDown');
  await page.keyboard.press('PageDown');
  await nextFrame(page);
  await expectAll(page, { parameters: { ...article, a11: -0.11 }, digits: 3 });
  await expect(line.locator('[data-n="a11"]')).toBeFocused();
});

test('typing in the panel changes a weight, and what cannot be read leaves it', { tag: '@firefox' }, async ({
  page,
}) => {
  await open(page, 'forward/');
  await page.locator('main [data-line="zy1"] [data-n="a11"]').first().click();
  const field = page.locator('.panel input');
  await typeInto(field, '-0.75');
  await field.press('Enter');
  await nextFrame(page);
  await expectAll(page, { parameters: { ...article, a11: -0.75 }, digits: 3 });
  for (const [typed, why] of [
    ['', /is empty/],
    ['many', /is not a number/],
    ['NaN', /is not a number/],
    ['1e999', /too large/],
    ['2e9', /too large/],
  ] as const) {
    await field.fill(typed);
    await expect(page.locator('.panel [role="alert"]')).toHaveText(why);
    await expect(field).toHaveAttribute('aria-invalid', 'true');
    await nextFrame(page);
    await expectAll(page, { parameters: { ...article, a11: -0.75 }, digits: 3 });
  }
  await page.keyboard.press('Escape');
  await expect(page.locator('.panel')).toBeHidden();
});

test('the address restores the page, the next chapter keeps it, and one control puts it back', {
  tag: '@firefox',
}, async ({ page }) => {
  const setting = settings[1] as Setting;
  await openAt(page, 'forward/', setting);
  await expectAll(page, setting);
  await page.reload();
  await alive(page);
  await nextFrame(page);
  await expectAll(page, setting);
  await page.locator('.prev-next [rel="next"]').click();
  await expect(page).toHaveURL(/\/error\/\?/);
  await alive(page);
  await nextFrame(page);
  await expectAll(page, setting);
  await page.getByRole('button', { name: 'Put back', exact: true }).click();
  await nextFrame(page);
  await expectAll(page, { parameters: article, digits: 3 });
  await expect(page.locator('[data-changed]')).toHaveCount(0);
  await expect(page).toHaveURL(/\/error\/$/);
  await expect(page.locator('.changes')).toBeHidden();
});

test('a link followed at once still carries the change', { tag: '@firefox' }, async ({ page }) => {
  await open(page, 'forward/');
  await page.locator('main [data-line="zy1"] [data-n="a11"]').first().focus();
  await page.keyboard.press('PageUp');
  await page.locator('.prev-next [rel="next"]').press('Enter');
  await expect(page).toHaveURL(/\/error\/\?a11=0\.2$/);
});

test('a link followed before what keeps the address has come carries the change too', async ({ page }) => {
  await open(page, 'backward-output/');
  const come = await holdBack(page, /\.js$/);
  await page.locator('.margin [data-n="a11"]').focus();
  await page.keyboard.press('PageUp');
  await page.locator('.prev-next [rel="next"]').press('Enter');
  come();
  await expect(page).toHaveURL(/\/backward-hidden\/\?a11=0\.2$/);
});

test('a link followed before what reads the address has come carries what stands in it', async ({ page }) => {
  const come = await holdBack(page, /\/(?:read-address|url-state)\.[^/]*\.js$/);
  const asked = page.waitForRequest(/\/read-address\./);
  await page.goto('backward-output/?a11=0.2', { waitUntil: 'commit' });
  await asked;
  await page.locator('.prev-next [rel="next"]').press('Enter');
  await page.waitForTimeout(200);
  expect(page.url()).toContain('/backward-output/');
  come();
  await expect(page).toHaveURL(/\/backward-hidden\/\?a11=0\.2$/);
});

test('digits are remembered, and the rounding control rounds while computing', { tag: '@firefox' }, async ({
  page,
}) => {
  await open(page, 'forward/');
  await page.locator('.digits select').selectOption('9');
  await page.locator('select.rounding').selectOption('outputs-3');
  await nextFrame(page);
  const rounding = { what: 'outputs', decimals: 3 } as const;
  await expectAll(page, { parameters: article, digits: 9, rounding });
  await expect(page).toHaveURL(/round=outputs-3/);
  await open(page, 'error/');
  await nextFrame(page);
  await expectAll(page, { parameters: article, digits: 9 });
});

for (const [name, query, sentence] of [
  ['unknown keys', '?utm=x&__proto__=1&constructor=2', undefined],
  ['broken numbers', '?a11=zero&c2=&rho=NaN&b22=1e999', /a11.*“zero”.*c2.*rho.*“NaN”.*b22.*“1e999”/],
  ['a number that is none of the book’s', '?a13=0.5', /a13/],
  ['digits out of range', '?digits=12', /digits.*“12”/],
  ['a broken rounding', '?round=outputs-77', /round/],
  ['half an escape', '?a11=%E0%A4%A', /a11/],
  ['100 KB of junk', `?a11=${'9'.repeat(100_000)}`, /longer than any/],
] as const)
  test(`an address with ${name} leaves the article's numbers and says so${inFirefox(name === 'broken numbers')}`, async ({
    page,
  }) => {
    const said: string[] = [];
    page.on('console', (message) => said.push(message.text()));
    page.on('pageerror', (error) => said.push(error.message));
    await open(page, `forward/${query}`);
    await nextFrame(page);
    await expectAll(page, { parameters: article, digits: 3 });
    if (sentence) await expect(page.locator('.changes')).toContainText(sentence);
    else await expect(page.locator('.changes')).toBeHidden();
    expect(said).toEqual([]);
  });

test('with storage blocked everything works, for this page', { tag: '@firefox' }, async ({ page }) => {
  const said: string[] = [];
  page.on('console', (message) => said.push(message.text()));
  page.on('pageerror', (error) => said.push(error.message));
  await page.addInitScript(() =>
    Object.defineProperty(window, 'localStorage', {
      get() {
        throw new DOMException('blocked', 'SecurityError');
      },
    }),
  );
  await open(page, 'forward/');
  await page.locator('.digits select').selectOption('5');
  await page.locator('button.theme').click();
  await nextFrame(page);
  await expectAll(page, { parameters: article, digits: 5 });
  expect(said).toEqual([]);
});

test('a change is put back in the middle of a drag, and nothing stale is left', async ({ page }) => {
  await open(page, 'forward/?a12=0.9');
  const box = await page.locator('.margin svg [data-n="a11"]').boundingBox();
  if (box === null) throw new Error('the margin shows no a11');
  await page.mouse.move(box.x + 5, box.y + 5);
  await page.mouse.down();
  await page.mouse.move(box.x + 65, box.y + 5, { steps: 4 });
  await page.evaluate(() => document.querySelector<HTMLElement>('.changes-back')?.click());
  await page.mouse.up();
  await nextFrame(page);
  await expectAll(page, { parameters: article, digits: 3 });
});
