import { fail } from '../number/expect.ts';
import { gradientsOfParameters } from '../trace/convergence.ts';
import { renewedBy } from '../trace/descend.ts';
import type { Entry } from '../trace/entry.ts';
import { evaluate, type Values } from '../trace/evaluate.ts';
import { slopeByNudging } from '../trace/slope-by-nudging.ts';

/** What nudging one weight or bias says of its gradient, and of how the step moves it. */
export interface Nudged {
  /** of the weight or bias */
  readonly id: string;
  /** as the step works it out */
  readonly gradient: number;
  /** the error's slope, by nudging: of that error which the same step works out */
  readonly slope: number;
  /** the slope that the step has moved it by: how far it went, divided by the learning rate */
  readonly moved: number;
  readonly gradientAgrees: boolean;
  readonly moveAgrees: boolean;
}

const epsilon = 1e-5;

/** How far apart two slopes may be that are one: what nudging is off by. */
const agree = (one: number, other: number) =>
  Math.abs(one - other) <= 1e-6 * Math.max(Math.abs(one), Math.abs(other)) + 1e-9;

/**
 * Every gradient of a step beside the slope of the error by nudging, and the way that each weight and bias is moved. A
 * mistake in the trace is in both: nudging asks whether a gradient belongs to the error that is worked out, and not whether
 * that is the right one.
 * @param entries     a trace, with mistakes or without
 * @param parameters  the numbers it begins with, among them a learning rate other than 0
 * @throws RangeError if there is none, or as evaluate
 * @example
 * const step = stepOf(articleExample());
 * const made = madeAt(step, { slip: 'no-slope', at: 'dE_dzh1' });
 * const checked = nudgeCheck(mistakenTrace(step.entries, [made]), article);
 * checked.filter(({ gradientAgrees }) => !gradientAgrees).map(({ id }) => id) // ['b11', 'b21', 'c2', 'a11', 'a12', 'a21', 'a22', 'c1']
 */
export function nudgeCheck(entries: readonly Entry[], parameters: Values): readonly Nudged[] {
  const rate = parameters[entries.find(({ role }) => role === 'rate')?.id ?? ''];
  if (!rate) fail('nudgeCheck', 'a learning rate other than 0', rate);
  const values = evaluate(entries, parameters);
  const byId = new Map(entries.map((entry) => [entry.id, entry]));
  const renewed = new Map(entries.map((entry) => [renewedBy(entry), values[entry.id] as number]));
  return gradientsOfParameters(entries).map((of): Nudged => {
    const id = byId.get(of)?.of as string;
    const [gradient, old] = [values[of] as number, parameters[id] as number];
    const slope = slopeByNudging(entries, parameters, id, epsilon);
    const moved = (old - (renewed.get(id) ?? old)) / rate;
    return {
      id,
      gradient,
      slope,
      moved,
      gradientAgrees: agree(gradient, slope),
      moveAgrees: agree(moved, slope),
    };
  });
}
