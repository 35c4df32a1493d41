import { numberToken, numberTokens, type Token } from '../line.ts';
import { symbolText } from '../symbols.ts';
import { formulaTex, symbolOf } from './latex.ts';
import { boundsOf, type ExportOptions, type Line, linesOfStep, partsOfStep, type Worked } from './worked.ts';

/**
 * The whole step as Markdown: a heading and a table for each part, symbols as TeX between dollars.
 * @throws RangeError as formatNumber
 * @example
 * const parts = { given: 'Given', forward: 'Forward', error: 'Error', backward: 'Backward', update: 'Update', after:
 * 'After' };
 * const columns = { quantity: 'quantity', part: 'part', formula: 'formula', numbers: 'numbers', result: 'result' };
 * const words = { updated: 'new', via: 'via', parts, columns };
 * stepMarkdown(stepOf(articleExample()), { words, digits: 4 }).split('\n')[0] // '## Given'
 */
export function stepMarkdown(worked: Worked, options: ExportOptions): string {
  const { words, digits } = options;
  const bounds = boundsOf(worked);
  const { quantity, formula, numbers, result } = words.columns;
  const parts = [...partsOfStep(worked)].map(([phase, lines]) => {
    const isGiven = lines.every(({ expression }) => expression === undefined);
    const head = isGiven ? [quantity, result] : [quantity, formula, numbers, result];
    const rows = lines.map(({ entry, expression }) => {
      const value = numberToken(entry, worked.values, digits, digits, bounds).text;
      const symbol = `$${symbolOf(entry, worked, options)}$`;
      if (isGiven) return [symbol, value];
      if (expression === undefined) return [symbol, '', '', value];
      const line = textOf(numberTokens(expression, worked.values, digits, digits, bounds));
      return [symbol, `$${formulaTex(expression, worked, options)}$`, plainMarkdown(line), value];
    });
    const table = [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`);
    return `## ${words.parts[phase]}\n\n${table.join('\n')}\n`;
  });
  return parts.join('\n');
}

/**
 * The whole step as CSV (RFC 4180): id, name, part of the step, formula and numbers as plain text, and the value with every
 * digit that it has.
 * @throws RangeError as formatNumber
 * @example
 * const parts = { given: 'Given', forward: 'Forward', error: 'Error', backward: 'Backward', update: 'Update', after:
 * 'After' };
 * const columns = { quantity: 'quantity', part: 'part', formula: 'formula', numbers: 'numbers', result: 'result' };
 * const words = { updated: 'new', via: 'via', parts, columns };
 * stepCsv(stepOf(articleExample()), { words, digits: 4 }).split('\r\n').find((row) => row.startsWith('zy1')) // 'zy1,zy1,Forward,x1 × a11 + x2 × a21 + c1,0.0500 × 0.1000 + 0.1000 × 0.3000 + 0.3500,0.385'
 */
export function stepCsv(worked: Worked, options: ExportOptions): string {
  const { words, digits, nameOf } = options;
  const bounds = boundsOf(worked);
  const nameFor = (entry: Line['entry']) => nameOf?.(entry) ?? symbolText(entry, worked.byId, words);
  // Ones are in no parentheses, as symbols are not.
  const ones = Object.fromEntries(worked.entries.map(({ id }) => [id, 1]));
  const rows = linesOfStep(worked).map(({ entry, expression }) => [
    entry.id,
    nameFor(entry),
    words.parts[entry.phase],
    expression
      ? textOf(numberTokens(expression, ones, 1), ({ id }) => nameFor(worked.byId.get(id) ?? entry))
      : '',
    expression ? textOf(numberTokens(expression, worked.values, digits, digits, bounds)) : '',
    String(worked.values[entry.id]),
  ]);
  const { quantity, part, formula, numbers, result } = words.columns;
  const head = ['id', quantity, part, formula, numbers, result];
  return [head, ...rows].map((cells) => `${cells.map(quoted).join(',')}\r\n`).join('');
}

type NumberToken = Exclude<Token, string>;

const textOf = (tokens: readonly Token[], write: (token: NumberToken) => string = ({ text }) => text) =>
  tokens.map((token) => (typeof token === 'string' ? token : write(token))).join('');

/** Signs that Markdown would read. */
const plainMarkdown = (text: string) => text.replace(/[[\]<>|*_]/g, '\\$&');

const quoted = (text: string) => (/[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
