import { type Drawing, toDrawing } from '../../drawing/plane.ts';
import { simplified } from '../../drawing/simplified.ts';
import { niceAbove } from '../../drawing/ticks.ts';

/** The chart of both losses. */
export const chart = { width: 560, height: 240, left: 44, right: 460, upper: 34, lower: 188 } as const;

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
}

/** Both curves so far; of long runs, as many epochs as the drawing can show. */
export function lossPicture(
  train: ArrayLike<number>,
  test: ArrayLike<number>,
  epoch: number,
  epochs: number,
): LossPicture {
  const stride = Math.max(1, Math.ceil((epochs + 1) / 440));
  const shown = Array.from({ length: Math.ceil((epoch + 1) / stride) }, (_, i) => i * stride);
  if (shown.at(-1) !== epoch) shown.push(epoch);
  const most = niceAbove(Math.max(...shown.flatMap((n) => [train[n] as number, test[n] as number])));
  const { x, y } = chartDrawing(epochs, most);
  const point = (losses: ArrayLike<number>, n: number) =>
    [round(x(n)), round(y(losses[n] as number))] as const;
  const path = (losses: ArrayLike<number>) =>
    `M${simplified(shown.map((n) => point(losses, n)))
      .map((corner) => corner.join(' '))
      .join('L')}`;
  return {
    most,
    train: path(train),
    test: path(test),
    tip: [...point(train, epoch), point(test, epoch)[1]],
  };
}

const round = (value: number) => Math.round(value * 10) / 10;
