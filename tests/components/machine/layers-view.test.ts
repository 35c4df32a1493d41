import { describe, expect, test } from 'vitest';
import { layersView } from '../../../src/components/machine/layers-view.ts';
import { articleSetting } from '../../../src/components/setting/store.ts';
import { article } from '../../../src/lib/example/article.ts';
import { grownNetwork } from '../../../src/lib/example/grown.ts';
import { backwardRows, forwardRows } from '../../../src/lib/network/any-network.ts';
import { formatNumber } from '../../../src/lib/writing/format.ts';

const setting = { ...articleSetting, digits: 6 };

describe('the network that grows', () => {
  test('has two layers as the book has, digit for digit', () => {
    const [hidden, output] = layersView(2, setting).layers;
    expect(hidden?.values).toEqual([['0.595078', '0.598688']]);
    expect(output?.delta).toEqual([['0.141031', '0.135228']]);
    expect(hidden?.delta).toEqual([['0.0365422', '0.0497110']]);
    expect(hidden?.gradient[0]?.[0]).toBe('0.00182711');
    expect(output?.interceptGradient).toBe('0.276259');
  });

  test('with three and four layers has the first weights’ gradients that NumPy printed', () => {
    const first = (depth: number) => layersView(depth, setting).layers[0]?.gradient.flat();
    expect(first(3)).toEqual(['0.000645061', '0.000875574', '0.00129012', '0.00175115']);
    expect(first(4)).toEqual(['0.000145866', '0.000197993', '0.000291732', '0.000395986']);
  });

  test.each([1, 2, 3, 4])('%i layers: each number is that of the four equations in code', (depth) => {
    const network = grownNetwork(article, depth);
    const values = forwardRows(network, [[article.x1, article.x2]]);
    const gradients = backwardRows(network, values, [[article.t1, article.t2]]);
    const { layers } = layersView(depth, setting);
    expect(layers).toHaveLength(depth);
    layers.forEach((layer, l) => {
      const text = (numbers: readonly number[] = []) => numbers.map((g) => formatNumber(g, 'gradient', 6));
      expect(layer.gradient.flat()).toEqual(text(gradients[l]?.weights.flat()));
      expect(layer.delta.flat()).toEqual(text(gradients[l]?.biases));
      expect(layer.values.flat()).toEqual(values[l + 1]?.flat().map((y) => formatNumber(y, 'value', 6)));
    });
  });

  test('follows the numbers of the page, and shows none that do not hold', () => {
    const layers = (parameters: object) =>
      layersView(2, { ...setting, parameters: { ...article, ...parameters } }).layers;
    expect(layers({ b11: 2 })[1]?.weights[0]?.[0]).toBe('2.000000');
    expect(layers({ b11: 70 })[1]?.delta[0]?.[0]).toMatch(/^<|^0/);
  });
});
