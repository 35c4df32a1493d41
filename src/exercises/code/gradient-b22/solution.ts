/**
 * The gradient of b22: the derivative of the error, a mean over two outputs, with respect to the weight from y2 to h2.
 * @param y2  the hidden value the weight multiplies
 * @param h2  the output it leads to
 * @param t2  that output's target
 */
export function gradientB22(y2: number, h2: number, t2: number): number {
  // your turn
  const miss = h2 - t2;
  const slope = h2 * (1 - h2);
  return miss * slope * y2;
  // until here
}
