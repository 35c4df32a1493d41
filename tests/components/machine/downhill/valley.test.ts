// What the chapter says of its figures: where a path begins, and who is first in the valley that is drawn.
import { describe, expect, test } from 'vitest';
import { bestInValley, bowls } from '../../../../src/components/chapters/machine/downhill.ts';
import { contoursOf } from '../../../../src/components/machine/downhill/contours.ts';
import { downhillView, pathOf } from '../../../../src/components/machine/downhill/downhill-view.ts';
import { groundOf } from '../../../../src/components/machine/downhill/ground.ts';
import { stepsInValley, valleyEnd } from '../../../../src/components/machine/downhill/valley.ts';
import { changed, firstWalk, type Walk } from '../../../../src/components/machine/downhill/walk.ts';
import { article } from '../../../../src/lib/example/article.ts';
import { expectClose } from '../../../lib/helpers.ts';

const optimisers = ['plain', 'momentum', 'adam'] as const;
type Optimiser = (typeof optimisers)[number];

const walkOf = (optimiser: Optimiser) => changed(firstWalk('stretched'), { optimiser });
const lossOf = (walk: Walk) => pathOf(walk).at(-1)?.loss ?? Number.NaN;

describe('in the valley that is drawn', () => {
  test('momentum and Adam, at the rates they bring, beat plain descent at any rate', () => {
    const rates = Array.from({ length: 33 }, (_, i) => 2 ** ((i - 24) / 2));
    const plain = Math.min(
      ...rates.map((rate) => lossOf({ ...walkOf('plain'), rate })),
      lossOf(walkOf('plain')),
    );
    for (const optimiser of ['momentum', 'adam'] as const)
      expect(lossOf(walkOf(optimiser)), optimiser).toBeLessThan(plain);
  });

  test('from other places, too, they leave less of what is above the least, in a hundred steps', () => {
    const { least } = bottom();
    for (const start of [
      [0.4, 0],
      [-0.2, 0],
      [-0.3, -0.1],
    ] as const)
      for (const optimiser of ['momentum', 'adam'] as const) {
        const after = (walk: Walk) => lossOf({ ...walk, start, steps: 100 }) - least;
        expect(after(walkOf(optimiser))).toBeLessThan(after(walkOf('plain')) / 5);
      }
  });

  test('the caption says the losses that the figure shows', () => {
    expect(stepsInValley).toBe(walkOf('plain').steps);
    for (const optimiser of optimisers)
      expect(downhillView(walkOf(optimiser)).said).toContain(`loss ${valleyEnd(optimiser)}.`);
    const { surface } = groundOf(walkOf('plain'));
    const { lowest } = contoursOf(groundOf(walkOf('plain')));
    const atTheCross = surface.height(lowest.first, lowest.second).toFixed(3);
    expect(atTheCross).toBe(bottom().least.toFixed(3));
    expect([valleyEnd('momentum'), valleyEnd('adam')]).toEqual([atTheCross, atTheCross]);
    expect(Number(valleyEnd('plain'))).toBeGreaterThan(Number(atTheCross) + 0.01);
  });

  test('plain descent has nearly its best rate, goes from wall to wall, and is far from the cross', () => {
    const walk = walkOf('plain');
    expect(Math.abs(walk.rate / bestInValley.plain - 1)).toBeLessThan(0.02);
    const path = pathOf(walk);
    const turns = path.slice(2).filter(({ first }, n) => {
      const [before, here] = [path[n]?.first ?? 0, path[n + 1]?.first ?? 0];
      return (here - before) * (first - here) < 0;
    });
    expect(turns.length).toBeGreaterThan(50);
    expect((path.at(-1)?.second ?? 0) - bottom().second).toBeGreaterThan(0.3);
  });

  test('without the factor plain descent goes nearly straight', () => {
    const path = pathOf(firstWalk('moons'));
    const [start, end] = [path[0], path.at(-1)];
    const long = path.slice(1).reduce((sum, { first, second }, n) => {
      const before = path[n];
      return sum + Math.hypot(first - (before?.first ?? 0), second - (before?.second ?? 0));
    }, 0);
    const straight = Math.hypot(
      (end?.first ?? 0) - (start?.first ?? 0),
      (end?.second ?? 0) - (start?.second ?? 0),
    );
    expect(long / straight).toBeLessThan(1.05);
  });

  test('the best μ and ρ of its bottom are those of a parabola: from the ring they end higher than they began', () => {
    const { kept, heavy } = bestInValley;
    const typed = { ...walkOf('momentum'), kept: Number(kept.toFixed(2)), rate: Number(heavy.toFixed(2)) };
    expect(downhillView(typed).said).toContain('That is higher than at the start');
    // on a parabola with these curvatures both roots of the recursion have the size (√c − 1)/(√c + 1)
    const ratio = (bowls.at(-1)?.ratio ?? 0) ** 0.5;
    for (const curvature of [bowls.at(-1)?.least ?? 0, bowls.at(-1)?.greatest ?? 0]) {
      const trace = 1 + kept - heavy * curvature;
      expect(Math.abs(trace ** 2 - 4 * kept)).toBeLessThan(1e-9);
      expectClose(Math.abs(trace / 2), (ratio - 1) / (ratio + 1), 1e-9);
    }
    // with a tenth it is ahead of plain descent all the same
    expect(lossOf({ ...typed, rate: 0.1 })).toBeLessThan(lossOf(walkOf('plain')) - 0.01);
  });
});

/** The lowest place, by many short steps from near it. */
function bottom() {
  const walk = { ...firstWalk('stretched'), start: [0.1, -1.45], rate: 0.15, steps: 500 } as const;
  const { loss: least = 0, second = 0 } = pathOf(walk).at(-1) ?? {};
  return { least, second };
}

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
