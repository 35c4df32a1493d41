// Every decimal of the chapters without the trace can be opened, and the call that opens gives the digits on the page.
import { existsSync, readFileSync } from 'node:fs';
import { expect, type Page, test } from '@playwright/test';
import type { OriginsFile } from '../../src/components/quantity/origins-file.ts';
import * as lib from '../../src/lib/index.ts';
import { sites } from '../sites.ts';
import { open } from './open.ts';

const slugs = ['two-moons', 'one-neuron', 'hidden-layer', 'what-was-learnt'] as const;

const file = (): OriginsFile => JSON.parse(readFileSync(`${sites.root.folder}/origins.json`, 'utf8'));

interface Shown {
  readonly text: string;
  readonly around: string;
  /** the place of its origin, and whether several numbers share it in their order */
  readonly from: string | undefined;
  readonly isTable: boolean;
}

/**
 * What shows a decimal that no call made: code and what it printed; formulas; the scales of plots, their lists of
 * choices and the words of a caption, which say what was put in; and the exercises, whose answers grade themselves.
 */
const typed =
  'pre, code, script, .katex, .cell, .listing, .tick, svg:has(.grid) > :not(g), option, caption, .exercises, .code-exercise';

function decimalsOf(page: Page): Promise<readonly Shown[]> {
  return page.locator('article').evaluate((article, typed) => {
    const walker = document.createTreeWalker(article, NodeFilter.SHOW_TEXT);
    const all: Shown[] = [];
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const element = node.parentElement as Element;
      if (element.closest(typed)) continue;
      const opened = element.closest<HTMLElement>('[data-from]');
      // In a number of its own even one without decimals is held against its call.
      const digits =
        opened === element ? /\d[\d,.]*(?: × 10[⁻⁰¹²³⁴-⁹]+)?/g : /\d[\d,]*\.\d+(?: × 10[⁻⁰¹²³⁴-⁹]+)?/g;
      for (const [text] of (node.textContent ?? '').matchAll(digits))
        all.push({
          text,
          around: (element.closest('p, tr, svg, figure') ?? element).textContent?.slice(0, 80) ?? '',
          from: opened?.dataset.from,
          isTable: opened?.tagName === 'TABLE',
        });
    }
    return all;
  }, typed);
}

/** What takes minutes is answered from the runs that are kept, which tests of the library hold. */
const kept = JSON.parse(readFileSync('src/lib/results/hidden-layer.json', 'utf8')) as {
  readonly protocols: readonly {
    readonly noise: number;
    readonly epochs: number;
    readonly seeds: readonly { readonly seed: number }[];
  }[];
};
const overSeeds = JSON.parse(readFileSync('src/lib/results/seeds.json', 'utf8')) as {
  readonly widths: readonly {
    readonly width: number;
    readonly trainLosses: readonly number[];
    readonly accuracies: readonly number[];
  }[];
  readonly depths: readonly {
    readonly layers: number;
    readonly activation: string;
    readonly trainLosses: readonly number[];
  }[];
  readonly noise: readonly { readonly way: string; readonly accuracies: readonly number[] }[];
};
const learnt = JSON.parse(readFileSync('src/lib/results/learnt.json', 'utf8')) as {
  readonly ideal: { readonly loss: number; readonly right: number };
  readonly luck: readonly { readonly seed: number }[];
  readonly runs: readonly {
    readonly seed: number;
    readonly l2: number;
    readonly parameters?: { readonly lowest: readonly number[]; readonly end: readonly number[] };
  }[];
};
const known = {
  ...lib,
  longRun: (wanted: number, decay: number) => {
    const run = learnt.runs.find(({ seed, l2 }) => seed === wanted && l2 === decay);
    const { lowest = [], end = [] } = run?.parameters ?? {};
    return { ...run, parameters: { lowest: Float64Array.from(lowest), end: Float64Array.from(end) } };
  },
  luckRun: (wanted: number) => learnt.luck.find(({ seed }) => seed === wanted),
  idealOnFresh: () => learnt.ideal,
  protocolAccuracies: ({ noise, epochs }: lib.Protocol, seed: number) =>
    kept.protocols
      .find((protocol) => protocol.noise === noise && protocol.epochs === epochs)
      ?.seeds.find((run) => run.seed === seed),
  widthRun: (wanted: number, seed: number) => {
    const row = overSeeds.widths.find(({ width }) => width === wanted);
    return { trainLoss: row?.trainLosses[seed], accuracy: row?.accuracies[seed] };
  },
  depthLoss: (deep: number, kind: string, seed: number) =>
    overSeeds.depths.find(({ layers, activation }) => layers === deep && activation === kind)?.trainLosses[
      seed
    ],
  noiseAccuracy: (wanted: string, seed: number) =>
    overSeeds.noise.find(({ way }) => way === wanted)?.accuracies[seed],
};

/** Works out a call as it stands, with nothing but the library at hand. */
function valuesOf(call: string): readonly number[] {
  const value: unknown = new Function(...Object.keys(known), `return (${call});`)(...Object.values(known));
  const flat = (part: unknown): number[] =>
    typeof part === 'number' ? [part] : [...(part as Iterable<unknown>)].flatMap(flat);
  return flat(value);
}

const superscripts = '⁰¹²³⁴⁵⁶⁷⁸⁹';

/** Whether a number has these digits, but for its sign. */
function shows(text: string, value: number): boolean {
  const [digits = '', power = ''] = text.replaceAll(',', '').split(' × 10');
  const exponent = Number(
    power.replace('⁻', '-').replace(/[⁰¹²³⁴-⁹]/g, (digit) => String(superscripts.indexOf(digit))),
  );
  const unit = 10 ** (exponent - (digits.split('.')[1]?.length ?? 0));
  return Math.abs(Math.abs(value) - Number(digits) * 10 ** exponent) <= unit * 0.500001;
}

