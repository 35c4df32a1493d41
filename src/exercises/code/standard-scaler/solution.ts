/**
 * One feature of the test part, standardised as the training part is.
 * @param train  the feature's values in the training part
 * @param test   its values in the test part
 * @returns the test part's values, standardised
 */
export function standardised(train: number[], test: number[]): number[] {
  // your turn
  const mean = train.reduce((sum, x) => sum + x, 0) / train.length;
  const variance = train.reduce((sum, x) => sum + (x - mean) ** 2, 0) / train.length;
  const deviation = Math.sqrt(variance);
  return test.map((x) => (x - mean) / deviation);
  // until here
}
