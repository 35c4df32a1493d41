import { describe, expect, test } from 'vitest';
import { conventions, usualOf } from '../../../../src/lib/audit/naming/convention.ts';
import { nearestNames } from '../../../../src/lib/audit/naming/nearest.ts';
import { nameProblemOf } from '../../../../src/lib/audit/naming/problem.ts';
import { readingsOf } from '../../../../src/lib/audit/naming/readings.ts';
import { nameOf } from '../../../../src/lib/audit/naming/write.ts';
import { published, steps } from './steps.ts';

const e1 = published('E1');
const step = steps['2-2-2, the book’s'] ?? expect.fail();
const thresholds = published('E5-99');

const read = (names: readonly string[], of = e1) =>
  readingsOf(names, of).map(({ convention, meanings }) => [
    convention.scheme,
    meanings
      .map((meaning) => meaning && `${meaning.times === 1 ? '' : meaning.times}${meaning.id}`)
      .join(' '),
  ]);

describe('readingsOf', () => {
  test('h1 and h2 may be outputs or hidden', () => {
    expect(read(['h1', 'h2'])).toEqual([
      ['book', 'h1 h2'],
      ['flat', 'y1 y2'],
    ]);
  });

  test('beside o1, h1 is hidden', () => {
    expect(read(['h1', 'out_o1'])).toEqual([['flat', 'y1 h1']]);
  });

  test('beside b11, h1 is first an output', () => {
    expect(read(['h1', 'b11_new', 'E_total'])).toEqual([
      ['book', 'h1 b11_new E'],
      ['flat', 'y1 b11_new E'],
    ]);
  });

  test('weights that are numbered through may be sorted by either end', () => {
    expect(read(['w2+', 'w3+', 'w5'])).toEqual([
      ['flat', 'a21_new a12_new b11'],
      ['flat', 'a12_new a21_new b11'],
    ]);
  });

  test('numbers through say which end of a weight stands first', () => {
    // 3-2-1: there are three inputs and two hidden neurons, so w_32 can only run from 3 to 2.
    expect(read(['w^(1)_32'], published('E12')).map(([, meanings]) => meanings)).toEqual(['a32']);
    expect(read(['w13', 'w35'], thresholds)).toContainEqual(['nodes', 'a11 b11']);
    expect(read(['w31', 'w53'], thresholds)).toContainEqual(['nodes', 'a11 b11']);
  });

  test('δ has either sign, the same for all', () => {
    expect(read(['δ5', 'δ3'], thresholds)).toEqual([
      ['nodes', '-1dE_dzh1 -1dE_dzy1'],
      ['nodes', 'dE_dzh1 dE_dzy1'],
    ]);
  });

  test('nothing is counted from 0 unless a name says so', () => {
    expect(read(['x1', 'z1_1'])).toContainEqual(['matrix', 'x1 zy1']);
    for (const { convention } of readingsOf(['x1', 'w1', 'a^(1)_2'], e1)) expect(convention.base).toBe(1);
    const [first] = readingsOf(['z1[0]', 'z1[1]', 'x1'], e1);
    expect(first?.convention).toEqual({ scheme: 'matrix', order: 'to-from', base: 0, delta: 1 });
    expect(first?.meanings.map((meaning) => meaning?.id)).toEqual(['zy1', 'zy2', 'x2']);
  });

  test('a scheme that has less than half of what another has is none to read in', () => {
    expect(read(['h1', 'net_o1'])).toEqual([
      ['flat', 'y1 zh1'],
      ['book', 'h1 zh1'],
    ]);
    expect(read(['h1', 'net_o1', 'net_h2'])).toEqual([['flat', 'y1 zh1 zy2']]);
  });

  test('a name that nobody uses stays unread, and the others are read', () => {
    expect(read(['banana', 'out_h1'])).toEqual([['flat', ' y1']]);
    expect(read(['banana'])).toEqual([['book', '']]);
    expect(read([])).toEqual([['book', '']]);
  });

  test('the same name twice means the same twice', () => {
    expect(read(['out_h1', 'out_h1'])).toEqual([['flat', 'y1 y1']]);
  });

  test.each(conventions.filter(({ scheme }) => scheme !== 'textbook'))(
    'names of one convention are read under it: %o',
    (convention) => {
      const ids = ['y1', 'y2', 'dE_db12', 'dE_da21', 'a12_new', 'h2_after', 'dE_dzy2', 'x2'];
      const names = ids.map((id) => nameOf(id, step, convention));
      const all = readingsOf(names, step).map(({ meanings }) => meanings.map((meaning) => meaning?.id));
      expect(all).toContainEqual(ids);
    },
  );
});

