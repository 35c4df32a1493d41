/**
 * One point's gradients of the weights into a hidden layer of tanh units.
 * @param x      features
 * @param y      values of the units
 * @param w      their weights into the one output
 * @param delta  p less the label
 * @returns gradients[i][j], from x[i] to unit j
 */
export function tanhGradients(x: number[], y: number[], w: number[], delta: number): number[][] {
  // your turn
  const back = y.map((yj, j) => delta * w[j]! * (1 - yj ** 2));
  return x.map((xi) => back.map((d) => d * xi));
  // until here
}
