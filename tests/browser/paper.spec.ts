// A chapter on paper: a handout that says what it is, with nothing on it that can only be pressed, and no answer.
import { expect, type Page, test } from '@playwright/test';
import { getDocumentProxy } from 'unpdf';
import { open } from './open.ts';
import { pages } from './pages.ts';

/** One line of print: how far down the sheet it stands, from 0 to 1, and its text. */
interface Line {
  readonly down: number;
  readonly text: string;
}

/** The sheets that come out of the printer, line by line, and the foot of each by itself. */
async function printed(page: Page): Promise<{ readonly lines: readonly Line[]; readonly foot: string }[]> {
  const pdf = await getDocumentProxy(
    new Uint8Array(await page.pdf({ format: 'A4', preferCSSPageSize: true })),
  );
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
  page.locator(selector).evaluateAll((all) => all.map((element) => (element.textContent ?? '').trim()));

const chapters = pages.filter((path) => path !== '' && path !== 'answers/' && path !== '404.html');

for (const path of chapters)
  test(`/${path} on paper`, async ({ page }) => {
    await open(page, path);
    const title = await page.locator('h1').innerText();
    const heads = new Set(await textsOf(page, 'h2, h3, .cell figcaption'));
    const buttons = new Set((await textsOf(page, 'button')).filter((text) => text !== ''));
    const hints = await textsOf(page, '.code-exercise details p');
    const sheets = await printed(page);
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
      if (i < sheets.length - 1)
        expect(last.down, `how far down page ${i + 1} is filled`).toBeGreaterThan(0.6);
    }
  });
