import { expect, test } from 'vitest';
import { article } from '../../../src/lib/example/article.ts';
import { traceUnder } from '../../../src/lib/example/traces.ts';
import { articleAfter } from '../../../src/lib/example/written-out.ts';
import { randomState } from '../../../src/lib/points/random-state.ts';
import { descend } from '../../../src/lib/trace/descend.ts';

const trace = traceUnder(undefined);

test.each([0, 1, 2, 10, 100, 1000, 10_000])('%d steps are those of the trace, to the last bit', (steps) => {
  expect(articleAfter(article, steps)).toEqual(descend(trace, article, steps));
});

test('so are those from five hundred other starts, at any rate', () => {
  const { randomSample: next } = randomState(1);
  for (let i = 0; i < 500; i++) {
    const parts = Object.keys(article).map((id) => [id, 8 * next() - 4]);
    const start = { ...Object.fromEntries(parts), rho: 10 ** (4 * next() - 2) };
    expect(articleAfter(start, 25)).toEqual(descend(trace, start, 25));
  }
});

test('a start that overflows ends where the trace ends', () => {
  const start = { ...article, x1: 1e200, x2: -1e200, a11: 1e150, rho: 1e300 };
  expect(articleAfter(start, 3)).toEqual(descend(trace, start, 3));
});
