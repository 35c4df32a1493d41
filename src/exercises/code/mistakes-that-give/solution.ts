/**
 * The mistakes that give every printed figure, rounded to as many decimals as are printed.
 * @param printed     figures as they stand in print, such as '0.560'
 * @param candidates  for each mistake, the numbers that it makes of the same quantities, in full
 * @returns the places of those that fit, counted from 0
 */
export function mistakesFor(printed: string[], candidates: number[][]): number[] {
  // your turn
  const decimalsOf = (digits: string) => digits.split('.')[1]!.length;
  const fits = (values: number[]) =>
    printed.every((digits, i) => values[i]!.toFixed(decimalsOf(digits)) === digits);
  return candidates.flatMap((values, place) => (fits(values) ? [place] : []));
  // until here
}
