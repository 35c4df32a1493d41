/**
 * Of the known names, the one that takes fewest changes of a letter to get to; undefined where none is near: where more
 * than half of the letters would have to change. Of several as near, the one that begins alike for longest.
 */
export function nearest(name: string, known: Iterable<string>): string | undefined {
  let best: string | undefined;
  let least = Math.max(1, Math.floor(name.length / 2)) + 0.5;
  for (const other of known) {
    const changes = changesBetween(name, other) - alike(name, other) / 100;
    if (changes >= least) continue;
    best = other;
    least = changes;
  }
  return best;
}

/** How many letters two names begin with alike. */
function alike(a: string, b: string): number {
  let n = 0;
  while (n < a.length && a[n] === b[n]) n++;
  return n;
}

/** How many letters must be put in, left out, replaced or exchanged with their neighbour (Damerau 1964). */
export function changesBetween(a: string, b: string): number {
  const rows = Array.from({ length: a.length + 1 }, (_, i) => [i]);
  const at = (i: number, j: number) => rows[i]?.[j] ?? 0;
  for (let j = 1; j <= b.length; j++) (rows[0] as number[])[j] = j;
  for (let i = 1; i <= a.length; i++)
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1];
      let changes = Math.min(at(i - 1, j) + 1, at(i, j - 1) + 1, at(i - 1, j - 1) + (same ? 0 : 1));
      if (a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) changes = Math.min(changes, at(i - 2, j - 2) + 1);
      (rows[i] as number[])[j] = changes;
    }
  return at(a.length, b.length);
}
