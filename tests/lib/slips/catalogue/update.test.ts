// What the slips of the step make of a weight, with and without a rate, with and without a quantity for what is added.
import { describe, expect, test } from 'vitest';
import { catalogue, type SlipKindId } from '../../../../src/lib/slips/catalogue/catalogue.ts';
import { expectClose } from '../../helpers.ts';
import { networkOf, valuesUnder } from './networks.ts';

interface Of {
  readonly w: number;
  readonly g: number;
  readonly rate: number;
  readonly delta: number;
}

/** The new weight by hand; the rate is 1 where there is none. */
const byHand = {
  'gradient-added': ({ w, g, rate }) => w + rate * g,
  'step-subtracted': ({ w, g, rate }) => w + rate * g,
  'rate-forgotten': ({ w, g }) => w - g,
  'rate-twice': ({ w, g, rate }) => w - rate * rate * g,
  'rate-as-divisor': ({ w, g, rate }) => w - g / rate,
  'rate-times-weight': ({ w, g, rate }) => rate * (w - g),
  'step-times-weight': ({ w, g, rate }) => w - rate * g * w,
  'old-weight-dropped': ({ g, rate }) => -rate * g,
  'weight-frozen': ({ w }) => w,
  'delta-for-gradient': ({ w, rate, delta }) => w - rate * delta,
} as const satisfies Partial<Record<SlipKindId, (of: Of) => number>>;

const needsRate = ['rate-forgotten', 'rate-twice', 'rate-as-divisor', 'rate-times-weight'];

const policies = [true, false].flatMap((rate) => [true, false].map((steps) => ({ rate, steps })));

describe.each(policies)('with rate: $rate, with steps: $steps', (policy) => {
  const step = networkOf(
    21,
    2,
    [
      [2, 'sigmoid', 'own'],
      [2, 'sigmoid', 'own'],
    ],
    'half sum',
    policy,
  );
  const at = (id: string) => step.values[id] as number;
  const rate = policy.rate ? at('rho') : 1;
  const given = { w: at('b21'), g: at('dE_db21'), rate, delta: at('dE_dzh1') };
  /** The new weights that a slip makes, made at this one alone. */
  const renewed = (slip: SlipKindId) =>
    [...catalogue[slip].made(step)]
      .filter(({ at }) => at.length === 1 && (at[0] === 'b21_new' || at[0] === 'b21_step'))
      .map((made) => valuesUnder(step, made).b21_new as number);

  test.each(Object.entries(byHand))('%s', (slip, wanted) => {
    const isThere =
      (policy.rate || !needsRate.includes(slip)) && (policy.steps || slip !== 'step-subtracted');
    const found = renewed(slip as SlipKindId);
    expect(found).toHaveLength(isThere ? 1 : 0);
    for (const value of found) expectClose(value, wanted(given));
  });

  test('what belongs to another wire', () => {
    // of its row, of its column, and across the diagonal
    const others = ['b11', 'b22', 'b12'];
    const sorted = (numbers: readonly number[]) => [...numbers].sort((a, b) => a - b);
    const close = (found: readonly number[], wanted: readonly number[]) => {
      expect(found).toHaveLength(wanted.length);
      for (const [i, value] of sorted(found).entries()) expectClose(value, sorted(wanted)[i] as number);
    };
    close(
      renewed('gradient-of-another'),
      others.map((id) => at('b21') - rate * at(`dE_d${id}`)),
    );
    close(
      renewed('old-weight-of-another'),
      others.map((id) => at(id) - rate * at('dE_db21')),
    );
  });

  test('a bias of its own moves like a weight, and its slips are the weight’s', () => {
    const [made] = [...catalogue['gradient-added'].made(step)].filter(
      ({ at }) => at.length === 1 && at[0] === (policy.steps ? 'c2_1_step' : 'c2_1_new'),
    );
    expect(made).toBeDefined();
    if (made) expectClose(valuesUnder(step, made).c2_1_new, at('c2_1') + rate * at('dE_dc2_1'));
  });
});

describe('biases and thresholds that move otherwise', () => {
  const frozen = (sign: 'frozen' | 'own frozen', rate: boolean) =>
    networkOf(22, 2, [[2, 'sigmoid', sign]], 'sum', { rate });

  test.each([true, false])(
    'one that stays is moved, by all δ’s where it is shared (rate: %s)',
    (withRate) => {
      const shared = frozen('frozen', withRate);
      const { c1 = 0, dE_dzh1 = 0, dE_dzh2 = 0, rho = 1 } = shared.values;
      const [made] = catalogue['bias-moved'].made(shared);
      expect(made?.at).toEqual(['c1_new']);
      if (made) expectClose(valuesUnder(shared, made).c1_new, c1 - rho * (dE_dzh1 + dE_dzh2));
      const own = frozen('own frozen', withRate);
      const [first] = catalogue['bias-moved'].made(own);
      if (first)
        expectClose(
          valuesUnder(own, first).c1_1_new,
          (own.values.c1_1 as number) - (own.values.rho ?? 1) * (own.values.dE_dzh1 as number),
        );
      expect([...catalogue['bias-moved'].made(own)].map(({ at }) => at)).toEqual([
        ['c1_1_new'],
        ['c1_2_new'],
        ['c1_1_new', 'c1_2_new'],
      ]);
    },
  );

  test('a threshold’s gradient is −δ, in every slip that makes one', () => {
    const step = networkOf(23, 2, [[2, 'sigmoid', 'shared threshold']], 'sum');
    const { c1 = 0, dE_dzh1 = 0, dE_dzh2 = 0, x1 = 0, rho = 0 } = step.values;
    const gives = (slip: SlipKindId, id: string) =>
      [...catalogue[slip].made(step)]
        .filter(({ at }) => `${at}` === id)
        .map((made) => valuesUnder(step, made));
    expectClose(gives('bias-averaged', 'dE_dc1')[0]?.dE_dc1, -(dE_dzh1 + dE_dzh2) / 2);
    expectClose(gives('bias-from-one', 'dE_dc1')[1]?.dE_dc1, -dE_dzh2);
    expectClose(gives('bias-times-input', 'dE_dc1')[0]?.dE_dc1, -(dE_dzh1 + dE_dzh2) * x1);
    expectClose(gives('bias-times-bias', 'dE_dc1')[0]?.dE_dc1, -(dE_dzh1 + dE_dzh2) * c1);
    expectClose(gives('bias-sign', 'dE_dc1')[0]?.dE_dc1, dE_dzh1 + dE_dzh2);
    const [own] = gives('bias-of-its-own', 'zh1_after,zh2_after');
    const { x2 = 0, a11_new = 0, a21_new = 0 } = step.values;
    expectClose(own?.zh1_after, x1 * a11_new + x2 * a21_new - (c1 + rho * dE_dzh1));
  });

  test('a bias of each neuron’s own gets the δ of all, or of another', () => {
    const step = networkOf(24, 2, [[3, 'sigmoid', 'threshold']], 'sum');
    const { dE_dzh1 = 0, dE_dzh2 = 0, dE_dzh3 = 0 } = step.values;
    const gives = (slip: SlipKindId) =>
      [...catalogue[slip].made(step)]
        .filter(({ at }) => `${at}` === 'dE_dc1_2')
        .map((made) => valuesUnder(step, made).dE_dc1_2 as number);
    expectClose(gives('bias-summed')[0], -(dE_dzh1 + dE_dzh2 + dE_dzh3));
    expect(gives('bias-delta-of-another')).toEqual([-dE_dzh1, -dE_dzh3]);
  });
});
