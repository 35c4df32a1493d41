/** How a run is played: seen moving, straight to its end, or one epoch and no more. */
export type Mode = 'play' | 'end' | 'step';

/** The pause after a drawn frame, the longest play, and the time for an epoch of a short run, in milliseconds. */
export const pause = 14;
const longestPlay = 6000;
const perEpoch = 20;

/** The longest that the worker is left alone, in milliseconds. */
const within = { play: 40, step: 120, end: 120 } as const satisfies Record<Mode, number>;

/** What the pace depends on. */
export interface Under {
  readonly mode: Mode;
  /** of the whole run */
  readonly epochs: number;
  /** epochs made, and the epoch to stop at */
  readonly made: number;
  readonly stop: number;
  /** milliseconds since this play began, and the epoch it began at */
  readonly played: number;
  readonly from: number;
  /** a run is not drawn on its way */
  readonly calm: boolean;
}

/**
 * How far the worker shall go next. A play that is seen takes 20 ms an epoch, and six seconds at most; if it has fallen
 * behind it catches up.
 */
export function nextStretch({ mode, epochs, made, stop, played, from, calm }: Under): {
  readonly to: number;
  readonly within: number;
} {
  if (mode !== 'play' || calm) return { to: stop, within: within[mode] };
  const rate = Math.max(1 / perEpoch, epochs / longestPlay);
  const due = from + Math.ceil((played + pause) * rate);
  return { to: Math.min(stop, Math.max(made + 1, due)), within: within.play };
}
