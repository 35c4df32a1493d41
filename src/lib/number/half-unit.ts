/**
 * Half a unit of the last digit: no number that rounds to the same digits is farther off.
 * @param decimals  how many digits stand behind the decimal point; −1 where the last digit counts tens
 * @example halfUnit(3) // 0.0005
 */
export function halfUnit(decimals: number): number {
  return 0.5 * 10 ** -decimals;
}
