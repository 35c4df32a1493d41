import type { Wish } from './wish.ts';

type Way = Exclude<Wish, 'none' | 'weights' | object>;

/** Along which feature each way goes, and whether towards more of it. */
const ways: Readonly<Record<Way, { readonly feature: 0 | 1; readonly step: 1 | -1 }>> = {
  left: { feature: 0, step: -1 },
  right: { feature: 0, step: 1 },
  up: { feature: 1, step: 1 },
  down: { feature: 1, step: -1 },
  wrong: { feature: 0, step: 1 },
};

/**
 * The next point some way: by its first feature to the left and right, by its second up and down, by the other one where
 * that is equal; from the last of them back to the first. So a few keys reach every point, and the opposite key goes back.
 * @param x      both features of every point by turns
 * @param from   undefined: it begins at the end that the way comes from
 * @param wrong  whether a point is predicted wrongly; the way `wrong` goes to these alone, from left to right
 * @returns undefined where there is no such point
 */
export function nextPoint(
  x: Float64Array,
  from: number | undefined,
  way: Way,
  wrong: (n: number) => boolean,
): number | undefined {
  const { feature, step } = ways[way];
  const compare = (a: number, b: number) =>
    (x[2 * a + feature] as number) - (x[2 * b + feature] as number) ||
    (x[2 * a + 1 - feature] as number) - (x[2 * b + 1 - feature] as number) ||
    a - b;
  let [after, first]: (number | undefined)[] = [];
  for (let n = 0; 2 * n < x.length; n++) {
    if (way === 'wrong' && !wrong(n)) continue;
    const before = (other: number | undefined) => other === undefined || step * compare(n, other) < 0;
    if (before(first)) first = n;
    if (from !== undefined && step * compare(n, from) > 0 && before(after)) after = n;
  }
  return after ?? first;
}
