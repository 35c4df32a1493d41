/** A figure as a source printed it. */
export interface Printed {
  /** the digits exactly as they stand there */
  readonly digits: string;
  readonly value: number;
}

/** Where a set of printed figures stands. */
export interface Source {
  readonly author: string;
  readonly title: string;
  readonly figures: Readonly<Record<string, Printed>>;
}

function figures<Id extends string>(digits: Readonly<Record<Id, string>>): Readonly<Record<Id, Printed>> {
  const entries = Object.entries<string>(digits).map(([id, text]) => [
    id,
    { digits: text, value: Number(text) },
  ]);
  return Object.fromEntries(entries);
}

/**
 * The article this book grew from: its text survives, its figures and formulas (images) do not.
 * @example printedInArticle.figures.E_after // { digits: '0.44356', value: 0.44356 }
 */
export const printedInArticle = {
  author: 'anonymous',
  title: '【深度学习基础】反向传播BP算法原理详解及实战演示',
  figures: figures({
    h1: '0.694',
    h2: '0.718',
    E: '0.444',
    b11_new: '0.458',
    b12_new: '0.560',
    b21_new: '0.658',
    a12_new: '0.199',
    a21_new: '0.298',
    a22_new: '0.398',
    c1_new: '0.307',
    h1_after: '0.667',
    h2_after: '0.693',
    E_after: '0.44356',
  }),
} as const satisfies Source;

/**
 * The best-known worked example on the web, with a slip of its own.
 * @example printedByMazur.figures.E.digits // '0.298371109'
 */
export const printedByMazur = {
  author: 'Matt Mazur',
  title: 'A Step by Step Backpropagation Example',
  figures: figures({
    E: '0.298371109',
    a11_new: '0.149780716',
    E_after: '0.291027924',
  }),
} as const satisfies Source;

/**
 * Whether a number, printed with as many decimals as the source gave, shows the same digits.
 * @example
 * agrees(quantity('h1'), printedInArticle.figures.h1) // true
 * agrees(quantity('E'), printedInArticle.figures.E) // false
 */
export function agrees(value: number, printed: Printed): boolean {
  return value.toFixed(decimalsOf(printed)) === printed.digits;
}

/**
 * How many decimals the source printed.
 * @example decimalsOf({ digits: '0.560', value: 0.56 }) // 3
 */
export function decimalsOf({ digits }: Printed): number {
  return digits.split('.')[1]?.length ?? 0;
}
