// A chapter on paper: a handout that says what it is, with nothing on it that can only be pressed, and no answer.
import { expect, type Page, test } from '@playwright/test';
import { getDocumentProxy } from 'unpdf';
import { open } from './open.ts';
import { written } from './pages.ts';

/** One line of print: how far down the sheet it stands, from 0 to 1, and its text. */
interface Line {
  readonly down: number;
  readonly text: string;
}

/** The sheets that come out of the printer, line by line, and the foot of each by itself. */
async function printed(
  page: Page,
  format: 'A4' | 'Letter' = 'A4',
): Promise<{ readonly lines: readonly Line[]; readonly foot: string }[]> {
  const pdf = await getDocumentProxy(new Uint8Array(await page.pdf({ format, preferCSSPageSize: true })));
  const sheets = Array.from({ length: pdf.numPages }, async (_, i) => {
    const sheet = await pdf.getPage(i + 1);
    const { height } = sheet.getViewport({ scale: 1 });
    const { items } = await sheet.getTextContent();
    const byPlace = new Map<number, string>();
    for (const item of items) {
      if (!('str' in item) || item.str.trim() === '') continue;
      const place = Math.round(height - (item.transform[5] as number));
      byPlace.set(place, (byPlace.get(place) ?? '') + item.str);
    }
    const lines = [...byPlace]
      .map(([place, text]) => ({ down: place / height, text: text.trim() }))
      .sort((a, b) => a.down - b.down);
    return { lines: lines.slice(0, -1), foot: lines.at(-1)?.text ?? '' };
  });
  return Promise.all(sheets);
}

const textsOf = (page: Page, selector: string) =>
  page.locator(selector).evaluateAll((all) =>
    // what opens a table's numbers stands in its caption, and not on paper
    all.map((element) =>
      (element.textContent ?? '').replace(element.querySelector('.from')?.textContent ?? '', '').trim(),
    ),
  );

const chapters = written.filter(
  (path) =>
    path !== '' &&
    path !== 'answers/' &&
    path !== 'solutions/' &&
    path !== '404.html' &&
    // a figure in a frame is no handout
    !path.startsWith('embed/'),
);

/** A shorter sheet breaks a page elsewhere, by the same rules: two chapters with most of what can be broken. */
const onLetter = ['backward-hidden/', 'one-neuron/'];
const cases = [
  ...chapters.map((path) => ({ path, format: 'A4' as const })),
  ...onLetter.map((path) => ({ path, format: 'Letter' as const })),
];

for (const { path, format } of cases)
  test(`/${path} on paper, ${format}`, async ({ page }) => {
    await open(page, path);
    const title = await page.locator('h1').innerText();
    const heads = new Set(await textsOf(page, 'h2, h3, .cell figcaption, .listing figcaption, caption'));
    const buttons = new Set((await textsOf(page, 'button')).filter((text) => text !== ''));
    const hints = await textsOf(page, '.code-exercise details p');
    const sheets = await printed(page, format);
    const all = sheets.flatMap(({ lines }) => lines.map(({ text }) => text));
    const whole = all.join(' ');

    expect(all[0]).toMatch(/^Backprop by Numbers.*CC BY 4\.0/);
    expect(all.join('\n')).toContain(title);
    expect(sheets.map(({ foot }) => foot)).toEqual(sheets.map((_, i) => `${i + 1} / ${sheets.length}`));
    for (const text of all) expect(buttons, text).not.toContain(text);
    for (const hint of hints) expect(whole).not.toContain(hint.slice(0, 40));
    for (const [i, { lines }] of sheets.entries()) {
      const last = lines.at(-1) as Line;
      expect(heads, `at the foot of page ${i + 1}`).not.toContain(last.text);
      // A drawing of a third of a page that comes next leaves at most so much.
      if (i < sheets.length - 1)
        expect(last.down, `how far down page ${i + 1} is filled`).toBeGreaterThan(0.6);
    }
  });

/** All that is printed, in a row, without the spaces, which a line's end may take. */
async function textOf(page: Page): Promise<string> {
  const sheets = await printed(page);
  return sheets
    .flatMap(({ lines }) => lines.map(({ text }) => text))
    .join('')
    .replace(/\s/g, '');
}

