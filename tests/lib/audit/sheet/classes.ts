// The classes whose sheets are worked out again in Python: one of thirty, and others of all kinds of layers.

import { usuallyAsked } from '../../../../src/lib/audit/sheet/asked-kinds.ts';
import type { SheetSpec } from '../../../../src/lib/audit/sheet/sheet.ts';
import { articleShape } from '../../../../src/lib/example/article.ts';
import { denseShape, type LayerShape } from '../../../../src/lib/network/shape.ts';

export const layer = (
  units: number,
  activation: LayerShape['activation'] = 'sigmoid',
  biases: Partial<LayerShape['biases']> = {},
): LayerShape => ({ units, activation, biases: { each: 'neuron', trained: true, sign: 1, ...biases } });

const policy = { loss: 'half sum', hidden: 'old', rate: true, steps: false } as const;

interface SheetClass {
  readonly name: string;
  readonly seed: number;
  readonly count: number;
  readonly spec: SheetSpec;
}

export const sheetClasses: readonly SheetClass[] = [
  {
    name: 'the book’s network',
    seed: 7,
    count: 30,
    spec: {
      shape: denseShape(articleShape, { biases: 'shared' }),
      policy: { ...policy, loss: 'mean' },
      asked: usuallyAsked,
      to: { decimals: 4 },
    },
  },
  {
    name: 'frozen biases',
    seed: 1,
    count: 6,
    spec: {
      shape: denseShape(articleShape, { biases: 'frozen' }),
      policy,
      asked: ['hidden', 'outputs', 'error', 'new', 'after'],
      to: { decimals: 5 },
    },
  },
  {
    name: 'softmax',
    seed: 2,
    count: 6,
    spec: {
      shape: { inputs: 2, layers: [layer(3, 'tanh'), layer(3, 'softmax')] },
      policy: { ...policy, loss: 'softmax cross-entropy' },
      asked: ['outputs', 'error', 'deltas', 'new'],
      to: { significant: 4 },
    },
  },
  {
    name: 'ReLU and a linear output',
    seed: 3,
    count: 6,
    spec: {
      shape: { inputs: 2, layers: [layer(3, 'relu'), layer(1, 'identity')] },
      policy,
      asked: ['sums', 'hidden', 'outputs', 'error', 'gradients', 'new'],
      to: { decimals: 3 },
    },
  },
  {
    name: 'three layers, thresholds',
    seed: 4,
    count: 4,
    spec: {
      shape: {
        inputs: 3,
        layers: [layer(3, 'tanh', { sign: -1 }), layer(2, 'sigmoid', { sign: -1 }), layer(2)],
      },
      policy: { ...policy, loss: 'sum' },
      asked: usuallyAsked,
      to: { decimals: 5 },
    },
  },
];
