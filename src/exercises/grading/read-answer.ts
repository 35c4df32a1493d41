/** What a reader typed as an answer, or why it is none. */
export type Answer =
  | {
      readonly value: number;
      /** digits typed behind the decimal mark, with an exponent taken into account */
      readonly decimals: number;
      readonly significant: number;
      readonly percent: boolean;
    }
  | { readonly problem: Problem };

export type Problem = 'empty' | 'not a number' | 'not finite' | 'fraction';

const superscripts = '⁰¹²³⁴⁵⁶⁷⁸⁹';

/**
 * Reads a number as people write it: either decimal mark, a real minus sign, `34e-3` or `34 × 10⁻³`, a sign for
 * “about” before it, a percent sign behind it.
 * @param whole  a whole number is asked for, so a comma before three digits parts thousands: 1,200
 */
export function readAnswer(typed: string, whole = false): Answer {
  const text = plain(typed);
  if (text === '') return { problem: 'empty' };
  if (/^[+-]?(∞|inf|infinity)$/i.test(text)) return { problem: 'not finite' };
  if (/^[+-]?[\d.]+\/[\d.]+$/.test(text)) return { problem: 'fraction' };
  const percent = text.endsWith('%');
  const number = withPoint(percent ? text.slice(0, -1) : text, whole);
  const [, digits, exponent = '0'] = /^[+-]?(\d+\.?\d*|\.\d+)(?:e([+-]?\d{1,4}))?$/i.exec(number) ?? [];
  if (digits === undefined) return { problem: 'not a number' };
  const value = Number(number);
  if (!Number.isFinite(value)) return { problem: 'not finite' };
  const [before = '', behind = ''] = digits.split('.');
  return {
    value,
    decimals: Math.max(0, behind.length - Number(exponent)),
    significant: (before + behind).replace(/^0+/, '').length,
    percent,
  };
}

function plain(typed: string): string {
  return typed
    .trim()
    .replace(/^[=≈~]/, '')
    .replace(/\s/g, '')
    .replace(/[−–]/g, '-')
    .replace(/[×·*x]10(?:\^|\*\*)?([-⁻]?)([\d⁰¹²³⁴⁵⁶⁷⁸⁹]+)$/, (_, minus: string, power: string) => {
      const digits = [...power].map((d) => (superscripts.includes(d) ? superscripts.indexOf(d) : d)).join('');
      return `e${minus && '-'}${digits}`;
    });
}

function withPoint(text: string, whole: boolean): string {
  const grouped =
    whole || text.includes('.') ? /^[+-]?\d{1,3}(,\d{3})+(?![\d,])/ : /^[+-]?\d{1,3}(,\d{3}){2,}$/;
  return grouped.test(text) ? text.replaceAll(',', '') : text.replace(/^([^.,]*),([^.,]*)$/, '$1.$2');
}
