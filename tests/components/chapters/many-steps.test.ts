// What chapter 8 says in words of the article's run, from its start, at its own rate and at others.
import { describe, expect, test } from 'vitest';
import { answers, quantities, stops } from '../../../src/components/chapters/many-steps.ts';
import { articleSetting } from '../../../src/components/setting/store.ts';
import {
  article,
  articleShape,
  forward,
  networkOf,
  outputsOf,
  quantity,
  train,
} from '../../../src/lib/index.ts';
import { runAt } from './plain-run.ts';

/** A number of the chapter's own, at the article's numbers. */
const own = (name: keyof typeof quantities) => quantities[name](articleSetting);
const share = (n: number, rate: number = article.rho) => {
  const [before, after] = [n - 1, n].map((steps) => quantity(`E@${steps}`, { ...article, rho: rate }));
  return 1 - (after as number) / (before as number);
};

describe('at a rate of fifty', () => {
  test('the network rests for a quarter of a million steps, then gets away at once', () => {
    // The same two steps came out of a loop in Python.
    expect(own('below-thousandth')).toBe(253_601);
    expect(own('below-hundred-millionth')).toBe(257_737);
    let [steps, thousandth, hundredMillionth] = [0, 0, 0];
    for (const { error, outputs } of runAt(50)) {
      if (error < 1e-3) thousandth ||= steps;
      if (error < 1e-8) hundredMillionth ||= steps;
      if (steps === 1) for (const output of outputs) expect(output).toBeCloseTo(9.7e-7, 7);
      if (steps >= 1 && steps <= 100_000 && error.toPrecision(4) !== '0.001700')
        expect(error, `${steps}`).toBe(0.0017);
      if (steps === 253_700) for (const output of outputs) expect(output.toFixed(3)).toBe('0.040');
      if (steps === 300_000) {
        expect(error).toBeLessThan(1e-30);
        break;
      }
      steps++;
    }
    expect([thousandth, hundredMillionth]).toEqual([253_601, 257_737]);
  });

  test('it passes two of the three rules for stopping within two steps', () => {
    const [, first, second] = [...Array(3)].map((_, i) => quantity(`E@${i}~rate-huge`));
    expect(first).toBeGreaterThan(1e-3);
    expect(Math.abs((first as number) - (second as number))).toBeLessThan(1e-3 * (first as number));
    for (const id of ['dE_dc1', 'dE_dc2', 'dE_db11', 'dE_db22', 'dE_da22'])
      expect(Math.abs(quantity(`${id}@1~rate-huge`)), id).toBeLessThan(1e-3);
    expect(quantity('dh1_dzh1@1~rate-huge')).toBeCloseTo(1e-6, 7);
  });

  test('at twenty it gets away within a thousand steps', () => {
    expect(own('one-at-twenty')).toBeCloseTo(0.001474, 6);
    expect(own('hundred-at-twenty')).toBeCloseTo(0.001289, 6);
    expect(own('thousand-at-twenty')).toBeLessThan(quantity('E@1000') / 10);
  });
});

