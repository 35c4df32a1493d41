// How lines break, and a reader's own spacing of letters, words and lines: nothing is cut off, no page scrolls
// sideways, no punctuation is left behind.
import { expect, type Page, test } from '@playwright/test';
import { open } from '../open.ts';
import { written } from '../pages.ts';

/** A sheet adopted is no style element, which the page would refuse. */
const style = (page: Page, css: string) =>
  page.evaluate((css) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
  }, css);

/** As WCAG 1.4.12 has it. */
const spaceOut = (page: Page) =>
  style(
    page,
    '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-bottom: 2em !important }',
  );

/** Formulas as each is where it is near the window. */
const layOutAll = (page: Page) => style(page, '.formula { content-visibility: visible !important }');

/** What stands out of the window or of a box that hides what is too much. A box that scrolls has room. */
const outside = (page: Page) =>
  page.evaluate(() => {
    const range = document.createRange();
    const found: string[] = [];
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let text = texts.nextNode(); text !== null; text = texts.nextNode()) {
      const parent = text.parentElement;
      if (parent?.closest('.katex-mathml, .visually-hidden, script, style, option') !== null) continue;
      range.selectNodeContents(text);
      const { left, right, width } = range.getBoundingClientRect();
      if (width === 0) continue;
      let bounds: readonly [number, number] = [0, document.documentElement.clientWidth];
      for (let at: Element | null = parent; at !== null; at = at.parentElement) {
        const { overflowX } = getComputedStyle(at);
        if (overflowX === 'auto' || overflowX === 'scroll') bounds = [-Infinity, Infinity];
        if (overflowX !== 'visible') break;
      }
      if (left < bounds[0] - 1 || right > bounds[1] + 1) found.push(text.textContent?.trim() ?? '');
    }
    for (const box of document.querySelectorAll('body *:not(.visually-hidden, .katex-mathml, svg, svg *)'))
      if (/hidden|clip/.test(getComputedStyle(box).overflowY) && box.scrollHeight > box.clientHeight + 1)
        found.push(`${box.className} is ${box.scrollHeight - box.clientHeight} px too low`);
    const over = document.documentElement.scrollWidth - document.documentElement.clientWidth;
    return over > 0 ? [`${over} px too wide`, ...found] : found;
  });

/** Where a line begins with what closes or ends with what opens: the text before | the text behind. */
const parted = (page: Page) =>
  page.evaluate(() => {
    const range = document.createRange();
    const boxOf = ([text, i]: readonly [Text, number]) => {
      range.setStart(text, i);
      range.setEnd(text, i + 1);
      return range.getClientRects()[0];
    };
    const blockOf = (text: Text) => {
      let at = text.parentElement;
      while (at !== null && getComputedStyle(at).display.startsWith('inline')) at = at.parentElement;
      return at;
    };
    const found: string[] = [];
    let before: readonly [Text, number] | undefined;
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = texts.nextNode(); node !== null; node = texts.nextNode()) {
      const text = node as Text;
      if (text.parentElement?.closest('.katex-mathml, .visually-hidden, svg, pre, script, style, option'))
        continue;
      for (const [i, letter] of [...text.data].entries()) {
        const here = [text, i] as const;
        const last = before?.[0].data[before[1]] ?? ' ';
        if (
          before !== undefined &&
          /\S\S/.test(last + letter) &&
          (/[).,;:%!?\]…’”²]/.test(letter) || /[([“‘]/.test(last))
        ) {
          const [from, to] = [boxOf(before), boxOf(here)];
          if (from?.height && to?.height && to.left < from.left && to.top > from.top + 0.6 * from.height)
            if (blockOf(before[0]) === blockOf(text))
              found.push(`${before[0].data.slice(-20)}|${text.data.slice(i, i + 20)}`);
        }
        before = here;
      }
    }
    return found;
  });

for (const path of written)
  test(`/${path} parts its lines where one may, and has room for letters set apart`, async ({ page }) => {
    await open(page, path);
    await layOutAll(page);
    for (let width = 320; width <= 480; width += 10) {
      await page.setViewportSize({ width, height: 800 });
      expect(await parted(page), `${width} px`).toEqual([]);
    }
    await spaceOut(page);
    for (const width of [320, 360]) {
      await page.setViewportSize({ width, height: 800 });
      expect(await outside(page), `set apart on ${width} px`).toEqual([]);
    }
  });
