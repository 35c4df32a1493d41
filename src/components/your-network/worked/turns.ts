// Work in turns, little of it in each frame, so that the page can answer in between: what is seen first, then what is not.

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

/** Lines that are about to be unfolded are laid out in turns, from the top. */
export function layOutInTurn(folded: Iterable<Element>): void {
  for (const part of folded)
    for (const piece of part.querySelectorAll<HTMLElement>('.worked-lines')) {
      piece.classList.add('worked-later');
      const layOut = () => {
        piece.classList.remove('worked-later');
        // That its height is asked for is what lays it out, in the time that a turn may take.
        return piece.offsetHeight;
      };
      inTurn(layOut, true);
    }
}

function ask(): void {
  if (isDue) return;
  isDue = true;
  requestAnimationFrame(() => {
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