test('a sheet says which of its numbers are not the article’s, and where they are found', async ({
  page,
}) => {
  await open(page, 'backward-output/?b11=0.123456&t2=1&round=outputs-3');
  await expect(page.locator('.changes')).toBeVisible();
  await page.locator('.digits select').selectOption('5');
  const head = (await textOf(page)).slice(0, 400);
  expect(head).toContain('Changed:b=0.12346,t=1.00000,');
  expect(head).toContain('outputsroundedto3decimals');
  expect(head).toContain('/backward-output/?b11=0.123456&t2=1&round=outputs-3&digits=5');
  await page.locator('.changes').getByRole('button').last().click();
  await expect(page.locator('.changes')).toBeHidden();
  expect((await textOf(page)).slice(0, 400)).not.toContain('Changed');
});

test('the longest address stays on the sheet', async ({ page }) => {
  const ids = [
    'x1',
    'x2',
    'a11',
    'a12',
    'a21',
    'a22',
    'c1',
    'b11',
    'b12',
    'b21',
    'b22',
    'c2',
    't1',
    't2',
    'rho',
  ];
  await open(page, `forward/?${ids.map((id, i) => `${id}=0.1234567890123${i}`).join('&')}`);
  await expect(page.locator('.changes')).toBeVisible();
  await page.emulateMedia({ media: 'print' });
  await page.setViewportSize({ width: 640, height: 900 });
  const head = page.locator('.handout');
  await expect(head).toContainText('rho=0.1234567890123');
  expect(await head.evaluate((element) => element.scrollWidth - element.clientWidth)).toBeLessThanOrEqual(0);
});

test.describe('what is printed with the exercises', () => {
  const hint = 'Hint1.';
  const solution = 'Solution.';
  for (const slug of ['forward', 'one-neuron'])
    test(`is asked for at the exercises of ${slug}, kept in the address, and shows on paper alone`, async ({
      page,
    }) => {
      await open(page, `${slug}/`);
      // A slider says its number once the script is there.
      const onScreen = () => page.locator('.exercise:not(:has([type="range"]))').allInnerTexts();
      const before = await onScreen();
      const choice = page.getByLabel('On paper:');
      expect(await textOf(page)).not.toContain(hint);

      await choice.selectOption('hints');
      await expect(page).toHaveURL(/\?paper=hints$/);
      const withHints = await textOf(page);
      expect(withHints).toContain(hint);
      expect(withHints).not.toContain(solution);

      await choice.selectOption('solutions');
      await expect(page).toHaveURL(/\?paper=solutions$/);
      expect(await onScreen()).toEqual(before);
      await page.reload();
      await expect(page.locator('html')).toHaveAttribute('data-paper', 'solutions');
      await expect(choice).toHaveValue('solutions');
      const withSolutions = await textOf(page);
      expect(withSolutions).toContain(hint);
      expect(withSolutions).toContain(solution);
      await expect(page.locator('.prev-next a').first()).toHaveAttribute('href', /paper=solutions/);

      await choice.selectOption('');
      await expect(page).toHaveURL(new RegExp(`/${slug}/$`));
      expect(await textOf(page)).not.toContain(hint);
    });

  test('holds for the program to write, too', async ({ page }) => {
    await open(page, 'one-neuron/?paper=hints');
    await expect(page.locator('html')).toHaveAttribute('data-paper', 'hints');
    const text = (await page.locator('.code-exercise details p').first().innerHTML()).replace(/\s/g, '');
    const body = ((await page.locator('.code-exercise [data-solution] pre').textContent()) ?? '').replace(
      /\s/g,
      '',
    );
    const withHints = await textOf(page);
    expect(withHints).toContain(text.slice(0, 30));
    expect(withHints).not.toContain(body);
    await page.getByLabel('On paper:').selectOption('solutions');
    await expect.poll(() => textOf(page)).toContain(body);
  });

  test('stays when the article’s numbers are put back', async ({ page }) => {
    await open(page, 'forward/?a11=0.5&paper=hints');
    await page.locator('.changes').getByRole('button').last().click();
    await expect(page).toHaveURL(/\/forward\/\?paper=hints$/);
    await expect(page.getByLabel('On paper:')).toHaveValue('hints');
  });

  test('is the exercises alone without a script', async ({ browser }) => {
    const page = await browser.newPage({ javaScriptEnabled: false });
    await page.goto('forward/?paper=solutions');
    expect(await textOf(page)).not.toContain(solution);
    await expect(page.getByLabel('On paper:')).toBeHidden();
    await page.close();
  });
});
