type Place = readonly [number, number];

/** A piece of a path: a straight one has its end, a quadratic bend its control and its end. */
export interface Piece {
  readonly from: Place;
  readonly to: readonly Place[];
  /** the pen was lifted before it */
  readonly begins: boolean;
}

/** A path of M, L, l and q taken apart, every place as it lies in the drawing. */
export function piecesOf(d: string): Piece[] {
  const pieces: Piece[] = [];
  let here: Place = [0, 0];
  let begins = false;
  for (const [, kind = '', text = ''] of d.matchAll(/([MLlq])([^MLlqZ]*)/g)) {
    const numbers = [...text.matchAll(/-?(?:\d+\.?\d*|\.\d+)/g)].map(Number);
    const [x, y] = kind === 'l' || kind === 'q' ? here : [0, 0];
    const to = Array.from(
      { length: numbers.length / 2 },
      (_, i): Place => [x + (numbers[2 * i] as number), y + (numbers[2 * i + 1] as number)],
    );
    if (kind === 'M') begins = true;
    else {
      pieces.push({ from: here, to, begins });
      begins = false;
    }
    here = to.at(-1) ?? here;
  }
  return pieces;
}
