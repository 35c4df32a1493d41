import { describe, expect, test } from 'vitest';
import { finished } from '../../../../src/lib/audit/finished.ts';
import { recoverParameters } from '../../../../src/lib/audit/recover/recover-parameters.ts';
import type { SearchProgress } from '../../../../src/lib/audit/recover/search.ts';
import { article } from '../../../../src/lib/example/article.ts';
import { articleExample } from '../../../../src/lib/example/article-step.ts';
import { articlePolicy } from '../../../../src/lib/network/policy.ts';
import { denseShape } from '../../../../src/lib/network/shape.ts';
import type { Example } from '../../../../src/lib/slips/step.ts';
import { evaluate } from '../../../../src/lib/trace/evaluate.ts';
import { traceOfLayers } from '../../../../src/lib/trace/trace.ts';
import { expectRangeError } from '../../helpers.ts';
import { printed } from './printed.ts';
import { draws, randomStep } from './random-step.ts';

const example = articleExample();
const grid = Array.from({ length: 21 }, (_, i) => i / 20);
const gridsFor = (ids: readonly string[]) => Object.fromEntries(ids.map((id) => [id, grid]));

/** The same without the names of some parameters. */
const without = ({ parameters, ...rest }: Example, ids: readonly string[]): Example => ({
  ...rest,
  parameters: Object.fromEntries(Object.entries(parameters).filter(([id]) => !ids.includes(id))),
});

test('finds what trying every start finds, in the same order, on six hundred networks of all kinds', () => {
  const random = draws(2);
  const found = { none: 0, one: 0, several: 0 };
  for (let n = 0; n < 600; n++) {
    const whole = randomStep(random);
    const entries = traceOfLayers(whole.shape, whole.policy);
    const ids = random.some(Object.keys(whole.parameters), random.upTo(4));
    const grids = ids.map((id) => {
      const others = Array.from(
        { length: random.upTo(5) },
        () => Math.round(random.uniform() * 60 - 20) / 20,
      );
      return [...new Set(random.some([...others, whole.parameters[id] as number], 9))];
    });
    const computed = entries.flatMap(({ id, op }) => (op === 'parameter' ? [] : [id]));
    const figures = printed(whole, random.upTo(5), ...random.some(computed, random.upTo(4))).filter(
      ({ digits }) => Number.isFinite(Number(digits)),
    );
    // Some figures have a slip: then nothing may fit.
    if (figures[0] && random.uniform() < 0.1)
      figures[0] = { ...figures[0], digits: `-${figures[0].digits}1`.replace('--', '') };
    if (figures.length === 0) continue;
    const stated = without(whole, ids);
    const search = recoverParameters(
      stated,
      Object.fromEntries(ids.map((id, i) => [id, grids[i] as number[]])),
      figures,
    );
    let combinations: (readonly number[])[] = [[]];
    for (const values of grids)
      combinations = combinations.flatMap((start) => values.map((value) => [...start, value]));
    const fitting = combinations.filter((start) => {
      const all = evaluate(entries, {
        ...stated.parameters,
        ...Object.fromEntries(ids.map((id, i) => [id, start[i] as number])),
      });
      return figures.every(({ id, digits }) => {
        const shown = (all[id] as number).toFixed(digits.split('.')[1]?.length ?? 0);
        return shown === digits || (Number(shown) === 0 && Number(digits) === 0);
      });
    });
    const starts = finished(search).map(({ start }) => ids.map((id) => start[id] as number));
    expect(starts, JSON.stringify({ n, ids, figures })).toEqual(fitting);
    found[fitting.length === 0 ? 'none' : fitting.length === 1 ? 'one' : 'several']++;
  }
  expect(Math.min(...Object.values(found))).toBeGreaterThan(20);
});

describe('six unknowns with twenty-one values each', () => {
  test.each([
    {
      name: 'the output layer',
      ids: ['b11', 'b12', 'b21', 'b22', 'c1', 'c2'],
      from: ['h1', 'h2', 'b11_new'],
    },
    {
      name: 'of both layers',
      ids: ['a11', 'a22', 'b11', 'b22', 'c1', 'c2'],
      from: ['h1_after', 'h2_after', 'E'],
    },
  ])('$name: the article’s own are the only ones to give nine decimals', ({ ids, from }) => {
    const search = recoverParameters(without(example, ids), gridsFor(ids), printed(example, 9, ...from));
    const start = Object.fromEntries(ids.map((id) => [id, article[id as keyof typeof article]]));
    expect(finished(search)).toEqual([{ start, fromFirstIndex: true, lossFactor: 1 / 2 }]);
  });
});

