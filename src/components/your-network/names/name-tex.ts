import type { Convention } from '../../../lib/audit/naming/convention.ts';
import type { Step } from '../../../lib/slips/step.ts';
import type { Entry } from '../../../lib/trace/entry.ts';
import { symbolTex } from '../../../lib/writing/symbol-tex.ts';
import { symbolWords } from '../../words/symbol.ts';
import { type NameParts, namePartsOf } from './name-parts.ts';
import { ownName } from './writer.ts';

/** Writes the quantities of a step in TeX, each by its id, as the reader calls them. */
export const texWriterOf =
  (step: Step, names: Convention) =>
  (id: string): string => {
    const own = ownName(id, step, names);
    return own === undefined ? symbolTex(step.byId.get(id) as Entry, step.byId, symbolWords) : nameTex(own);
  };

/**
 * A name of `nameOf` as TeX.
 * @example nameTex('∂E/∂net_h1') // \frac{\partial E}{\partial \mathit{net}_{h1}}
 */
export function nameTex(name: string): string {
  return texOf(namePartsOf(name));
}

function texOf(parts: NameParts): string {
  if ('stepOf' in parts) return String.raw`\Delta ${texOf(parts.stepOf)}`;
  if ('above' in parts) {
    const fraction = String.raw`\frac{\partial ${texOf(parts.above)}}{\partial ${texOf(parts.below)}}`;
    const through = parts.via.map(texOf).join(String.raw`,\,`);
    return through ? String.raw`{${fraction}}^{\text{${symbolWords.via} }${through}}` : fraction;
  }
  const { letter, high, low, brackets, renewed } = parts;
  const mark = renewed === 'new' ? String.raw`\text{${symbolWords.updated}}` : renewed;
  const below = brackets ? mark : lowTex(low);
  const above = brackets ? high : [high, mark].filter(Boolean).join(String.raw`\,`);
  return `${letterTex(letter)}${above && `^{${above}}`}${below && `_{${below}}`}${brackets}`;
}

const letters: Readonly<Record<string, string>> = {
  δ: String.raw`\delta`,
  η: String.raw`\eta`,
  θ: String.raw`\theta`,
  ρ: String.raw`\rho`,
};

const letterTex = (letter: string) =>
  letters[letter] ?? (letter.length > 1 ? String.raw`\mathit{${letter}}` : letter);

/** A word that stands low: total; of a letter with a number, h1, TeX makes what is wanted. */
const lowTex = (low: string) => (low.length > 2 && /^\p{L}+$/u.test(low) ? String.raw`\mathit{${low}}` : low);