describe('the article’s run', () => {
  test('slows down, and in the end takes the same share at each step', () => {
    expect(own('left-after-ten')).toBeCloseTo(20.1, 1);
    expect(own('left-after-hundred')).toBeCloseTo(0.574, 3);
    const shares = ([1, 100, 1000, 10_000, 50_000] as const).map((n) => own(`share-of-${n}`));
    expect(shares).toEqual([...shares].sort((a, b) => b - a));
    for (const [i, n] of [1, 100, 1000, 10_000, 50_000].entries())
      expect(shares[i]).toBeCloseTo(100 * share(n), 9);
    expect(100 * share(40_000)).toBeCloseTo(own('share-of-50000'), 5);
    expect(own('divided-from-100')).toBeCloseTo(63.1, 1);
    expect(own('divided-from-1000')).toBeCloseTo(760.1, 1);
  });

  test('after a thousand steps has one output above its target and the other below', () => {
    expect(quantity('h1@1000')).toBeGreaterThan(article.t1);
    expect(quantity('h2@1000')).toBeLessThan(article.t2);
  });

  test('stops elsewhere by each rule; by the last it stays stopped, far above where it gets', () => {
    const { byError, byGradient, byChange } = stops(articleSetting);
    expect([byError, byGradient, byChange]).toEqual([173, 458, 1289]);
    let [steps, before] = [0, Number.NaN];
    for (const { error } of runAt(article.rho)) {
      if (steps >= byChange && before - error >= before / 1000) expect(steps).toBeLessThan(byChange);
      if (steps === byChange) expect(error).toBeGreaterThan(2e-5);
      if (steps === 50_000) {
        expect(error).toBeLessThan(1e-19);
        break;
      }
      before = error;
      steps++;
    }
  });

  test('at ten times its rate is there in about a tenth of the steps', () => {
    for (const bound of [1e-2, 1e-3, 1e-4, 1e-6, 1e-10, 1e-14]) {
      const [slow, fast] = [article.rho, 10 * article.rho].map((rate) => {
        let steps = 0;
        for (const { error } of runAt(rate)) {
          if (error < bound) break;
          steps++;
        }
        return steps;
      });
      expect((slow as number) / (fast as number), `${bound}`).toBeGreaterThan(8);
      expect((slow as number) / (fast as number), `${bound}`).toBeLessThan(13);
    }
  });

  test('and those at both rates and at fifty end where the digits of a double do', () => {
    for (const [variation, steps] of [
      ['', 100_000],
      ['~rate-large', 10_000],
      ['~rate-huge', 300_000],
    ] as const)
      expect(quantity(`E@${steps}${variation}`)).toBeLessThan(1e-29);
  });

  test('learns one answer: nearly the same at other inputs, and not a very different one at a hundred', () => {
    for (const { h1, h2 } of answers(articleSetting).slice(0, 4)) {
      expect(Math.abs(h1 - article.t1)).toBeLessThan(0.0025);
      expect(Math.abs(h2 - article.t2)).toBeLessThan(0.0025);
    }
    const { h1, h2 } = answers(articleSetting)[4] as { h1: number; h2: number };
    expect([h1.toFixed(3), h2.toFixed(3)]).toEqual(['0.020', '0.053']);
  });

  test('at a hundredth takes a quarter of a per cent at the first step', () => {
    expect(own('share-at-hundredth')).toBeCloseTo(100 * share(1, 0.01), 9);
    expect(own('share-at-hundredth')).toBeCloseTo(0.25, 2);
  });

  test('a thousand times along the first gradient is one step at a rate of five hundred, and worse', () => {
    expect(own('stale-error-thousand')).toBeCloseTo(quantity('E_after', { ...article, rho: 500 }), 12);
    expect(own('stale-error-thousand')).toBeGreaterThan(40 * quantity('E@1000'));
  });
});

test('with targets of one half the error falls at a half; at twenty it is a saw, over to the other side and back', () => {
  const along = (variation: string, id = 'E') =>
    [0, 1, 2, 3, 4, 5].map((n) => quantity(`${id}@${n}${variation}`));
  const falling = along('~middle');
  expect(falling).toEqual([...falling].sort((a, b) => b - a));
  const saw = along('~middle-bouncing');
  expect(saw.slice(1).map((error, i) => error > (saw[i] as number))).toEqual([
    true,
    false,
    true,
    false,
    true,
  ]);
  const sides = along('~middle-bouncing', 'h1').map((output) => output > 1 / 2);
  expect(sides).toEqual([true, false, true, false, true, false]);
});

test('of two samples that contradict each other, the network settles near the mean', () => {
  const samples = [
    { input: [0, 1], targets: [0.1, 0.9] },
    { input: [1, 0], targets: [0.9, 0.1] },
    { input: [0, 1], targets: [0.9, 0.1] },
  ];
  const { network } = train(networkOf(article, articleShape), { samples, learningRate: 5, steps: 2000 });
  for (const output of outputsOf(forward(network, [0, 1])))
    expect(Math.abs(output - 1 / 2)).toBeLessThan(0.01);
});
