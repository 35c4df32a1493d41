import { fractionHtml } from '../../lib/writing/formula-html.ts';

/** Writes the quantities of a formula, each by its id. */
export interface Writes {
  readonly quantity: (id: string) => string;
  /** the letter δ of a gradient along a sum; `alone` where it is one side of an equation */
  readonly delta: (id: string, alone: boolean) => string;
}

/** A formula in rows, and a row in what stands left and right of where the rows are aligned. */
export type Rows = readonly (readonly string[])[];

const pieces =
  /\\htmlData\{[^}]*\}|\\(?:begin|end)\{aligned\}|\\text\{[^}]*\}|\\\\(?:\[[^\]]*\])?|\\[a-z]+|\\.|\S/gi;
const binary: Readonly<Record<string, string>> = {
  '=': '=',
  '+': '+',
  '\\approx': '≈',
  '\\cdot': '·',
  '\\,': '·',
};
const letters: Readonly<Record<string, string>> = { '\\sigma': 'σ', '\\rho': 'ρ', '\\partial': '∂' };
const kinds: Readonly<Record<string, string>> = {
  '\\val': 'value',
  '\\par': 'parameter',
  '\\tgt': 'target',
  '\\grad': 'gradient',
};

/**
 * The TeX of a displayed formula as light HTML, its quantities written by others than this book's names.
 * @param tex  as a formula on a page has it beside itself: `\htmlData{q=ID,…}{…}` is a quantity
 * @throws RangeError on TeX that no formula with quantities has
 */
export function texHtml(tex: string, writes: Writes): Rows {
  const tokens = (tex.match(pieces) ?? []).filter((token) => !/^\\(begin|end)\{/.test(token));
  let at = 0;
  const rows: string[][] = [[]];

  /** What one sign or one group in braces comes to. */
  function one(): string {
    const token = tokens[at++] ?? '';
    if (token === '{') return sequence();
    if (token.startsWith('\\htmlData')) return quantity(token);
    if (token.startsWith('\\text')) return token.slice('\\text{'.length, -1);
    if (token === '\\frac' || token === '\\tfrac') return fractionHtml(one(), one());
    const kind = kinds[token];
    if (kind !== undefined) return `<span class="k-${kind}">${one()}</span>`;
    if (token === '\\Delta') return `Δ${one()}`;
    if (token === '\\cdots') return '⋯';
    const letter = letters[token] ?? (/^\p{L}$/u.test(token) ? token : undefined);
    if (letter !== undefined) return `<var>${letter}</var>`;
    if (/^[\d()[\]]$/.test(token)) return token;
    throw new RangeError(`texHtml needs TeX that it knows, got ${token} in ${tex}`);
  }

  function quantity(token: string): string {
    const [, what, id = ''] = /\{([qd])=(\w+)/.exec(token) ?? [];
    skipGroup();
    return what === 'd' ? writes.delta(id, tokens[at] === '=') : writes.quantity(id);
  }

  function skipGroup(): void {
    let depth = 0;
    do {
      if (tokens[at] === '{') depth++;
      if (tokens[at] === '}') depth--;
      at++;
    } while (depth > 0 && at < tokens.length);
  }

  /** What stands up to the end of a group, or of the formula. */
  function sequence(isTop = false): string {
    let parts: string[] = [];
    /** whether the last part is something that a sign can stand behind */
    let isOperand = false;
    while (at < tokens.length) {
      const token = tokens[at] as string;
      const sign = binary[token];
      if (token === '}') {
        at++;
        return parts.join('');
      }
      if (isTop && (token === '&' || token.startsWith('\\\\'))) {
        at++;
        rows.at(-1)?.push(parts.join('').trim());
        if (token !== '&') rows.push([]);
        parts = [];
        isOperand = false;
      } else if (token === '\\qquad') {
        at++;
        parts.push(' &emsp; ');
        isOperand = false;
      } else if (sign !== undefined || token === '-') {
        at++;
        parts.push(token === '-' ? (isOperand ? ' − ' : '−') : `${parts.length > 0 ? ' ' : ''}${sign} `);
        isOperand = false;
      } else if (token === '^' || token === '_') {
        at++;
        const base = parts.pop() ?? '';
        const script = one();
        // What has something high beside it has no room there for a power.
        const held = token === '^' && base.includes('<sup>') ? `(${base})` : base;
        parts.push(`${held}${token === '^' ? `<sup>${script}</sup>` : `<sub>${script}</sub>`}`);
      } else if (token === '\\left' || token === '\\right') {
        at++;
        const bracket = one();
        parts.push(token === '\\left' && isOperand ? ` ${bracket}` : bracket);
        isOperand = token === '\\right';
      } else {
        const part = one();
        parts.push(token === '\\Delta' && isOperand ? ` ${part}` : part);
        isOperand = token !== '(';
      }
    }
    return parts.join('');
  }

  const last = sequence(true).trim();
  rows.at(-1)?.push(last);
  return rows;
}
