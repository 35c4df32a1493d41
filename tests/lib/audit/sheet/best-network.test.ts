// Which of several networks a sheet takes, and how many it looks at: with networks, places and what shows there made up.
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import type { bestNetwork as BestNetwork } from '../../../../src/lib/audit/round-network/round-network.ts';
import { sheetOf } from '../../../../src/lib/audit/sheet/sheet.ts';
import { articleExample } from '../../../../src/lib/example/article-step.ts';
import { expectRangeError } from '../../helpers.ts';

const mocked = {
  networks: '../../../../src/lib/audit/round-network/round-network.ts',
  told: '../../../../src/lib/audit/round-network/told-apart.ts',
  asked: '../../../../src/lib/audit/sheet/asked.ts',
  catalogue: '../../../../src/lib/slips/catalogue/catalogue.ts',
};

/** One network: how many classes of its slips are alike, and which oversights do not show in it. */
interface MadeUp {
  readonly alike?: number;
  readonly unseen?: readonly string[];
  /** a slip that is marked, and does not show */
  readonly hidden?: string;
}

/** What there is: networks one after the other, the last again and again; places; numbers asked for. */
interface There {
  readonly networks: readonly (MadeUp | undefined)[];
  readonly places: number;
  readonly count: number;
}

let there: There;
let candidates: number[];
let made: Pick<typeof import('../../../../src/lib/audit/sheet/sheet.ts'), 'sheetOf'>;

const current = () => there.networks[Math.min(candidates.length, there.networks.length) - 1];
const slip = (slip: string) => ({ slip, at: ['E'] });

function bestNetwork(...[, , , , options]: Parameters<typeof BestNetwork>) {
  candidates.push(options?.candidates ?? 0);
  const network = current();
  if (network === undefined) return undefined;
  return {
    example: articleExample(),
    answers: { E: `of network ${candidates.length}` },
    slips: [],
    unseen: network.hidden === undefined ? [] : [slip(network.hidden)],
    together: Array.from({ length: network.alike ?? 0 }, (_, n) => [slip(`one ${n}`), slip(`other ${n}`)]),
    equal: [[slip('the same'), slip('in other words')]],
  };
}

beforeAll(async () => {
  vi.resetModules();
  vi.doMock(mocked.networks, () => ({ bestNetwork }));
  vi.doMock(mocked.told, async (original) => ({
    ...(await original<object>()),
    toldApart: () => ({ unseen: (current()?.unseen ?? []).map(slip) }),
  }));
  vi.doMock(mocked.asked, () => ({ askedIn: () => new Array(there.count).fill('E') }));
  vi.doMock(mocked.catalogue, () => ({ everyMade: () => new Array(there.places).fill(slip('any')) }));
  made = await import('../../../../src/lib/audit/sheet/sheet.ts');
});

afterAll(() => {
  for (const path of Object.values(mocked)) vi.doUnmock(path);
  vi.resetModules();
});

function sheetOver(networks: There['networks'], places = 10, count = 1) {
  there = { networks, places, count };
  candidates = [];
  const { shape, policy } = articleExample();
  return made.sheetOf(1, { shape, policy, asked: ['error'], to: { decimals: 4 } });
}

/** The number of the network that is taken, and of those that were looked at. */
function taken(networks: There['networks'], places?: number) {
  const sheet = sheetOver(networks, places);
  if ('problem' in sheet) return expect.fail(sheet.problem);
  return [Number(sheet.answers.E?.replace('of network ', '')), candidates.length];
}

describe('of several networks', () => {
  test.each<readonly [string, readonly (MadeUp | undefined)[], number, number]>([
    ['the first, where they are as good', [{ alike: 1, unseen: ['a'] }], 1, 16],
    [
      'one in which fewer slips are alike, though fewer oversights show',
      [
        { alike: 2, unseen: ['a'] },
        { alike: 1, unseen: ['a', 'b'] },
      ],
      2,
      16,
    ],
    [
      'none in which more are alike, though more oversights show',
      [
        { alike: 1, unseen: ['a', 'b'] },
        { alike: 2, unseen: ['a'] },
      ],
      1,
      16,
    ],
    [
      'of those alike, one in which more oversights show',
      [{ unseen: ['a', 'b', 'c'] }, { unseen: ['a', 'b'] }, { unseen: ['a', 'b', 'c'] }],
      2,
      16,
    ],
    ['one in which all show, and then no other is looked at', [{ unseen: ['a'] }, {}, {}], 2, 2],
    ['the first at once, if all show in it, however many are alike', [{ alike: 3 }, {}], 1, 1],
    [
      'the best so far, where no other is found',
      [{ alike: 1, unseen: ['a'] }, { unseen: ['a'] }, undefined],
      2,
      3,
    ],
    ['the best so far, where what is marked shows in no other', [{ unseen: ['a'] }, { hidden: 'h' }], 1, 2],
  ])('%s', (_, networks, one, of) => expect(taken(networks)).toEqual([one, of]));

  test.each([
    // 24,000 looks in all
    [1500, 16],
    [4000, 6],
    [5000, 4],
    [12_000, 2],
    [12_001, 1],
  ])('with %d places %d are compared', (places, of) =>
    expect(taken([{ unseen: ['a'] }], places)).toEqual([1, of]),
  );
});

test.each([
  [100, 36],
  [101, 12],
])('where %d numbers are asked for, each is the best of %d', (count, of) => {
  sheetOver([{}], 10, count);
  expect(candidates).toEqual([of]);
});

describe('of the network that is taken', () => {
  test('all that are alike are named, first those that are one number, and each slip that does not show once', () => {
    const sheet = sheetOver([{ alike: 1, unseen: ['a', 'b', 'a'] }], 12_000);
    const named = (...slips: readonly string[]) => slips.map((slip) => ({ slip, at: 'E' }));
    expect(sheet).toMatchObject({
      alike: [named('the same', 'in other words'), named('one 0', 'other 0')],
      everywhere: { places: 12_000, unseen: ['a', 'b'] },
    });
  });

  test('nothing is said of oversights where there are too many places for them', () => {
    const sheet = sheetOver([{ unseen: ['a'] }], 12_001);
    expect(sheet).toMatchObject({ everywhere: undefined });
    expect(sheet).not.toHaveProperty('problem');
  });

  test('it is said why there is none', () => {
    expect(sheetOver([undefined])).toEqual({ problem: 'saturated' });
    expect(sheetOver([{ hidden: 'h' }])).toEqual({
      problem: 'unseen',
      slip: { slip: 'h', at: 'E' },
    });
  });
});

test('a network without layers is refused', () => {
  const { policy } = articleExample();
  const spec = { shape: { inputs: 2, layers: [] }, policy, asked: ['outputs'], to: { decimals: 4 } } as const;
  expectRangeError(() => sheetOf(1, spec), 'sheetOf needs one to four layers, got 0');
});
