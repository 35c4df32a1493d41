// The map of a loss: its lines lie where the loss is what they say, and its cross where it is least.
import { describe, expect, test } from 'vitest';
import { bowls } from '../../../../src/components/chapters/machine/downhill.ts';
import { contoursOf, levelsOf } from '../../../../src/components/machine/downhill/contours.ts';
import { finer, fineSize } from '../../../../src/components/machine/downhill/finer.ts';
import { groundOf, stretch } from '../../../../src/components/machine/downhill/ground.ts';
import { firstWalk } from '../../../../src/components/machine/downhill/walk.ts';
import { downhillWords } from '../../../../src/components/words/machine/downhill.ts';
import { numberWords } from '../../../../src/components/words/number.ts';
import { expectClose } from '../../../lib/helpers.ts';
import { corners } from './corners.ts';

describe('contours', () => {
  test.each(['example', 'moons', 'stretched'] as const)(
    'of %s: each point of a line has its loss',
    (name) => {
      const ground = groundOf(firstWalk(name));
      const { lines } = contoursOf(ground);
      const { surface, box } = ground;
      const [least, most] = [lines[0], lines.at(-1)].map((line) => Number(line?.label || 'NaN'));
      expect(lines).toHaveLength(8);
      let points = 0;
      for (const { d, label } of lines) {
        if (label === '') continue;
        const own = corners(d, box);
        points += own.length;
        // Half a unit of the drawing, to which a corner is rounded, and what the grid can't tell, is an allowance in height.
        const unit = (box.right - box.left) / 560;
        for (const [first, second] of own) {
          const here = surface.height(first, second);
          const around = [-2, 0, 2].flatMap((i) =>
            [-2, 0, 2].map((j) => surface.height(first + i * unit, second + j * unit)),
          );
          const [low, high] = [Math.min(...around), Math.max(...around)];
          const level = Number(label);
          const rounding = 0.05 * level;
          expect(level, `${first}, ${second}: ${here}`).toBeGreaterThan(low - rounding);
          expect(level, `${first}, ${second}: ${here}`).toBeLessThan(high + rounding);
        }
      }
      expect(points).toBeGreaterThan(60);
      if (least && most) expect(least).toBeLessThan(most);
    },
  );

  test('the cross of the neuron’s bowl is where its slope is nearly zero', () => {
    const ground = groundOf(firstWalk('moons'));
    const { lowest } = contoursOf(ground);
    expect(Math.hypot(...ground.surface.slope(lowest.first, lowest.second))).toBeLessThan(0.01);
    expect(Math.hypot(...ground.surface.slope(-1.5, 0.25))).toBeGreaterThan(0.2);
  });

  test('stretched, the lowest place lies so many times less far across', () => {
    const [one, other] = (['moons', 'stretched'] as const).map(
      (name) => contoursOf(groundOf(firstWalk(name))).lowest,
    );
    expect(Math.abs((one?.first ?? 0) / stretch - (other?.first ?? 1))).toBeLessThan(0.15);
    expect(Math.abs((one?.second ?? 0) - (other?.second ?? 1))).toBeLessThan(0.3);
  });

  test('levels lie between the lowest and the highest, ascending', () => {
    const levels = levelsOf(Float64Array.of(1, 5, 2));
    expect(levels).toEqual([...levels].sort((a, b) => a - b));
    expect(levels.every((level) => level > 1 && level < 5)).toBe(true);
  });
});

describe('a finer grid', () => {
  const size = { columns: 5, rows: 4 };
  const fineness = { across: 3, up: 2 };
  const field = (height: (c: number, r: number) => number) =>
    Float64Array.from({ length: 20 }, (_, i) => height(i % 5, Math.floor(i / 5)));

  test('has the old places, and so many steps between', () => {
    expect(fineSize(size, fineness)).toEqual({ columns: 13, rows: 7 });
    const rough = field((c, r) => Math.sin(7 * c) + c * r);
    const smooth = finer(rough, size, fineness);
    expect(smooth).toHaveLength(13 * 7);
    for (let r = 0; r < 4; r++)
      for (let c = 0; c < 5; c++)
        expectClose(smooth[2 * r * 13 + 3 * c], rough[r * 5 + c] as number, 1e-12, 1e-12);
  });

  test('is exact for a plane, and for a parabola away from the border', () => {
    const plane = finer(
      field((c, r) => 2 * c - 3 * r + 1),
      size,
      fineness,
    );
    plane.forEach((height, i) => {
      expectClose(height, (2 * (i % 13)) / 3 - (3 * Math.floor(i / 13)) / 2 + 1, 1e-12, 1e-12);
    });
    const bowl = finer(
      field((c) => c * c),
      size,
      fineness,
    );
    for (let c = 3; c <= 9; c++) expectClose(bowl[c], (c / 3) ** 2, 1e-12);
  });
});

test('the valley is as many times as large as its name says, and as the last row of the table', () => {
  expect(downhillWords.grounds.stretched).toContain(`x₁ ${numberWords.inWords(stretch)} times as large`);
  expect(bowls.at(-1)?.scale).toBe(stretch);
});