describe('nearestNames', () => {
  test.each([
    ['net_g1', 'net_h1'],
    ['out_j2', 'out_h2'],
    ['E_totel', 'E'],
    ['dE/db13', '∂E/∂b11'],
    ['w9', 'w1'],
    ['traget_o1', 'target_o1'],
    ['δ_p1', 'δ_h1'],
    ['b11_nwe', 'b11_new'],
  ])('%s is nearly %s', (typed, name) => {
    const id = (one: string) => readingsOf([one], step)[0]?.meanings[0]?.id;
    expect(nearestNames(typed, step).map(id)).toContain(id(name));
  });

  test('are names of as many quantities', () => {
    for (const typed of ['w9', 'net_g1', 'hh1', 'b111']) {
      const names = nearestNames(typed, step, 5);
      expect(names.length).toBeGreaterThan(1);
      expect(new Set(names.map((name) => readingsOf([name], step)[0]?.meanings[0]?.id)).size).toBe(
        names.length,
      );
    }
  });

  test('are none where nothing is near', () => {
    expect(nearestNames('completely else', step)).toEqual([]);
    expect(nearestNames('', step)).toEqual([]);
  });
});

describe('nameProblemOf', () => {
  test('a name that means something has no problem', () => {
    for (const name of ['h1', '-δ_h1', 'w5+', 'E']) expect(nameProblemOf(name, step)).toBeUndefined();
  });

  test.each([
    ['E1', 'Δw5', { problem: 'not in this step', id: 'b11_step', lacks: 'steps' }],
    ['E1', '∂E/∂b1', { problem: 'not in this step', id: 'dE_dc1', lacks: 'trained biases' }],
    ['E9-3', 'η', { problem: 'not in this step', id: 'rho', lacks: 'learning rate' }],
    ['E3', 'Δb_h1', { problem: 'not in this step', id: 'c1_1_step', lacks: 'biases of neurons' }],
    ['E3', 'b_h1', { problem: 'not in this step', id: 'c1_1', lacks: 'biases of neurons' }],
    ['E9', 'c1', { problem: 'not in this step', id: 'c1', lacks: 'biases of layers' }],
    ['E1', '', { problem: 'empty' }],
    ['E1', ' \t', { problem: 'empty' }],
  ] as const)('%s: %o', (example, name, problem) => {
    expect(nameProblemOf(name, published(example))).toEqual(problem);
  });

  test('a name that nobody uses comes with those that are nearly like it', () => {
    const problem = nameProblemOf('net_g1', step);
    expect(problem).toMatchObject({ problem: 'unknown', nearest: expect.arrayContaining(['net_h1']) });
    expect(nameProblemOf('banana', step)).toEqual({ problem: 'unknown', nearest: [] });
  });
});

test('each scheme has its usual convention first', () => {
  expect(usualOf('flat')).toEqual({ scheme: 'flat', order: 'to-from', base: 1, delta: 1 });
  expect(usualOf('nodes')).toEqual({ scheme: 'nodes', order: 'from-to', base: 1, delta: -1 });
  expect(new Set(conventions.map((one) => JSON.stringify(one))).size).toBe(conventions.length);
});
