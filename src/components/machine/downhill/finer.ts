/** How many cells a grid has. */
interface Size {
  readonly columns: number;
  readonly rows: number;
}

/** How many steps of the finer grid make one of the coarse. */
interface Fineness {
  readonly across: number;
  readonly up: number;
}

/** The size of the finer grid: the same outermost places, and so many steps between two that were neighbours. */
export const fineSize = ({ columns, rows }: Size, { across, up }: Fineness): Size => ({
  columns: (columns - 1) * across + 1,
  rows: (rows - 1) * up + 1,
});

/**
 * A field on a finer grid: through each four neighbours in a line a cubic whose slopes are theirs, after Catmull and Rom.
 * So it agrees with the field where that is known, and bends smoothly between.
 * @param field  row by row
 */
export function finer(field: Float64Array, size: Size, fineness: Fineness): Float64Array {
  const { columns, rows } = size;
  const wide = fineSize(size, fineness);
  const stretched = new Float64Array(wide.columns * rows);
  for (let r = 0; r < rows; r++)
    alongLine(field, r * columns, 1, columns, fineness.across, stretched, r * wide.columns, 1);
  const all = new Float64Array(wide.columns * wide.rows);
  for (let c = 0; c < wide.columns; c++)
    alongLine(stretched, c, wide.columns, rows, fineness.up, all, c, wide.columns);
  return all;
}

/** One line of so many numbers, each `step` apart, made so many times as fine. */
function alongLine(
  from: Float64Array,
  start: number,
  step: number,
  count: number,
  times: number,
  to: Float64Array,
  toStart: number,
  toStep: number,
): void {
  const at = (i: number) => from[start + i * step] as number;
  // Beyond its ends a line goes on straight.
  const before = (i: number) => (i > 0 ? at(i - 1) : 2 * at(0) - at(1));
  const after = (i: number) => (i < count ? at(i) : 2 * at(count - 1) - at(count - 2));
  for (let i = 0; i + 1 < count; i++) {
    const [a, b, c, d] = [before(i), at(i), at(i + 1), after(i + 2)];
    for (let k = 0; k < times; k++) {
      const t = k / times;
      to[toStart + (i * times + k) * toStep] =
        b + (t / 2) * (c - a + t * (2 * a - 5 * b + 4 * c - d + t * (3 * (b - c) + d - a)));
    }
  }
  to[toStart + (count - 1) * times * toStep] = at(count - 1);
}
