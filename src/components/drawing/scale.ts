/** A scale as a function. d3-scale's would cost an island nine kilobytes, most of them for ticks and colours. */
export type Scale = (value: number) => number;

/** Maps a domain onto a range in proportion. */
export function linear(
  [from, to]: readonly [number, number],
  [start, end]: readonly [number, number],
): Scale {
  return (value) => start + ((value - from) / (to - from)) * (end - start);
}

/** Maps a domain of positive numbers onto a range, equal ratios to equal lengths. */
export function logarithmic([from, to]: readonly [number, number], range: readonly [number, number]): Scale {
  const scale = linear([Math.log(from), Math.log(to)], range);
  return (value) => scale(Math.log(value));
}
