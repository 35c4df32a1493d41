import { afterFrame } from '../../../setting/frames/after-frame.ts';

/** Writes pieces of HTML, each into a child of its own. */
export interface PieceWriter {
  readonly write: (pieces: readonly string[]) => void;
  /** leaves what is not written yet */
  readonly stop: () => void;
}

/** A piece in each frame, since together they would be long; what stands there already is not written again. */
export function pieceWriter(place: () => Element | undefined): PieceWriter {
  const written: string[] = [];
  let callOff = () => {};
  const write = (pieces: readonly string[], from: number): void => {
    const next = pieces.findIndex((piece, n) => n >= from && piece !== (written[n] ?? ''));
    const child = place()?.children[next];
    // A translator may have taken pieces of what stood there.
    if (child === undefined) return;
    child.innerHTML = written[next] = pieces[next] as string;
    callOff = afterFrame(() => write(pieces, next + 1));
  };
  return { write: (pieces) => write(pieces, 0), stop: () => callOff() };
}
