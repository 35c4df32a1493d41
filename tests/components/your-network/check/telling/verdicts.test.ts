// A number of every kind, as it would be written down, and what is said of it.
import { describe, expect, test } from 'vitest';
import { presets } from '../../../../../src/components/your-network/state/presets.ts';
import { usualOf } from '../../../../../src/lib/audit/naming/convention.ts';
import type { Claim } from '../../../../../src/lib/audit/verdict/verdict.ts';
import { type Example, stepOf } from '../../../../../src/lib/slips/step.ts';
import { claimsFrom, expectSound, seen, toldAt } from '../told-text.ts';

const { example } = presets.mazur;
const flat = usualOf('flat');

/** What is said of numbers of Mazur's network under his names. */
function said(pairs: Readonly<Record<string, string>> | readonly Claim[], names = flat, digits = 4) {
  const claims = Array.isArray(pairs)
    ? (pairs as readonly Claim[])
    : claimsFrom(pairs as Record<string, string>);
  const told = toldAt(example, claims, names, digits);
  expectSound(told.sum);
  const body = told.body.join('');
  expectSound(body);
  return { sum: seen(told.sum), text: seen(body), marks: told.marks, body };
}

// From Mazur's page, and by hand from its numbers: net_h1 = .15·.05 + .2·.1 + .35 = 0.3775.
describe('right numbers', () => {
  test('rounded, and cut', () => {
    expect(said({ net_h1: '0.3775' }).sum).toBe('Your number is right.');
    const { sum, text, marks } = said({ out_h1: '0.593269992', out_h2: '0.5968', E_total: '0.298371109' });
    expect(sum).toBe('All three are right.');
    expect(marks).toEqual(['right', 'right', 'right']);
    expect(text).toBe(
      'Right: outh1 and Etotal.\nRight, and cut off where rounding gives another last digit: outh2.',
    );
  });

  test('from rounded numbers', () => {
    // σ(0.38) is 0.59387, σ(0.3775) 0.59327
    const { sum, text, marks } = said({ net_h1: '0.38', out_h1: '0.5939' });
    expect(sum).toBe('Both are right.');
    expect(marks).toEqual(['right', 'rounded']);
    expect(text).toContain('This follows from the numbers you wrote down, and those are rounded.');
    expect(text).toContain('outh1 = 0.5939; rounded only at the end, 0.5933.');
  });
});

test('two slips together are told once; of another number that they give, that they do', () => {
  // One neuron that bends nothing, without its bias: 0.777 · 0.333 = 0.258741 for 0.268741, so E = (0.9 − 0.258741)²/2. Then its
  // target is less the output: 0.9 − 0.258741, and that times 0.777.
  const neuron: Example = {
    shape: {
      inputs: 1,
      layers: [{ units: 1, activation: 'identity', biases: { each: 'neuron', trained: true, sign: 1 } }],
    },
    policy: { loss: 'half sum', hidden: 'old', rate: true, steps: false },
    parameters: { x1: 0.777, a11: 0.333, c1_1: 0.01, t1: 0.9, rho: 0.5 },
  };
  const claims = claimsFrom({ E: '0.2056066', dE_da11: '0.498258', dE_dc1_1: '0.641259' });
  const [before, together, again] = seen(toldAt(neuron, claims).body.join('')).split('\n\n');
  expect(before).toContain('You left out the bias.');
  expect(together).toContain(
    'Two slips together give it: the slip above, and this one:\nYou took target minus output.',
  );
  // The line is the reader's own, with both slips in it; beside it stands the right one.
  expect(together).toContain('∂E/∂h1 = t1 − h1 = 0.900000 − 0.258741 = 0.641259');
  expect(together).toContain('∂E/∂h1 = h1 − t1 = 0.268741 − 0.900000 = −0.631259');
  expect(again).toBe(
    '∂E/∂c1,1 = 0.641259 wrong\nIt should be −0.631259.\nTwo of the slips above, made together, give this one as well.',
  );
});

test('right ones are told in the order in which they were written down', () => {
  // Mazur's new weights, as he prints them.
  const { text } = said({ 'w1+': '0.149780716', 'w2+': '0.19956143', 'w3+': '0.24975114' });
  expect(text).toBe('Right: w1^+, w2^+ and w3^+.');
});

