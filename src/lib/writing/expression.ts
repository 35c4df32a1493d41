import { fail } from '../number/expect.ts';
import type { Entry, Kind } from '../trace/entry.ts';

/** What stands right of the equals sign, before it is written with symbols or with numbers. */
export type Expression =
  | { readonly form: 'quantity'; readonly id: string; readonly kind: Kind }
  | { readonly form: 'one' }
  | { readonly form: 'sum' | 'product'; readonly of: readonly Expression[] }
  | {
      readonly form: 'difference';
      readonly of: readonly [Expression, Expression];
    }
  | {
      readonly form: 'square' | 'sigmoid' | 'opposite';
      readonly of: readonly [Expression];
    }
  | {
      readonly form: 'scaled';
      readonly factor: readonly [number, number];
      readonly of: readonly [Expression];
    };

/**
 * The right-hand side of an entry.
 * @param entries  the trace it belongs to
 * @param expand   ids to write out in place, one level each; a quantity not in it stays a symbol. An aside has none, and
 *                 is always written out
 * @throws RangeError if the trace lacks an input
 */
export function expressionOf(
  entry: Entry,
  entries: ReadonlyMap<string, Entry>,
  expand: readonly string[],
): Expression {
  const all = entry.inputs.map((id): Expression => {
    const inner = entries.get(id) ?? fail('expressionOf', `the trace with ${id} in it`, entry.id);
    if (inner.role === 'aside' || expand.includes(id)) return expressionOf(inner, entries, expand);
    return { form: 'quantity', id, kind: inner.kind };
  });
  const [first, second, third] = all as [Expression, Expression, Expression];
  const scaled = (of: Expression): Expression => {
    const { factor = [1, 1] } = entry;
    return factor[0] === factor[1] ? of : { form: 'scaled', factor, of: [of] };
  };
  const sum = (of: readonly Expression[]): Expression =>
    of.length === 1 ? (of[0] as Expression) : { form: 'sum', of };
  switch (entry.op) {
    case 'weighted sum':
      return sum(pairs(all));
    case 'sigmoid':
      return { form: 'sigmoid', of: [first] };
    case 'slope':
      return {
        form: 'product',
        of: [first, { form: 'difference', of: [{ form: 'one' }, first] }],
      };
    case 'squared error':
      return {
        form: 'square',
        of: [{ form: 'difference', of: [first, second] }],
      };
    case 'error slope':
      return scaled({ form: 'difference', of: [second, first] });
    case 'scaled sum':
      return scaled(sum(all));
    case 'product':
      return { form: 'product', of: flat(all) };
    case 'sum':
      return sum(all);
    case 'update':
      return {
        form: 'difference',
        of: [first, { form: 'product', of: [second, ...flat([third])] }],
      };
    case 'opposite':
      return { form: 'opposite', of: [first] };
    case 'same':
    case 'parameter':
      return first ?? { form: 'quantity', id: entry.id, kind: entry.kind };
    default:
      return entry.op satisfies never;
  }
}

/** x·w + x·w + …, and the bias that is left over. */
function pairs(all: readonly Expression[]): readonly Expression[] {
  const terms: Expression[] = [];
  for (let i = 0; i + 1 < all.length; i += 2) terms.push({ form: 'product', of: all.slice(i, i + 2) });
  return all.length % 2 === 1 ? [...terms, all[all.length - 1] as Expression] : terms;
}

/** A product inside a product needs no parentheses. */
function flat(all: readonly Expression[]): readonly Expression[] {
  return all.flatMap((part) => (part.form === 'product' ? part.of : [part]));
}
