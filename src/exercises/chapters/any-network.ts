import { multiplications } from '../../lib/network/multiplications.ts';
import { softmax } from '../../lib/neuron/softmax.ts';
import type { Exercise } from '../exercise.ts';

/** One neuron a layer, and the way back from the third to the first. */
export const chain = { delta: 1 / 2, w3: 4, y2: 1 / 2, w2: -2, y1: 1 / 5 } as const;
const slope2 = chain.y2 * (1 - chain.y2);
const slope1 = chain.y1 * (1 - chain.y1);
export const second = chain.delta * chain.w3 * slope2;
const first = second * chain.w2 * slope1;

/** What is to be counted, and a deep network of layers that are alike. */
export const counted = multiplications([4, 6, 3]);
const products = counted.gradients + counted.deltas;
export const deep = { layers: 10, width: 100 } as const;
export const deepCost = multiplications(Array.from({ length: deep.layers + 1 }, () => deep.width));

/** Three classes, of which the second is right. */
export const powers = [1, 2, 3] as const;
const shares = softmax(powers.map(Math.log));
export const ofSecond = shares[1] as number;
export const surprise = -Math.log(ofSecond);

/** Units in each layer, whose sigmoids are as steep as they can be. */
export const units = 10;

export const anyNetwork = [
  {
    kind: 'number',
    id: 'chain',
    answer: first,
    digits: { significant: 3 },
    slips: [
      { id: 'no-slopes', value: chain.delta * chain.w3 * chain.w2 },
      { id: 'no-first-slope', value: second * chain.w2 },
      { id: 'no-second-slope', value: chain.delta * chain.w3 * chain.w2 * slope1 },
      { id: 'no-weights', value: chain.delta * slope2 * slope1 },
      { id: 'sign', value: -first },
      { id: 'one-short', value: second },
      { id: 'values', value: chain.delta * chain.w3 * chain.y2 * chain.w2 * chain.y1 },
    ],
  },
  {
    kind: 'choice',
    id: 'shape',
    options: ['delta-x', 'x-delta', 'x-turned-delta'],
    right: 'x-delta',
  },
  {
    kind: 'choice',
    id: 'layer-between',
    options: ['new-matrix', 'further-term', 'numbers-alone'],
    right: 'numbers-alone',
  },
  {
    kind: 'number',
    id: 'products',
    answer: products,
    digits: { decimals: 0 },
    slips: [
      { id: 'gradients-alone', value: counted.gradients },
      { id: 'deltas-alone', value: counted.deltas },
      { id: 'inputs-too', value: 2 * counted.forward },
      { id: 'neurons-too', value: counted.backward },
      { id: 'forward-too', value: counted.forward + products },
    ],
  },
  {
    kind: 'estimate',
    id: 'deep',
    from: 0,
    to: 10,
    step: 1 / 10,
    decimals: 1,
    answer: deepCost.backward / deepCost.forward,
    within: 3 / 20,
  },
  {
    kind: 'number',
    id: 'break-even',
    answer: 4 / Math.sqrt(units),
    digits: { decimals: 2 },
    slips: [
      { id: 'one-wire', value: 4 },
      { id: 'no-root', value: 4 / units },
      { id: 'slope-of-one', value: 1 / Math.sqrt(units) },
      { id: 'upside-down', value: Math.sqrt(units) },
    ],
  },
  {
    kind: 'number',
    id: 'softmax',
    answer: ofSecond - 1,
    digits: { significant: 3 },
    slips: [
      { id: 'sign', value: 1 - ofSecond },
      { id: 'share', value: ofSecond },
      { id: 'slope-kept', value: (ofSecond - 1) * ofSecond * (1 - ofSecond) },
      { id: 'mean', value: (ofSecond - 1) / powers.length },
      { id: 'error', value: surprise },
      { id: 'sum-for-share', value: Math.LN2 - 1 },
    ],
  },
] as const satisfies readonly Exercise[];