test('one last digit beside many that are finer and right is no single precision', () => {
  // As printed by Mazur: all of his numbers but this one agree in double precision.
  const { sum, text } = said({
    out_h1: '0.593269992',
    out_h2: '0.596884378',
    out_o1: '0.75136507',
    out_o2: '0.772928465',
    E_total: '0.298371109',
    '∂E/∂out_h1 via out_o2': '-0.019049119',
  });
  expect(sum).toBe('All six are right.');
  expect(text).toContain('rounded only at the end, −0.019049118.');
  expect(text).not.toContain('single precision');
});

test('a name that is read with a factor stands as it was written, without the braces of TeX', () => {
  expect(said({ 'E_{o1}': '0.274811083' }).text).toBe('Right: E_o1.');
});

describe('wrong numbers', () => {
  test('a slip, and what follows from it', () => {
    // Without the bias net_h1 is 0.0275; σ(0.0275) = 0.506874.
    const { sum, text, marks } = said({ out_h1: '0.506874', net_h1: '0.0275' });
    expect(sum).toMatch(
      /^None of your two numbers is right\. The first wrong one.*neth1 = 0\.0275\. One more differs/,
    );
    expect(marks).toEqual(['carried', 'first']);
    expect(text).toContain('You left out the bias.');
    expect(text).toContain(
      'outh1 = 0.506874 follows from your neth1. From right numbers it would be 0.593270.',
    );
  });

  test('all are counted: what else the slip made, what is wrong besides, what follows', () => {
    // without the biases 0.0275 and 0.0425; σ(0.0275) = 0.506874
    const { sum, marks } = said({
      net_h1: '0.0275',
      net_h2: '0.0425',
      out_h1: '0.506874',
      E_total: '0.7245113',
    });
    expect(marks).toEqual(['first', 'again', 'carried', 'wrong']);
    expect(sum).toMatch(
      /^None of your four .*\. One more comes from the same slip\. One more is wrong too\. One more differs only because/,
    );
  });

  test('of many that follow the first five are named, and the rest counted', () => {
    // w + η·∂E/∂w is as far above w as the right one is below it.
    const { values } = stepOf(example);
    const up = (id: string) => 2 * (values[id] as number) - (values[`${id}_new`] as number);
    const ids = ['a11', 'a21', 'a12', 'a22', 'b11', 'b21', 'b12', 'b22'];
    const { text } = said(Object.fromEntries(ids.map((id, i) => [`w${i + 1}+`, up(id).toFixed(9)])));
    expect(text).toContain('You added the gradient where it is subtracted');
    expect(text).toMatch(/It also gives (?:[^,=]+ = 0\.\d+,? ){5}and two more of your numbers\./);
  });

  test('alone, it is said to be wrong', () => {
    expect(said({ net_h1: '0.0275' }).sum).toBe('It is wrong: neth1 = 0.0275.');
  });

  test('too few digits are a guess, and said to be', () => {
    const { text } = said({ net_h1: '0.028' });
    expect(text).toContain('Perhaps it was this: You left out the bias.');
    expect(text).toMatch(/This is a guess\. \d+ slips were tried on it/);
  });

  test('a misprint of a right one may be one', () => {
    const { text, marks } = said({ E_total: '0.298731109' });
    expect(marks).toEqual(['first']);
    expect(text).toContain('It may be a misprint: 0.298371109 with two neighbouring digits exchanged.');
    expect(text).toContain('no more than a guess');
  });

  test('nothing gives it: the number to look at next, and a report', () => {
    const claims = claimsFrom({ E_total: '0.7245113' });
    const { text } = said(claims);
    expect(text).toMatch(/None of the [\d,]+ slips that were tried on it explains it better than chance/);
    expect(text).toMatch(/Check (\S+) next\. It should be \d\.\d{7}\./);
    expect(toldAt(example, claims, flat).unexplained).toEqual([0]);
  });

  test('where all that goes into it is written down, the line itself is shown', () => {
    const { text } = said({ net_h1: '0.4819' });
    expect(text).toContain('look at this one line');
    expect(text).toContain(
      'neth1 = i1 · w1 + i2 · w2 + b1 = 0.0500 × 0.1500 + 0.1000 × 0.2000 + 0.3500 = 0.3775',
    );
  });

  test('own numbers are told from right ones only after a wrong one', () => {
    const wrong = said({ net_h1: '0.0275', out_h1: '0.7' }).text;
    expect(wrong).toMatch(
      /From your own numbers before it, it should be 0\.\d\. From right ones, it would be 0\.\d/,
    );
    expect(said({ net_h1: '0.3775', out_h1: '0.7712' }).text).toContain('It should be 0.5933.');
  });
});

