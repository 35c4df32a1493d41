type Place = readonly [x: number, y: number, ...rest: unknown[]];

/** What lies nearer than this to the straight way between its neighbours is left out, in units of the drawing. */
const straight = 0.35;

/**
 * A line with fewer corners, nowhere farther from its own than can be seen. Its ends stay.
 * @param off  how far it may be, in units of the drawing
 */
export function simplified<P extends Place>(line: readonly P[], off = straight): readonly P[] {
  if (line.length < 3) return line;
  const kept = [line[0] as P];
  let since = 1;
  for (let i = 1; i + 1 < line.length; i++) {
    const [from, to] = [kept.at(-1) as P, line[i + 1] as P];
    let bends = false;
    for (let j = since; j <= i && !bends; j++) bends = distance(line[j] as P, from, to) > off;
    if (!bends) continue;
    kept.push(line[i] as P);
    since = i + 1;
  }
  kept.push(line.at(-1) as P);
  return kept;
}

/** How far a place lies from the straight way between two others. */
function distance([x, y]: Place, [ax, ay]: Place, [bx, by]: Place): number {
  const [dx, dy] = [bx - ax, by - ay];
  const length = dx * dx + dy * dy;
  const share = length === 0 ? 0 : Math.max(0, Math.min(1, ((x - ax) * dx + (y - ay) * dy) / length));
  return Math.hypot(x - ax - share * dx, y - ay - share * dy);
}
