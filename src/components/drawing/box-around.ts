import type { Box } from '../../lib/points/line-in-box.ts';

/** The smallest box around all points, and a little more. */
export function boxAround(lists: readonly Float64Array[]): Box {
  const range = (feature: number) => {
    let [least, most] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
    for (const x of lists)
      for (let i = feature; i < x.length; i += 2) {
        least = Math.min(least, x[i] as number);
        most = Math.max(most, x[i] as number);
      }
    const room = (most - least) / 24 || 1;
    return [least - room, most + room] as const;
  };
  const [[left, right], [bottom, top]] = [range(0), range(1)];
  return { left, right, bottom, top };
}
