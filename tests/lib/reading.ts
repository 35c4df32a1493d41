import { createContext, runInContext } from 'node:vm';
import type { Values } from '../../src/lib/trace/evaluate.ts';
import type { Token } from '../../src/lib/writing/line.ts';

const raised = [...'⁰¹²³⁴⁵⁶⁷⁸⁹'];

/** A line as a reader sees it. */
export const textOf = (tokens: readonly Token[]): string =>
  tokens.map((token) => (typeof token === 'string' ? token : token.text)).join('');

/** Works out a line of numbers by the rules of arithmetic, knowing nothing of the expression behind it. */
export function workOut(line: string): number {
  const typed = line
    .replace(
      / × 10(⁻?)([⁰¹²³⁴⁵⁶⁷⁸⁹]+)/g,
      (_, minus: string, power: string) =>
        `e${minus ? '-' : ''}${[...power].map((digit) => raised.indexOf(digit)).join('')}`,
    )
    .replaceAll('×', '*')
    .replaceAll('÷', '/')
    .replaceAll('−', '-')
    .replaceAll('²', '**2')
    .replace(/\[(.*?) > 0\]/g, '(($1) > 0 ? 1 : 0)');
  return runInContext(signed(typed), functions) as number;
}

/** Works out TeX as `expressionTex` writes it, with these values for its symbols. */
export function workOutTex(tex: string, values: Values): number {
  const typed = tex
    .replace(/\\q\{(\w+)\}/g, (_, id: string) => `(${values[id]})`)
    .replace(/\\tfrac\{(\d+)\}\{(\d+)\}/g, '($1/$2)')
    .replaceAll('\\left(', '(')
    .replaceAll('\\right)', ')')
    .replaceAll('\\sigma(', 'σ(')
    .replaceAll('\\max(0, ', 'max(')
    .replace(/\\(ln|lg|tanh)\(/g, '$1(')
    .replaceAll('\\,', '*')
    .replaceAll('^2', '**2')
    .replace(/e\^\{([^{}]*)\}/g, 'exp($1)')
    .replace(/\\frac\{([^{}]*)\}\{([^{}]*)\}/g, '(($1)/($2))')
    .replace(/\[(.*?) > 0\]/g, '(($1) > 0 ? 1 : 0)');
  return runInContext(signed(typed), functions) as number;
}

/**
 * Works out HTML as `expressionHtml` writes it.
 * @param symbol  what is written for a quantity, with its id
 */
export function workOutHtml(html: string, values: Values, symbol: RegExp): number {
  let typed = html
    .replaceAll('<wbr>', '')
    .replace(symbol, (_, id: string) => `(${values[id]})`)
    .replaceAll('<var>σ</var>', 'σ')
    .replaceAll('<sup>2</sup>', '**2');
  const fraction =
    /<span class="frac"><span>([^<]*)<\/span><span class="stroke">\/<\/span><span>([^<]*)<\/span><\/span>/;
  while (fraction.test(typed)) typed = typed.replace(fraction, '(($1)/($2))');
  typed = typed
    .replaceAll('max(0, ', 'max(')
    .replaceAll('·', '*')
    .replaceAll('−', '-')
    .replace(/\[(.*?) &gt; 0\]/g, '(($1) > 0 ? 1 : 0)');
  return runInContext(signed(typed), functions) as number;
}

/** A minus before a power is the power's: JavaScript would rather ask. */
const signed = (typed: string) => typed.replace(/(^|[(,])-(?=[^,]*\*\*)/g, '$10-');

const functions = createContext({
  σ: (z: number) => 1 / (1 + Math.exp(-z)),
  exp: Math.exp,
  ln: Math.log,
  lg: Math.log10,
  tanh: Math.tanh,
  max: (...all: number[]) => Math.max(0, ...all),
});
