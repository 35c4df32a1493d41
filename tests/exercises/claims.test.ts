// What the texts of exercises assert in words, held by plain arithmetic or by another way through the library.
import { describe, expect, test } from 'vitest';
import { arrives, farther, fartherSteps, leaves } from '../../src/exercises/chapters/many-steps.ts';
import { neededA11 } from '../../src/exercises/chapters/one-step.ts';
import { agreeing } from '../../src/exercises/chapters/which-mistake.ts';
import { unseen, valuesWith } from '../../src/exercises/code/mistakes-that-give/unseen.ts';
import { article } from '../../src/lib/example/article.ts';
import { quantity } from '../../src/lib/example/quantities.ts';
import { slips } from '../../src/lib/slips/slips.ts';
import { formatNumber } from '../../src/lib/writing/format.ts';
import { expectClose } from '../lib/helpers.ts';
import { type Name, type Network, plainStep, start } from './plain-step.ts';
import { questions } from './questions.ts';

const high = { targets: [0.03, 1] } as const;
const entries = (network: Network) => Object.entries(network) as [Name, number][];

/** The words of an option, without marks, in the question's own. */
function repliesOf(name: string): string[] {
  const found = questions.find((one) => one.name === name)?.question;
  if (found?.kind !== 'choice') throw new Error(`${name} is no choice`);
  return found.options.map(({ reply }) => reply.replace(/<[^>]+>/g, ''));
}

describe('chapters 1 to 6', () => {
  test('with a target of zero the push on the sum is hardest at an output of two thirds', () => {
    const push = (h: number) => h * h * (1 - h);
    const outputs = Array.from({ length: 999 }, (_, i) => (i + 1) / 1000);
    const hardest = outputs.reduce((best, h) => (push(h) > push(best) ? h : best));
    expect(hardest).toBeCloseTo(2 / 3, 2);
    const beyond = outputs.filter((h) => h > 2 / 3 + 1e-3).map(push);
    expect(beyond).toEqual([...beyond].sort((a, b) => b - a));
  });

  test('five tenths twice are more than seven tenths once, by squares; a whole is twice two halves', () => {
    expect((0.5 ** 2 + 0.5 ** 2) / 2).toBeGreaterThan(0.7 ** 2 / 2);
    expect(1 ** 2 / 2).toBe(2 * ((0.5 ** 2 + 0.5 ** 2) / 2));
    expect(repliesOf('error/two-networks')[2]).toContain(Math.sqrt(0.5).toFixed(3));
  });

  test('the two squares are not equal, and rounding the output first shows in the fourth decimal', () => {
    const { h1, h2 } = plainStep(start);
    expect((h1 - 0.03) ** 2).not.toBeCloseTo((h2 - 0.05) ** 2, 3);
    const off = Math.abs((h2 - 0.05) ** 2 / 2 - (Number(h2.toFixed(3)) - 0.05) ** 2 / 2);
    expect(off).toBeGreaterThan(1e-4);
    expect(off).toBeLessThan(1e-3);
  });

  test('the weights into y2 are larger, a12 twice a11; with small inputs the sums are nearly equal', () => {
    const { a11, a12, a21, a22 } = start;
    expect(a12).toBe(2 * a11);
    expect(a22).toBeGreaterThan(a21);
    const sums = [0.05 * a11 + 0.1 * a21 + 0.35, 0.05 * a12 + 0.1 * a22 + 0.35];
    expect(sums.map((z) => z.toFixed(3))).toEqual(['0.385', '0.400']);
  });

  test('inputs of zero move each output by less than a hundredth, and no hidden sum is zero', () => {
    const without = plainStep(start, { inputs: [0, 0] });
    const { h1, h2 } = plainStep(start);
    expect(Math.abs(without.h1 - h1)).toBeLessThan(0.01);
    expect(Math.abs(without.h2 - h2)).toBeLessThan(0.01);
    expect(start.c1).not.toBe(0);
  });

  test('the audited pass: matrices read the wrong way round, and no rounding comes near', () => {
    const { a12, a21, b12, b21 } = start;
    const turned = plainStep({ ...start, a12: a21, a21: a12, b12: b21, b21: b12 }, { inputs: [1, 1] });
    const right = plainStep(start, { inputs: [1, 1] });
    const ones = { ...article, x1: 1, x2: 1 };
    expectClose(quantity('h1~indices-swapped', ones), turned.h1);
    expectClose(quantity('h2~indices-swapped', ones), turned.h2);
    for (const [id, value] of [
      ['h1', right.h1],
      ['h2', right.h2],
    ] as const) {
      expect(Math.abs(quantity(`${id}~all-to-3`, ones) - value)).toBeLessThan(0.001);
      expect(Math.abs(quantity(`${id}~indices-swapped`, ones) - value)).toBeGreaterThan(0.01);
    }
  });

  test('with a second target of 1 the gradients of b12 and b22 are negative, and no other b’s', () => {
    const { gradients, h1, h2 } = plainStep(start, high);
    expect(h2).toBeLessThan(1);
    expect(h1).toBeGreaterThan(0.03);
    const negative = entries(gradients).flatMap(([name, g]) => (g < 0 ? [name] : []));
    expect(negative).toEqual(['b12', 'b22']);
  });
});

