// Patches against the plain way: a trace edited as a list and evaluated from its first entry to its last.
import { describe, expect, test } from 'vitest';
import { article } from '../../../src/lib/example/article.ts';
import { mazur } from '../../../src/lib/example/mazur.ts';
import { articlePolicy } from '../../../src/lib/network/policy.ts';
import { denseShape } from '../../../src/lib/network/shape.ts';
import { roundedTo } from '../../../src/lib/slips/patch.ts';
import { evaluatorOf } from '../../../src/lib/slips/patched.ts';
import { slips } from '../../../src/lib/slips/slips.ts';
import { type Example, stepOf } from '../../../src/lib/slips/step.ts';
import { withEdits } from '../../../src/lib/trace/edits.ts';
import type { Rule } from '../../../src/lib/trace/entry.ts';
import { evaluate } from '../../../src/lib/trace/evaluate.ts';
import { expectRangeError } from '../helpers.ts';

const shape = denseShape({ inputs: 2, hidden: 2, outputs: 2 }, articlePolicy);
const example: Example = {
  shape,
  policy: { ...articlePolicy, rate: true, steps: false },
  parameters: article,
};
const step = stepOf(example);
const at = evaluatorOf(step);
const ids = step.entries.map(({ id }) => id);
const allOf = (edits: readonly Rule[]) => at.valuesOf(ids, at.prepare({ edits }), at.groundOf());

describe('values under edits', () => {
  const edited = Object.entries(slips).flatMap(([name, slip]) =>
    'edits' in slip ? [{ name, edits: slip.edits as readonly Rule[] }] : [],
  );

  test.each(edited)('$name gives every quantity as the edited list does', ({ edits }) => {
    const plain = evaluate(withEdits(step.entries, edits), article);
    expect(allOf(edits)).toEqual(ids.map((id) => plain[id]));
    // and in any order of the rules
    expect(allOf([...edits].reverse())).toEqual(ids.map((id) => plain[id]));
  });

  test('nothing of a patch is left behind for the next', () => {
    const before = allOf([]);
    for (const { edits } of edited) allOf(edits);
    expect(allOf([])).toEqual(before);
    expect(before).toEqual(ids.map((id) => step.values[id]));
  });

  test('an edit may read what stands later: the new weights in the hidden delta give Mazur’s closing error', () => {
    const frozen = denseShape({ inputs: 2, hidden: 2, outputs: 2 }, { biases: 'frozen' });
    const policy = { loss: 'half sum', hidden: 'old', rate: true, steps: false } as const;
    const his = evaluatorOf(stepOf({ shape: frozen, policy, parameters: mazur }));
    const edits = [1, 2].flatMap((j) =>
      [1, 2].map(
        (k): Rule => ({ id: `dE_dy${j}_h${k}`, op: 'product', inputs: [`dE_dzh${k}`, `b${j}${k}_new`] }),
      ),
    );
    const [error] = his.valuesOf(['E_after'], his.prepare({ edits }), his.groundOf());
    expect(error?.toFixed(9)).toBe('0.291027924');
  });

  test('a factor belongs to its rule, and goes with it', () => {
    const edits: readonly Rule[] = [
      { id: 'dE_dc2', op: 'scaled sum', inputs: ['dE_dzh1', 'dE_dzh2'], factor: [1, 4] },
    ];
    const [quarter] = at.valuesOf(['dE_dc2'], at.prepare({ edits }), at.groundOf());
    expect(quarter).toBeCloseTo((step.values.dE_dc2 as number) / 4, 15);
    expect(allOf([])).toEqual(ids.map((id) => step.values[id]));
  });

  test('a patch’s own asides can be asked for', () => {
    const more: readonly Rule[] = [
      { id: 'c2_right', op: 'update', inputs: ['c2', 'rho', 'dE_dc2'] },
      { id: 'c2_new', op: 'opposite', inputs: ['c2_right'] },
    ];
    const [aside, made] = at.valuesOf(['c2_right', 'c2_new'], at.prepare({ edits: more }), at.groundOf());
    expect(made).toBe(-(aside as number));
  });
});

describe('numbers given', () => {
  test('numbers that the step begins with, taken for others', () => {
    const set = { x1: article.x2, x2: article.x1 };
    const plain = evaluate(step.entries, { ...article, ...set });
    expect(at.valuesOf(ids, at.prepare({ set }), at.groundOf())).toEqual(ids.map((id) => plain[id]));
  });

  test('the error follows from a reader’s own outputs: the article’s last figure', () => {
    const ground = at.groundOf({ h1: 0.694, h2: 0.718 });
    expect(at.valuesOf(['E'], at.prepare({}), ground)[0]?.toFixed(5)).toBe('0.44356');
  });

  test('a quantity that is given is not touched by a patch', () => {
    const ground = at.groundOf({ dE_dzh1: 2 });
    const edits: readonly Rule[] = [{ id: 'dE_dzh1', op: 'same', inputs: ['dE_dh1'] }];
    const [own, read] = at.valuesOf(['dE_dzh1', 'dE_db11'], at.prepare({ edits }), ground);
    expect(own).toBe(2);
    expect(read).toBeCloseTo(2 * (step.values.y1 as number), 15);
  });
});

