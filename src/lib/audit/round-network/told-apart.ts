import type { Made } from '../../slips/made.ts';
import type { Evaluator } from '../../slips/patch.ts';
import { evaluatorOf } from '../../slips/patched.ts';
import type { Step } from '../../slips/step.ts';

/** To how many decimals a student prints a number, or to how many significant digits. */
export type PrintedTo = { readonly decimals: number } | { readonly significant: number };

/** How far two numbers may be from each other that are one, worked out in two ways. */
const rounding = 1e-11;

/**
 * A number as printed: rounded, halves away from zero, as by hand, though the computer's 0.2165 is a little less; a zero has no
 * minus.
 * @example printed(0.2165, { decimals: 3 }) // '0.217'
 */
export function printed(value: number, to: PrintedTo): string {
  const half = value * (1 + rounding);
  const digits = 'decimals' in to ? half.toFixed(to.decimals) : half.toPrecision(to.significant);
  return Number(digits) === 0 ? digits.replace('-', '') : digits;
}

/**
 * What answers tell of the slips that may lie behind them.
 * @internal
 */
export interface ToldApart {
  /** the right answers, by id */
  readonly answers: Readonly<Record<string, string>>;
  /** the slips that some answer tells from the right ones; of those that are one and the same number, the first */
  readonly told: readonly Made[];
  /** those that print as the right answers do, although they make another number */
  readonly unseen: readonly Made[];
  /** those that make no other number, from what this step begins with: no slope is lost where a ReLU has 1 */
  readonly harmless: readonly Made[];
  /** of those that are told, the ones that print as another one does, although they make another number: class by class */
  readonly together: readonly (readonly Made[])[];
  /** those that are one and the same number, however it is printed: class by class */
  readonly equal: readonly (readonly Made[])[];
}

/** Slips that are one and the same number, and that number at each asked quantity. */
interface Group {
  readonly values: readonly number[];
  readonly slips: Made[];
}

/**
 * Which slips the printed answers tell from the right ones, and which from each other: two are told apart if some asked
 * quantity differs in print. What reaches nothing that is asked is left out.
 * @param slips  the commonest first
 * @param asked  ids of the step
 * @param at     an evaluator of the same network, from whatever numbers
 * @internal
 */
export function toldApart(
  step: Step,
  slips: Iterable<Made>,
  asked: readonly string[],
  to: PrintedTo,
  at: Evaluator = evaluatorOf(step),
): ToldApart {
  const ground = {
    values: Float64Array.from(step.entries, ({ id }) => step.values[id] as number),
    forced: new Uint8Array(step.entries.length),
  };
  const places = asked.map(at.placeOf);
  const right = asked.map((id) => step.values[id] as number);
  const digits = right.map((value) => printed(value, to));
  const answers = digits.join(' ');
  const classes = new Map<string, Group[]>();
  const [unseen, harmless]: [Made[], Made[]] = [[], []];
  for (const slip of slips) {
    const patch = at.prepare(slip);
    const values = at.valuesOf(asked, patch, ground);
    const gives = values
      .map((value, i) => (value === right[i] ? (digits[i] as string) : printed(value, to)))
      .join(' ');
    if (gives !== answers) {
      const alike = classes.get(gives) ?? [];
      const equal = alike.find((group) => isSame(group.values, values));
      if (equal) equal.slips.push(slip);
      else alike.push({ values, slips: [slip] });
      classes.set(gives, alike);
    } else if (!isSame(values, right)) unseen.push(slip);
    else {
      const from = [...patch.places, ...patch.given.map(([place]) => place)];
      if (places.some((place) => from.includes(place) || at.reaches(from, place))) harmless.push(slip);
    }
  }
  const first = (alike: readonly Group[]) => alike.map(({ slips: [slip] }) => slip as Made);
  const all = [...classes.values()];
  return {
    answers: Object.fromEntries(asked.map((id, i) => [id, digits[i] as string])),
    told: all.flatMap(first),
    unseen,
    harmless,
    together: all.filter(({ length }) => length > 1).map(first),
    equal: all.flatMap((alike) => alike.map(({ slips }) => slips).filter(({ length }) => length > 1)),
  };
}

function isSame(some: readonly number[], others: readonly number[]): boolean {
  return some.every((a, i) => {
    const b = others[i] as number;
    return Object.is(a, b) || Math.abs(a - b) <= rounding * Math.max(Math.abs(a), Math.abs(b));
  });
}
