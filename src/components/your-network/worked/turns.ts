// Work in turns, little of it in each frame, so that the page can answer in between: what is seen first, then what is not.
import { afterFrame } from '../../setting/frames/after-frame.ts';

type Work = () => void;

const waiting: readonly [seen: Set<Work>, unseen: Set<Work>] = [new Set(), new Set()];
/** In milliseconds; layout comes on top of it. */
const most = 2;
let isDue = false;

/** Sees to a piece of work when its turn comes; returns what takes it back. */
export function inTurn(work: Work, isSeen: boolean): () => void {
  waiting[isSeen ? 0 : 1].add(work);
  ask();
  return () => {
    for (const all of waiting) all.delete(work);
  };
}

/** So many pieces of lines, about, reach from a folded part as far down as a browser lays out what may soon be seen. */
const near = 24;

/** Lines that are about to be unfolded are laid out from the top, a piece in each frame; those far below when they come near. */
export function layOutInTurn(folded: Iterable<Element>): void {
  const pieces = [...folded].flatMap((part) => [...part.querySelectorAll('.worked-lines')]);
  for (const piece of pieces) piece.classList.add('worked-later');
  const far = pieces.splice(near);
  const next = (): void => {
    const piece = pieces.shift();
    for (const one of piece ? [piece] : far) one.classList.remove('worked-later');
    if (piece) afterFrame(next);
  };
  next();
}

function ask(): void {
  if (isDue) return;
  isDue = true;
  afterFrame(() => {
    isDue = false;
    const until = performance.now() + most;
    do take();
    while (performance.now() < until && isLeft());
    if (isLeft()) ask();
  });
}

function take(): void {
  const all = waiting.find(({ size }) => size > 0);
  const [work] = all ?? [];
  if (all === undefined || work === undefined) return;
  all.delete(work);
  work();
}

const isLeft = () => waiting.some(({ size }) => size > 0);
