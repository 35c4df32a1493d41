/** A line of the curve's lettering and a little air, in units of the drawing. */
const line = 21;

/**
 * Where the two labels of the error's curve stand: beside their points where there is room for both, else one under the
 * other, the one of the higher point above. Neither leaves the drawing for the words at its foot.
 * @param points  the heights of the two points, counted downwards
 * @param bounds  the highest and the lowest place of a label's middle
 */
export function labelPlaces(
  [now, after]: readonly [number, number],
  [top, bottom]: readonly [number, number],
): readonly [now: number, after: number] {
  const within = (y: number) => Math.min(bottom, Math.max(top, y));
  const [own, next] = [within(now - 4), within(after + 3)];
  if (Math.abs(next - own) >= line) return [own, next];
  const upper = Math.min(own, next, bottom - line);
  return after < now ? [upper + line, upper] : [upper, upper + line];
}
