/** How long a busy worker is given to answer before it is taken to be computing still. */
const answerWithin = 300;
const lookEvery = 100;

/**
 * Watches the time that a run takes. What it takes to fetch things is none of it.
 * @param limit  milliseconds; asked again and again
 * @param ask    asks whether the run is busy; one that is not will say so
 * @param late   called when it is over the limit and has not answered
 */
export function watchLimit(limit: () => number, { ask, late }: { ask: () => void; late: () => void }) {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let start = 0;
  let grace = 0;
  let asked = 0;
  const look = () => {
    const now = performance.now();
    if (asked > 0 && now - start <= limit() + grace) asked = 0;
    else if (asked > 0 && now - asked > answerWithin) return late();
    else if (asked === 0 && now - start > limit() + grace) {
      asked = now;
      ask();
    }
    timer = setTimeout(look, lookEvery);
  };
  const pause = () => {
    clearTimeout(timer);
    asked = 0;
  };
  return {
    /** @param more  milliseconds beyond the limit, for what is not the reader's doing */
    start: (more = 0) => {
      pause();
      grace = more;
      start = performance.now();
      look();
    },
    pause,
    hasAsked: () => asked > 0,
  };
}
