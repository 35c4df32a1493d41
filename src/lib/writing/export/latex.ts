import { expressionTex } from '../formula.ts';
import { numberToken, numberTokens, type Token } from '../line.ts';
import { symbolTex } from '../symbol-tex.ts';
import { boundsOf, type ExportOptions, type Line, partsOfStep, type Worked } from './worked.ts';

/** With more quantities than this, a line is broken at its equals signs. */
const mostInLine = 4;

/**
 * The whole step as LaTeX, part by part, each line aligned at its equals signs: symbols = numbers = result. It needs amsmath.
 * @throws RangeError as formatNumber
 * @example
 * const parts = { given: 'Given', forward: 'Forward', error: 'Error', backward: 'Backward', update: 'Update', after:
 * 'After' };
 * const words = { updated: 'new', via: 'via', parts, columns: {} };
 * const lines = stepLatex(stepOf(articleExample()), { words, digits: 4 }).split('\n');
 * lines.find((line) => line.startsWith('z_{y_{1}}')) // 'z_{y_{1}} &= x_{1}\\,a_{11} + x_{2}\\,a_{21} + c_{1} \\\\'
 */
export function stepLatex(worked: Worked, options: ExportOptions): string {
  const bounds = boundsOf(worked);
  const parts = [...partsOfStep(worked)].map(([phase, lines]) => {
    const rows = lines.map((line) => alignedLine(line, worked, options, bounds));
    const title = options.words.parts[phase];
    return `\\paragraph{${escaped(title)}}\n\\begin{align*}\n${rows.join(' \\\\\n')}\n\\end{align*}\n`;
  });
  return `% \\usepackage{amsmath}\n\\allowdisplaybreaks\n${parts.join('\n')}`;
}

function alignedLine(
  { entry, expression }: Line,
  worked: Worked,
  options: ExportOptions,
  bounds: Worked['values'],
): string {
  const sides = expression
    ? [
        formulaTex(expression, worked, options),
        numbersTex(numberTokens(expression, worked.values, options.digits, options.digits, bounds)),
      ]
    : [];
  const result = numbersTex([numberToken(entry, worked.values, options.digits, options.digits, bounds)]);
  // A quantity that is another one has no line of numbers besides its result.
  const right = [...sides.filter((side) => side !== result), result];
  const isLong = (sides[0]?.length ?? 0) > 0 && entry.inputs.length > mostInLine;
  return `${symbolOf(entry, worked, options)} &= ${right.join(isLong ? ' \\\\\n  &= ' : ' = ')}`;
}

/**
 * A symbol as TeX, under the reader's own name if there is one.
 * @internal
 */
export const symbolOf = (
  entry: Line['entry'],
  { byId }: Worked,
  { nameOf, words }: Pick<ExportOptions, 'nameOf' | 'words'>,
): string => nameOf?.(entry) ?? symbolTex(entry, byId, words);

/**
 * The symbols of an expression as TeX that stands by itself.
 * @internal
 */
export function formulaTex(
  expression: NonNullable<Line['expression']>,
  worked: Worked,
  options: Pick<ExportOptions, 'nameOf' | 'words'>,
): string {
  return expressionTex(expression).replace(/\\q\{([^{}]*)\}(\^2)?/g, (whole, id: string, square = '') => {
    const entry = worked.byId.get(id);
    if (entry === undefined) return whole;
    const symbol = symbolOf(entry, worked, options);
    // What has something high beside it has no room there for a square.
    return square && symbol.includes('^') ? `\\left(${symbol}\\right)^2` : symbol + square;
  });
}

const signs: Readonly<Record<string, string>> = {
  '×': '\\times',
  '÷': '\\div',
  '−': '-',
  '²': '^2',
  σ: '\\sigma',
  '\u00a0': ' ',
  '∞': '\\infty',
};
const superscripts = '⁰¹²³⁴⁵⁶⁷⁸⁹';

/**
 * A line of numbers as TeX.
 * @internal
 */
export function numbersTex(tokens: readonly Token[]): string {
  return tokens
    .map((token) => (typeof token === 'string' ? token : `{${token.text}}`))
    .join('')
    .replace(/(⁻?)([⁰¹³⁴⁵⁶⁷⁸⁹²]+)(?=\})/g, (_, minus: string, power: string) => {
      const digits = [...power].map((digit) => superscripts.indexOf(digit)).join('');
      return `^{${minus ? '-' : ''}${digits}}`;
    })
    .replace(/(?<![\w\\])(exp|ln|tanh|max)\(/g, '\\$1(')
    .replace(/[×÷−²σ\u00a0∞]/g, (sign) => signs[sign] as string)
    .replace(/(?<!\^)\{([\d.]+)\}/g, '$1');
}

const escaped = (text: string) => text.replace(/[#$%&_{}]/g, '\\$&');
