import type { Made } from '../../slips/made.ts';
import { evaluatorOf } from '../../slips/patched.ts';
import type { Step } from '../../slips/step.ts';

/** To how many decimals a student prints a number, or to how many significant digits. */
export type PrintedTo = { readonly decimals: number } | { readonly significant: number };

/** A number as printed: rounded, halves away from zero; a zero has no minus. */
export function printed(value: number, to: PrintedTo): string {
  const digits = 'decimals' in to ? value.toFixed(to.decimals) : value.toPrecision(to.significant);
  return Number(digits) === 0 ? digits.replace('-', '') : digits;
}

/** What answers tell of the slips that may lie behind them. */
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

/** Digits to which one number, worked out in two ways, is the same. */
const exactly = 11;

/**
 * Which slips the printed answers tell from the right ones, and which from each other: two are told apart if some asked
 * quantity differs in print. What changes nothing that is asked is left out.
 * @param asked  ids of the step
 */
export function toldApart(
  step: Step,
  slips: Iterable<Made>,
  asked: readonly string[],
  to: PrintedTo,
): ToldApart {
  const at = evaluatorOf(step);
  const ground = at.groundOf();
  const places = asked.map(at.placeOf);
  const right = asked.map((id) => step.values[id] as number);
  const digits = right.map((value) => printed(value, to));
  const answers = digits.join(' ');
  const exact = (values: readonly number[]) => values.map((value) => value.toPrecision(exactly)).join(' ');
  const rightly = exact(right);
  /** by what they print, and in there by what they are */
  const classes = new Map<string, Map<string, Made[]>>();
  const [unseen, harmless]: [Made[], Made[]] = [[], []];
  for (const slip of slips) {
    const patch = at.prepare(slip);
    const from = [...patch.places, ...patch.given.map(([place]) => place)];
    if (!places.some((place) => from.includes(place) || at.reaches(from, place))) continue;
    const values = at.valuesOf(asked, patch, ground);
    const gives = values.map((value) => printed(value, to)).join(' ');
    const number = exact(values);
    if (gives === answers) {
      (number === rightly ? harmless : unseen).push(slip);
      continue;
    }
    const alike = classes.get(gives) ?? new Map<string, Made[]>();
    classes.set(gives, alike.set(number, [...(alike.get(number) ?? []), slip]));
  }
  const first = (alike: ReadonlyMap<string, readonly Made[]>) =>
    [...alike.values()].map(([slip]) => slip as Made);
  return {
    answers: Object.fromEntries(asked.map((id, i) => [id, digits[i] as string])),
    told: [...classes.values()].flatMap(first),
    unseen,
    harmless,
    together: [...classes.values()].filter(({ size }) => size > 1).map(first),
    equal: [...classes.values()].flatMap((alike) => [...alike.values()].filter(({ length }) => length > 1)),
  };
}