test('b21 has a larger gradient than b11, for y2 is larger than y1', () => {
  const { gradients, y1, y2 } = plainStep(start);
  expect(y2).toBeGreaterThan(y1);
  expect(gradients.b21).toBeGreaterThan(gradients.b11);
});

test('two wires bring y1 more than the delta of h2, so the ratio is less than value, input and slope alone make', () => {
  const { gradients, y1, y2, h1, h2 } = plainStep(start);
  const [d1, d2] = [(h1 - 0.03) * h1 * (1 - h1), (h2 - 0.05) * h2 * (1 - h2)];
  const arriving = d1 * 0.5 + d2 * 0.6;
  expect(arriving).toBeGreaterThan(d2);
  const byFactors = y2 / 0.05 / (y1 * (1 - y1));
  expectClose(gradients.b22 / gradients.a11, (byFactors * d2) / arriving);
});

describe('chapters 7 and 8', () => {
  const { gradients, next } = plainStep(start);

  test('c2 has the largest gradient, and alone changes its sign', () => {
    const sizes = entries(gradients).sort(([, a], [, b]) => Math.abs(b) - Math.abs(a));
    expect(sizes[0]?.[0]).toBe('c2');
    for (const [name, value] of entries(start)) expect(value, name).toBeGreaterThan(0);
    expect(entries(next).flatMap(([name, value]) => (value < 0 ? [name] : []))).toEqual(['c2']);
  });

  test('with the a11 named, and nothing else changed, the first output is as printed', () => {
    expect(neededA11).toBeGreaterThan(10);
    expect(plainStep({ ...next, a11: neededA11 }).h1).toBeCloseTo(0.667, 12);
    expect(plainStep({ ...next, b22: 5 }).h1).toBe(plainStep(next).h1);
  });

  test('of all slips, one alone makes the three numbers of the audited step', () => {
    const setting = { ...article, t2: 1 };
    const shown = (slip: string) =>
      (['dE_db22', 'c2_new', 'dE_da11'] as const).map((id, i) =>
        formatNumber(quantity(id + slip, setting), i === 1 ? 'parameter' : 'gradient', i === 1 ? 4 : 3),
      );
    const written = shown('~wrong-wires');
    // with an intercept for each neuron there is no c2
    const all = Object.keys(slips).filter((slip) => slip !== 'biases-per-neuron');
    expect(all.filter((slip) => `${shown(`~${slip}`)}` === `${written}`)).toEqual(['wrong-wires']);
    expect(shown('')).not.toEqual(written);
    expect(shown('').slice(0, 2)).toEqual(written.slice(0, 2));
    // once more by hand: b21 in place of b12
    const { y1, h1, h2 } = plainStep(start, high);
    const [d1, d2] = [(h1 - 0.03) * h1 * (1 - h1), (h2 - 1) * h2 * (1 - h2)];
    expectClose(quantity('dE_da11~wrong-wires', setting), (d1 * 0.5 + d2 * 0.7) * y1 * (1 - y1) * 0.05);
  });

  test('only the sum of the hidden deltas gives the printed c1', () => {
    const { a11, a12 } = gradients;
    const [first, second] = [a11 / 0.05, a12 / 0.05];
    const after = (gradient: number) => (0.35 - 0.5 * gradient).toFixed(3);
    expect(after(first + second)).toBe('0.307');
    for (const other of [first, second, (first + second) / 2]) expect(after(other)).not.toBe('0.307');
  });

  test('ten steps at twice the rate leave a little less than twenty steps', () => {
    const after = (steps: number, rate: number) => {
      let network = start;
      for (let n = 0; n < steps; n++) network = plainStep(network, { rate }).next;
      return plainStep(network).error / plainStep(start).error;
    };
    expect([after(10, 1), after(20, 0.5)].map((share) => (100 * share).toFixed(1))).toEqual(['6.8', '7.2']);
    expect((100 * after(10, 0.5)).toFixed(0)).toBe('20');
  });

  test('of two samples the first pulls harder, the other way', () => {
    const first = plainStep(start).gradients.b11;
    const second = plainStep(start, { targets: [1, 1] }).gradients.b11;
    expect(first).toBeGreaterThan(0);
    expect(second).toBeLessThan(0);
    expect(first).toBeGreaterThan(-second);
  });

  test('at a rate of 50 the error sits, then escapes at the steps named, as a run in Python did', () => {
    let network = start;
    let before = { error: 1, h1: 0 };
    const errors: number[] = [];
    const turns: number[] = [];
    for (let n = 0; n <= arrives; n++) {
      const { error, h1, next } = plainStep(network, { rate: 50 });
      if (n > 1 && !(error <= before.error && (h1 > before.h1 || n > leaves))) turns.push(n);
      before = { error, h1 };
      errors.push(error);
      network = next;
    }
    expect(turns).toEqual([]);
    expect([leaves, arrives]).toEqual([253601, 257737]);
    expect(errors.findIndex((error) => error < 1e-8)).toBe(arrives);
    expect(errors.findIndex((error) => error < 1e-3)).toBe(leaves);
    expect(errors[200000]).toBeCloseTo(0.0017, 5);
  });

  test('a thousand steps at the article’s rate end lower than a thousand more at 50, or at 5,000', () => {
    const article1000 = quantity('E@1000');
    expect(article1000).toBeLessThan(quantity('E@1001~rate-huge'));
    expect(article1000).toBeLessThan(quantity('E@1000', farther));
  });

  test('at 5,000 the run ends farther out than where it sat, in plain arithmetic and in the library', () => {
    let network = plainStep(start, { rate: 50 }).next;
    const outputs: number[] = [];
    for (let n = 0; n <= fartherSteps; n++) {
      const { h1, next } = plainStep(network, { rate: 5000 });
      outputs.push(h1);
      network = next;
    }
    const last = outputs.at(-1) as number;
    for (const output of [last, quantity(`h1@${fartherSteps}`, farther)])
      expect(output).toBeLessThan((outputs[0] as number) / 1000);
    // it did leave
    expect(Math.max(...outputs)).toBeGreaterThan(10 * (outputs[0] as number));
  });
});

