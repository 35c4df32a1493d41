/**
 * How many of the candidates would meet a figure by chance: as many as lie near it, over the width in which they do, times
 * the width of the figure. Candidates crowd near the right value, so it is the crowd around the figure that counts; of several
 * widths the most crowded, so that chance is rather overrated.
 * @param values  of the candidates and the right one, in any order; those that are the same number count once
 * @param width  of the figure: a unit of its last place, and what it may be off by
 */
export function chanceHits(values: readonly number[], figure: number, width: number): number {
  const near = distinct(values).map((value) => Math.abs(value - figure));
  const apart = near.filter((distance) => distance > width / 2).sort((a, b) => a - b);
  if (apart.length === 0) return near.length;
  const chances = crowds(apart.length).map((count) => (count * width) / (2 * (apart[count - 1] as number)));
  return Math.max(...chances);
}

/** Counts of neighbours by which a crowd is measured: not so few that two by accident are one. */
function crowds(n: number): readonly number[] {
  return n <= 12 ? [n] : [12, 24, 48, 96, 192, 384].filter((count) => count <= n).concat(n);
}

/** Values that differ by more than the machine's own noise. */
function distinct(values: readonly number[]): readonly number[] {
  const sorted = [...values].filter(Number.isFinite).sort((a, b) => a - b);
  return sorted.filter((value, i) => {
    const before = sorted[i - 1];
    return before === undefined || value - before > 1e-12 * Math.max(Math.abs(value), 1e-3);
  });
}
