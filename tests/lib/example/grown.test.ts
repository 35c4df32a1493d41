import { expect, test } from 'vitest';
import { article } from '../../../src/lib/example/article.ts';
import { grownNetwork } from '../../../src/lib/example/grown.ts';
import { expectRangeError } from '../helpers.ts';

test('the article’s own two layers, one of them, or further ones with weights that go on as theirs do', () => {
  const weights = (depth: number) => grownNetwork(article, depth).layers.map((layer) => layer.weights.flat());
  const sequence = [
    [0.1, 0.2, 0.3, 0.4],
    [0.5, 0.6, 0.7, 0.8],
    [0.9, 1, 1.1, 1.2],
    [1.3, 1.4, 1.5, 1.6],
  ];
  for (const depth of [1, 2, 3, 4]) expect(weights(depth)).toEqual(sequence.slice(0, depth));
  expect(grownNetwork(article, 4).layers.map(({ biases }) => biases[0])).toEqual([0.35, 0.1, 0.1, 0.1]);
});

test('a reader’s numbers stand in the first two', () => {
  const { layers } = grownNetwork({ ...article, b21: -3, c2: 2 }, 3);
  expect(layers[1]?.weights[1]?.[0]).toBe(-3);
  expect(layers[2]?.biases).toEqual([2, 2]);
});

test('is refused for no layers', () => {
  expectRangeError(
    () => grownNetwork(article, 0),
    'grownNetwork needs a whole number of layers from 1, got 0',
  );
});
