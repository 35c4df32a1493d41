import type { Item } from './pasted.ts';

/** A number's place in its item, and the name that it has by itself. */
export interface Element {
  readonly name: string;
  readonly row: number;
  readonly column: number;
}

/**
 * The names that the numbers of an item have one by one: W₁ with rows and columns holds w1_1_1, w1_1_2 and so on. More than one
 * way where it is a row or a column: it may be a vector, or a matrix of one row or one column.
 * @param base  what rows and columns are counted from
 */
export function elementsOf({ name = '', rows, form }: Item, base: 0 | 1): readonly (readonly Element[])[] {
  const stem = stemOf(name);
  const [height, width] = [rows.length, Math.max(0, ...rows.map((row) => row.length))];
  if (form === 'number') return [[{ name, row: 0, column: 0 }]];
  const every = (nameAt: (i: number, j: number) => string) =>
    rows.flatMap((row, i) => row.map((_, j) => ({ name: nameAt(i + base, j + base), row: i, column: j })));
  const matrix = every((i, j) => stem(`_${i}_${j}`));
  if (height > 1 && width > 1) return [matrix];
  const along = (i: number, j: number) => (height > 1 ? i : j);
  const vector = every((i, j) => stem(`_${along(i, j)}`));
  const row = every((i, j) => stem(`_${base}_${along(i, j)}`));
  const column = every((i, j) => stem(`_${along(i, j)}_${base}`));
  const alone = height * width === 1 ? [[{ name, row: 0, column: 0 }]] : [];
  if (form === 'grid') return [matrix, vector, height > 1 ? row : column, ...alone];
  // W1 is the first layer's matrix, rather than what leads to the first neuron of another layer.
  const isLayer = /w\P{L}*\p{N}/iu.test(stem(''));
  return isLayer ? [row, column, vector, ...alone] : [vector, row, column, ...alone];
}

/** A matrix's name with indices put where an element's stand: before the mark of what is new. */
function stemOf(name: string): (indices: string) => string {
  const singular = name
    .replace(/\bweights\b/i, 'w')
    .replace(/\bbiases\b/i, 'b')
    .replace(/\binputs\b/i, 'x')
    .replace(/\b(?:targets|labels)\b/i, 'target')
    .replace(/\boutputs\b/i, 'out');
  const [, stem = singular, mark = ''] = /^(.*?)((?:\^?\{?[+*]\}?|['′])*)$/.exec(singular) ?? [];
  return (indices) => stem + indices + mark;
}
