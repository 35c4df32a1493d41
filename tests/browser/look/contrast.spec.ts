// Where a reader's system asks for more contrast: text stands out seven to one, the border of a control three to one.
import { expect, type Page, test } from '@playwright/test';
import { open } from '../open.ts';

/** What stands out too little, as it is painted: see-through layers are laid over each other first. */
const faint = (page: Page) =>
  page.evaluate(() => {
    type Colour = readonly [number, number, number, number];
    const brush = document.createElement('canvas').getContext('2d', { willReadFrequently: true });
    const known = new Map<string, Colour>();
    // Painted once, so that colours in any notation are read by what draws them.
    const colourOf = (text: string): Colour => {
      const colour = known.get(text);
      if (colour !== undefined) return colour;
      if (brush === null) throw new Error('faint needs a canvas to read colours, got none');
      brush.clearRect(0, 0, 1, 1);
      brush.fillStyle = text;
      brush.fillRect(0, 0, 1, 1);
      const [r = 0, g = 0, b = 0, a = 0] = brush.getImageData(0, 0, 1, 1).data;
      known.set(text, [r, g, b, a / 255]);
      return [r, g, b, a / 255];
    };
    const over = ([r, g, b, a]: Colour, [r0, g0, b0]: Colour): Colour => [
      r * a + r0 * (1 - a),
      g * a + g0 * (1 - a),
      b * a + b0 * (1 - a),
      1,
    ];
    const light = ([r, g, b]: Colour) => {
      const [x = 0, y = 0, z = 0] = [r, g, b].map((part) =>
        part / 255 <= 0.04045 ? part / 255 / 12.92 : ((part / 255 + 0.055) / 1.055) ** 2.4,
      );
      return 0.2126 * x + 0.7152 * y + 0.0722 * z;
    };
    const ratio = (one: Colour, other: Colour) => {
      const [low = 0, high = 0] = [light(one), light(other)].sort((a, b) => a - b);
      return (high + 0.05) / (low + 0.05);
    };
    const withParents = (element: Element | null): Element[] =>
      element === null ? [] : [element, ...withParents(element.parentElement)];
    const behind = (element: Element | null) =>
      withParents(element)
        .map((at) => colourOf(getComputedStyle(at).backgroundColor))
        .reduceRight((below, layer) => over(layer, below), colourOf('Canvas'));
    const isSeen = (element: Element) =>
      element.checkVisibility({ visibilityProperty: true, opacityProperty: true });

    const found: string[] = [];
    let texts = 0;
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let text = walker.nextNode(); text !== null; text = walker.nextNode()) {
      const element = text.parentElement;
      const content = text.textContent?.trim() ?? '';
      if (element === null || content === '' || !isSeen(element)) continue;
      if (element.closest('.visually-hidden, .katex-mathml, script, style, option')) continue;
      texts++;
      const drawing = element.closest('svg');
      const style = getComputedStyle(element);
      const opacity = withParents(element).reduce((all, at) => all * Number(getComputedStyle(at).opacity), 1);
      const [r, g, b, a] = colourOf(drawing === null ? style.color : style.fill);
      const paper = behind(drawing ?? element);
      const contrast = ratio(over([r, g, b, a * opacity], paper), paper);
      if (contrast < 7) found.push(`${contrast.toFixed(2)} to one: ${content}`);
    }
    let controls = 0;
    for (const control of document.querySelectorAll(
      'button, .button, select, textarea, input:not([type=range], [type=checkbox], [type=radio])',
    )) {
      const { borderBottomWidth, borderBottomColor } = getComputedStyle(control);
      if (!isSeen(control) || Number.parseFloat(borderBottomWidth) === 0) continue;
      controls++;
      const paper = behind(control.parentElement);
      const contrast = ratio(over(colourOf(borderBottomColor), paper), paper);
      if (contrast < 3)
        found.push(`${contrast.toFixed(2)} to one: the border of ${control.outerHTML.slice(0, 80)}`);
    }
    return { found, texts, controls };
  });

for (const path of ['', 'backward-hidden/', 'hidden-layer/'])
  for (const colorScheme of ['light', 'dark'] as const)
    test(`/${path} stands out where more contrast is asked for, ${colorScheme}`, async ({ page }) => {
      await page.emulateMedia({ contrast: 'more', colorScheme });
      await open(page, path);
      const { found, texts, controls } = await faint(page);
      expect(found).toEqual([]);
      expect(texts).toBeGreaterThan(50);
      expect(controls).toBeGreaterThan(3);
    });
