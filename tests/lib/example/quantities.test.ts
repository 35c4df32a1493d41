import { describe, expect, test } from 'vitest';
import { article, articleShape } from '../../../src/lib/example/article.ts';
import {
  entriesFor,
  parseReference,
  quantity,
  startFor,
  valuesFor,
} from '../../../src/lib/example/quantities.ts';
import { variations } from '../../../src/lib/slips/variations.ts';
import { evaluate } from '../../../src/lib/trace/evaluate.ts';
import { traceOf } from '../../../src/lib/trace/trace.ts';
import { carried, expectClose, expectRangeError } from '../helpers.ts';

describe('a reference', () => {
  test('is an id, then a number of steps, then a variation', () => {
    expect(parseReference('E')).toEqual({ id: 'E', steps: 0, variation: undefined });
    expect(parseReference('dE_db22@100')).toEqual({ id: 'dE_db22', steps: 100, variation: undefined });
    expect(parseReference('E~no-slope')).toEqual({ id: 'E', steps: 0, variation: 'no-slope' });
    expect(parseReference('E_after@3~outputs-to-3')).toEqual({
      id: 'E_after',
      steps: 3,
      variation: 'outputs-to-3',
    });
  });

  test.each(['', '@3', 'E@', 'E@-1', 'E@1.5', 'E@x', 'E~', 'E F', 'E~no-slope@3', ' E', '∂E'])(
    'is not "%s"',
    (text) => {
      expectRangeError(
        () => parseReference(text),
        `parseReference needs an id like E, E@100 or E~outputs-to-3, got "${text}"`,
      );
    },
  );

  test.each(['nonsense', 'constructor', 'NO-SLOPE'])('knows no variation called %s', (name) => {
    const message = `parseReference needs a known variation, got "${name}"`;
    expectRangeError(() => parseReference(`E~${name}`), message);
    expectRangeError(() => quantity(`E~${name}`), message);
  });

  test.each(['F', 'a33', 'E_new', 'h3', 'constructor', 'toString'])('names no quantity with %s', (id) => {
    expectRangeError(() => quantity(id), `quantity needs the id of a quantity, got "${id}"`);
  });
});

describe('a quantity', () => {
  test('is what the trace gives at the parameters', () => {
    const values = evaluate(traceOf(articleShape), article);
    for (const [id, value] of Object.entries(values)) expect(quantity(id)).toBe(value);
  });

  test('after some steps is what the trace gives at the parameters carried over', () => {
    let parameters: Record<string, number> = { ...article };
    for (let n = 0; n < 3; n++)
      parameters = { ...carried(parameters, evaluate(traceOf(articleShape), parameters)) };
    for (const [id, value] of Object.entries(evaluate(traceOf(articleShape), parameters)))
      expectClose(quantity(`${id}@3`), value);
  });

  test('belongs to the parameters that are asked for, not to those asked before', () => {
    const moved = { ...article, x1: 1 };
    const before = quantity('E');
    expect(quantity('x1', moved)).toBe(1);
    expect(quantity('E', moved)).toBe(evaluate(traceOf(articleShape), moved).E);
    expect(quantity('E', moved)).not.toBe(before);
    expect(quantity('E')).toBe(before);
  });

  test('that rounds one way is not handed out for another', () => {
    const [three, two] = [3, 2].map((decimals) => quantity('E', article, { what: 'outputs', decimals }));
    expect(three).not.toBe(two);
    expect(quantity('E', article, { what: 'every quantity', decimals: 3 })).not.toBe(three);
  });

  test('of a variation comes from its entries', () => {
    for (const name of Object.keys(variations) as (keyof typeof variations)[])
      expect([...entriesFor(name).keys()]).toEqual(Object.keys(valuesFor(`E~${name}`)));
  });
});

describe('the start of a reference', () => {
  test('is the parameters themselves, or what its steps make of them', () => {
    expect(startFor('E')).toEqual(article);
    expect(startFor('E@1')).toEqual(carried(article, valuesFor('E')));
  });

  test('gives every neuron the intercept that its layer shared', () => {
    const { c1, c2 } = article;
    expect(startFor('E~biases-per-neuron')).toEqual({ ...article, c1_1: c1, c1_2: c1, c2_1: c2, c2_2: c2 });
    for (const id of ['E', 'h1', 'h2']) expect(quantity(`${id}~biases-per-neuron`)).toBe(quantity(id));
  });
});
