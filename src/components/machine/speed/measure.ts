/** How often a road is timed once it is warm. */
export const runs = 5;

/**
 * How many steps a second a road takes: batches twice as long each time, until one lasts so long that a clock can tell.
 * What came before it has warmed the compiler up. Then as many steps again, a few times, and the shortest counts: whatever
 * else the device does can only make a run longer.
 * @param enough  ms
 */
export function stepsPerSecond(
  road: (steps: number) => unknown,
  enough: number,
  now: () => number = () => performance.now(),
): number {
  const time = (steps: number) => {
    const begun = now();
    road(steps);
    return now() - begun;
  };
  let steps = 64;
  let best = time(steps);
  while (best < enough) {
    steps *= 2;
    best = time(steps);
  }
  for (let again = 1; again < runs; again++) best = Math.min(best, time(steps));
  return (1000 * steps) / best;
}
