// A walk in the address: what is written is read again, and whatever stands there, the walk is one that the figure can show.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { boxOf } from '../../../../src/components/machine/downhill/ground.ts';
import {
  axes,
  batchSizes,
  changed,
  firstWalk,
  takes,
  type Walk,
} from '../../../../src/components/machine/downhill/walk.ts';
import { readWalk, withWalk } from '../../../../src/components/machine/downhill/walk-address.ts';
import { readAddress } from '../../../../src/components/setting/address/read-address.ts';
import { check } from '../../../lib/helpers.ts';

const bowl = firstWalk('moons');
const led = (search: string, first = bowl) => readWalk(search, 'bowl', first).walk;
const grounds = ['example', 'moons', 'stretched'] as const;
const optimisers = ['plain', 'momentum', 'adam'] as const;

/** What a figure shows of a walk: the rest is passed over. */
const shown = ({ first, second, batch, kept, ...walk }: Walk) => ({
  ...walk,
  ...(walk.ground === 'example' ? { first, second } : { batch }),
  ...(walk.optimiser === 'momentum' && { kept }),
});

describe('the address of a walk', () => {
  test('says only what differs, and nothing of the walk as built', () => {
    expect(withWalk('', 'bowl', bowl, bowl)).toBe('');
    const faster = changed(bowl, { rate: 0.5 });
    expect(withWalk('', 'bowl', bowl, faster)).toBe('?bowl-rate=0.5');
    expect(withWalk('?bowl-rate=0.5', 'bowl', bowl, bowl)).toBe('');
    expect(withWalk('', 'bowl', bowl, changed(bowl, { ground: 'stretched' }))).toBe('?bowl-ground=stretched');
    const other = changed(changed(bowl, { ground: 'example' }), { first: 'a11' });
    expect(withWalk('', 'bowl', bowl, other)).toBe('?bowl-ground=example&bowl-across=a11');
  });

  test('leaves the other figure’s and what is none of its own', () => {
    const walk = changed(bowl, { steps: 7 });
    const search = '?a11=0.3&valley-rate=2';
    expect(withWalk(search, 'bowl', bowl, walk)).toBe(`${search}&bowl-steps=7`);
    expect(led(search)).toBe(bowl);
  });

  test('an optimiser brings its rate, unless the reader has set one', () => {
    expect(led('?bowl-optimiser=momentum')).toMatchObject({ rate: 0.1, isOwnRate: false });
    expect(led('?bowl-optimiser=momentum&bowl-rate=0.1')).toMatchObject({ rate: 0.1, isOwnRate: true });
  });

  test('what can’t be is said and stays; the rest is taken', () => {
    const search =
      '?bowl-ground=hills&bowl-batch=33&bowl-rate=-1&bowl-steps=2.5&bowl-start-across=9&bowl-start-up=-1';
    const { walk, said } = readWalk(search, 'bowl', bowl);
    expect(walk).toEqual({ ...bowl, start: [-1.5, -1] });
    expect(said).toContain('bowl-ground, where “hills” is none of its values');
    expect(said).toContain('bowl-start-across, where “9” is none of its values');
    expect(said).toContain('These stay as the figure has it');
    expect(readWalk('?bowl-ground=example&bowl-up=b11', 'bowl', bowl).said).toContain('bowl-up');
  });

  test('punctuation behind a link is no part of it', () => {
    expect(led('?bowl-steps=7&amp;bowl-rate=0.5).')).toMatchObject({ steps: 7, rate: 0.5 });
  });

  test('is none of the worked example’s numbers', () => {
    expect(readAddress('?bowl-rate=7&valley-start-up=0.5').said).toBe('');
  });
});

const change = fc.oneof(
  fc.record({ ground: fc.constantFrom(...grounds) }),
  fc.record({ optimiser: fc.constantFrom(...optimisers) }),
  fc.record({ first: fc.constantFrom(...axes) }),
  fc.record({ second: fc.constantFrom(...axes) }),
  fc.record({ batch: fc.constantFrom(...batchSizes) }),
  fc.record({ rate: fc.double({ min: 0, max: 1000, noNaN: true }) }),
  fc.record({ kept: fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }) }),
  fc.record({ steps: fc.integer({ min: 1, max: 500 }) }),
  fc.record({ start: fc.constantFrom([0, 0.1] as const, [-0.55, -1.2] as const, [1, 0] as const) }),
);
/** Axes are chosen on the worked example alone. */
const isOffered = (walk: Walk, by: Partial<Walk>) =>
  walk.ground === 'example' ? !('batch' in by) : !('first' in by || 'second' in by);

test('any walk that a hand can make is read again once written', () => {
  check(
    fc.tuple(fc.constantFrom(...grounds), fc.constantFrom(...optimisers), fc.array(change, { maxLength: 9 })),
    ([ground, optimiser, changes]) => {
      const first = firstWalk(ground, optimiser);
      const made = changes.reduce<Walk>(
        (walk, by) => (isOffered(walk, by) ? changed(walk, by) : walk),
        first,
      );
      const { walk, said } = readWalk(withWalk('?a11=0.3', 'bowl', first, made), 'bowl', first);
      expect(said).toBe('');
      expect(shown(walk)).toEqual(shown(made));
    },
    500,
  );
});

const key = fc.constantFrom(
  ...[
    'ground',
    'across',
    'up',
    'optimiser',
    'batch',
    'rate',
    'momentum',
    'steps',
    'start-across',
    'start-up',
  ],
  ...['', '__proto__', 'kept', 'isOwnRate'],
);
const value = fc.oneof(
  fc.constantFrom(...grounds, ...optimisers, ...axes, ...batchSizes.map(String)),
  fc.double().map(String),
  fc.constantFrom(
    '0,25',
    '1/3',
    '50%',
    '−1',
    '1e999',
    'NaN',
    '1/0',
    '%E2',
    '#',
    '-0',
    'toString',
    '__proto__',
  ),
  fc.string({ unit: 'binary', maxLength: 30 }),
);
const query = fc
  .array(
    fc.oneof(
      fc.tuple(key, value).map(([of, text]) => `bowl-${of}=${text}`),
      fc.string({ maxLength: 8 }),
    ),
    {
      maxLength: 12,
    },
  )
  .map((parts) => `?${parts.join('&')}`);

test('whatever stands in an address, the walk can be shown, and is read again once written', () => {
  check(
    fc.tuple(query, fc.constantFrom(...grounds)),
    ([search, ground]) => {
      const first = firstWalk(ground);
      const { walk, said } = readWalk(search, 'bowl', first);
      expect(Object.keys(walk).sort()).toEqual(Object.keys(first).sort());
      expect(grounds).toContain(walk.ground);
      expect(optimisers).toContain(walk.optimiser);
      expect(batchSizes).toContain(walk.batch);
      expect(axes).toContain(walk.first);
      expect(axes.filter((axis) => axis !== walk.first)).toContain(walk.second);
      for (const field of ['rate', 'kept', 'steps'] as const) expect(takes(field, walk[field])).toBe(true);
      const [across, up] = walk.start;
      const { left, right, bottom, top } = boxOf(walk.ground);
      expect(across >= left && across <= right && up >= bottom && up <= top).toBe(true);
      expect([across, up, walk.rate].some((number) => Object.is(number, -0))).toBe(false);
      expect(said).not.toMatch(/undefined|\[object/);
      const again = readWalk(withWalk('', 'bowl', first, walk), 'bowl', first);
      expect(again.said).toBe('');
      expect(shown(again.walk)).toEqual(shown(walk));
    },
    500,
  );
});
