import { fail } from '../number/expect.ts';
import { type Model, viewOf } from './model.ts';

/**
 * The same model, trained with weight decay: its gradient is that of loss + l2/2 · Σ w², so a step takes every weight a
 * little towards 0. Biases are not decayed. The loss that it gives is that of the points alone; `penalty` is the rest.
 *
 * scikit-learn's `MLPClassifier` means the same by alpha = l2 · n, for n points in a batch, and its
 * `LogisticRegression` by C = 1/(l2 · n). PyTorch's `weight_decay` is l2, and decays the biases too.
 * @param l2  from 0, which decays nothing
 * @throws RangeError if l2 is negative or not finite
 * @example
 * const { train } = prepareMoons({ seed: 0 });
 * const start = { parameters: new Float64Array(3), train, learningRate: 0.5 };
 * const sizeOf = ({ run }) => Math.hypot(...run.parameters.subarray(0, 2));
 * const free = runEpochs({ ...start, model: logisticModel(2) }, 300);
 * const decayed = runEpochs({ ...start, model: withWeightDecay(logisticModel(2), 0.1) }, 300);
 * sizeOf(decayed) < sizeOf(free) // true
 */
export function withWeightDecay<Kind extends Model>(model: Kind, l2: number): Kind {
  needDecay('withWeightDecay', l2);
  return {
    ...model,
    lossAndGradient(parameters: Float64Array, points, gradient) {
      const loss = model.lossAndGradient(parameters, points, gradient);
      for (const layer of model.layers) {
        const { weights } = viewOf(layer, parameters);
        const slopes = viewOf(layer, gradient).weights;
        for (const [i, w] of weights.entries()) slopes[i] = (slopes[i] as number) + l2 * w;
      }
      return loss;
    },
  };
}

/**
 * What weight decay adds to the loss: l2/2 · Σ w² over the weights of all layers, and no bias.
 * @throws RangeError if l2 is negative or not finite
 * @example penalty(logisticModel(2), Float64Array.of(1, 2, -1), 0.1) // 0.25
 */
export function penalty({ layers }: Pick<Model, 'layers'>, parameters: Float64Array, l2: number): number {
  needDecay('penalty', l2);
  const squares = layers.map((layer) => viewOf(layer, parameters).weights.reduce((sum, w) => sum + w * w, 0));
  return (l2 / 2) * squares.reduce((sum, part) => sum + part, 0);
}

function needDecay(where: string, l2: number): void {
  if (!(l2 >= 0 && l2 < Infinity)) fail(where, 'a finite weight decay from 0', l2);
}
