import { run } from '../../trace/program.ts';
import { printsAs } from './figures.ts';
import { excludes, type Pace, rangeTakes } from './narrow.ts';
import { type Level, planOf } from './plan.ts';
import type { Figure, Problem } from './problem.ts';
import { type Ranges, setStretch, spread } from './ranges.ts';

/** What has been done so far: starts looked at or ruled out, and those that fit, one value an unknown. */
export interface Walk {
  done: number;
  readonly found: (readonly number[])[];
}

/** After so many looks it is seen whether looking ahead pays. */
const trial = 50;

/**
 * Gives the unknowns values, one after the other, and takes the next one as soon as a figure does not come out. Where many starts
 * hang on a value, it first looks ahead: with the unknowns behind it anywhere in their ranges, can the figures still come
 * out?
 */
export function* walk(problem: Problem, state: Walk, pace: Pace): Generator<undefined> {
  const { unknowns, values } = problem;
  const { before, levels } = planOf(problem);
  for (const { place, values: rest } of unknowns) values[place] = rest[0] as number;
  run(before.program, values);
  if (!comeOut(before.figures, values)) {
    state.done += levels.reduce((product, { unknown }) => product * unknown.values.length, 1);
    return;
  }
  const ranges = { low: values.slice(), high: values.slice() };
  const ahead = levels.map(() => ({ looks: 0, cuts: 0 }));
  const next = levels.map(() => 0);
  const found = () => {
    state.done++;
    state.found.push(unknowns.map(({ place }) => values[place] as number));
  };
  if (levels.length === 0) found();
  for (let depth = 0; depth >= 0 && levels.length > 0; ) {
    const level = levels[depth] as Level;
    const i = next[depth] as number;
    const value = level.unknown.values[i];
    if (value === undefined) {
      next[depth] = 0;
      depth--;
      continue;
    }
    next[depth] = i + 1;
    values[level.unknown.place] = value;
    run(level.program, values);
    if (pace(1 + level.operations)) yield;
    if (!comeOut(level.figures, values)) state.done += level.below;
    else if (level.below === 1) found();
    else {
      const seen = ahead[depth] as { looks: number; cuts: number };
      const takes = rangeTakes * level.open.length;
      if (seen.looks < trial || seen.cuts * level.behind > seen.looks * takes) {
        seen.looks++;
        if (pace(takes)) yield;
        if (cannotComeOut(level, values, ranges)) {
          seen.cuts++;
          state.done += level.below;
          continue;
        }
      }
      depth++;
    }
  }
}

function comeOut(figures: readonly Figure[], values: Float64Array): boolean {
  for (const figure of figures) if (!printsAs(values[figure.place] as number, figure)) return false;
  return true;
}

/** Looks ahead from what is known, up to this level, to what still depends on others. */
function cannotComeOut(
  { open, openFigures, openUnknowns }: Level,
  values: Float64Array,
  ranges: Ranges,
): boolean {
  ranges.low.set(values);
  ranges.high.set(values);
  for (const stretch of openUnknowns) setStretch(ranges, stretch);
  spread(open, ranges);
  return excludes(openFigures, ranges);
}
