import { expect, test } from 'vitest';
import { articleExample } from '../../../src/lib/example/article-step.ts';
import { stepOf } from '../../../src/lib/slips/step.ts';
import { expectRangeError } from '../helpers.ts';

test('a step of no layers is refused under the name of what was asked', () => {
  const { shape, ...rest } = articleExample();
  expectRangeError(
    () => stepOf({ ...rest, shape: { ...shape, layers: [] } }),
    'stepOf needs one to four layers, got 0',
  );
  expect(stepOf(articleExample()).names.inputs).toEqual(['x1', 'x2']);
});
