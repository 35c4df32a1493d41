import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import katex from 'katex';
import { describe, expect, test } from 'vitest';
import { type Example, type Step, stepOf } from '../../../../src/lib/slips/step.ts';
import { stepLatex } from '../../../../src/lib/writing/export/latex.ts';
import { stepNumpy, stepTorch } from '../../../../src/lib/writing/export/python.ts';
import { stepCsv, stepMarkdown } from '../../../../src/lib/writing/export/tables.ts';
import type { ExportOptions } from '../../../../src/lib/writing/export/worked.ts';
import { runPython } from '../../../find-python.ts';
import { published } from '../../audit/naming/steps.ts';
import { randomExample, randomFrom, shapes } from '../../audit/random-networks.ts';
import { expectRangeError } from '../../helpers.ts';
import { workOut } from '../../reading.ts';
import { words } from './words.ts';

const softmaxOfSquares: Pick<Example, 'shape' | 'policy'> = {
  shape: {
    inputs: 2,
    layers: [
      { units: 2, activation: 'step', biases: { each: 'neuron', trained: true, sign: -1 } },
      { units: 3, activation: 'softmax', biases: { each: 'layer', trained: true, sign: 1 } },
    ],
  },
  policy: { loss: 'mean', hidden: 'old', rate: true, steps: true },
};
const crossEntropy: Pick<Example, 'shape' | 'policy'> = {
  shape: {
    inputs: 2,
    layers: [
      { units: 2, activation: 'relu', biases: { each: 'layer', trained: false, sign: 1 } },
      { units: 2, activation: 'sigmoid', biases: { each: 'neuron', trained: true, sign: 1 } },
    ],
  },
  policy: { loss: 'cross-entropy', hidden: 'old', rate: false, steps: false },
};

const random = randomFrom(20);
const steps: Readonly<Record<string, Step>> = Object.fromEntries(
  Object.entries({
    ...shapes,
    'a softmax under squares': softmaxOfSquares,
    'cross-entropy': crossEntropy,
  }).map(([name, of]) => [name, stepOf(randomExample(of, random))]),
);

/** A target of 0 or 1 costs nothing beside the logarithm that it is multiplied by. */
const certain = randomExample(crossEntropy, random);
const sure = stepOf({ ...certain, parameters: { ...certain.parameters, t1: 0, t2: 1 } });

const options: ExportOptions = { words, digits: 4 };