describe('which mistake makes this number', () => {
  const names = ['no-slope', 'bias-sign', 'one-path', 'rate-forgotten'] as const;

  test('of four mistakes the intercepts taken away pass in everything, the rate in its gradients alone', () => {
    expect(names.map((name) => agreeing(name))).toEqual([
      { gradients: 0, moves: 0 },
      { gradients: 10, moves: 10 },
      { gradients: 5, moves: 5 },
      { gradients: 10, moves: 0 },
    ]);
  });

  test('the unseen step: through h1 alone both figures go up, with both paths down; the others give other figures', () => {
    const { x1 = 0, x2 = 0, t1 = 0, t2 = 0, rho = 0, ...weights } = unseen.parameters;
    const network = { ...start, ...weights };
    const { next, y1, y2, h1 } = plainStep(network, { inputs: [x1, x2], targets: [t1, t2], rate: rho });
    const d1 = (h1 - t1) * h1 * (1 - h1);
    const hidden = [d1 * network.b11 * y1 * (1 - y1), d1 * network.b21 * y2 * (1 - y2)] as const;
    const friend = {
      b11_new: next.b11,
      c2_new: next.c2,
      a11_new: network.a11 - rho * hidden[0] * x1,
      c1_new: network.c1 - rho * (hidden[0] + hidden[1]),
    };
    expect(valuesWith('one-path').map((value) => value.toFixed(4))).toEqual(
      Object.values(friend).map((value) => value.toFixed(4)),
    );
    expect([next.a11 < network.a11, next.c1 < network.c1]).toEqual([true, true]);
    expect([friend.a11_new > network.a11, friend.c1_new > network.c1]).toEqual([true, true]);
    const said = repliesOf('which-mistake/unseen');
    for (const [i, name] of (['no-hidden-slope', 'new-weights'] as const).entries()) {
      const [, , a11 = 0, c1 = 0] = valuesWith(name);
      expect(said[i]).toContain(`${a11.toFixed(4)} and ${c1.toFixed(4)}`);
      expect(a11.toFixed(4)).not.toBe(friend.a11_new.toFixed(4));
    }
  });
});
