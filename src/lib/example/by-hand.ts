import type { Biases, LayerShape } from '../network/shape.ts';
import type { Example } from '../slips/step.ts';

// Worked examples that others published, as they state them: their networks, how they take the step, and their numbers.

const none = { each: 'none', trained: false, sign: 1 } as const satisfies Biases;
const own = { each: 'neuron', trained: true, sign: 1 } as const satisfies Biases;
const shared = { each: 'layer', trained: true, sign: 1 } as const satisfies Biases;
const layer = (units: number, activation: LayerShape['activation'], biases: Biases): LayerShape => ({
  units,
  activation,
  biases,
});

/**
 * An exercise of three inputs, two hidden neurons and one output, without biases: wtlin1228/deep-learning, 7_backpropagation_exercise.
 * @example stepOf(threeTwoOne).values.h1 // 0.484973…
 */
export const threeTwoOne = {
  shape: { inputs: 3, layers: [layer(2, 'sigmoid', none), layer(1, 'sigmoid', none)] },
  policy: { loss: 'half sum', hidden: 'old', rate: true, steps: false },
  parameters: {
    ...{ x1: 0.5, x2: 0.1, x3: -0.2 },
    ...{ a11: 0.5, a12: -0.6, a21: 0.1, a22: -0.2, a31: 0.1, a32: 0.7 },
    ...{ b11: 0.1, b21: -0.3, t1: 0.6, rho: 0.5 },
  },
} as const satisfies Example;

/**
 * Two classes and their probabilities: Bindeshwar Singh Kushwaha, “Understanding Neural Networks: Softmax, Cross-Entropy, and
 * Backpropagation”, postnetwork.co. The rate is this book's own.
 * @example stepOf(twoClasses).values.h1 // 0.567147…
 */
export const twoClasses = {
  shape: { inputs: 3, layers: [layer(2, 'sigmoid', shared), layer(2, 'softmax', shared)] },
  policy: { loss: 'softmax cross-entropy', hidden: 'old', rate: true, steps: false },
  parameters: {
    ...{ x1: 1, x2: 2, x3: -1 },
    ...{ a11: 0.2, a12: -0.5, a21: -0.3, a22: 0.1, a31: 0.4, a32: 0.2, c1: 0.5 },
    ...{ b11: 0.3, b12: -0.1, b21: 0.4, b22: 0.2, c2: 0.1, t1: 1, t2: 0, rho: 0.1 },
  },
} as const satisfies Example;

/**
 * Two neurons that are ReLUs and an output without a bend: “Neural network lifecycle”, kircerta.com. The rate is this book's own.
 * @example stepOf(rectified).values.h1 // -0.25
 */
export const rectified = {
  shape: { inputs: 2, layers: [layer(2, 'relu', own), layer(1, 'identity', own)] },
  policy: { loss: 'half sum', hidden: 'old', rate: true, steps: false },
  parameters: {
    ...{ x1: 1, x2: 2, a11: 0.3, a12: 0.2, a21: -0.1, a22: 0.4, c1_1: 0, c1_2: 0 },
    ...{ b11: 0.5, b21: -0.3, c2_1: 0, t1: 1, rho: 0.1 },
  },
} as const satisfies Example;
