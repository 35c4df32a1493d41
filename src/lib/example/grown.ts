import type { Layer, Network } from '../network/network.ts';
import { fail } from '../number/expect.ts';
import type { Values } from '../trace/evaluate.ts';
import { networkOf } from '../trace/parameters.ts';
import { articleShape } from './article.ts';

/** The next weight of the sequence 0.1, 0.2, …, with which the article's eight begin. */
const weight = (place: number) => (place + 1) / 10;

/**
 * The worked example's network with fewer layers or more, two sigmoids in each: the first layer alone, the first two as they are,
 * or with further ones behind them, whose weights go on as the article's do, 0.9, 1.0, 1.1, … and whose intercepts are c2.
 * @param parameters  those of the worked example, read for the first two layers
 * @param depth       from 1
 * @throws RangeError if the depth is no whole number from 1
 * @example grownNetwork(article, 3).layers[2].weights // [[0.9, 1], [1.1, 1.2]]
 */
export function grownNetwork(parameters: Values, depth: number): Network {
  if (!Number.isInteger(depth) || depth < 1) fail('grownNetwork', 'a whole number of layers from 1', depth);
  const { layers } = networkOf(parameters, articleShape);
  const { biases } = layers[1] as Layer;
  const further = Array.from({ length: Math.max(0, depth - layers.length) }, (_, n): Layer => {
    const at = 4 * (layers.length + n);
    return {
      weights: [
        [weight(at), weight(at + 1)],
        [weight(at + 2), weight(at + 3)],
      ],
      biases,
      activation: 'sigmoid',
    };
  });
  return { layers: [...layers.slice(0, depth), ...further] };
}
