// Each line of the worked step, for each preset, against the step by hand in NumPy.
import { describe, expect, test } from 'vitest';
import { presetIds, presets } from '../../../../src/components/your-network/state/presets.ts';
import { startAt } from '../../../../src/components/your-network/state/your-network.ts';
import { partsFor, type Row } from '../../../../src/components/your-network/worked/parts.ts';
import { rowHtml, shownFor } from '../../../../src/components/your-network/worked/shown.ts';
import { usualOf } from '../../../../src/lib/audit/naming/convention.ts';
import type { Entry } from '../../../../src/lib/trace/entry.ts';
import { steps as manySteps } from '../../../lib/audit/naming/steps.ts';
import { workOut, workOutHtml } from '../../../lib/reading.ts';
import { isBelow, steps } from './golden.ts';

const textOf = (html: string) =>
  html
    .replace(/<[^>]+>/g, '')
    .replaceAll('&#60;', '<')
    .replaceAll('\u00a0', ' ');

/** A value as the book prints it, by JavaScript's own rounding. */
function printed(value: number, { kind }: Entry, digits: number): string {
  const isSignificant = kind === 'gradient' || kind === 'error';
  if (value === 0 && isSignificant) return '0';
  const size = Math.abs(value);
  const text = isSignificant
    ? size.toFixed(Math.max(0, digits - 1 - Math.floor(Math.log10(size))))
    : size.toFixed(digits);
  return value < 0 && Number(text) !== 0 ? `−${text}` : text;
}

const rowsOf = (id: (typeof presetIds)[number], digits = 3) => {
  const shown = shownFor({ ...startAt(id), digits });
  const parts = partsFor(shown.step, presets[id].names);
  return {
    shown,
    parts,
    rows: parts.flatMap(({ sections }) => sections.flatMap(({ pieces }) => pieces.flat())),
  };
};

const numbersIn = (html: string) =>
  [...html.matchAll(/data-n="(\w+)">([^<]*)/g)].map(([, id = '', text = '']) => [id, text] as const);

describe.each(presetIds)('%s', (preset) => {
  const golden = steps[preset];

  test('every quantity has one line, and nothing else has', () => {
    const { rows, shown } = rowsOf(preset);
    const ids = rows.flatMap((row) => ('line' in row ? [row.line] : row.given));
    expect(ids.toSorted()).toEqual(Object.keys(golden).toSorted());
    expect(shown.step.entries).toHaveLength(ids.length);
  });

  test.each([3, 6])('each number in each line is NumPy’s, to %i digits', (digits) => {
    const { rows, shown } = rowsOf(preset, digits);
    for (const row of rows)
      for (const [id, text] of numbersIn(rowHtml(row, shown))) {
        if (isBelow(text, golden[id] as number)) continue;
        expect([id, text]).toEqual([
          id,
          printed(golden[id] as number, shown.step.byId.get(id) as Entry, digits),
        ]);
      }
  });

  test('the numbers of a line come to its result', () => {
    const { rows, shown } = rowsOf(preset, 9);
    for (const row of rows) {
      if (!('line' in row)) continue;
      const html = rowHtml(row, shown);
      const [, numbers = ''] = html.split('<span class="worked-numbers line">');
      const sides = textOf(numbers)
        .split(' = ')
        .map((side) => side.replace(/^= /, ''));
      const [first = '', result = first] = sides;
      // Of a number of which no digit holds, only its size is said.
      const left = first.replace(/<1 × 10⁻[⁰¹²³⁴⁵⁶⁷⁸⁹]+/g, '0');
      if (isBelow(result, golden[row.line] as number)) continue;
      expect(Math.abs(workOut(left) - workOut(result)), textOf(html)).toBeLessThan(2e-8);
      expect(Math.abs(workOut(result) - (golden[row.line] as number)), textOf(html)).toBeLessThan(1e-9);
    }
  });

  test('the symbols of a line come to its result', () => {
    const { rows, shown } = rowsOf(preset);
    const marked = { ...shown, writer: { ...shown.writer, formula: (id: string) => `{${id}}` } };
    for (const row of rows) {
      if (!('line' in row)) continue;
      const [, formula = ''] = rowHtml(row, marked).split('<span class="op">= </span>');
      const symbols = formula
        .slice(0, formula.lastIndexOf('</span><span class="worked-numbers'))
        .replace(/<span class="s k-\w+">(\{\w+\})<\/span>/g, '$1');
      expect(workOutHtml(symbols, golden, /\{(\w+)\}/g)).toBeCloseTo(golden[row.line] as number, 12);
    }
  });
});

test('a line has the reader’s names', () => {
  const { rows, shown } = rowsOf('mazur');
  const line = (id: string) =>
    textOf(rowHtml(rows.find((row) => 'line' in row && row.line === id) as Row, shown));
  expect(line('zy1')).toBe('neth1= i1 · w1 + i2 · w2 + b1= 0.050 × 0.150 + 0.100 × 0.200 + 0.350 = 0.378');
  expect(line('a12_new')).toBe('w3+= w3 − η · ∂E/∂w3= 0.250 − 0.500 × 0.000498 = 0.250');
  // Frozen, it stays what it is.
  expect(line('c1_new')).toBe('b1new= b1= 0.350');
});

test('weights stand in the order in which their names count them', () => {
  const weights = (order: 'from-to' | 'to-from') => {
    const { step } = shownFor(startAt('mazur'));
    const names = { ...usualOf('flat'), order };
    const rows = partsFor(step, names)[0]?.sections.flatMap(({ pieces }) => pieces.flat()) ?? [];
    return rows.flatMap((row) => ('given' in row && row.of === 'weight' ? [row.given.join(' ')] : []));
  };
  expect(weights('to-from')).toEqual(['a11 a21', 'a12 a22', 'b11 b21', 'b12 b22']);
  expect(weights('from-to')).toEqual(['a11 a12', 'a21 a22', 'b11 b12', 'b21 b22']);
});

test('layers are named as a reader counts them, and no line is lost in a network of any depth', () => {
  for (const step of Object.values(manySteps)) {
    const parts = partsFor(step, usualOf('book'));
    const rows = parts.flatMap(({ sections }) => sections.flatMap(({ pieces }) => pieces.flat()));
    const ids = rows.flatMap((row) => ('line' in row ? [row.line] : row.given));
    expect(ids.toSorted()).toEqual(step.entries.map(({ id }) => id).toSorted());
    const depth = step.shape.layers.length;
    const forward = parts.find(({ phase }) => phase === 'forward')?.sections.map(({ layer }) => layer);
    expect(forward).toEqual(
      Array.from({ length: depth }, (_, l) =>
        l === depth - 1 ? { kind: 'output' } : { kind: 'hidden', number: depth > 2 ? l + 1 : undefined },
      ),
    );
  }
});

test('a step with other numbers has the very same list of lines', () => {
  const { step } = shownFor(startAt('book'));
  expect(partsFor({ ...step }, usualOf('book'))).toBe(partsFor(step, usualOf('book')));
});
