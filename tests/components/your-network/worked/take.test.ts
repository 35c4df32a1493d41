// What is saved of the presets, against what Python printed.
import { createHash } from 'node:crypto';
import katex from 'katex';
import { describe, expect, test } from 'vitest';
import type { StepForm } from '../../../../src/components/words/vocabulary.ts';
import { presetIds } from '../../../../src/components/your-network/state/presets.ts';
import { startAt } from '../../../../src/components/your-network/state/your-network.ts';
import { numberText, shownFor } from '../../../../src/components/your-network/worked/shown.ts';
import { formOf } from '../../../../src/components/your-network/worked/take/forms.ts';
import { usualOf } from '../../../../src/lib/audit/naming/convention.ts';
import { formatNumber } from '../../../../src/lib/writing/format.ts';
import { isBelow, programs } from './golden.ts';

const textOf = (form: StepForm, state: Parameters<typeof formOf>[1]): string => {
  const made = formOf(form, state);
  return 'text' in made ? made.text : expect.fail(made.problem);
};

describe.each(presetIds)('%s', (preset) => {
  const state = startAt(preset);
  const { step } = shownFor(state);

  test.each(['numpy', 'torch'] as const)('Python printed the page’s numbers, with %s', (library) => {
    const { of, printed } = programs[preset][library];
    const now = createHash('sha256').update(textOf(library, state)).digest('hex');
    expect(now, 'run tests/oracle/programs.ts again').toBe(of);
    const whole = step.entries.filter(({ role, via }) => library === 'numpy' || role !== 'gradient' || !via);
    expect(Object.keys(printed)).toEqual(whole.map(({ id }) => id));
    for (const { id, kind } of whole) {
      const value = Number(printed[id]);
      expect(Math.abs(value - (step.values[id] as number))).toBeLessThanOrEqual(
        1e-15 + 1e-14 * Math.abs(value),
      );
      for (const digits of [2, 3, 6, 9]) {
        const text = numberText(id, { step, digits });
        if (!isBelow(text, value)) expect(text).toBe(formatNumber(value, kind, digits));
      }
    }
  });

  test.each(['book', 'flat', 'matrix', 'inputs-first', 'lists', 'textbook', 'nodes'] as const)(
    'KaTeX reads its LaTeX and Markdown in %s names',
    (scheme) => {
      const named = { ...state, names: usualOf(scheme) };
      const tex = textOf('latex', named);
      for (const [block] of tex.matchAll(/\\begin\{align\*\}[\s\S]*?\\end\{align\*\}/g))
        katex.renderToString(block, { displayMode: true, throwOnError: true, strict: 'error' });
      expect(tex).not.toMatch(/[^\x20-\x7e\n]/);
      for (const [, formula = ''] of textOf('markdown', named).matchAll(/\$([^$]+)\$/g))
        katex.renderToString(formula, { throwOnError: true, strict: 'error' });
    },
  );
});

test('names that a reader chose stand in each form', () => {
  const state = startAt('mazur');
  expect(textOf('latex', state)).toContain(
    String.raw`\mathit{net}_{h1} &= i_{1}\,w_{1} + i_{2}\,w_{2} + b_{1}`,
  );
  expect(textOf('markdown', state)).toContain(String.raw`| $\delta_{o1}$ |`);
  expect(textOf('csv', state)).toContain('zy1,net_h1,Forward,i1 × w1 + i2 × w2 + b1,');
  expect(textOf('numpy', state)).toContain('\na12 = 0.25  # w3\n');
  expect(textOf('torch', state)).toContain('\nb11 = torch.tensor(0.4, requires_grad=True)  # w5\n');
  // The book's symbols are read off the names that a program has already.
  expect(textOf('numpy', startAt('book'))).not.toContain('#');
});

test('a square has room beside what stands high', () => {
  const step = startAt('three-two-one');
  const { layers } = step.example.shape;
  const shape = {
    ...step.example.shape,
    layers: layers.map((layer) => ({ ...layer, activation: 'tanh' as const })),
  };
  const tex = textOf('latex', { ...step, example: { ...step.example, shape }, names: usualOf('matrix') });
  expect(tex).toContain(String.raw`1 - \left(a^{(1)}_{1}\right)^2`);
});

test('autograd makes no step from new weights, and says so', () => {
  const state = startAt('book');
  const stale = {
    ...state,
    example: { ...state.example, policy: { ...state.example.policy, hidden: 'new' } as const },
  };
  expect(formOf('torch', stale)).toEqual({ problem: 'stale' });
  expect(formOf('numpy', stale)).toHaveProperty('text');
});
