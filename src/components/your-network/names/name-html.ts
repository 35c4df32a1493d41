import type { Ratio } from '../../../lib/writing/symbols.ts';
import { symbolWords } from '../../words/symbol.ts';
import { type NameParts, namePartsOf } from './name-parts.ts';

const inLine: Ratio = (above, below) => `${above}/${below}`;

/**
 * A name of `nameOf` as light HTML: letters in italics, what stands low and high beside them set so.
 * @example nameHtml('∂E/∂net_h1') // <var>∂E</var>/<var>∂</var><var>net</var><sub>h1</sub>
 */
export function nameHtml(name: string, ratio: Ratio = inLine): string {
  return htmlOf(namePartsOf(name), ratio);
}

function htmlOf(parts: NameParts, ratio: Ratio): string {
  if ('stepOf' in parts) return `Δ${htmlOf(parts.stepOf, ratio)}`;
  if ('above' in parts) {
    const own = (part: NameParts) => `<var>∂</var>${htmlOf(part, ratio)}`;
    const above = own(parts.above).replace('</var><var>', '');
    const through = parts.via.map(shortOf).join(', ');
    const via = through && `<sup>${symbolWords.via} ${through}</sup>`;
    return ratio(above, own(parts.below)) + via;
  }
  const { letter, high, low, brackets, renewed } = parts;
  const mark = renewed === 'new' ? symbolWords.updated : renewed;
  // In lists it stands low, before the brackets: behind them it would belong to the last.
  const below = brackets ? mark : low;
  const above = brackets ? '' : mark;
  return `<var>${letter}</var>${high && `<sup>${high}</sup>`}${below && `<sub>${below}</sub>`}${brackets}${above && `<sup>${above}</sup>`}`;
}

/** What is small already has nothing smaller beside it. */
function shortOf(parts: NameParts): string {
  if (!('letter' in parts)) return htmlOf(parts, inLine);
  const { letter, high, low, brackets } = parts;
  return `${letter}${high}${low && letter.length + high.length > 1 ? '_' : ''}${low}${brackets}`;
}
