import { type Drawing, toDrawing } from '../../drawing/plane.ts';
import { simplified } from '../../drawing/simplified.ts';
import { niceAbove } from '../../drawing/ticks.ts';
import type { Kept } from '../kept/kept.ts';

/** The chart of both losses. */
export const chart = { width: 560, height: 220, left: 44, right: 460, upper: 28, lower: 168 } as const;

/** Epochs across, the loss upwards. */
export function chartDrawing(epochs: number, most: number): Drawing {
  return toDrawing({ left: 0, right: epochs, bottom: 0, top: most }, chart);
}

export interface LossPicture {
  /** the loss at the top of the chart */
  readonly most: number;
  readonly train: string;
  readonly test: string;
  /** where the curves end */
  readonly tip: readonly [x: number, trainY: number, testY: number];
  /** of the fresh points, and how high it ends, where they judge */
  readonly fresh: string;
  readonly freshY: number | undefined;
  /** where the watched loss was lowest so far */
  readonly lowest: readonly [x: number, y: number];
  /** both curves of each run that was kept, and where they end */
  readonly kept: string;
  readonly keptTips: readonly (readonly [x: number, y: number])[];
}

/** What is drawn beside both curves. */
interface Beside {
  readonly judged?: readonly { readonly epoch: number; readonly fresh: number }[];
  readonly kept?: readonly Pick<Kept, 'train' | 'test' | 'epoch'>[];
}

/** All curves so far; of long runs, as many epochs as the drawing can show. */
export function lossPicture(
  train: ArrayLike<number>,
  test: ArrayLike<number>,
  epoch: number,
  epochs: number,
  { judged = [], kept = [] }: Beside = {},
): LossPicture {
  const stride = Math.max(1, Math.ceil((epochs + 1) / 440));
  const upTo = (last: number) => {
    const shown = Array.from({ length: Math.ceil((last + 1) / stride) }, (_, i) => i * stride);
    return shown.at(-1) === last ? shown : [...shown, last];
  };
  const shown = upTo(epoch);
  const keptLines = kept.flatMap(({ train, test, epoch }) => {
    const last = Math.min(epoch, epochs);
    return [train, test].map((losses) => ({ losses, last }));
  });
  const all = [
    ...shown.flatMap((n) => [train[n], test[n]]),
    ...judged.map(({ fresh }) => fresh),
    ...keptLines.flatMap(({ losses, last }) => upTo(last).map((n) => losses[n])),
  ];
  const most = niceAbove(Math.max(...(all as number[])));
  const { x, y } = chartDrawing(epochs, most);
  const point = (losses: ArrayLike<number>, n: number) =>
    [round(x(n)), round(y(losses[n] as number))] as const;
  const line = (places: readonly (readonly [number, number])[]) =>
    `M${simplified(places)
      .map((corner) => corner.join(' '))
      .join('L')}`;
  const path = (losses: ArrayLike<number>, epochs: readonly number[] = shown) =>
    line(epochs.map((n) => point(losses, n)));
  const freshAt = judged.map((one) => [round(x(one.epoch)), round(y(one.fresh))] as const);
  let lowest = 0;
  for (let n = 1; n <= epoch; n++) if ((test[n] as number) < (test[lowest] as number)) lowest = n;
  return {
    most,
    train: path(train),
    test: path(test),
    tip: [...point(train, epoch), point(test, epoch)[1]],
    fresh: freshAt.length > 0 ? line(freshAt) : '',
    freshY: freshAt.at(-1)?.[1],
    lowest: point(test, lowest),
    kept: keptLines.map(({ losses, last }) => path(losses, upTo(last))).join(''),
    keptTips: keptLines.map(({ losses, last }) => point(losses, last)),
  };
}

const round = (value: number) => Math.round(value * 10) / 10;

/** Heights in their order, moved until none is nearer to the next than the gap, and together no farther than need be. */
export function apart(heights: readonly number[], gap: number): readonly number[] {
  const moved: number[] = [];
  for (const height of heights) moved.push(Math.max(height, (moved.at(-1) ?? -Infinity) + gap));
  const off = moved.reduce((sum, at, i) => sum + at - (heights[i] as number), 0) / (moved.length || 1);
  return moved.map((at) => at - off);
}