describe('rounded at every step', () => {
  const rounded = (to: 'decimals' | 'digits', places: number) =>
    at.valuesOf(['zy1', 'y1', 'y2', 'zh1', 'h1'], at.prepare({}), at.groundOf({}, { to, places }));

  // by a pocket calculator: 0.05 · 0.1 + 0.1 · 0.3 + 0.35 = 0.385; σ = 0.5951 (0.59508), σ(0.4) = 0.5987 (0.59869);
  // 0.5951 · 0.5 + 0.5987 · 0.7 + 0.1 = 0.81664
  test('to four decimals', () =>
    expect(rounded('decimals', 4)).toEqual([0.385, 0.5951, 0.5987, 0.8166, 0.6935]));
  // 0.595 · 0.5 + 0.599 · 0.7 + 0.1 = 0.8168
  test('to three digits', () => expect(rounded('digits', 3)).toEqual([0.385, 0.595, 0.599, 0.817, 0.694]));

  test('to single precision, as a graphics card keeps numbers', () => {
    const single = new Float32Array(1);
    const kept = (value: number) => {
      single[0] = value;
      return single[0] as number;
    };
    const { x1, x2, a11, a21, c1 } = article;
    const zy1 = kept(x1 * a11 + x2 * a21 + c1);
    const found = at.valuesOf(['zy1', 'y1'], at.prepare({}), at.groundOf({}, { to: 'single precision' }));
    expect(found).toEqual([zy1, kept(1 / (1 + Math.exp(-zy1)))]);
    expect(zy1).not.toBe(step.values.zy1);
  });

  test('what a patch computes is rounded too, and what is given stays as it is', () => {
    const edits: readonly Rule[] = [{ id: 'zy1', op: 'weighted sum', inputs: ['x1', 'a11', 'x2', 'a21'] }];
    const ground = at.groundOf({ y2: 0.123456 }, { to: 'decimals', places: 2 });
    // 0.05 · 0.1 + 0.1 · 0.3 = 0.035
    const [zy1, y2] = at.valuesOf(['zy1', 'y2'], at.prepare({ edits }), ground);
    expect(zy1).toBeCloseTo(0.04, 15);
    expect(y2).toBe(0.123456);
  });

  test.each([1, 17])('from 1 to 17 digits: %d', (places) => {
    expect(roundedTo({ to: 'digits', places }, 2 / 3)).toBe(Number((2 / 3).toPrecision(places)));
  });

  test.each([0, 18, 1.5, Number.NaN])('and not to %d', (places) => {
    expectRangeError(
      () => roundedTo({ to: 'digits', places }, 2 / 3),
      `roundedTo needs a whole number of significant digits from 1 to 17, got ${places}`,
    );
  });
});

describe('what cannot be', () => {
  test('quantities that depend on themselves are named', () => {
    const edits: readonly Rule[] = [
      { id: 'zy1', op: 'same', inputs: ['h1'] },
      { id: 'c2_new', op: 'opposite', inputs: ['c2'] },
    ];
    const patch = at.prepare({ edits });
    expect(() => at.valuesOf(['E'], patch, at.groundOf())).toThrow(/valuesOf .*zy1.*h1/);
    // and what the circle does not reach is still there
    expect(at.valuesOf(['c2_new', 'y2'], patch, at.groundOf())).toEqual([-article.c2, step.values.y2]);
    expect(allOf([])).toEqual(ids.map((id) => step.values[id]));
  });

  test('a circle through a patch’s own asides is named with them', () => {
    const edits: readonly Rule[] = [
      { id: 'first', op: 'same', inputs: ['second'] },
      { id: 'second', op: 'same', inputs: ['first'] },
    ];
    expectRangeError(
      () => at.valuesOf(['first'], at.prepare({ edits }), at.groundOf()),
      'valuesOf needs quantities that do not depend on themselves, got "first, second"',
    );
  });

  test('many asides have room, again and again', () => {
    for (const count of [1, 40, 3, 90]) {
      const ids = Array.from({ length: count }, (_, i) => `aside${i}`);
      const edits = ids.map(
        (id, i): Rule => ({ id, op: 'sum', inputs: [i === 0 ? 'x1' : `aside${i - 1}`, 'x1'] }),
      );
      const [last] = at.valuesOf([`aside${count - 1}`], at.prepare({ edits }), at.groundOf());
      expect(last).toBeCloseTo((count + 1) * article.x1, 12);
      expect(allOf([])).toEqual(step.entries.map(({ id }) => step.values[id]));
    }
  });

  test('unknown ids, numbers that are none, roundings that are none', () => {
    expect(() => at.placeOf('nobody')).toThrow(
      'evaluatorOf needs the id of a quantity of the step, got "nobody"',
    );
    const unknown: readonly Rule[] = [{ id: 'E', op: 'same', inputs: ['nobody'] }];
    expect(() => at.prepare({ edits: unknown })).toThrow(
      'prepare needs rules that read known quantities, got "nobody"',
    );
    expect(() => at.prepare({ set: { E: 1 } })).toThrow(
      'prepare needs a number that the step begins with, got "E"',
    );
    expect(() => at.groundOf({ h1: Number.NaN })).toThrow('groundOf needs a finite h1, got NaN');
    expect(() => at.groundOf({}, { to: 'digits', places: 0 })).toThrow('roundedTo needs a whole number');
    expect(() => at.groundOf({}, { to: 'decimals', places: 16 })).toThrow('roundTo needs a whole number');
  });
});

test('what a change can reach', () => {
  const reaches = (from: string, to: string) => at.reaches([at.placeOf(from)], at.placeOf(to));
  expect(reaches('b11', 'dE_da11')).toBe(true);
  expect(reaches('dE_da11', 'b11')).toBe(false);
  expect(reaches('a11', 'y2')).toBe(false);
  expect(reaches('c2_new', 'E_after')).toBe(true);
});
