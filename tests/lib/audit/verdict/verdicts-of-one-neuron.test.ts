// Verdicts that hang on what other claims say, and on what has been found before, where the step is small enough to do by hand.
import { describe, expect, test } from 'vitest';
import { audit } from '../../../../src/lib/audit/audit.ts';

/** What is said of claims about one neuron that bends nothing. */
function audited(said: Readonly<Record<string, string>>) {
  const claims = Object.entries(said).map(([quantity, digits]) => ({ quantity, digits }));
  const { verdicts, findings } = audit(
    {
      shape: {
        inputs: 1,
        layers: [{ units: 1, activation: 'identity', biases: { each: 'neuron', trained: true, sign: 1 } }],
      },
      policy: { loss: 'half sum', hidden: 'old', rate: true, steps: false },
      parameters: { x1: 0.777, a11: 0.333, c1_1: 0.01, t1: 0.9, rho: 0.5 },
    },
    claims,
  );
  const kinds = verdicts.map((verdict) =>
    verdict.kind === 'rounded on the way' ? `${verdict.kind}: ${verdict.by}` : verdict.kind,
  );
  return { verdicts, kinds, slips: findings.map(({ slip }) => slip) };
}

// Right: the output 0.777 · 0.333 + 0.01 = 0.268741, the error (0.9 − 0.268741)²/2 = 0.19924396…, dE_dh1 = −0.631259,
// dE_da11 = dE_dh1 · 0.777 = −0.49048824…, a11_new = 0.333 + 0.24524412… = 0.57824412…, c1_1_new = 0.3256295.
// Without the bias: the output 0.258741, the error 0.20560655…, dE_dh1 = −0.641259, dE_da11 = −0.49825824….
const withoutBias = { E: '0.2056066' };

describe('where one number is cut off', () => {
  // The gradient added makes 0.333 − 0.24524412… = 0.08775587….
  test.each([
    ['another may be a wrong one cut off', '0.199243', '0.0877', ['gradient-added']],
    ['or one that is rounded', '0.199243', '0.0878', ['gradient-added']],
    ['and where none is, a wrong one is rounded', '0.199244', '0.0878', ['gradient-added']],
    ['and not cut off', '0.199244', '0.0877', []],
  ])('%s', (_, E, a11_new, slips) => {
    expect(audited({ E, a11_new, c1_1_new: '0.3256' }).slips).toEqual(slips);
  });
});

describe('a mistake found before', () => {
  test('explains what follows from it, once more', () => {
    const { verdicts, slips } = audited({ ...withoutBias, dE_dh1: '-0.641259' });
    expect(verdicts).toMatchObject([
      { kind: 'slip', finding: 0, again: false },
      { kind: 'slip', finding: 0, again: true },
    ]);
    expect(slips).toEqual(['no-bias']);
  });

  test('and what would else be the right number, rounded many times', () => {
    // −0.63 is right; with the sum and the output off by half a hundredth it may be −0.64, as it is without the bias.
    expect(audited({ dE_dh1: '-0.64' }).kinds).toEqual(['rounded on the way: every number']);
    const { verdicts } = audited({ ...withoutBias, dE_dh1: '-0.64' });
    expect(verdicts[1]).toMatchObject({ kind: 'slip', finding: 0, again: true, claim: 1, right: -0.631259 });
  });

  test('but not what is right by own numbers, which are right themselves', () => {
    // −0.6 times 0.777 is −0.466, and a twentieth of it is open: −0.498 would be that, and it is without the bias too.
    expect(audited({ ...withoutBias, dE_dh1: '-0.6', dE_da11: '-0.498' }).kinds).toEqual([
      'slip',
      'right',
      'rounded on the way: own numbers',
    ]);
  });

  test('in the right step it is held against that, whatever own numbers stand between', () => {
    // −0.63 times 0.777 is −0.4895, with 0.004 open.
    const { verdicts } = audited({ ...withoutBias, dE_dh1: '-0.63', dE_da11: '-0.498258' });
    expect(verdicts).toMatchObject([
      { kind: 'slip' },
      { kind: 'right' },
      { kind: 'slip', finding: 0, again: true },
    ]);
  });
});

test('what is rounded on the way is not wrong, so what follows from it is not carried', () => {
  // 0.27 less 0.9 is −0.63, times 0.777 is −0.48951.
  expect(audited({ h1: '0.27', dE_dh1: '-0.6300', dE_da11: '-0.48951' }).kinds).toEqual([
    'right',
    'rounded on the way: own numbers',
    'rounded on the way: own numbers',
  ]);
});

test('a misprint is one of the right number or of what follows from own ones, and is said once', () => {
  expect(audited({ zh1: '0.912345', h1: '0.942345' })).toMatchObject({
    kinds: ['unexplained', 'misprint'],
    verdicts: [{}, { misprint: 'one digit', of: 'own' }],
  });
  expect(audited({ zh1: '0.912345', h1: '0.265741' })).toMatchObject({
    kinds: ['unexplained', 'misprint'],
    verdicts: [{}, { misprint: 'one digit', of: 'right' }],
  });
});

describe('two mistakes', () => {
  // The target less the output: dE_dc1_1 = 0.631259, dE_da11 = 0.49048824….
  const turned = { dE_dc1_1: '0.631259' };

  test('are the first found before that makes the number with another one', () => {
    // With the rate forgotten as well: 0.333 − 0.49048824… = −0.15748824…. The sum instead of its half has no part in that.
    const { verdicts, slips } = audited({ E: '0.398488', ...turned, a11_new: '-0.157488' });
    expect(verdicts[2]).toMatchObject({ kind: 'pair', findings: [1, 2] });
    expect(slips).toEqual(['loss-sum', 'target-minus-output', 'rate-forgotten']);
  });

  test('of several that would, the first', () => {
    // Without the bias, and turned round: 0.333 − 0.5 · 0.49825824… = 0.08387087….
    const { verdicts } = audited({ ...withoutBias, ...turned, a11_new: '0.0838709' });
    expect(verdicts[2]).toMatchObject({ kind: 'pair', findings: [0, expect.any(Number)] });
  });
});

test('two mistakes that give several numbers together are told once', () => {
  // Without the bias and turned round: 0.641259 and 0.49825824….
  const { verdicts, slips } = audited({ ...withoutBias, dE_da11: '0.498258', dE_dc1_1: '0.641259' });
  expect(slips).toEqual(['no-bias', 'target-minus-output']);
  expect(verdicts.slice(1)).toMatchObject([
    { kind: 'pair', findings: [0, 1] },
    { kind: 'pair', findings: [0, 1] },
  ]);
  expect(
    verdicts
      .slice(1)
      .map((verdict) => verdict.kind === 'pair' && verdict.again)
      .sort(),
  ).toEqual([false, true]);
});

describe('next to be looked at is', () => {
  test.each([
    ['itself, where it is made of what is given', { zh1: '0.912345' }, 'zh1'],
    ['what it is made of', { h1: '0.912345' }, 'zh1'],
    ['the number in it that is not given', { dE_da11: '0.912345' }, 'dE_dzh1'],
    ['itself, where that is claimed', { dE_dzh1: '-0.631259', dE_da11: '0.912345' }, 'dE_da11'],
    ['itself, where it is given', { t1: '0.654321' }, 't1'],
  ])('%s', (_, said, check) => {
    expect(audited(said).verdicts.at(-1)).toMatchObject({ kind: 'unexplained', check });
  });
});