describe('how a search goes on', () => {
  const ids = ['b11', 'b12', 'b21', 'b22', 'c1', 'c2'];
  const figures = printed(example, 3, 'h1', 'h2');
  const start = () => recoverParameters(without(example, ids), gridsFor(ids), figures);

  test('says how many starts there are before it looks at any', () => {
    const starts = 21 ** 6;
    expect(start().next().value).toEqual({ starts, of: starts, done: 0, found: 0 });
  });

  test('says again and again how far it is, and at last that all are done', () => {
    const seen = [...start()];
    expect(seen.length).toBeGreaterThan(10);
    for (const [i, { done, of, found }] of seen.entries()) {
      const before = seen[i - 1] as SearchProgress | undefined;
      expect(done).toBeGreaterThanOrEqual(before?.done ?? 0);
      expect(found).toBeGreaterThanOrEqual(before?.found ?? 0);
      expect(of).toBeLessThanOrEqual(before?.of ?? of);
    }
    const last = seen.at(-1) as SearchProgress;
    expect(last.done).toBe(last.of);
    expect(last.found).toBe(finished(start()).length);
  });

  test('stops when nobody asks on', () => {
    const search = start();
    for (const { of, starts } of search) if (of < starts) break;
    expect(search.next()).toEqual({ done: true, value: undefined });
  });

  test('ends at once where a figure without unknowns does not come out', () => {
    const search = recoverParameters(without(example, ['c2']), { c2: grid }, [{ id: 'y1', digits: '0.9' }]);
    const [first, ...rest] = [...search];
    expect(first).toMatchObject({ starts: 21, done: 0 });
    expect(rest.at(-1)).toMatchObject({ of: 21, done: 21, found: 0 });
  });

  test('leaves as it is what no figure depends on', () => {
    const search = recoverParameters(without(example, ['b22']), { b22: [1, 0] }, printed(example, 3, 'h1'));
    expect(finished(search).map(({ start }) => start)).toEqual([{ b22: 1 }, { b22: 0 }]);
  });
});

describe('what a source leaves open', () => {
  test('an order of indices the other way round is found as such, under the names of the trace', () => {
    const ids = ['a12', 'a21', 'b12', 'b21'];
    const named = (id: string) => id.replace('12', '??').replace('21', '12').replace('??', '21');
    const figures = printed(example, 6, 'h1', 'h2', 'a12_new', 'b21_new', 'dE_da21').map((figure) => ({
      ...figure,
      id: named(figure.id),
    }));
    const search = (eitherOrder: boolean) =>
      finished(recoverParameters(without(example, ids), gridsFor(ids), figures, { eitherOrder }));
    const { a12, a21, b12, b21 } = article;
    expect(search(true)).toEqual([
      { start: { a12, a21, b12, b21 }, fromFirstIndex: false, lossFactor: 1 / 2 },
    ]);
    expect(search(false)).toEqual([]);
  });

  test('stated weights and grids take the other order too', () => {
    const figures = printed(example, 6, 'h1', 'h2');
    const { a12, a21, ...rest } = article;
    const swapped = { ...example, parameters: { ...rest, b12: article.b21, b21: article.b12 } };
    const search = recoverParameters(swapped, { a12: [a21], a21: [a12] }, figures, { eitherOrder: true });
    expect(finished(search)).toEqual([{ start: { a12, a21 }, fromFirstIndex: false, lossFactor: 1 / 2 }]);
  });

  test('the other order is no reading of a network whose layers differ in size', () => {
    const whole: Example = {
      ...example,
      shape: denseShape({ inputs: 2, hidden: 2, outputs: 1 }, articlePolicy),
    };
    const search = recoverParameters(without(whole, ['b11']), { b11: grid }, printed(whole, 6, 'h1'), {
      eitherOrder: true,
    });
    expect(finished(search).map(({ fromFirstIndex }) => fromFirstIndex)).toEqual([true]);
  });

  test.each([
    { loss: 'sum', lossFactor: 1 },
    { loss: 'half sum', lossFactor: 1 / 2 },
  ] as const)('a scale of $lossFactor before the squares is found as such', ({ loss, lossFactor }) => {
    const whole = { ...example, policy: { ...example.policy, loss } };
    const figures = printed(whole, 5, 'E', 'a11_new', 'b11_new');
    const search = recoverParameters(without(example, ['b11']), { b11: grid }, figures, {
      lossFactors: [
        [1, 2],
        [1, 1],
        [1, 4],
      ],
    });
    expect(finished(search)).toEqual([{ start: { b11: article.b11 }, fromFirstIndex: true, lossFactor }]);
  });
});

describe('digits as people write them', () => {
  const c2 = (digits: string, id = 'dE_da11') =>
    finished(recoverParameters(without(example, ['c2']), { c2: grid }, [{ id, digits }])).map(
      ({ start }) => start.c2,
    );
  test('a power of ten, a comma and a zero with a minus mean the number', () => {
    const [figure] = printed(example, 7, 'dE_da11');
    const power = `${Number(figure?.digits) * 1000}`;
    expect(c2(`${power}e-3`)).toEqual(c2(figure?.digits ?? ''));
    expect(c2(figure?.digits.replace('.', ',') ?? '')).toContain(article.c2);
    expect(c2('-0', 'dE_da11')).toEqual(grid);
  });
});

