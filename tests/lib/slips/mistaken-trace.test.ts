// A trace with mistakes against patches laid on the right one, and against the step written out by hand.
import { describe, expect, test } from 'vitest';
import { article } from '../../../src/lib/example/article.ts';
import { articleExample } from '../../../src/lib/example/article-step.ts';
import { madeIn } from '../../../src/lib/slips/catalogue/catalogue.ts';
import { madeAt } from '../../../src/lib/slips/catalogue/made-at.ts';
import { mistakenTrace } from '../../../src/lib/slips/mistaken-trace.ts';
import { evaluatorOf } from '../../../src/lib/slips/patched.ts';
import { stepOf } from '../../../src/lib/slips/step.ts';
import { descend } from '../../../src/lib/trace/descend.ts';
import type { Rule } from '../../../src/lib/trace/entry.ts';
import { evaluate } from '../../../src/lib/trace/evaluate.ts';
import { type Name, plainStep, start } from '../../exercises/plain-step.ts';
import { randomExample, randomFrom, shapes } from '../audit/random-networks.ts';
import { expectRangeError } from '../helpers.ts';

const examples = {
  article: articleExample(),
  ...Object.fromEntries(
    Object.entries(shapes).map(([name, shape], seed) => [name, randomExample(shape, randomFrom(seed))]),
  ),
};

describe('every mistake of the catalogue', () => {
  test.each(Object.entries(examples))('in %s comes to what a patch gives', (_, example) => {
    const step = stepOf(example);
    const at = evaluatorOf(step);
    const ids = step.entries.map(({ id }) => id);
    const ground = at.groundOf();
    let circles = 0;
    for (const made of madeIn(step)) {
      let patched: readonly number[];
      try {
        patched = at.valuesOf(ids, at.prepare(made), ground);
      } catch {
        circles++;
        expect(() => mistakenTrace(step.entries, [made])).toThrow(/depend on themselves/);
        continue;
      }
      const entries = mistakenTrace(step.entries, [made]);
      const values = evaluate(entries, { ...step.parameters, ...made.set });
      expect(ids.map((id) => values[id])).toEqual(patched);
    }
    expect(circles).toBeLessThan(20);
  });
});

describe('two mistakes', () => {
  const step = stepOf(articleExample());
  const lost = madeAt(step, { slip: 'sign-lost', at: 'c2_new' });
  const added = madeAt(step, { slip: 'gradient-added', at: 'c2_new' });
  const onePath = madeAt(step, { slip: 'one-path', at: 'dE_dy1 dE_dy2' });

  test('are made together where they touch different quantities', () => {
    const values = evaluate(mistakenTrace(step.entries, [lost, onePath]), article);
    const alone = evaluate(mistakenTrace(step.entries, [onePath]), article);
    expect(values.c2_new).toBeCloseTo(-(step.values.c2_new as number), 15);
    expect(values.a11_new).toBe(alone.a11_new);
    expect(values.a11_new).not.toBe(step.values.a11_new);
  });

  test('that make one quantity in two ways are refused by name', () => {
    expect(() => mistakenTrace(step.entries, [lost, added])).toThrow(/made in one way, got "c2_new"/);
  });

  test('made twice is made once', () => {
    expect(mistakenTrace(step.entries, [lost, lost])).toEqual(mistakenTrace(step.entries, [lost]));
  });
});

test('none is the right step', () => {
  const { entries } = stepOf(articleExample());
  expect(mistakenTrace(entries, [])).toEqual(entries);
});

test('a rule that reads what there is not is refused by name', () => {
  const { entries } = stepOf(articleExample());
  const rule = { id: 'h1', op: 'same', inputs: ['nowhere'] } as const;
  expectRangeError(
    () => mistakenTrace(entries, [{ edits: [rule] }]),
    'mistakenTrace needs rules that read quantities of the step, got "nowhere"',
  );
});

describe('one quantity is made in two ways', () => {
  const { entries } = stepOf(articleExample());
  const one: Rule = { id: 'E', op: 'scaled sum', inputs: ['e1', 'e2'], factor: [1, 2] };

  test.each<Rule>([
    { ...one, factor: [1, 3] },
    { ...one, factor: [2, 2] },
    { id: 'E', op: 'scaled sum', inputs: ['e1', 'e2'] },
    { ...one, op: 'sum' },
    { ...one, inputs: ['e2', 'e1'] },
    { ...one, inputs: ['e1'] },
  ])('by %j beside half the sum', (other) => {
    expectRangeError(
      () => mistakenTrace(entries, [{ edits: [one] }, { edits: [other] }]),
      'mistakenTrace needs each quantity made in one way, got "E"',
    );
  });
});

test('a rule without a factor takes that of the right one away', () => {
  const { entries } = stepOf(articleExample());
  const edits: readonly Rule[] = [{ id: 'E', op: 'scaled sum', inputs: ['e1', 'e2'] }];
  const values = evaluate(mistakenTrace(entries, [{ edits }]), article);
  expect(values.E).toBe((values.e1 as number) + (values.e2 as number));
});

test('an aside is of that part of the step where what it reads is', () => {
  const { entries } = stepOf(articleExample());
  const phaseReading = (id: string) =>
    mistakenTrace(entries, [
      {
        edits: [
          { id: 'twice', op: 'sum', inputs: [id, id] },
          { id: 'E_after', op: 'same', inputs: ['twice'] },
        ],
      },
    ]).find((entry) => entry.id === 'twice');
  expect(phaseReading('c1')).toMatchObject({ role: 'aside', phase: 'given' });
  expect(phaseReading('dE_dc1')).toMatchObject({ role: 'aside', phase: 'backward' });
  expect(phaseReading('c1_new')).toMatchObject({ role: 'aside', phase: 'update' });
});

test('each quantity comes behind what it reads, and the others stay in their order', () => {
  const { entries } = stepOf(articleExample());
  const edits: readonly Rule[] = [{ id: 'zy1', op: 'same', inputs: ['h2'] }];
  const order = (all: readonly { readonly id: string }[]) => all.map(({ id }) => id);
  // y1 reads zy1 and h2 reads y1 by way of its sum: a circle; y2 alone is free of it
  expect(() => mistakenTrace(entries, [{ edits }])).toThrow(RangeError);
  const later = order(mistakenTrace(entries, [{ edits: [{ id: 'y1', op: 'same', inputs: ['zy2'] }] }]));
  expect(later.indexOf('zy2')).toBeLessThan(later.indexOf('y1'));
  const untouched = (ids: readonly string[]) => ids.filter((id) => id !== 'zy2' && id !== 'y1');
  expect(untouched(later)).toEqual(untouched(order(entries)));
});

test('repeated, the mistake is made in every step: uphill by hand', () => {
  const step = stepOf(articleExample());
  const all = step.entries.filter(({ phase }) => phase === 'update').map(({ id }) => id);
  const uphill = madeAt(step, { slip: 'gradient-added', at: all.join(' ') });
  const after = descend(mistakenTrace(step.entries, [uphill]), article, 50);
  let network = start;
  for (let n = 0; n < 50; n++) network = plainStep(network, { rate: -0.5 }).next;
  for (const name of Object.keys(start) as Name[]) expect(after[name]).toBeCloseTo(network[name], 10);
});

test('a step whose loss does not go with its last layer is none, and who needs it says so', () => {
  const { shape, policy, parameters } = articleExample();
  expectRangeError(
    () => stepOf({ shape, policy: { ...policy, loss: 'softmax cross-entropy' }, parameters }),
    'stepOf needs a softmax in the last layer for softmax cross-entropy, got "sigmoid"',
  );
});
