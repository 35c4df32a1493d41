/**
 * How many steps a second a road takes: batches twice as long each time, until one lasts so long that a clock can tell.
 * What came before it has warmed the compiler up.
 * @param enough  ms
 */
export function stepsPerSecond(
  road: (steps: number) => unknown,
  enough: number,
  now: () => number = () => performance.now(),
): number {
  for (let steps = 64; ; steps *= 2) {
    const begun = now();
    road(steps);
    const took = now() - begun;
    if (took >= enough) return (1000 * steps) / took;
  }
}
