/**
 * Where a field on a grid crosses a level, as an SVG path: marching squares, each crossing placed in proportion between
 * two neighbours of the grid. The field lies row by row from the top, as `probabilityField` gives it.
 * @param at  where a column and a row of the grid (whole or between) lie in the drawing
 */
export function contourPath(
  field: Float64Array,
  columns: number,
  level: number,
  at: (column: number, row: number) => readonly [number, number],
): string {
  const rows = field.length / columns;
  const value = (column: number, row: number) => (field[row * columns + column] as number) - level;
  let path = '';
  for (let row = 0; row + 1 < rows; row++)
    for (let column = 0; column + 1 < columns; column++) {
      const corners = [
        [column, row],
        [column + 1, row],
        [column + 1, row + 1],
        [column, row + 1],
      ] as const;
      const crossings = corners.flatMap((from, i) => {
        const to = corners[(i + 1) % 4] as readonly [number, number];
        const [a, b] = [value(...from), value(...to)];
        if (a >= 0 === b >= 0) return [];
        const share = a / (a - b);
        const [x, y] = at(from[0] + share * (to[0] - from[0]), from[1] + share * (to[1] - from[1]));
        return [`${round(x)},${round(y)}`];
      });
      for (let i = 0; i + 1 < crossings.length; i += 2) path += `M${crossings[i]}L${crossings[i + 1]}`;
    }
  return path;
}

const round = (value: number) => String(Math.round(value * 10) / 10);
