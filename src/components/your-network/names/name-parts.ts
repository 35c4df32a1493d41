// A name as `nameOf` writes it, taken apart, so that HTML and TeX are written from one reading of it.

/** A letter or a word, what stands high and low beside it, and, in lists, the brackets behind it. */
interface Plain {
  readonly letter: string;
  readonly high: string;
  readonly low: string;
  readonly brackets: string;
  /** the quantity after the step: by a word, or by a plus sign */
  readonly renewed: '' | 'new' | '+';
}

export type NameParts =
  | Plain
  | { readonly stepOf: NameParts }
  | { readonly above: NameParts; readonly below: NameParts; readonly via: readonly NameParts[] };

/** Letters that names spell out. */
const greek: Readonly<Record<string, string>> = { eta: 'η', rho: 'ρ' };

/** Takes a name of `nameOf` apart. */
export function namePartsOf(name: string): NameParts {
  const [ratio = '', through] = name.split(' via ');
  if (ratio.startsWith('∂') || ratio.startsWith('dE/d')) {
    const [above = '', below = ''] = ratio.split('/');
    return {
      above: namePartsOf(above.slice(1)),
      below: namePartsOf(below.slice(1)),
      via: through?.split(', ').map(namePartsOf) ?? [],
    };
  }
  for (const word of ['Δ', 'step '])
    if (name.startsWith(word)) return { stepOf: namePartsOf(name.slice(word.length)) };
  for (const word of [' new', ' after'])
    if (name.endsWith(word)) return { ...plainOf(name.slice(0, -word.length)), renewed: 'new' };
  return name.endsWith('+') ? { ...plainOf(name.slice(0, -1)), renewed: '+' } : plainOf(name);
}

/** `w^(1)_21`, `net_h1`, `y_in1`, `w4,10`, `w_new[2][1]`. */
function plainOf(name: string): Plain {
  const at = name.indexOf('[');
  const brackets = at < 0 ? '' : name.slice(at);
  const word = at < 0 ? name : name.slice(0, at);
  for (const mark of ['_new', '_after'])
    if (brackets && word.endsWith(mark))
      return { ...plainOf(word.slice(0, -mark.length)), brackets, renewed: 'new' };
  const [, letter = '', high = '', , low = ''] = /^(\p{L}+)(?:\^(\(\d+\)))?(_?)(.*)$/u.exec(word) ?? [];
  return { letter: greek[letter] ?? letter, high, low, brackets, renewed: '' };
}
