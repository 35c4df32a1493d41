import type { RoundedTo } from '../../slips/patch.ts';
import type { Bench } from './bench.ts';
import { type Figure, type Shown, shows } from './figure.ts';
import type { Read } from './reads.ts';

/** How a claim comes out right, if it does: in the right step, or from the reader's own numbers, rounded as they may be. */
export type Rightly =
  | { readonly how: Shown }
  | { readonly by: 'own numbers' | 'every number' | RoundedTo; readonly from: readonly Read[] };

/** @returns nothing for a claim that no computing rightly gives */
function rightlyOf(bench: Bench, read: Read): Rightly | undefined {
  const { place, figure } = read;
  const how = shows(figure, bench.right.values[place] as number);
  if (how) return { how };
  const own = bench.own(place);
  const value = own.ground.values[place] as number;
  const from = own.given.filter((given) => bench.follows(place, given.place));
  if (from.length > 0 && shows(figure, value, own.off[place])) return { by: 'own numbers', from };
  for (const to of roundingsFor(figure)) {
    if (shows(figure, bench.rounded(to).values[place] as number)) return { by: to, from: [] };
  }
  if (figure.unit === 0) return undefined;
  const kept = keptAs(figure);
  // What comes out even at the figure's places was not rounded itself.
  const itself = isEven(value, figure.unit) ? kept(value) : 0;
  const off = (own.offRounded(kept)[place] as number) - itself;
  return shows(figure, value, off) ? { by: 'every number', from } : undefined;
}

/** How each claim comes out right, if it does. */
export type Standing = ReadonlyMap<Read, Rightly | undefined>;

/**
 * How all claims stand. Single precision shows in many figures or in none: it explains those that nothing else does where it
 * explains all of them; of more digits than it keeps, a third at least of those fine enough to show it.
 */
export function* standingOf(bench: Bench): Generator<void, Standing> {
  const standing = new Map<Read, Rightly | undefined>();
  for (const read of bench.reads) {
    standing.set(read, rightlyOf(bench, read));
    yield;
  }
  const single = bench.single();
  const isExact = (read: Read) => {
    const stands = standing.get(read);
    return stands !== undefined && 'how' in stands;
  };
  const fine = bench.reads.filter(({ place, figure }) => figure.unit < 2 * (single[place] as number));
  const off = fine.filter((read) => !isExact(read));
  const fits = ({ place, figure }: Read) =>
    shows(figure, bench.right.values[place] as number, single[place]) !== undefined;
  // With as many digits as single precision has itself, it shows in few figures.
  const isShort = off.every(({ figure }) => figure.significant <= mostInSingle);
  const shown = isShort ? off.length > 0 : off.length > 1 && 3 * off.length >= fine.length;
  // More digits than single precision keeps, and right: then it was not single precision.
  const finer = fine.filter((read) => isExact(read) && read.figure.significant > mostInSingle);
  if (!shown || finer.length > off.length || !bench.reads.every(fits)) return standing;
  for (const read of off) standing.set(read, { by: { to: 'single precision' }, from: [] });
  return standing;
}

/** As many places as the figure has itself, or one more. */
function roundingsFor({ decimals, significant }: Figure): readonly RoundedTo[] {
  const single: readonly RoundedTo[] = significant >= fewestInSingle ? [{ to: 'single precision' }] : [];
  return [0, 1]
    .flatMap((more): readonly RoundedTo[] => [
      ...(decimals > 0 && decimals + more <= 15
        ? [{ to: 'decimals', places: decimals + more } as const]
        : []),
      ...(significant > 0 && significant + more <= 15
        ? [{ to: 'digits', places: significant + more } as const]
        : []),
    ])
    .concat(single);
}

/** Fewer digits than this do not show single precision. */
const fewestInSingle = 6;

/** The digits that single precision keeps, or nearly. */
const mostInSingle = 8;

/** Whether a value has no digits behind a unit. */
const isEven = (value: number, unit: number): boolean =>
  Math.abs(value - Math.round(value / unit) * unit) <= 1e-12 * Math.abs(value);

/** Half a unit of what somebody keeps who prints a figure like this: as many digits. */
const keptAs =
  ({ unit, significant }: Figure) =>
  (value: number): number =>
    Math.min(unit / 2, 0.5 * 10 ** (Math.floor(Math.log10(Math.abs(value))) + 1 - significant));
