import type { StepPolicy } from '../../network/policy.ts';
import type { Biases, DenseShape, LayerShape } from '../../network/shape.ts';
import type { Values } from '../../trace/evaluate.ts';
import type { Example } from '../step.ts';

const shared = { each: 'layer', trained: true, sign: 1 } as const satisfies Biases;
const layer = (units: number, activation: LayerShape['activation'], biases: Biases): LayerShape => ({
  units,
  activation,
  biases,
});
const twoByTwo = (biases: Biases): DenseShape => ({
  inputs: 2,
  layers: [layer(2, 'sigmoid', biases), layer(2, 'sigmoid', biases)],
});
const policy: StepPolicy = { loss: 'sum', hidden: 'old', rate: true, steps: false };
const first: Values = { x1: 0.4, x2: 0.9, a11: 0.3, a12: -0.7, a21: 0.6, a22: 0.2 };
const second: Values = { b11: 0.5, b12: -0.4, b21: -0.8, b22: 0.7, t1: 0.2, t2: 0.8, rho: 0.5 };

/** Small networks, with numbers of their own, in which every kind of slip has a place. */
export const exampleNetworks = {
  /** 2-2-2 with sigmoids, a bias for each layer, the sum of squares */
  sigmoids: {
    shape: twoByTwo(shared),
    policy,
    parameters: { ...first, ...second, c1: 0.1, c2: -0.3 },
  },
  /** the same with biases that stay as they are */
  frozen: {
    shape: twoByTwo({ ...shared, trained: false }),
    policy,
    parameters: { ...first, ...second, c1: 0.1, c2: -0.3 },
  },
  /** 2-2-3, tanh and sigmoids, a bias for each neuron, half the sum of squares, steps as quantities of their own */
  paths: {
    shape: {
      inputs: 2,
      layers: [
        layer(2, 'tanh', { ...shared, each: 'neuron' }),
        layer(3, 'sigmoid', { ...shared, each: 'neuron' }),
      ],
    },
    policy: { ...policy, loss: 'half sum', steps: true },
    parameters: {
      ...first,
      ...second,
      ...{ b13: 0.6, b23: 0.3, t3: 0.5, c1_1: 0.1, c1_2: -0.2, c2_1: 0.4, c2_2: -0.3, c2_3: 0.2 },
    },
  },
  /** 2-2-1 with thresholds and a cross-entropy */
  thresholds: {
    shape: {
      inputs: 2,
      layers: [
        layer(2, 'sigmoid', { each: 'neuron', trained: true, sign: -1 }),
        layer(1, 'sigmoid', { each: 'neuron', trained: true, sign: -1 }),
      ],
    },
    policy: { ...policy, loss: 'cross-entropy' },
    parameters: { ...first, b11: 0.5, b21: -0.8, c1_1: 0.8, c1_2: -0.1, c2_1: 0.3, t1: 0.9, rho: 0.1 },
  },
  /** two inputs into a softmax of three, with the cross-entropy that belongs to it */
  softmax: {
    shape: { inputs: 2, layers: [layer(3, 'softmax', shared)] },
    policy: { ...policy, loss: 'softmax cross-entropy' },
    parameters: { ...first, a13: -0.1, a23: 0.5, c1: 0.2, t1: 1, t2: 0, t3: 0, rho: 0.5 },
  },
  /** the same under the sum of squares */
  'softmax under squares': {
    shape: { inputs: 2, layers: [layer(3, 'softmax', shared)] },
    policy,
    parameters: { ...first, a13: -0.1, a23: 0.5, c1: 0.2, t1: 1, t2: 0, t3: 0, rho: 0.5 },
  },
} as const satisfies Record<string, Example>;
