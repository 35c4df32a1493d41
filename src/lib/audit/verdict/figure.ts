import { type NoNumber, readNumber } from '../../number/read-number.ts';

/** A number as somebody wrote it: what it is worth, and what its last place is. */
export interface Figure {
  readonly value: number;
  /** what its last digit counts; 0 where the number is exact, as 0 and 1 are without a point */
  readonly unit: number;
  readonly decimals: number;
  /** digits from the first that is not 0 */
  readonly significant: number;
  /** as written, without sign and leading zeros: what a misprint changes */
  readonly digits: string;
}

/** Why a figure can't be audited: no number; or more digits than a number has that a computer keeps. */
export type FigureProblem = NoNumber | 'too many digits';

/** The most digits that tell two numbers of double precision apart. */
const most = 17;

/**
 * Reads a figure as printed. A whole number of one digit is exact; any other is good to its last digit, in
 * 1.3·10² to the tens.
 * @param times  what the quantity was multiplied by in print, such as −1 for a δ of the other sign: the figure is of the quantity
 * @example figureOf('0.444') // { value: 0.444, unit: 0.001, decimals: 3, significant: 3, digits: '0.444' }
 */
export function figureOf(printed: string, times = 1): Figure | { readonly problem: FigureProblem } {
  const read = readNumber(printed);
  if ('problem' in read) return read;
  if (read.significant > most || read.decimals > 40) return { problem: 'too many digits' };
  const scale = read.percent ? 100 : 1;
  const exact = read.fraction || (read.decimals === 0 && read.significant <= 1);
  const size = Math.abs(times) * scale;
  const decimals = read.decimals + (read.percent ? 2 : 0);
  return {
    value: read.value / times / scale,
    unit: exact ? 0 : read.unit / size,
    decimals,
    significant: read.significant,
    digits: Math.abs(read.value / scale).toFixed(Math.min(decimals, 100)),
  };
}

/** How a value shows in a figure: rounded to it, or cut off behind its last place. */
export type Shown = 'rounded' | 'cut';

/**
 * Whether a figure shows a value.
 * @param off  how far the value may be off by itself
 * @example
 * shows(figureOf('0.444'), 0.44356) // 'rounded'
 * shows(figureOf('0.444'), 0.4434) // undefined
 */
export function shows({ value, unit, significant }: Figure, of: number, off = 0): Shown | undefined {
  if (!Number.isFinite(of)) return undefined;
  // From fifteen digits on the last ones are the machine's.
  const machine = (significant >= 15 ? 4 * unit : 0) + 2 ** -49 * Math.max(Math.abs(value), Math.abs(of));
  const slack = off + machine;
  if (Math.abs(of - value) <= unit / 2 + slack) return 'rounded';
  const beyond = Math.abs(of) - Math.abs(value);
  const alike = value === 0 || Math.sign(of) === Math.sign(value);
  // A value one whole unit on has another last digit; what a double lacks of it is the machine's.
  return alike && beyond >= -slack && beyond < unit + off - machine ? 'cut' : undefined;
}
