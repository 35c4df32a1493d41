/** After how many steps the curve is drawn: closer together at the start, where it bends. */
export const looked: readonly number[] = [
  ...new Set(Array.from({ length: 34 }, (_, i) => Math.round(10 ** (i / 11)))).add(0),
].sort((a, b) => a - b);

export const lastStep = 1000;
