// What a sentence says of numbers, as data: which of its cases holds is computed like the numbers themselves.
import { quantity } from '../../lib/example/quantities.ts';
import { fail } from '../../lib/number/expect.ts';
import type { Kind } from '../../lib/trace/entry.ts';
import { formatFull, formatHeld, heldDigits } from '../../lib/writing/format.ts';
import { isNamed, type NamedQuantity } from './named.ts';
import { boundOf, type Digits, kindOf } from './shown.ts';
import type { Setting } from './store.ts';

/** What is compared: a reference, a chapter's own quantity SLUG/NAME, or a number. */
export type Side = string | number;

interface Cases {
  /** names for what can be so, in ascending order; one may stand for several places, `never` for one that can't be reached */
  readonly cases: readonly string[];
  /** the case where a number is not finite, or something is divided by nothing */
  readonly notFinite?: string;
  /** what a chapter's own quantity is; one of the trace knows it */
  readonly kind?: Kind;
}

/** Left beside right as both are printed: below, the same, above. The digits are those of the sentence. */
export interface Difference extends Cases, Pick<Digits, 'atLeast' | 'atMost' | 'full'> {
  readonly by: 'difference';
  readonly left: Side;
  readonly right: Side;
  /** whether their signs are left out of it */
  readonly sizes?: true;
  readonly cases: readonly [below: string, same: string, above: string];
}

/** Left by right, between the cuts; a value at a cut belongs above it. */
export interface Ratio extends Cases {
  readonly by: 'ratio';
  readonly left: Side;
  readonly right: Side;
  readonly cuts: readonly number[];
}

/** One number, between the cuts; a value at a cut belongs above it. */
export interface Size extends Cases {
  readonly by: 'size';
  readonly left: Side;
  readonly cuts: readonly number[];
}

export type Claim = Difference | Ratio | Size;

/** A chapter's claims, by name. `<When claim="NAME">` says one. */
export type Claims = Readonly<Record<string, Claim>>;

/** Finds a chapter's own quantity. */
export type Named = (reference: string) => NamedQuantity;

/**
 * The case of a claim that holds.
 * @param named  finds a chapter's own quantity
 * @example caseOf({ by: 'difference', left: 'E_after', right: 'E', cases: ['falls', 'same', 'rises'] }, articleSetting, named) // 'falls'
 */
export function caseOf(claim: Claim, setting: Setting, named: Named): string {
  const place = placeOf(claim, setting, named);
  return (Number.isNaN(place) ? claim.notFinite : claim.cases[place]) ?? 'never';
}

/** Every case that a page has words for. */
export function casesOf({ cases, notFinite }: Claim): readonly string[] {
  const all = notFinite === undefined ? cases : [...cases, notFinite];
  return [...new Set(all)].filter((name) => name !== 'never');
}

/** Which of a claim's places, counted from zero; NaN where a number is none. */
function placeOf(claim: Claim, setting: Setting, named: Named): number {
  const value = (side: Side) => numberOf(side, setting, named);
  switch (claim.by) {
    case 'difference':
      return 1 + orderOf(claim.left, claim.right, setting, claim, named, claim.kind);
    case 'ratio':
      // What is shown only as smaller than a power of ten is as good as nothing to divide by.
      return isVeiled(claim.right, value(claim.right), setting)
        ? Number.NaN
        : between(value(claim.left) / value(claim.right), claim.cuts);
    case 'size':
      return between(value(claim.left), claim.cuts);
    default:
      return claim satisfies never;
  }
}

/** How many cuts a number is not below; NaN for one that is not finite. */
function between(value: number, cuts: readonly number[]): number {
  return Number.isFinite(value) ? cuts.filter((cut) => value >= cut).length : Number.NaN;
}

/**
 * −1, 0 or 1 as the first of two quantities of the trace is printed below the second, like it, or above it; else NaN.
 * @param digits  those of the sentence, and whether signs are left out
 */
export function order(left: Side, right: Side, setting: Setting, digits: Compared = {}): number {
  return orderOf(left, right, setting, digits, (reference) =>
    fail('order', 'quantities of the trace', reference),
  );
}

type Compared = Digits & Pick<Difference, 'sizes'>;

function orderOf(
  left: Side,
  right: Side,
  setting: Setting,
  digits: Compared,
  named: Named,
  kind?: Kind,
): number {
  const size = (value: number) => (digits.sizes ? Math.abs(value) : value);
  const [first, second] = [size(numberOf(left, setting, named)), size(numberOf(right, setting, named))];
  if (!Number.isFinite(first) || !Number.isFinite(second)) return Number.NaN;
  // What is below the reach of the arithmetic is no difference, though its digits be other ones.
  if (Math.abs(first - second) <= offOf(left, setting) + offOf(right, setting)) return 0;
  const kindHere = (side: Side, other: Side) => ownKind(side) ?? kind ?? ownKind(other) ?? 'value';
  // Also of a short number all the digits that there are room for: 0.80000 is none other than 0.800.
  const { atLeast = 0, atMost = 17, full = false } = digits;
  const room = Math.min(Math.max(setting.digits, atLeast), atMost);
  const print = (value: number, side: Side, other: Side) =>
    full ? formatFull(value) : formatHeld(value, kindHere(side, other), room, offOf(side, setting));
  const [one, other] = [print(first, left, right), print(second, right, left)];
  // A number of which no digit is shown, only how small it is, is not seen to differ from one as small.
  const covers = (text: string, value: number, side: Side, beside: number) =>
    text.startsWith('<') &&
    Math.abs(beside) <= 10 ** Math.ceil(Math.log10(Math.abs(value) + offOf(side, setting)));
  if (covers(one, first, left, second) || covers(other, second, right, first)) return 0;
  return one === other ? 0 : Math.sign(first - second);
}

/** Whether no digit of a number is shown, only below which power of ten it lies. */
function isVeiled(side: Side, value: number, setting: Setting): boolean {
  const off = offOf(side, setting);
  return typeof side === 'string' && heldDigits(value, ownKind(side) ?? 'value', off) < 1;
}

function numberOf(side: Side, setting: Setting, named: Named): number {
  if (typeof side === 'number') return side;
  return isNamed(side) ? named(side)(setting) : quantity(side, setting.parameters, setting.rounding);
}

function offOf(side: Side, setting: Setting): number {
  return typeof side === 'number' || isNamed(side) ? 0 : boundOf(side, setting);
}

function ownKind(side: Side): Kind | undefined {
  return typeof side === 'number' || isNamed(side) ? undefined : kindOf(side);
}
