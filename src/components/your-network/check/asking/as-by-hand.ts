import type { Expression } from '../../../../lib/writing/expression.ts';

/**
 * The line of a mistake as people write it: what is divided by itself is 1, a difference at the end of a sum goes on with it, and
 * a logarithm to another base has its name.
 */
export function asByHand(line: Expression): Expression {
  if (line.form === 'quantity' || line.form === 'one') return line;
  const all = { ...line, of: line.of.map(asByHand) } as typeof line;
  switch (all.form) {
    case 'quotient':
      return JSON.stringify(all.of[0]) === JSON.stringify(all.of[1]) ? { form: 'one' } : all;
    case 'sum':
      return summed(all.of);
    case 'scaled':
      return all.factor[1] === Math.LN10 ? toBaseTen(all.of[0]) : all;
    default:
      return all;
  }
}

/** A logarithm divided by that of 10 is one to base 10. */
function toBaseTen(part: Expression): Expression {
  if (part.form === 'quantity' || part.form === 'one') return part;
  const all = { ...part, of: part.of.map(toBaseTen) } as typeof part;
  return all.form === 'function' && all.name === 'ln' ? { ...all, name: 'lg' } : all;
}

function summed(terms: readonly Expression[]): Expression {
  const last = terms.at(-1);
  if (terms.length < 2 || last === undefined) return last ?? { form: 'sum', of: terms };
  const before = terms.slice(0, -1);
  if (last.form !== 'difference') return { form: 'sum', of: terms };
  return { form: 'difference', of: [summed([...before, last.of[0]]), last.of[1]] };
}
