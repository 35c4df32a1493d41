/**
 * One gradient-descent step for a matrix of weights. The old weights stay as they are: others may still need them.
 * @param weights       one row for each input
 * @param gradients     of the same shape
 * @param learningRate  how far to go
 * @returns new weights
 */
export function updateWeights(weights: number[][], gradients: number[][], learningRate: number): number[][] {
  // your turn
  return weights.map((row, i) => row.map((w, j) => w - learningRate * gradients[i]![j]!));
  // until here
}
