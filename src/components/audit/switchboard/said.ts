import type { Nudged } from '../../../lib/slips/nudge-check.ts';
import { formatCount, formatNumber } from '../../../lib/writing/format.ts';
import { switchboardWords as words } from '../../words/audit/switchboard.ts';
import { lastStep } from './looked.ts';
import type { Point, View } from './view.ts';

// What the board says of a step with mistakes in it.

const digits = 4;
const error = (value: number) => formatNumber(value, 'error', digits);
const after = (points: readonly Point[], steps: number) =>
  points.find(([n]) => n === steps)?.[1] ?? Number.NaN;

/** Whether an error as the step works it out is the right one of the same weights, all the way. */
export const isAlike = ({ seen, rightly }: Pick<View, 'seen' | 'rightly'>): boolean =>
  seen.every(([, one], i) => Math.abs(one - (rightly[i]?.[1] ?? Number.NaN)) <= 1e-9 * one);

/** What one step does to the error, how many gradients and moves nudging bears out, and where a thousand steps end. */
export function boardSaid(view: View, built: View): readonly string[] {
  const { checks } = view;
  const agreeing = checks.filter(({ gradientAgrees }) => gradientAgrees).length;
  const moving = checks.filter(({ moveAgrees }) => moveAgrees).length;
  return [
    stepSaid(after(view.seen, 0), after(view.seen, 1)),
    words.gradients(agreeing, checks.length),
    words.moves(moving, checks.length),
    endSaid(view, error(after(built.rightly, lastStep))),
  ];
}

function stepSaid(before: number, then: number): string {
  if (!Number.isFinite(before + then)) return words.error.lost;
  const [from, to] = [error(before), error(then)];
  if (from === to) return words.error.same(from);
  return then < before ? words.error.falls(from, to) : words.error.rises(from, to);
}

function endSaid(view: View, right: string): string {
  const steps = formatCount(lastStep);
  const [seen, rightly] = [after(view.seen, lastStep), after(view.rightly, lastStep)];
  if (!Number.isFinite(seen + rightly)) return words.endLost(steps, right);
  return isAlike(view)
    ? words.endAlike(steps, error(seen), right)
    : words.end(steps, error(seen), error(rightly), right);
}

/** What the picture of the curve is called. */
export function curveSaid(view: View, built: View): string {
  const [steps, end] = [formatCount(lastStep), after(view.rightly, lastStep)];
  const right = error(after(built.rightly, lastStep));
  return Number.isFinite(end)
    ? words.curve.figure(steps, error(end), right)
    : words.curve.figureLost(steps, right);
}

/** The slopes of a row with as many digits as let those that agree look alike, and those that differ not. */
export function slopesShown({ gradient, slope, moved, gradientAgrees, moveAgrees }: Nudged) {
  const shown = [digits, 5, 6, 7, 8, 9, 3, 2].map((many) => {
    const text = (value: number) => formatNumber(value, 'gradient', many);
    return { gradient: text(gradient), slope: text(slope), moved: text(moved) };
  });
  const fitting = shown.find(
    (one) => (one.gradient === one.slope) === gradientAgrees && (one.moved === one.slope) === moveAgrees,
  );
  return fitting ?? (shown[0] as (typeof shown)[number]);
}
