import { expect, test } from 'vitest';
import { dataPicture, pointsData } from '../../../../src/components/points/data/data.ts';
import { pointsDataWords as words } from '../../../../src/components/words/points/data.ts';
import { articleMoons } from '../../../../src/lib/points/prepare-moons.ts';
import { expectClose } from '../../../lib/helpers.ts';
import { numbersOf, placesOf } from '../../drawing/places.ts';

const { samples, noise, testSize } = articleMoons;
const article = { samples, noise, testSize, seed: 0 };

test('the data is measured before and after: training parts stand at 0 and 1, test parts near it', () => {
  const data = pointsData(article);
  for (const j of [0, 1]) {
    expectClose(data?.scaled.train.means[j], 0, 0, 1e-12);
    expectClose(data?.scaled.train.deviations[j], 1, 1e-12);
    const shift =
      ((data?.made.test.means[j] ?? 0) - (data?.made.train.means[j] ?? 0)) /
      (data?.made.train.deviations[j] ?? 0);
    expectClose(data?.scaled.test.means[j], shift, 1e-9);
    expectClose(
      data?.scaled.test.deviations[j],
      (data?.made.test.deviations[j] ?? 0) / (data?.made.train.deviations[j] ?? 1),
      1e-9,
    );
  }
  expect(data?.constant).toEqual([]);
});

test('without noise no point is said to be moved by it', () => {
  expect(words.figure('60', '40', false, true)).toContain('moved by noise');
  expect(words.figure('60', '40', false, false)).toMatch(
    /^Points on two interleaving half moons, without noise: 60 /,
  );
});

test('one point to train on has features without variance; none is no data', () => {
  expect(pointsData({ samples: 3, noise: 0.1, testSize: 0.6, seed: 0 })?.constant).toEqual([0, 1]);
  expect(pointsData({ samples: 3, noise: 0.1, testSize: 0.7, seed: 0 })).toBeUndefined();
});

test('the moon of class 0 bends above, at the left; that of class 1 below, at the right', () => {
  const data = pointsData({ samples: 400, noise: 0, testSize: 0.5, seed: 0 });
  for (const standardised of [false, true]) {
    const picture = dataPicture(data as NonNullable<typeof data>, standardised);
    const ends = (path: string) => {
      const places = placesOf(path, 'dot');
      const [xs, ys] = [places.map(([x]) => x), places.map(([, y]) => y)];
      return {
        left: Math.min(...xs),
        right: Math.max(...xs),
        upper: Math.min(...ys),
        lower: Math.max(...ys),
      };
    };
    const [zeros, ones] = [ends(picture.trainZeros), ends(picture.trainOnes)];
    expect(zeros.left).toBeLessThan(ones.left - 20);
    expect(zeros.right).toBeLessThan(ones.right - 20);
    expect(zeros.upper).toBeLessThan(ones.upper - 20);
    expect(zeros.lower).toBeLessThan(ones.lower - 20);
  }
});

test('the cross has its middle at the mean of the training part, its arms one deviation long; 0 is 0', () => {
  const data = pointsData(article);
  const { left, right, bottom, top } = data?.window ?? { left: 0, right: 1, bottom: 0, top: 1 };
  const x = (value: number) => ((value - left) / (right - left)) * 560;
  const y = (value: number) => ((top - value) / (top - bottom)) * 420;
  const { arms, zeroLines } = dataPicture(data as NonNullable<typeof data>, false);
  const { means, deviations } = data?.made.train ?? { means: [], deviations: [] };
  const [[m1 = 0, m2 = 0], [d1 = 0, d2 = 0]] = [means, deviations];
  const wanted = [x(m1 - d1), y(m2), x(m1 + d1), x(m1), y(m2 - d2), y(m2 + d2)];
  expect(numbersOf(arms)).toEqual(wanted.map(Math.round));
  const [, level, , upright] = numbersOf(zeroLines);
  expectClose(level, y(0), 1e-12);
  expectClose(upright, x(0), 1e-12);
});

test('each part stands where it lies, as its class and as what it is used for', () => {
  // 140 units each: (x1, x2) is drawn at (140 (x1 + 2), 140 (2 − x2))
  const window = { left: -2, right: 2, bottom: -1, top: 2 };
  const part = (...x: number[]) => ({ features: 2, x: Float64Array.from(x), y: Uint8Array.of(0, 1) });
  const data = pointsData(article) as NonNullable<ReturnType<typeof pointsData>>;
  const moons = {
    ...data.moons,
    split: { ...data.moons.split, train: part(0, 1, 1, 0), test: part(-1, 1, 1, -0.5) },
    train: part(-1.5, 0, 1.5, 1),
    test: part(0.5, 1.5, -0.5, 0.5),
  };
  const placed = (standardised: boolean) => {
    const { trainZeros, trainOnes, testZeros, testOnes } = dataPicture(
      { ...data, moons, window },
      standardised,
    );
    return [
      placesOf(trainZeros, 'dot'),
      placesOf(trainOnes, 'dot'),
      placesOf(testZeros, 'ring'),
      placesOf(testOnes, 'square'),
    ].flat();
  };
  expect(placed(false)).toEqual([
    [280, 140],
    [420, 280],
    [140, 140],
    [420, 350],
  ]);
  expect(placed(true)).toEqual([
    [70, 280],
    [490, 140],
    [350, 70],
    [210, 210],
  ]);
});
