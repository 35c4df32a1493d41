// What the chapter says of its figures: where a path begins, and who is first in the valley that is drawn.
import { describe, expect, test } from 'vitest';
import { downhillView, pathOf } from '../../../../src/components/machine/downhill/downhill-view.ts';
import { changed, firstWalk } from '../../../../src/components/machine/downhill/walk.ts';
import { article } from '../../../../src/lib/example/article.ts';

const lossAfter = (steps: number, optimiser: 'plain' | 'momentum' | 'adam', rate: number) =>
  pathOf({ ...firstWalk('stretched'), optimiser, rate, steps }).at(-1)?.loss ?? Number.NaN;

test.each([40, 100])(
  'in the valley that is drawn plain descent near its best rate is not beaten, %s steps',
  (steps) => {
    const rates = Array.from({ length: 17 }, (_, i) => 2 ** (i - 12));
    const best = (optimiser: 'plain' | 'momentum' | 'adam') =>
      Math.min(...rates.map((rate) => lossAfter(steps, optimiser, rate)));
    expect(best('plain')).toBeLessThan(Math.min(best('momentum'), best('adam')));
    expect(lossAfter(steps, 'plain', 1)).toBe(best('plain'));
  },
);

describe('over other parameters of the worked example', () => {
  test('a path begins at their own values', () => {
    const walk = { ...firstWalk('example'), start: [3, 3] } as const;
    expect(changed(walk, { first: 'a11' }).start).toEqual([article.a11, article.b22]);
    expect(changed(walk, { second: 'b11' })).toMatchObject({
      first: 'b22',
      second: 'b11',
      start: [article.b22, article.b11],
    });
    expect(changed(walk, { rate: 1 }).start).toEqual([3, 3]);
    expect(changed({ ...firstWalk('moons'), first: 'c1' }, { ground: 'example' }).start).toEqual([
      article.c1,
      article.b22,
    ]);
  });
});

test.each([10, 15, 18, 19])(
  'at rate %s no step is said to lead up of which the losses show nothing',
  (rate) => {
    const walk = { ...firstWalk('moons'), rate };
    const losses = pathOf(walk).map(({ loss }) => loss.toFixed(6));
    const shown = losses.filter((loss, n) => n > 0 && loss > (losses[n - 1] ?? '')).length;
    expect(downhillView(walk).said.includes('no step led up')).toBe(shown === 0);
  },
);
