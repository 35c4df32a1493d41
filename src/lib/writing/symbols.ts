/** A symbol taken apart, so that TeX, HTML and plain text are written from one reading of its id. */
type Parts =
  | { readonly letter: string; readonly sub: string; readonly isNew: boolean }
  | { readonly sumOf: Parts; readonly isNew: boolean }
  | { readonly slopeAt: Parts }
  | { readonly by: Parts; readonly through: readonly Parts[] };

const letters: Readonly<Record<string, string>> = { rho: 'ρ' };

function partsOf(id: string): Parts {
  const contribution = /^dE_dc1_(y\d)_(h\d)$/.exec(id);
  if (contribution)
    return {
      by: partsOf('c1'),
      through: [contribution[2], contribution[1]].map((s) => partsOf(s ?? '')),
    };
  const path = /^dE_d(y\d)_(h\d)$/.exec(id);
  if (path) return { by: partsOf(path[1] ?? ''), through: [partsOf(path[2] ?? '')] };
  if (id.startsWith('dE_d')) return { by: partsOf(id.slice(4)), through: [] };
  const slope = /^d[yh]\d_d(z[yh]\d)$/.exec(id);
  if (slope) return { slopeAt: partsOf(slope[1] ?? '') };
  const [, name = id, when] = /^(.+?)(_new|_after)?$/.exec(id) ?? [];
  const isNew = when !== undefined;
  if (/^z[yh]\d$/.test(name)) return { sumOf: partsOf(name.slice(1)), isNew };
  const [, letter = name, sub = '', own = ''] = /^([a-zA-Z])(\d*)(?:_(\d))?$/.exec(name) ?? [];
  return {
    letter: letters[letter] ?? letter,
    sub: own ? `${sub},${own}` : sub,
    isNew,
  };
}

/**
 * TeX for a quantity of the trace: `a11_new` → a_{11}^{\text{new}}.
 * @param word  what marks a quantity after the step, in the reader's language
 */
export function symbolTex(id: string, word = 'new'): string {
  return toTex(partsOf(id), word);
}

/** The same as light HTML for running text: <var>a<sub>11</sub></var>. */
export function symbolHtml(id: string, word = 'new'): string {
  return toHtml(partsOf(id), word);
}

/** The same as plain text, for labels: a11, ∂E/∂a11. */
export function symbolText(id: string, word = 'new'): string {
  return toHtml(partsOf(id), word)
    .replace(/<sup>/g, ' ')
    .replace(/<[^>]+>/g, '');
}

function toTex(parts: Parts, word: string): string {
  if ('by' in parts) {
    const fraction = String.raw`\frac{\partial E}{\partial ${toTex(parts.by, word)}}`;
    const through = parts.through.map((p) => toTex(p, word)).join(String.raw`\,`);
    return through ? String.raw`\left.${fraction}\right|_{${through}}` : fraction;
  }
  if ('slopeAt' in parts) return String.raw`\sigma'(${toTex(parts.slopeAt, word)})`;
  const above = parts.isNew ? String.raw`^{\text{${word}}}` : '';
  if ('sumOf' in parts) return `z_{${toTex(parts.sumOf, word)}}${above}`;
  const letter = parts.letter === 'ρ' ? String.raw`\rho` : parts.letter;
  return `${letter}${parts.sub ? `_{${parts.sub}}` : ''}${above}`;
}

function toHtml(parts: Parts, word: string): string {
  if ('by' in parts) {
    const ratio = `<var>∂E</var>/<var>∂</var>${toHtml(parts.by, word)}`;
    const through = parts.through.map((p) => toHtml(p, word).replace(/<\/?(var|sub)>/g, '')).join(', ');
    return through ? `${ratio}<sub> ${through}</sub>` : ratio;
  }
  if ('slopeAt' in parts) return `<var>σ</var>′(${toHtml(parts.slopeAt, word)})`;
  const above = parts.isNew ? `<sup>${word}</sup>` : '';
  if ('sumOf' in parts) return `<var>z</var><sub>${symbolOfSum(parts.sumOf)}</sub>${above}`;
  return `<var>${parts.letter}</var>${parts.sub ? `<sub>${parts.sub}</sub>` : ''}${above}`;
}

function symbolOfSum(parts: Parts): string {
  return 'letter' in parts ? `<var>${parts.letter}</var>${parts.sub}` : '';
}

export { kindOf } from './kind.ts';
