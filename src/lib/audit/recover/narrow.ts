import type { Figure, Problem, Unknown } from './problem.ts';
import { type PlacedRule, type Ranges, setStretch, spread, stretchOf } from './ranges.ts';

/** Told of the work that was done, in operations; says when to stop so that others can do something in between. */
export type Pace = (operations: number) => boolean;

/** What a rule's range takes, where its value takes one operation. */
export const rangeTakes = 4;

/** Whether a figure cannot come out, wherever in its range its quantity lies. */
export function excludes(figures: readonly Figure[], { low, high }: Ranges): boolean {
  for (const { place, from, to } of figures)
    if ((high[place] as number) < from || (low[place] as number) > to) return true;
  return false;
}

/**
 * Rules out values of single unknowns: those with which some figure cannot come out, whatever the others are. This is
 * where it shows how far a step can carry a parameter: its gradient has a range, since a slope has one, of whichever
 * activation. What is ruled out narrows the ranges of the rest, so it goes on until nothing more is.
 */
export function* narrow(
  { unknowns, figures, rules, made, values }: Problem,
  pace: Pace,
): Generator<undefined> {
  const ranges = { low: values.slice(), high: values.slice() };
  const computed = rules.filter(({ op }) => op !== 'parameter');
  for (const unknown of unknowns) setStretch(ranges, stretchOf(unknown));
  spread(computed, ranges);
  const touched = unknowns.map((_, bit): readonly PlacedRule[] =>
    computed.filter(({ place }) => ((made[place] as number) >> bit) & 1),
  );
  const telling = unknowns.map((_, bit) => figures.filter((figure) => (figure.made >> bit) & 1));
  for (let settled = 0, bit = 0; settled < unknowns.length; bit = (bit + 1) % unknowns.length) {
    const unknown = unknowns[bit] as Unknown;
    const rest: number[] = [];
    for (const value of unknown.values) {
      ranges.low[unknown.place] = value;
      ranges.high[unknown.place] = value;
      spread(touched[bit] ?? [], ranges);
      if (!excludes(telling[bit] ?? [], ranges)) rest.push(value);
      if (pace(rangeTakes * (touched[bit]?.length ?? 0))) yield;
    }
    const isNarrower = rest.length < unknown.values.length;
    unknown.values = rest;
    if (rest.length === 0) return;
    setStretch(ranges, stretchOf(unknown));
    spread(touched[bit] ?? [], ranges);
    settled = isNarrower ? 1 : settled + 1;
  }
}
