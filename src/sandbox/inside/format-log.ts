import { printLine, printValue } from '../print-value.ts';

/** One call of console.log: %s %d %i %f %o %O %c %j in a first text stand for what follows it, as in a browser. */
export function formatLog(values: readonly unknown[]): string {
  const [first, ...rest] = values;
  if (typeof first !== 'string' || rest.length === 0 || !first.includes('%')) return printLine(values);
  let used = 0;
  const text = first.replace(/%([%sdifoOjc])/g, (sign, letter: string) => {
    if (letter === '%') return '%';
    if (used >= rest.length) return sign;
    return written(letter, rest[used++]);
  });
  return used === rest.length ? text : printLine([text, ...rest.slice(used)]);
}

function written(letter: string, value: unknown): string {
  switch (letter) {
    case 's':
      return printValue(value);
    case 'd':
    case 'i':
      return typeof value === 'bigint' ? `${value}n` : printValue(Math.trunc(numberOf(value)));
    case 'f':
      return printValue(numberOf(value));
    // A style, which a line of text cannot show.
    case 'c':
      return '';
    default:
      return typeof value === 'string' ? JSON.stringify(value) : printValue(value);
  }
}

function numberOf(value: unknown): number {
  return typeof value === 'number'
    ? value
    : typeof value === 'string'
      ? Number.parseFloat(value)
      : Number.NaN;
}
