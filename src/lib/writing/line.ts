import type { Kind } from '../trace/entry.ts';
import type { Values } from '../trace/evaluate.ts';
import type { Expression } from './expression.ts';
import { digitsFor, formatHeld } from './format.ts';

/** A piece of a line: plain text, or a number that knows which quantity it is. */
export type Token = string | { readonly id: string; readonly kind: Kind; readonly text: string };

/**
 * An expression with numbers put in: × and −, negative numbers in parentheses, each number still knowing its id.
 * @param values  of the trace the expression was made from
 * @param digits   as formatNumber takes them
 * @param atLeast  digits for numbers that have more to show
 * @param bounds   how far each value can be off: no more digits are shown than hold
 * @example
 * const sum = expressionOf(entryOf('zy1'), entriesFor(undefined), []);
 * const tokens = numberTokens(sum, valuesFor('zy1'), 3);
 * tokens.map((token) => (typeof token === 'string' ? token : token.text)).join('') // '0.050 × 0.100 + 0.100 × 0.300 + 0.350'
 */
export function numberTokens(
  expression: Expression,
  values: Values,
  digits: number,
  atLeast: number = digits,
  bounds: Values = {},
): readonly Token[] {
  const write = (part: Expression, place: 'start' | 'inner' | 'factor'): Token[] => {
    const inside = (tokens: Token[]) => (place === 'factor' ? ['(', ...tokens, ')'] : tokens);
    switch (part.form) {
      case 'quantity': {
        const token = numberToken(part, values, digits, atLeast, bounds);
        return token.text.startsWith('−') && place !== 'start' ? ['(', token, ')'] : [token];
      }
      case 'one':
        return ['1'];
      case 'sum':
        return inside(
          part.of.flatMap((term, i) => {
            if (i === 0) return write(term, 'start');
            // What is added as an opposite is subtracted.
            return term.form === 'opposite'
              ? [' − ', ...write(term.of[0], 'factor')]
              : [' + ', ...write(term, 'inner')];
          }),
        );
      case 'product':
        return join(
          part.of.map((factor) => write(factor, 'factor')),
          ' × ',
        );
      case 'difference':
        return inside([
          ...write(part.of[0], 'start'),
          '\u00a0−\u00a0', // a difference stays on one line
          ...write(part.of[1], part.of[1].form === 'product' ? 'inner' : 'factor'),
        ]);
      case 'square':
        return [...write(part.of[0], 'factor'), '²'];
      case 'sigmoid':
        return ['σ(', ...write(part.of[0], 'start'), ')'];
      case 'quotient':
        return inside([...write(part.of[0], 'factor'), ' ÷ ', ...write(part.of[1], 'factor')]);
      case 'power of e':
        return ['exp(', ...write(part.of[0], 'start'), ')'];
      case 'function':
        switch (part.name) {
          case 'max':
            return ['max(0, ', ...write(part.of[0], 'start'), ')'];
          case 'one if positive':
            return ['[', ...write(part.of[0], 'start'), ' > 0]'];
          case 'ln':
          case 'lg':
          case 'tanh':
            return [`${part.name}(`, ...write(part.of[0], 'start'), ')'];
          default:
            return part.name satisfies never;
        }
      case 'opposite':
        return place === 'start'
          ? ['−', ...write(part.of[0], 'factor')]
          : ['(−', ...write(part.of[0], 'factor'), ')'];
      case 'scaled': {
        const [above, below] = part.factor;
        return [
          ...(above === 1 ? [] : [`${above} × `]),
          ...write(part.of[0], 'factor'),
          ...(below === 1 ? [] : [` ÷ ${below}`]),
        ];
      }
      default:
        return part satisfies never;
    }
  };
  return write(expression, 'start');
}

/**
 * One quantity as a token.
 * @internal
 */
export function numberToken(
  { id, kind }: { readonly id: string; readonly kind: Kind },
  values: Values,
  digits: number,
  atLeast: number = digits,
  bounds: Values = {},
) {
  const value = values[id] as number;
  const text = formatHeld(value, kind, digitsFor(value, kind, digits, atLeast), bounds[id] ?? 0);
  return { id, kind, text };
}

function join(parts: readonly Token[][], between: string): Token[] {
  return parts.flatMap((part, i) => (i === 0 ? part : [between, ...part]));
}
