import { expect, test } from 'vitest';
import { slipped } from '../../../src/components/setting/slipped.ts';
import { articleSetting } from '../../../src/components/setting/store.ts';
import { article } from '../../../src/lib/example/article.ts';

// One input stands for the slip, the other for the gradient.
test.each([
  [-1, 2, -1],
  [1, -2, -1],
  [1, 2, 1],
  [-1, -2, 1],
  [0, 2, 1],
  [2, 2, 2],
  [2.0001, 2.0002, 2],
  [0, 0, 2],
  [3, 2, 3],
  [-3, -2, 3],
  [1, 0, 3],
])('%f for %f is told as %i', (x1, x2, told) => {
  expect(slipped('x1', 'x2', { ...articleSetting, parameters: { ...article, x1, x2 } })).toBe(told);
});