describe('what can’t be checked as it is written', () => {
  test.each<[Readonly<Record<string, string>>, RegExp]>([
    [{ net_g1: '0.5' }, /Nothing in this network is called “net_g1”\. Did you mean .*net_h1.*\?/],
    [{ 'the answer': '0.5' }, /Nothing in this network is called “the answer”\./],
    [{ net_h1: 'abc' }, /“abc” is not a number\. Write neth1|“abc” is not a number\. Write net_h1/],
    [{ net_h1: '1/0' }, /“1\/0” divides by zero/],
    [{ net_h1: '∞' }, /“∞” is not a value that net_h1 can have/],
    [{ net_h1: '-Infinity' }, /“-Infinity” is not a value that net_h1 can have/],
    [{ net_h1: '1e-400' }, /“1e-400” is too small to be told from zero/],
    [{ net_h1: '0.123456789012345678901234567890' }, /“0\.1234567890123456789012…” has more digits than/],
    [{ 'b1+': '0.35', 'dE/db1': '0.1' }, /“dE\/db1” is about biases that the step moves/],
  ])('%o', (pairs, expected) => {
    const { text, sum } = said(pairs);
    expect(text).toMatch(expected);
    expect(sum).toMatch(/could not be checked as written\.$/);
  });

  test('the rest is checked all the same', () => {
    const { sum, marks } = said({ foo: '1', net_h1: '0.3775' });
    expect(sum).toBe('Your number is right. One could not be checked as written.');
    expect(marks).toEqual(['unread', 'right']);
  });

  test('a name that was nearly meant can be taken with a press', () => {
    expect(said({ net_g1: '0.5' }).body).toContain('data-claim="0" data-name="net_h1"');
  });

  test('two values for one quantity are set against each other', () => {
    const { text } = said([
      { quantity: 'net_h1', digits: '0.3775' },
      { quantity: 'net_h1', digits: '0.41' },
    ]);
    expect(text).toContain(
      'Besides neth1 = 0.3775 you gave neth1 = 0.41. Keep the one you mean, and take the other out.',
    );
  });

  test('an old weight where a new one was meant', () => {
    const { text, marks, body } = said({ w1: '0.149780716' });
    expect(marks).toEqual(['given']);
    expect(text).toBe(
      '“w1” is a number that the network begins with, and there it is 0.1500. If your sheet has another, change it above. If you mean its value after the step, call it w1^+.',
    );
    expect(body).toContain('data-claim="0" data-take="a11_new"');
  });

  test('what was typed is text, whatever it looks like', () => {
    const { body } = said({ '<img src=x onerror=alert(1)>': '<b>1</b>', net_h1: '"><script>' });
    expect(body).not.toMatch(/<img|<b>|<script/);
  });
});

describe('names', () => {
  test('δ of the other sign is read so, if more comes out right', () => {
    // By hand: (0.01 − 0.75136507)·0.75136507·(1 − 0.75136507) is −0.138498562.
    const { text, sum } = said({ δo1: '-0.138498562' });
    expect(sum).toBe('Your number is right.');
    expect(text).toContain('δ was read as −∂E/∂z: that way more of your numbers are right.');
  });

  test('a name of another scheme is read, and what else it may be is offered', () => {
    const { text, body } = said({ y_1: '0.9' }, flat);
    expect(text).toMatch(/“y_1” was read as .*It could also mean /);
    expect(body).toMatch(/data-claim="0" data-take="\w+"/);
  });

  test('under the reader’s scheme a name has its meaning there', () => {
    expect(said({ h1: '0.5933' }).marks).toEqual(['right']);
    expect(said({ h1: '0.7514' }, usualOf('book')).marks).toEqual(['right']);
  });

  test('a step may be written down though the network does not ask for it', () => {
    // half of 0.082167041
    expect(said({ Δw5: '-0.0410835' }).sum).toBe('Your number is right.');
  });
});
