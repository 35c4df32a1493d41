import { quantity } from '../../lib/example/quantities.ts';
import { softmax } from '../../lib/neuron/softmax.ts';
import type { NamedQuantities, NamedQuantity } from '../setting/named.ts';
import type { Setting } from '../setting/store.ts';

/** A second sample, put under the one of the page: what both come to is a batch of two. */
const second = { x1: 1, x2: 0, t1: 0.9, t2: 0.1 } as const;

const at = (reference: string, { parameters, rounding }: Setting) =>
  quantity(reference, parameters, rounding);
const atSecond =
  (reference: string): NamedQuantity =>
  ({ parameters, rounding }) =>
    quantity(reference, { ...parameters, ...second }, rounding);

/** The gradient of the mean error of both samples, and that of the sum. */
const ofBoth =
  (reference: string, divided: 1 | 2): NamedQuantity =>
  (setting) =>
    (at(reference, setting) + atSecond(reference)(setting)) / divided;

/** What a δ is multiplied by on its way along one wire and through the neuron at its end. */
const alongWire =
  (weight: string, slope: string): NamedQuantity =>
  (setting) =>
    at(weight, setting) * at(slope, setting);

const sumsOf = (setting: Setting) => [at('zh1', setting), at('zh2', setting)] as const;

/** The outputs, had a softmax been put behind their sums; NaN where a sum is beyond all bounds. */
const share =
  (k: 0 | 1): NamedQuantity =>
  (setting) => {
    const sums = sumsOf(setting);
    return sums.every(Number.isFinite) ? (softmax(sums)[k] as number) : Number.NaN;
  };

/** Their cross-entropy if the second class is right, from the sums: a share that rounds to 0 or 1 has lost it. */
const surprise: NamedQuantity = (setting) => {
  const [first, second] = sumsOf(setting);
  return Math.max(first - second, 0) + Math.log1p(Math.exp(-Math.abs(first - second)));
};

/** What the gradient of a11 becomes where B is not turned over: column in place of row. */
const notTurned: NamedQuantity = (setting) => {
  const part = (delta: string, weight: string) => at(delta, setting) * at(weight, setting);
  const arrives = part('dE_dzh1', 'b11') + part('dE_dzh2', 'b21');
  return arrives * at('dy1_dzy1', setting) * at('x1', setting);
};

export const quantities = {
  'not-turned': notTurned,
  'second-delta-y1': atSecond('dE_dzy1'),
  'second-delta-y2': atSecond('dE_dzy2'),
  'batch-a11': ofBoth('dE_da11', 2),
  'batch-a12': ofBoth('dE_da12', 2),
  'batch-a21': ofBoth('dE_da21', 2),
  'batch-a22': ofBoth('dE_da22', 2),
  'second-a11': atSecond('dE_da11'),
  'sum-a11': ofBoth('dE_da11', 1),
  'wire-11': alongWire('b11', 'dy1_dzy1'),
  'wire-12': alongWire('b12', 'dy1_dzy1'),
  'wire-21': alongWire('b21', 'dy2_dzy2'),
  'wire-22': alongWire('b22', 'dy2_dzy2'),
  p1: share(0),
  p2: share(1),
  // the second class is the right one; less 1 its share is what the other has, also where it rounds to 1
  'p-minus-t-2': (setting) => -share(0)(setting),
  surprise,
} satisfies NamedQuantities;
