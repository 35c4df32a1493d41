import { fail } from '../number/expect.ts';
import type { Entry, Kind } from '../trace/entry.ts';

/** What stands right of the equals sign, before it is written with symbols or with numbers. */
export type Expression =
  | { readonly form: 'quantity'; readonly id: string; readonly kind: Kind }
  | { readonly form: 'one' }
  | { readonly form: 'sum' | 'product'; readonly of: readonly Expression[] }
  | {
      readonly form: 'difference' | 'quotient';
      readonly of: readonly [Expression, Expression];
    }
  | {
      readonly form: 'square' | 'sigmoid' | 'opposite' | 'power of e';
      readonly of: readonly [Expression];
    }
  | {
      /** `one if positive`: 1 above zero, elsewhere 0; `lg`: to base 10, of a mistake alone */
      readonly form: 'function';
      readonly name: 'tanh' | 'ln' | 'lg' | 'max' | 'one if positive';
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
 * @example
 * expressionOf(entryOf('zy1'), entriesFor(undefined), []).form // 'sum'
 * expressionOf(entryOf('y1'), entriesFor(undefined), ['zy1']) // { form: 'sigmoid', of: [{ form: 'sum', of: [{ form: 'product', of: [{ form: 'quantity', id: 'x1', kind: 'value' }, { form: 'quantity', id: 'a11', kind: 'parameter' }] }, { form: 'product', of: [{ form: 'quantity', id: 'x2', kind: 'value' }, { form: 'quantity', id: 'a21', kind: 'parameter' }] }, { form: 'quantity', id: 'c1', kind: 'parameter' }] }] }
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
    if (factor[0] === factor[1]) return of;
    return factor[0] === -factor[1] ? opposite(of) : { form: 'scaled', factor, of: [of] };
  };
  const difference = (one: Expression, other: Expression): Expression => ({
    form: 'difference',
    of: [one, other],
  });
  const product = (...of: readonly Expression[]): Expression => ({ form: 'product', of: flat(of) });
  const opposite = (of: Expression): Expression => ({ form: 'opposite', of: [of] });
  const call = (name: 'tanh' | 'ln' | 'max' | 'one if positive', of: Expression): Expression => ({
    form: 'function',
    name,
    of: [of],
  });
  const one: Expression = { form: 'one' };
  const sum = (of: readonly Expression[]): Expression =>
    of.length === 1 ? (of[0] as Expression) : { form: 'sum', of };
  switch (entry.op) {
    case 'weighted sum':
      return sum(pairs(all));
    case 'weighted sum less':
      return difference(sum(pairs(all.slice(0, -1))), all.at(-1) as Expression);
    case 'sigmoid':
      return { form: 'sigmoid', of: [first] };
    case 'tanh':
      return call('tanh', first);
    case 'relu':
      return call('max', first);
    case 'step':
    case 'relu slope':
      return call('one if positive', first);
    case 'softmax': {
      const power = (of: Expression): Expression => ({ form: 'power of e', of: [of] });
      return { form: 'quotient', of: [power(first), sum(all.slice(1).map(power))] };
    }
    case 'slope':
      return product(first, difference(one, first));
    case 'tanh slope':
      return difference(one, { form: 'square', of: [first] });
    case 'squared error':
      return { form: 'square', of: [difference(first, second)] };
    case 'log loss':
      return difference(
        opposite(product(first, call('ln', second))),
        product(difference(one, first), call('ln', difference(one, second))),
      );
    case 'log share':
      return opposite(product(first, call('ln', second)));
    case 'error slope':
      return scaled(difference(second, first));
    case 'scaled sum':
      return scaled(sum(all));
    case 'product':
      return product(...all);
    case 'sum':
      return sum(all);
    case 'update':
      return difference(first, product(second, third));
    case 'plain update':
      return difference(first, second);
    case 'opposite':
      return opposite(first);
    case 'opposite product':
    case 'cross slope':
      return opposite(product(...all));
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