describe('is refused', () => {
  const h1 = [{ id: 'h1', digits: '0.694' }];
  const call =
    (unknowns: Readonly<Record<string, readonly number[]>>, figures = h1, options = {}) =>
    () =>
      recoverParameters(example, unknowns, figures, options);

  test.each([
    ['no unknown', call({}), '1 to 30 unknowns, got 0'],
    ['no figure', call({ a11: grid }, []), 'a printed figure or more, got 0 of them'],
    ['an unknown that is none', call({ a31: grid }), 'unknowns that the step begins with, got "a31"'],
    ['an unknown that is computed', call({ h1: grid }), 'unknowns that the step begins with, got "h1"'],
    ['an empty grid', call({ a11: [] }), 'a grid of one value or more for a11, got 0 of them'],
    ['a grid without end', call({ a11: [0, Infinity] }), 'a finite a11, got Infinity'],
    [
      'a figure of nothing',
      call({ a11: grid }, [{ id: 'h3', digits: '1' }]),
      'figures of quantities of the trace, got "h3"',
    ],
    ['no digits', call({ a11: grid }, [{ id: 'h1', digits: 'x' }]), 'the printed digits of h1, got "x"'],
    ['a fraction', call({ a11: grid }, [{ id: 'h1', digits: '2/3' }]), 'the printed digits of h1, got "2/3"'],
    [
      'thirty digits',
      call({ a11: grid }, [{ id: 'h1', digits: `0.${'1'.repeat(30)}` }]),
      `0 to 15 decimals for h1, got "0.${'1'.repeat(30)}"`,
    ],
    [
      'digits short of the point',
      call({ a11: grid }, [{ id: 'h1', digits: '1.2e3' }]),
      '0 to 15 decimals for h1, got "1.2e3"',
    ],
    ['a limit below one', call({ a11: grid }, h1, { atMost: 0 }), 'a limit of at least one start, got 0'],
    [
      'no loss factor',
      call({ a11: grid }, h1, { lossFactors: [] }),
      'a loss factor or more, or none stated, got 0 of them',
    ],
    [
      'a loss factor of zero',
      call({ a11: grid }, h1, { lossFactors: [[0, 1]] }),
      'loss factors above zero, got 0',
    ],
    [
      'a loss factor without end',
      call({ a11: grid }, h1, { lossFactors: [[1, 0]] }),
      'loss factors above zero, got Infinity',
    ],
    [
      'a loss factor below zero',
      call({ a11: grid }, h1, {
        lossFactors: [
          [1, 2],
          [-1, 2],
        ],
      }),
      'loss factors above zero, got -0.5',
    ],
    [
      'a number that is neither stated nor unknown',
      () => recoverParameters(without(example, ['t1']), { a11: grid }, [{ id: 'E', digits: '1' }]),
      'a parameter t1, got undefined',
    ],
  ] as const)('%s', (_, refused, message) => {
    expectRangeError(refused, `recoverParameters needs ${message}`);
  });

  test('more starts than the limit, once single values are ruled out', () => {
    const search = () =>
      recoverParameters(example, { a11: grid, a12: grid }, [{ id: 'E', digits: '0' }], {
        atMost: 440,
      });
    expectRangeError(
      () => finished(search()),
      'recoverParameters needs at most 440 starts that figures leave, got 441',
    );
  });

  test('more than six unknowns of which figures say nothing', () => {
    const ids = ['a11', 'a12', 'a21', 'a22', 'b11', 'b12', 'b21'];
    const search = () =>
      recoverParameters(example, gridsFor(ids), [{ id: 'h2', digits: '1' }], { atMost: 1e12 });
    expectRangeError(
      () => finished(search()),
      'recoverParameters needs figures that narrow all unknowns but 6, got "7 as open as they were"',
    );
  });

  test('but not seven of which figures narrow one, though not to a single value', () => {
    const ids = ['a11', 'a12', 'a21', 'a22', 'b11', 'b12', 'b21'];
    const figure = { id: 'a11_new', digits: '0.2' };
    const search = recoverParameters(example, gridsFor(ids), [figure], { atMost: 1e12 });
    let { value } = search.next();
    while (value && 'of' in value && value.of === value.starts) value = search.next().value;
    const { starts, of } = value as SearchProgress;
    // 21 values of each of the others are left, and of the first a few
    expect(of / 21 ** 6).toBeGreaterThan(1);
    expect(of).toBeLessThan(starts);
  });

  test('a hundred thousand starts that all fit', () => {
    const search = () =>
      recoverParameters(example, gridsFor(['a11', 'a12', 'a21', 'a22']), [{ id: 'h2', digits: '1' }]);
    expect(() => finished(search())).toThrow(/needs figures that at most 100000 starts print/);
  });
});
