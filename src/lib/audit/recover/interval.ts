// Arithmetic with stretches of numbers. Each function leaves its result in `least` and `most`: a search does this millions of
// times, and a pair would be an object each time.

/** Where a function is rounded on the way, by some units of the last place, its range is taken a little wider. */
const slack = 1e-12;
const tiny = 1e-300;

export let least = 0;
export let most = 0;

/** What is no number, as infinity times zero is, may be any. */
export function set(from: number, to: number): void {
  least = Number.isNaN(from) ? -Infinity : from;
  most = Number.isNaN(to) ? Infinity : to;
}

export function widened(from: number, to: number): void {
  set(from - slack * Math.abs(from) - tiny, to + slack * Math.abs(to) + tiny);
}

export function times(a: number, b: number, c: number, d: number): void {
  const p = a * c;
  const q = a * d;
  const r = b * c;
  const s = b * d;
  set(Math.min(p, q, r, s), Math.max(p, q, r, s));
}

export function square(from: number, to: number): void {
  const p = from * from;
  const q = to * to;
  set(from <= 0 && to >= 0 ? 0 : Math.min(p, q), Math.max(p, q));
}

/** A curve that rises to its top and falls behind it, from both ends and the top, where it lies between them. */
export function hump(atStart: number, atEnd: number, top: number): void {
  widened(Math.min(atStart, atEnd), Math.max(atStart, atEnd, top));
}

/** −t ln y, from the ranges of t and ln y. A weight of 0 counts as 0, whatever the logarithm. */
export function surprise(fromT: number, toT: number, fromLog: number, toLog: number): void {
  if (fromT === 0 && toT === 0) {
    set(0, 0);
    return;
  }
  times(-toT, -fromT, fromLog, toLog);
  widened(least, most);
}
