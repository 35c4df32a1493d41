// A number as people write it, read: the one place where typed text becomes a number.

/**
 * What the number is to be, which settles what a single mark before three digits means: in a real number `1,234` is
 * 1.234, in a count it is 1234.
 */
export type Wanted = 'real' | 'count';

/** Why a text is no number. */
export type NoNumber = 'empty' | 'not a number' | 'not finite' | 'too small' | 'divides by zero';

/** A number read, and how it was written. */
export interface NumberRead {
  readonly value: number;
  /** digits behind the decimal mark, with a power of ten taken into account */
  readonly decimals: number;
  readonly significant: number;
  /** what the last digit counts: 0.001 in 0.127, 10 in 1.3·10² */
  readonly unit: number;
  /** `44 %`, whose value is 44 */
  readonly percent: boolean;
  /** one number over another; the digits are those of the upper one */
  readonly fraction: boolean;
  /** it could have been meant otherwise, so whoever typed it should see what was read */
  readonly doubtful: boolean;
}

export type Reading = NumberRead | { readonly problem: NoNumber };

/**
 * Reads a number: comma or point as the decimal mark, any dash as the minus, all of it in any width; groups of three
 * parted by spaces, apostrophes or the mark that is not the decimal one; a power of ten, `1e-3`, `1·10⁻³`, `10^-3`; one
 * number over another, `1/3`; a sign for “about” before it, a percent sign or the end of a sentence behind it.
 */
export function readNumber(typed: string, wanted: Wanted = 'real'): Reading {
  if (typed.length > longest) return { problem: 'not a number' };
  const text = plain(typed);
  if (text === '') return { problem: 'empty' };
  if (/^[+-]?(∞|inf|infinity)$/i.test(text)) return { problem: 'not finite' };
  const percent = text.endsWith('%');
  const parts = (percent ? text.slice(0, -1) : text).split('/').map((part) => readPart(part, wanted));
  const [above, below] = parts;
  if (!above || parts.length > 2 || parts.includes(undefined)) return { problem: 'not a number' };
  if (below?.value === 0) return { problem: 'divides by zero' };
  const value = above.value / (below?.value ?? 1);
  if (!Number.isFinite(value)) return { problem: 'not finite' };
  if (value === 0 && above.significant > 0) return { problem: 'too small' };
  const doubtful = above.doubtful || (below?.doubtful ?? false);
  return { ...above, value, percent, fraction: below !== undefined, doubtful };
}

/** Whether more characters could still make a number of a text that is none: a reader may be on the way to one. */
export function isUnfinished(typed: string, wanted: Wanted = 'real'): boolean {
  return ['1', '0^1', '10^1', '¹'].some((more) => 'value' in readNumber(typed + more, wanted));
}

const longest = 100;
const superscripts = '⁰¹²³⁴⁵⁶⁷⁸⁹';

/** The same in the characters of a keyboard: `-`, `.`, `,`, `/`, `^`, and `'` between groups. */
function plain(typed: string): string {
  return (
    typed
      // Before raised and vulgar figures become plain ones: 10⁻³ is not 10−3, nor 1½ eleven halves.
      .replace(/([⁺⁻]?)([⁰¹²³⁴⁵⁶⁷⁸⁹]+)/g, (_, sign: string, power: string) => {
        const digits = [...power].map((digit) => superscripts.indexOf(digit)).join('');
        return `^${sign === '⁻' ? '-' : ''}${digits}`;
      })
      .replace(/(\d\s*)(?=[¼-¾⅐-⅞])/g, '$1?')
      .normalize('NFKC')
      .replace(/[\u200b-\u200f\u202a-\u202e\u2060-\u2069]/g, '')
      .trim()
      .replace(/^[=≈~≃]\s*/, '')
      .replace(/[−‐‑‒–—―ー]/g, '-')
      .replaceAll('。', '.')
      .replace(/[、،]/g, ',')
      .replace(/[⁄∕÷]/g, '/')
      .replace(/(?<=\d)(?:\s+|[’‘ʼ'_])(?=\d)/g, "'")
      .replace(/\s/g, '')
      .replace(/(?<=\d)[.,;]$/, '')
  );
}

type Part = Pick<NumberRead, 'value' | 'decimals' | 'significant' | 'unit' | 'doubtful'>;

function readPart(text: string, wanted: Wanted): Part | undefined {
  const short = text.replace(
    /(^[+-]?|[×·⋅∙•✕✖*x])10(?:\^|\*\*)[({]?([+-]?\d+)[)}]?$/i,
    (_, before: string, power: string) => `${/^[+-]?$/.test(before) ? `${before}1` : ''}e${power}`,
  );
  const [, sign = '', digits, exponent = '0'] = /^([+-]?)([\d.,']+)(?:e([+-]?\d{1,4}))?$/i.exec(short) ?? [];
  const read = digits === undefined ? undefined : withPoint(digits, wanted);
  if (read === undefined) return undefined;
  const { whole, behind, doubtful } = read;
  return {
    value: Number(`${sign}${whole}.${behind}e${exponent}`),
    decimals: Math.max(0, behind.length - Number(exponent)),
    unit: Number(`1e${Number(exponent) - behind.length}`),
    significant: (whole + behind).replace(/^0+/, '').length,
    doubtful,
  };
}

/** Digits with marks between them, parted at the decimal one. */
function withPoint(
  digits: string,
  wanted: Wanted,
): { readonly whole: string; readonly behind: string; readonly doubtful: boolean } | undefined {
  const marks = digits.replace(/[\d']/g, '');
  const last = marks.at(-1);
  // One mark, before just three digits: nothing settles what it parts.
  const either = /^[1-9]\d{0,2}[.,]\d{3}$/.test(digits);
  const repeated = marks.length > 1 && marks === last?.repeat(marks.length);
  const at =
    last === undefined || repeated || (either && wanted === 'count')
      ? digits.length
      : digits.lastIndexOf(last);
  const [whole, behind] = [digits.slice(0, at), digits.slice(at + 1)];
  if (whole === '' && behind === '') return undefined;
  if (!/^(\d*|[1-9]\d{0,2}([.,'])\d{3}(\2\d{3})*)$/.test(whole)) return undefined;
  if (!/^(\d*|(\d{3}')+\d{1,3})$/.test(behind)) return undefined;
  return {
    whole: whole.replace(/\D/g, ''),
    behind: behind.replace(/\D/g, ''),
    doubtful: either && (wanted === 'count' || last === ','),
  };
}
