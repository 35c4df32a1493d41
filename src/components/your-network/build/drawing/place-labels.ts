interface Point {
  readonly x: number;
  readonly y: number;
}

interface Box extends Point {
  readonly width: number;
  readonly height: number;
}

/** A line that a label is to stand on. */
interface Line {
  readonly from: Point;
  readonly to: Point;
}

/** How far along its line a label may stand: a third in, then wherever there is room. */
const shares = [0.33, 0.67, 0.5, 0.25, 0.75, 0.42, 0.58, 0.18, 0.82, 0.12, 0.88];

/**
 * A place on each line for its label, none of them over another or over what is in the way; undefined where one finds none.
 * @param blocked  what is in the way, by its middle
 */
export function placedLabels(
  lines: readonly Line[],
  size: { readonly width: number; readonly height: number },
  blocked: readonly Box[],
): readonly Point[] | undefined {
  // The lines with the least choice go first: level ones, then the steepest.
  const orders: ((line: Line) => number)[] = [
    ({ from, to }) => Math.abs(from.y - to.y),
    ({ from, to }) => -Math.abs(from.y - to.y),
    ({ from }) => from.y,
    ({ to }) => to.y,
  ];
  for (const order of orders) {
    const places = greedy(lines, size, blocked, order);
    if (places !== undefined) return places;
  }
  return undefined;
}

function greedy(
  lines: readonly Line[],
  size: { readonly width: number; readonly height: number },
  blocked: readonly Box[],
  order: (line: Line) => number,
): readonly Point[] | undefined {
  const taken: Box[] = [...blocked];
  const places: Point[] = [];
  const sorted = lines.map((line, n) => ({ line, n })).sort((a, b) => order(a.line) - order(b.line));
  for (const { line, n } of sorted) {
    const place = shares
      .map((share) => ({
        x: line.from.x + (line.to.x - line.from.x) * share,
        y: line.from.y + (line.to.y - line.from.y) * share,
      }))
      .find((point) => taken.every((box) => isApart(box, { ...point, ...size })));
    if (place === undefined) return undefined;
    places[n] = place;
    taken.push({ ...place, ...size });
  }
  return places;
}

const isApart = (a: Box, b: Box) =>
  Math.abs(a.x - b.x) >= (a.width + b.width) / 2 + 2 || Math.abs(a.y - b.y) >= (a.height + b.height) / 2;
