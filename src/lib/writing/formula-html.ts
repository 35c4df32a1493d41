import type { Expression } from './expression.ts';

/** A place where a long formula may part. */
const part = '<wbr>';

/**
 * An expression as light HTML: what `expressionTex` writes for TeX.
 * @param symbol  writes a quantity
 * @example expressionHtml(expressionOf(entryOf('e1'), entriesFor(undefined), []), (id) => id) // '(t1 − <wbr>h1)<sup>2</sup>'
 */
export function expressionHtml(expression: Expression, symbol: (id: string) => string): string {
  const write = (of: Expression): string => expressionHtml(of, symbol);
  /** Parentheses where something looser stands inside something tighter, and a minus behind another sign. */
  const grouped = (of: Expression): string => {
    const isLoose = of.form === 'sum' || of.form === 'difference' || of.form === 'opposite';
    return isLoose ? `(${write(of)})` : write(of);
  };
  /** A further term of a sum: what is taken away is not added with a minus. */
  const added = (of: Expression): string =>
    of.form === 'opposite' ? ` − ${part}${grouped(of.of[0])}` : ` + ${part}${write(of)}`;
  switch (expression.form) {
    case 'quantity':
      return symbol(expression.id);
    case 'one':
      return '1';
    case 'sum':
      return expression.of.map((term, i) => (i === 0 ? write(term) : added(term))).join('');
    case 'product':
      return expression.of.map((factor) => grouped(factor)).join(` · ${part}`);
    case 'difference':
      return `${write(expression.of[0])} − ${part}${grouped(expression.of[1])}`;
    case 'square': {
      const base = grouped(expression.of[0]);
      // What has something high beside it has no room there for a square.
      return `${base.endsWith(')') || !base.includes('<sup>') ? base : `(${base})`}<sup>2</sup>`;
    }
    case 'sigmoid':
      return `<var>σ</var>(${write(expression.of[0])})`;
    case 'quotient':
      return fractionHtml(write(expression.of[0]), write(expression.of[1]));
    case 'power of e':
      return `exp(${write(expression.of[0])})`;
    case 'function': {
      const inside = write(expression.of[0]);
      switch (expression.name) {
        case 'max':
          return `max(0, ${inside})`;
        case 'one if positive':
          return `[${inside} &gt; 0]`;
        case 'ln':
        case 'lg':
        case 'tanh':
          return `${expression.name}(${inside})`;
        default:
          return expression.name satisfies never;
      }
    }
    case 'opposite':
      return `−${grouped(expression.of[0])}`;
    case 'scaled': {
      const [above, below] = expression.factor;
      const factor = below === 1 ? `${above}` : fractionHtml(`${above}`, `${below}`);
      return `${factor} · ${grouped(expression.of[0])}`;
    }
    default:
      return expression satisfies never;
  }
}

/**
 * A fraction, set by CSS; a copy and a screen reader have its stroke.
 * @internal
 */
export function fractionHtml(above: string, below: string): string {
  return `<span class="frac"><span>${above}</span><span class="stroke">/</span><span>${below}</span></span>`;
}
