/** Which quantities depend on which, all by place; worked out where it is first asked for. */
export interface Reach {
  /** a quantity, everything that reads it, what reads that, and so on */
  behind(place: number): Int32Array;
  /** of each quantity 1 if this one depends on it or is it */
  before(place: number): Uint8Array;
}

/** @param inputs  by place: the places that are read there */
export function reachOf(inputs: readonly Int32Array[]): Reach {
  const readers: number[][] = inputs.map(() => []);
  for (const [i, read] of inputs.entries()) for (const at of read) readers[at]?.push(i);
  const behind: Int32Array[] = [];
  const before: Uint8Array[] = [];
  return {
    behind(place) {
      const known = behind[place];
      if (known) return known;
      const seen = new Set<number>([place]);
      for (const at of seen) for (const reader of readers[at] ?? []) seen.add(reader);
      const all = Int32Array.from(seen);
      behind[place] = all;
      return all;
    },
    before(place) {
      const known = before[place];
      if (known) return known;
      const all = new Uint8Array(inputs.length);
      const open = [place];
      for (let at = open.pop(); at !== undefined; at = open.pop()) {
        if (all[at] === 1) continue;
        all[at] = 1;
        open.push(...(inputs[at] as Int32Array));
      }
      before[place] = all;
      return all;
    },
  };
}
