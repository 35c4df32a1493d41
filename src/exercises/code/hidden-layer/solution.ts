/**
 * One point's gradients of the weights into a hidden layer of tanh units, behind which stands one output.
 * @param x      the point's features
 * @param y      the values of the hidden units, from tanh
 * @param w      the weights behind them: w[j] runs from unit j to the output
 * @param delta  the output's delta, p less the label
 * @returns gradients[i][j] belongs to the weight from x[i] to unit j
 */
export function tanhGradients(x: number[], y: number[], w: number[], delta: number): number[][] {
  // your turn
  const hiddenDelta = y.map((yj, j) => delta * w[j]! * (1 - yj ** 2));
  return x.map((xi) => hiddenDelta.map((d) => d * xi));
  // until here
}
