/** A number to so many digits that count, written out: no power of ten. */
export const significant =
  (digits: number) =>
  (value: number): string =>
    value.toFixed(placesOf(value, digits));

/** The same, the rest cut off. */
export const cut =
  (digits: number) =>
  (value: number): string =>
    cutAfter(value, placesOf(value, digits));

/** To so many places after the point. */
export const places =
  (count: number) =>
  (value: number): string =>
    unsigned(value.toFixed(count));

export const cutAtPlace =
  (count: number) =>
  (value: number): string =>
    unsigned(cutAfter(value, count));

/** As float32 is printed: no more digits than tell it from its neighbours. */
export function shortest(value: number): string {
  const digits = [6, 7, 8, 9].find((n) => Math.fround(Number(value.toPrecision(n))) === Math.fround(value));
  return significant(digits ?? 9)(value);
}

const placesOf = (value: number, digits: number) =>
  Math.max(0, digits - 1 - Number(value.toExponential(digits - 1).split('e')[1]));

const more = 6;
const cutAfter = (value: number, count: number) => value.toFixed(count + more).slice(0, -more);

/** Nobody writes −0.000. */
const unsigned = (text: string) => (Number(text) === 0 ? text.replace('-', '') : text);
