// The example of each kind of slip, worked out from the right numbers of its network as one would by hand.
import { describe, expect, test } from 'vitest';
import type { SlipKindId } from '../../../../src/lib/slips/catalogue/catalogue.ts';
import { exampleOf } from '../../../../src/lib/slips/catalogue/examples.ts';
import { expectClose } from '../../helpers.ts';
import { valuesUnder } from './networks.ts';

type Parameter = 'x1' | 'x2' | 't1' | 't2' | 't3' | 'rho' | 'c1' | 'c2' | 'c1_1';
type Weight = `${'a' | 'b'}${1 | 2}${1 | 2 | 3}`;
type Neuron = `${'y' | 'h'}${1 | 2 | 3}`;
type Id =
  | Parameter
  | Weight
  | `${Weight | 'c2'}_new`
  | `${Neuron | `z${Neuron}`}${'' | '_after'}`
  | `dE_dz${Neuron}`;
type Numbers = Readonly<Record<Id, number>>;

const sigmoid = (z: number) => 1 / (1 + Math.exp(-z));

/** What the slip makes of the quantity that its example shows, from the right numbers. */
const byHand: Readonly<Record<SlipKindId, (v: Numbers) => number>> = {
  'sign-lost': (v) => -(v.c2 - v.rho * (v.dE_dzh1 + v.dE_dzh2)),
  'of-another': (v) => v.dE_dzh2,
  'another-of-the-weight': (v) => v.dE_dzh1 * v.y1,
  'before-for-after': (v) => (v.t1 - v.h1) ** 2 + (v.t2 - v.h2) ** 2,
  'after-for-before': (v) => (v.t1 - v.h1_after) ** 2 + (v.t2 - v.h2_after) ** 2,
  'input-of-another-sample': (v) => v.x1 * v.a11 + v.c1,
  'target-of-another-sample': (v) => 2 * v.h1,
  'biases-exchanged': (v) => v.x1 * v.a11 + v.x2 * v.a21 + v.c2,
  'weights-exchanged': (v) => v.x1 * v.a21 + v.x2 * v.a11 + v.c1,
  'inputs-exchanged': (v) => v.x2 * v.a11 + v.x1 * v.a21 + v.c1,
  'targets-exchanged': (v) => 2 * (v.h1 - v.t2),
  'no-bias': (v) => v.x1 * v.a11 + v.x2 * v.a21,
  'bias-sign': (v) => v.x1 * v.a11 + v.x2 * v.a21 + v.c1_1,
  'another-bias': (v) => v.x1 * v.a11 + v.x2 * v.a21 + v.c2,
  'indices-swapped': (v) => v.x1 * v.a11 + v.x2 * v.a12 + v.c1,
  'another-weight': (v) => v.x1 * v.a12 + v.x2 * v.a21 + v.c1,
  'another-input': (v) => v.x2 * v.a11 + v.x2 * v.a21 + v.c1,
  'term-dropped': (v) => v.x2 * v.a21 + v.c1,
  'no-activation': (v) => v.x1 * v.a11 + v.x2 * v.a21 + v.c1,
  'no-softmax': (v) => v.x1 * v.a11 + v.x2 * v.a21 + v.c1 - v.t1,
  'sigmoid-for-softmax': (v) => sigmoid(v.x1 * v.a11 + v.x2 * v.a21 + v.c1),
  'exponent-sign': (v) => 1 - v.y1,
  'another-activation': (v) => sigmoid(v.x1 * v.a11 + v.x2 * v.a21 + v.c1_1),
  'sum-for-output': (v) => v.zy1 * v.b11 + v.zy2 * v.b21 + v.c2,
  'outputs-exchanged': (v) => sigmoid(v.zh2),
  'loss-half-sum': (v) => ((v.t1 - v.h1) ** 2 + (v.t2 - v.h2) ** 2) / 2,
  'loss-sum': (v) => (v.t1 - v.h1) ** 2 + (v.t2 - v.h2) ** 2 + (v.t3 - v.h3) ** 2,
  'loss-mean': (v) => ((v.t1 - v.h1) ** 2 + (v.t2 - v.h2) ** 2 + (v.t3 - v.h3) ** 2) / 3,
  'two-dropped': (v) => v.h1 - v.t1,
  'not-squared': (v) => v.t1 - v.h1,
  'squared-together': (v) => (v.t1 - v.h1 + (v.t2 - v.h2)) ** 2,
  'miss-dropped': (v) => (v.t2 - v.h2) ** 2,
  'cross-entropy-for-squares': (v) => -v.t1 * Math.log(v.h1) - (1 - v.t1) * Math.log(1 - v.h1),
  'squares-for-cross-entropy': (v) => (v.t1 - v.h1) ** 2 / 2,
  'lg-for-ln': (v) => -v.t1 * Math.log10(v.h1) - (1 - v.t1) * Math.log10(1 - v.h1),
  'term-of-cross-entropy': (v) => -v.t1 * Math.log(v.h1),
  'target-minus-output': (v) => 2 * (v.t1 - v.h1),
  'error-for-slope': (v) => (v.t1 - v.h1) ** 2,
  'miss-of-another': (v) => 2 * (v.h2 - v.t1),
  'cross-entropy-gradient': (v) => v.h1 - v.t1,
  'squares-gradient': (v) => (v.h1 - v.t1) * v.h1 * (1 - v.h1),
  'jacobian-skipped': (v) => 2 * (v.h1 - v.t1),
  'jacobian-diagonal': (v) => 2 * (v.h1 - v.t1) * v.h1 * (1 - v.h1),
  'no-slope': (v) => 2 * (v.h1 - v.t1),
  'slope-of-output': (v) => sigmoid(v.h1) * (1 - sigmoid(v.h1)),
  'slope-of-sum': (v) => 1 - v.zy1 ** 2,
  'output-for-slope': (v) => v.h1,
  'sum-for-slope': (v) => v.zh1,
  'one-factor': (v) => 1 - v.h1,
  'slope-of-another-activation': (v) => v.y1 * (1 - v.y1),
  'slope-twice': (v) => 2 * (v.h1 - v.t1) * (v.h1 * (1 - v.h1)) ** 2,
  'slope-of-another': (v) => 2 * (v.h1 - v.t1) * v.h2 * (1 - v.h2),
  'slope-left-for-later': (v) => 2 * (v.h1 - v.t1) * v.y1,
  'times-weight': (v) => v.dE_dzh1 * v.b11,
  'input-left-out': (v) => v.dE_dzh1,
  'input-of-another-wire': (v) => v.dE_dzh1 * v.y2,
  'input-of-another-layer': (v) => v.dE_dzh1 * v.x1,
  'input-after': (v) => v.dE_dzh1 * v.y1_after,
  'delta-of-another': (v) => v.dE_dzh2 * v.y1,
  'gradients-transposed': (v) => v.dE_dzh1 * v.y2,
  'bias-averaged': (v) => (v.dE_dzh1 + v.dE_dzh2) / 2,
  'bias-from-one': (v) => v.dE_dzh1,
  'bias-summed': (v) => v.dE_dzh1 + v.dE_dzh2 + v.dE_dzh3,
  'bias-of-its-own': (v) => v.y1_after * v.b11_new + v.y2_after * v.b21_new + v.c2 - v.rho * v.dE_dzh1,
  'bias-moved': (v) => v.c2 - v.rho * (v.dE_dzh1 + v.dE_dzh2),
  'bias-frozen': (v) => v.c2,
  'bias-times-input': (v) => (v.dE_dzh1 + v.dE_dzh2) * v.y1,
  'bias-times-bias': (v) => (v.dE_dzh1 + v.dE_dzh2) * v.c2,
  'bias-delta-of-another': (v) => v.dE_dzh2,
  'new-weights': (v) => v.dE_dzh1 * (v.b11 - v.rho * v.dE_dzh1 * v.y1),
  'one-path': (v) => v.dE_dzh1 * v.b11,
  'path-dropped': (v) => v.dE_dzh2 * v.b12 + v.dE_dzh3 * v.b13,
  'paths-averaged': (v) => (v.dE_dzh1 * v.b11 + v.dE_dzh2 * v.b12) / 2,
  'gradients-summed': (v) => v.dE_dzh1 * v.y1 + v.dE_dzh2 * v.y1,
  'weights-left-out': (v) => v.dE_dzh1,
  'wrong-wires': (v) => v.dE_dzh2 * v.b21,
  'weights-exchanged-back': (v) => v.dE_dzh1 * v.b12,
  'delta-of-another-path': (v) => v.dE_dzh2 * v.b11,
  'error-not-passed-on': (v) => 2 * (v.h1 - v.t1),
  'gradient-added': (v) => v.c2 + v.rho * (v.dE_dzh1 + v.dE_dzh2),
  'step-subtracted': (v) => v.a11 + v.rho * v.dE_dzy1 * v.x1,
  'rate-forgotten': (v) => v.b11 - v.dE_dzh1 * v.y1,
  'rate-twice': (v) => v.b11 - v.rho * v.rho * v.dE_dzh1 * v.y1,
  'rate-as-divisor': (v) => v.b11 - (v.dE_dzh1 * v.y1) / v.rho,
  'rate-times-weight': (v) => v.rho * (v.b11 - v.dE_dzh1 * v.y1),
  'step-times-weight': (v) => v.b11 - v.rho * v.dE_dzh1 * v.y1 * v.b11,
  'old-weight-dropped': (v) => -v.rho * v.dE_dzh1 * v.y1,
  'weight-frozen': (v) => v.b11,
  'gradient-of-another': (v) => v.b11 - v.rho * v.dE_dzh2 * v.y1,
  'old-weight-of-another': (v) => v.b12 - v.rho * v.dE_dzh1 * v.y1,
  'delta-for-gradient': (v) => v.b11 - v.rho * v.dE_dzh1,
  'old-weights-after': (v) => v.y1_after * v.b11 + v.y2_after * v.b21_new + v.c2_new,
  'old-outputs-after': (v) => v.y1 * v.b11_new + v.y2 * v.b21_new + v.c2_new,
};

describe.each(Object.entries(byHand))('%s', (slip, wrong) => {
  test('gives the number that one gets by hand, and another than the right one', () => {
    const { step, made, shows } = exampleOf(slip as SlipKindId);
    const shown = valuesUnder(step, made)[shows] as number;
    expectClose(shown, wrong(step.values as Numbers), 1e-12, 1e-14);
    expect(Math.abs(shown - (step.values[shows] as number))).toBeGreaterThan(1e-6);
  });
});
