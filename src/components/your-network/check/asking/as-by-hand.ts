import type { Expression } from '../../../../lib/writing/expression.ts';

/**
 * The line of a mistake as people write it: what is divided by itself is 1, and a difference at the end of a sum goes on with
 * it.
 */
export function asByHand(line: Expression): Expression {
  if (line.form === 'quantity' || line.form === 'one') return line;
  const all = { ...line, of: line.of.map(asByHand) } as typeof line;
  switch (all.form) {
    case 'quotient':
      return JSON.stringify(all.of[0]) === JSON.stringify(all.of[1]) ? { form: 'one' } : all;
    case 'sum':
      return summed(all.of);
    default:
      return all;
  }
}

function summed(terms: readonly Expression[]): Expression {
  const last = terms.at(-1);
  if (terms.length < 2 || last === undefined) return last ?? { form: 'sum', of: terms };
  const before = terms.slice(0, -1);
  if (last.form !== 'difference') return { form: 'sum', of: terms };
  return { form: 'difference', of: [summed([...before, last.of[0]]), last.of[1]] };
}