/** What programs print one after the other, by name; nothing where there is no Python with NumPy. */
function printedBy(programs: readonly string[]): readonly ReadonlyMap<string, number>[] | undefined {
  const folder = mkdtempSync(join(tmpdir(), 'step-'));
  try {
    writeFileSync(join(folder, 'steps.py'), programs.join('\nprint("---")\n'));
    return runPython(join(folder, 'steps.py'))
      ?.split('---\n')
      .map((printed) => {
        const lines = printed.trim().split('\n');
        return new Map(lines.map((line) => [line.split(' = ')[0] ?? '', Number(line.split(' = ')[1])]));
      });
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function expectPrinted(printed: ReadonlyMap<string, number>, { values }: Step, ids: readonly string[]): void {
  expect([...printed.keys()]).toEqual(ids);
  for (const id of ids) {
    const [wanted, actual] = [values[id] as number, printed.get(id) ?? Number.NaN];
    if (!(Math.abs(actual - wanted) <= 1e-12 * Math.max(1, Math.abs(wanted))))
      expect.fail(`${id}: ${actual} is not ${wanted}`);
  }
}

const all = Object.values(steps);
const idsOf = ({ entries }: Step) => entries.map(({ id }) => id);

test('the programs with NumPy print every number of their steps', ({ skip }) => {
  const printed = printedBy([...all, sure].map((step) => stepNumpy(step)));
  if (printed === undefined) return skip('no Python with NumPy here');
  expect(printed).toHaveLength(8);
  for (const [i, step] of [...all, sure].entries()) expectPrinted(printed[i] ?? new Map(), step, idsOf(step));
}, 120_000);

test('PyTorch finds the same gradients by itself', ({ skip }) => {
  const ask = 'try:\n    import torch\n    print("has = 1")\nexcept ImportError:\n    print("has = 0")\n';
  if (printedBy([ask])?.[0]?.get('has') !== 1) return skip('no Python with PyTorch here');
  const printed = printedBy([...all, sure].map((step) => stepTorch(step))) ?? [];
  expect(printed).toHaveLength(8);
  for (const [i, step] of [...all, sure].entries()) {
    const whole = step.entries.filter(({ role, via }) => role !== 'gradient' || !via);
    expectPrinted(printed[i] ?? new Map(), step, idsOf({ ...step, entries: whole }));
  }
}, 240_000);

describe.each(Object.entries(steps))('%s', (_, step) => {
  test('CSV holds every value in full, and numbers that come to it', () => {
    const rows = csv(stepCsv(step, { ...options, digits: 9 }));
    expect(rows.slice(1).map(([id]) => id)).toEqual(step.entries.map(({ id }) => id));
    for (const [id = '', name, part, formula, numbers = '', value] of rows.slice(1)) {
      expect(Number(value)).toBe((step.values[id] as number) + 0);
      expect(name).not.toBe('');
      expect(Object.values(words.parts)).toContain(part);
      const entry = step.byId.get(id);
      if (entry?.op === 'parameter') expect([formula, numbers]).toEqual(['', '']);
      else {
        expect(formula).not.toBe('');
        // Of a number of which no digit holds, only its size is said.
        if (!numbers.includes('<')) expect(Math.abs(workOut(numbers) - Number(value))).toBeLessThan(1e-6);
      }
    }
  });

  test('LaTeX can be read, closes what it opens, and has a line for each quantity', () => {
    const tex = stepLatex(step, options);
    for (const [block] of tex.matchAll(/\\begin\{align\*\}[\s\S]*?\\end\{align\*\}/g))
      katex.renderToString(block, { displayMode: true, throwOnError: true, strict: 'error' });
    let depth = 0;
    for (const char of tex.replace(/\\[{}]/g, '')) {
      depth += char === '{' ? 1 : char === '}' ? -1 : 0;
      expect(depth).toBeGreaterThanOrEqual(0);
    }
    expect(depth).toBe(0);
    expect(tex.match(/\\begin\{align\*\}/g)).toHaveLength(6);
    expect(tex.match(/\\end\{align\*\}/g)).toHaveLength(6);
    expect(tex).not.toMatch(/\\q\{|[^\x20-\x7e\n]/);
    const defined = tex.split('\n').filter((line) => / &= /.test(line) && !line.startsWith('  &='));
    expect(defined).toHaveLength(step.entries.length);
  });

  test('Markdown has as many cells in a row as in its head', () => {
    const tables = stepMarkdown(step, options).split('## ').slice(1);
    expect(tables).toHaveLength(6);
    for (const table of tables) {
      const rows = table.split('\n').filter((line) => line.startsWith('|'));
      expect(new Set(rows.map((row) => row.split(/(?<!\\)\|/).length)).size).toBe(1);
    }
  });
});

test('what people print of a step stands in its LaTeX', () => {
  const tex = stepLatex(published('E1'), { words, digits: 9 });
  // Mazur's example as its translation prints it
  for (const digits of ['0.751365070', '0.298371109', '0.358916480', '0.408666186', '0.511301270'])
    expect(tex).toContain(` = ${digits}`);
  expect(tex).toContain('z_{y_{1}} &= ');
});

test('small numbers and signs are TeX', () => {
  const example = randomExample(shapes['2-2-2 shared'] ?? expect.fail(), randomFrom(3));
  const small = stepOf({ ...example, parameters: { ...example.parameters, x1: -1e-9, rho: 0.5 } });
  const tex = stepLatex(small, options);
  expect(tex).toMatch(/-?\d\.\d+ \\times 10\^\{-\d+\}/);
});

test('other names stand in place of symbols', () => {
  const step = published('E1');
  const named = stepCsv(step, { ...options, nameOf: ({ id }) => `my_${id}` });
  expect(named).toContain('zy1,my_zy1,Forward,my_x1 × my_a11 + my_x2 × my_a21 + my_c1,');
});

test('autograd makes no step from new weights', () => {
  const example = randomExample(shapes['2-2-2 shared'] ?? expect.fail(), randomFrom(5));
  const stale = stepOf({ ...example, policy: { ...example.policy, hidden: 'new' } });
  expectRangeError(() => stepTorch(stale), 'stepTorch needs gradients from the old weights, got "dE_dy1_h1"');
});

/** CSV by its own rule: a quote inside quotes is doubled. */
function csv(text: string): readonly (readonly string[])[] {
  return text
    .split('\r\n')
    .filter((line) => line !== '')
    .map((line) =>
      [...line.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/g)].map(([, quoted, plain]) =>
        quoted === undefined ? (plain ?? '') : quoted.replaceAll('""', '"'),
      ),
    );
}