for (const slug of slugs)
  test(`every decimal of ${slug} can be opened, and what opens gives its digits`, async ({ browser }) => {
    const page = await browser.newPage({ javaScriptEnabled: false });
    await page.goto(`${slug}/`);
    const decimals = await decimalsOf(page);
    await page.close();
    expect(decimals.length).toBeGreaterThan(90);
    expect(
      decimals.filter(({ from }) => from === undefined).map(({ text, around }) => `${text}: ${around}`),
    ).toEqual([]);

    const values = new Map<string, readonly number[]>();
    const next = new Map<string, number>();
    const wrong: string[] = [];
    for (const { text, from = '', isTable } of decimals) {
      const { call } = file().pages[slug]?.[Number(from)] ?? { call: '' };
      const known = values.get(from) ?? valuesOf(call);
      values.set(from, known);
      // A table's numbers stand in the order of the call's.
      const after = isTable ? (next.get(from) ?? 0) : 0;
      const at = known.findIndex((value, i) => i >= after && shows(text, value));
      if (at === -1)
        wrong.push(`${text} is not what ${call} gives: ${known.slice(after, after + 9).join(', ')}`);
      else if (isTable) next.set(from, at + 1);
    }
    expect(wrong).toEqual([]);
    // None is written down for nothing.
    expect(new Set(values.keys()).size).toBe(file().pages[slug]?.length);
  });

test('what opens names exports where they stand, and tests that name them', () => {
  const { functions, makers, pages } = file();
  for (const { name, source, test: held } of [...functions, ...makers]) {
    const [path = '', line] = source.path.split(':');
    expect(readFileSync(path, 'utf8').split('\n')[Number(line) - 1], source.path).toMatch(
      new RegExp(`^export .*\\b${name}\\b`),
    );
    const named = makers.some((maker) => maker.name === name) ? 'traceOf' : name;
    expect(readFileSync(held.path, 'utf8'), held.path).toMatch(new RegExp(`\\b${named}\\b`));
  }
  for (const { call, of, kept } of Object.values(pages).flat()) {
    expect(of.length, call).toBeGreaterThan(0);
    for (const { path } of kept ?? []) expect(existsSync(path), path).toBe(true);
  }
});

test('a number opens by pointer and by key, with its call, and closing gives the focus back', {
  tag: '@firefox',
}, async ({ page }) => {
  await open(page, 'one-neuron/');
  const number = page.locator('article p span[data-from]').first();
  await expect(number).toHaveRole('button');
  const shown = await number.innerText();
  await number.click();
  const panel = page.getByRole('dialog', { name: 'Where it comes from' });
  await expect(panel.getByRole('heading')).toHaveText(shown);
  await expect(panel).toContainText('trainOnMoons({ seed: 0 }).losses.train[0]');
  await expect(panel).toContainText(/trainOnMoons, declared in src\/lib\/studies\/train-on-moons\.ts:\d+/);
  await expect(panel).toContainText('tested in tests/lib/studies/train-on-moons.test.ts');
  await page.keyboard.press('Escape');
  await expect(panel).toBeHidden();
  await expect(number).toBeFocused();

  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Enter');
  await expect(panel).toContainText('articleMoons.learningRate');
  await panel.getByRole('button', { name: 'Close' }).click();
});

test('one tab stop a paragraph', async ({ page }) => {
  await open(page, 'one-neuron/');
  const first = page.locator('article p:has(span[data-from])').first();
  await expect(first.locator('span[data-from][tabindex="0"]')).toHaveCount(1);
  expect(await first.locator('span[data-from]').count()).toBeGreaterThan(2);
});

test('a table and a figure open as one', async ({ page }) => {
  await open(page, 'hidden-layer/');
  const panel = page.getByRole('dialog', { name: 'Where it comes from' });
  await page
    .getByRole('table', { name: /The same six/ })
    .getByRole('button')
    .click();
  await expect(panel).toContainText('trainHidden([width]');
  await expect(panel).toContainText('src/lib/results/hidden-layer.json');
  await page.keyboard.press('Escape');
  await page
    .locator('figure', { hasText: 'Train one yourself' })
    .getByRole('button', { name: /come from/ })
    .click();
  await expect(panel).toContainText('trainHidden([16], { seed: 0, ...protocols[1] })');
  await expect(panel).toContainText('What you have changed in the figure');
});

test('a number of the trace names what makes it, the test of it, and NumPy’s own', async ({ page }) => {
  await open(page, 'backward-output/');
  await page.locator('article [data-n="dE_db11"]').first().click();
  const panel = page.getByRole('dialog', { name: 'Where it comes from' });
  await expect(panel).toContainText('gradientEntries, declared in src/lib/trace/gradient-entries.ts:');
  await expect(panel).toContainText('tested in tests/lib/trace/trace.test.ts');
  await panel.getByRole('link', { name: /NumPy/ }).click();
  await expect(page).toHaveURL(/\/numpy-twin\/#twin-dE_db11$/);
  await expect(page.locator(':target')).toHaveText(/^dE_db11 = 0\.0839/);
});

test('without the list of calls the panel says so', async ({ page }) => {
  await page.route('**/origins.json*', (route) => route.abort());
  await open(page, 'two-moons/');
  await page.locator('article p span[data-from]').first().click();
  await expect(page.getByRole('dialog')).toContainText('could not be loaded');
});
