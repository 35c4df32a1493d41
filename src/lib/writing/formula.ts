import type { Expression } from './expression.ts';

/**
 * An expression as TeX. Symbols come out as \q{id}, which the page turns into a coloured symbol that knows its id.
 * @example expressionTex(expressionOf(entryOf('zy1'), entriesFor(undefined), [])) // '\\q{x1}\\,\\q{a11} + \\q{x2}\\,\\q{a21} + \\q{c1}'
 */
export function expressionTex(expression: Expression): string {
  switch (expression.form) {
    case 'quantity':
      return `\\q{${expression.id}}`;
    case 'one':
      return '1';
    case 'sum':
      return expression.of.map((term, i) => (i === 0 ? expressionTex(term) : added(term))).join('');
    case 'product':
      return expression.of.map((part) => grouped(part)).join(String.raw`\,`);
    case 'difference':
      return `${expressionTex(expression.of[0])} - ${grouped(expression.of[1])}`;
    case 'square':
      return `${grouped(expression.of[0])}^2`;
    case 'sigmoid':
      return String.raw`\sigma(${expressionTex(expression.of[0])})`;
    case 'quotient':
      return String.raw`\frac{${expressionTex(expression.of[0])}}{${expressionTex(expression.of[1])}}`;
    case 'power of e':
      return `e^{${expressionTex(expression.of[0])}}`;
    case 'function': {
      const inside = expressionTex(expression.of[0]);
      switch (expression.name) {
        case 'max':
          return String.raw`\max(0, ${inside})`;
        case 'one if positive':
          return `[${inside} > 0]`;
        case 'ln':
        case 'lg':
        case 'tanh':
          return `\\${expression.name}(${inside})`;
        default:
          return expression.name satisfies never;
      }
    }
    case 'opposite':
      return `-${grouped(expression.of[0])}`;
    case 'scaled': {
      const [above, below] = expression.factor;
      const factor = below === 1 ? String(above) : String.raw`\tfrac{${above}}{${below}}`;
      return `${factor}\\,${grouped(expression.of[0])}`;
    }
    default:
      return expression satisfies never;
  }
}

/** A further term of a sum: what is taken away is not added with a minus. */
function added(term: Expression): string {
  return term.form === 'opposite' ? ` - ${grouped(term.of[0])}` : ` + ${expressionTex(term)}`;
}

/** Parentheses where a sum or difference stands inside something tighter, and a minus behind another sign. */
function grouped(part: Expression): string {
  const isLoose = part.form === 'sum' || part.form === 'difference' || part.form === 'opposite';
  return isLoose ? String.raw`\left(${expressionTex(part)}\right)` : expressionTex(part);
}
