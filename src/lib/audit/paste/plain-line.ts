// What stands around names and numbers and is neither: how a text is set, numbered, quoted and commented.

/** A text as lines, whatever ends them. */
export const linesOf = (text: string): readonly string[] => text.split(/\r\n?|[\n\u2028\u2029]/);

/** A line's characters as a keyboard has them, where that changes no number: wide ones, and spaces of every width. */
export const asTyped = (line: string): string =>
  line
    .replace(/[\uff01-\uff5e]/g, (wide) => String.fromCharCode(wide.charCodeAt(0) - 0xfee0))
    .replace(/[\u3000\u00a0\u2000-\u200a\u202f]/g, ' ')
    .replace(/[\u200b-\u200f\u2060\ufeff]/g, '')
    .replace(/、/g, ',');

const numberMade =
  /(?:\b\w{1,12}\.){0,2}\b(?:float\d*|tensor|array)\(\s*([-+]?[\d.]+(?:e[-+]?\d+)?)\s*(?:,\s*\w+\s*=[^()]*)?\)/gi;
const stateMade = /(?:[\w.]{1,40} ?= ?)?(?:\bcollections\.)?\bOrderedDict\(\[?/;

/** Numbers, and what PyTorch has stored, without what Python prints around them: np.float64(0.5), tensor(0.5), OrderedDict([…. */
export const unwrapped = (line: string): string => line.replace(numberMade, '$1').replace(stateMade, '');

/** A line that only parts others: a rule, the line under a table's head, the ends of a program. */
export const isOrnament = (line: string): boolean =>
  /^[\s\-=|:+_*~—–&.]*$/.test(line) ||
  /^\s*```/.test(line) ||
  /^\s*(?:\\\[|\\\]|[{}()[\],;]+)\s*$/.test(line);

const environments =
  /\\(?:begin|end)\{(?:align|aligned|equation|gather|gathered|split|tabular|table|center)\*?\}(?:\{[lcr|]*\})?/g;

/** The same without TeX's and Markdown's dress, bullets, prompts, comments, and the quotes around names. */
export function plainLine(line: string): string {
  let text = line
    .replace(/^\s*%.*|(^|\s)(?:#|\/\/).*/, '')
    .replace(
      /^\s*(?:>>>|\.\.\.|>|•|(?:In|Out)\s?\[\d*\]:|[-*+](?=\s+[^\s\p{N}.,])|\d+[.)](?=\s+[^\s\p{N}.,-]))\s*/u,
      '',
    )
    .replace(/^\s*(?:let|const|var|double|float|val)\s+/, '');
  if (text.includes('\\') || text.includes('$') || text.includes('&'))
    text = text
      .replace(environments, ' ')
      .replace(/\\\\(?:\[[^\]]*\])?(?=\s*(?:\\hline|\\[a-z]+rule|$))/, ' ')
      .replace(/\\(?:approx|doteq|simeq)(?![a-z])/g, '≈')
      .replace(/\\(?:times|cdot)(?![a-z])/g, '×')
      .replace(
        /\\(?:quad|qquad|hline|toprule|midrule|bottomrule|displaystyle|left|right|hfill)(?![a-z])/g,
        ' ',
      )
      .replace(/\\[,;:! ]/g, ' ')
      .replace(/\\%/g, '%')
      .replace(/\{,\}/g, ',')
      .replace(/\\[()[\]]|\$/g, ' ')
      .replace(/&\s*(?=[=≈:])|(?<=[=≈:])\s*&/g, '');
  return text
    .replace(/(^|[^\p{N}*])\*\*(?=[^*])|(?<=\S)\*\*(?=\s|$|[=:|])/gu, '$1')
    .replace(/`/g, '')
    .replace(/(["'])([^"'=:]{1,60})\1(\s*[:=,])/g, ' $2$3')
    .replace(/^(?:\s*[\p{L}_][\w.]*\s*[=:])?\s*\{(?=[^{}]*:|\s*$)/u, '')
    .replace(/^([^{]*)\}\s*,?\s*$/, '$1')
    .trim();
}
