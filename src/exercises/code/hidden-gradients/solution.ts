/**
 * The gradients of the hidden layer's weights, as a matrix: gradients[i][j] belongs to the weight from x[i] to y[j].
 * @param x      the inputs
 * @param y      the hidden values, from sigmoids
 * @param b      the weights behind them: b[j][k] runs from y[j] to output k
 * @param delta  the deltas of the outputs: the derivative of the error with respect to each output's weighted sum
 */
export function hiddenGradients(x: number[], y: number[], b: number[][], delta: number[]): number[][] {
  // your turn
  const hiddenDelta = y.map((yj, j) => {
    let arriving = 0;
    for (let k = 0; k < delta.length; k++) arriving += delta[k]! * b[j]![k]!;
    return arriving * yj * (1 - yj);
  });
  return x.map((xi) => hiddenDelta.map((d) => d * xi));
  // until here
}
