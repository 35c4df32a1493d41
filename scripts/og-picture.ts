/**
 * Draws public/og.png, the picture that stands beside a link to the book where links are shown with one: what the book is called,
 * and the network's step in numbers. Run it by hand after a change, and look at it:
 *
 *     npx node scripts/og-picture.ts
 */
import { readFileSync } from 'node:fs';
import { chromium } from '@playwright/test';
import { bookWords } from '../src/components/words/book.ts';
import { formatNumber, quantity } from '../src/lib/index.ts';
import { needChromium } from '../tests/find-chromium.ts';

const font = (file: string) =>
  `url(data:font/woff2;base64,${readFileSync(`node_modules/@fontsource/source-serif-4/files/source-serif-4-latin-${file}.woff2`).toString('base64')})`;
const shown = (id: string, digits = 3) => formatNumber(quantity(id), 'value', digits);
const [left, middle, right] = [90, 265, 440];
const rows = [70, 230];
const weights = ['a11', 'a12', 'a21', 'a22', 'b11', 'b12', 'b21', 'b22'];
/** what the first page promises */
const promise = 'Every number in backpropagation. Computed, checked, and yours to change.';
const step = 'The error, before and after one step';

/** A weight's number stands on its wire, nearer to where it begins, so that the two that cross do not meet. */
const wires = weights.map((id) => {
  const [from, to] = [Number(id[1]) - 1, Number(id[2]) - 1];
  const [x1, x2] = id.startsWith('a') ? [left, middle] : [middle, right];
  const [y1, y2] = [rows[from] as number, rows[to] as number];
  const at = from === to ? 1 / 2 : 3 / 10;
  const [x, y] = [x1 + at * (x2 - x1), y1 + at * (y2 - y1)];
  return {
    line: `<line x1="${x1}" y1="${y1}" x2="${x2}" y2="${y2}" />`,
    label: `<text class="parameter" x="${x}" y="${y}" dy="0.34em">${shown(id)}</text>`,
  };
});
const nodes = (['x', 'y', 'h'] as const).flatMap((layer, l) =>
  rows.map((y, i) => {
    const x = [left, middle, right][l] as number;
    return `<circle cx="${x}" cy="${y}" r="38" /><text class="value" x="${x}" y="${y}" dy="0.34em">${shown(`${layer}${i + 1}`)}</text>`;
  }),
);

const page = `<!doctype html><meta charset="utf-8"><style>
  @font-face { font-family: Book; src: ${font('400-normal')}; }
  @font-face { font-family: Book; font-style: italic; src: ${font('400-italic')}; }
  @font-face { font-family: Book; font-weight: 600; src: ${font('600-normal')}; }
  body { margin: 0; width: 1200px; height: 630px; display: grid; grid-template-columns: 560px 1fr; align-items: center; background: #fdfcf8; color: #1d1d1b; font-family: Book; }
  div { padding-left: 70px; }
  h1 { margin: 0 0 26px; font-size: 76px; line-height: 1.04; font-weight: 600; }
  p { margin: 0; font-size: 31px; line-height: 1.36; text-wrap: balance; color: #66645d; }
  .step { margin-top: 34px; font-size: 40px; color: #8d2f7e; font-variant-numeric: lining-nums tabular-nums; }
  small { display: block; margin-bottom: 2px; font-size: 22px; color: #66645d; }
  svg { width: 620px; font-size: 20px; font-variant-numeric: lining-nums tabular-nums; text-anchor: middle; }
  line { stroke: #e4e0d5; stroke-width: 3; }
  circle { fill: #fdfcf8; stroke: #0a5ea8; stroke-width: 3; }
  .value { fill: #0a5ea8; font-size: 22px; }
  .parameter { fill: #0b7355; paint-order: stroke; stroke: #fdfcf8; stroke-width: 9px; }
</style><body>
<div><h1>${bookWords.title}</h1><p><i>${promise}</i></p><p class="step"><small>${step}</small>${shown('E', 4)} → ${shown('E_after', 4)}</p></div>
<svg viewBox="0 0 530 300">${wires.map(({ line }) => line).join('')}${wires.map(({ label }) => label).join('')}${nodes.join('')}</svg>`;

const browser = await chromium.launch({ executablePath: needChromium(), args: ['--no-sandbox'] });
const sheet = await browser.newPage({ viewport: { width: 1200, height: 630 } });
await sheet.setContent(page, { waitUntil: 'networkidle' });
await sheet.evaluate(() => document.fonts.ready);
await sheet.screenshot({ path: 'public/og.png' });
await browser.close();
