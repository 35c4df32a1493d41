/**
 * The deltas of every layer of a network of sigmoids, from the first to the last.
 * @param values   what each layer but the last has come to, from the first
 * @param weights  weights[l][j][k] runs from neuron j of the layer with values[l] to neuron k of the next
 * @param delta    the deltas of the last layer
 */
export function allDeltas(values: number[][], weights: number[][][], delta: number[]): number[][] {
  // your turn
  const deltas = [delta];
  for (let l = values.length - 1; l >= 0; l--) {
    const behind = deltas[0]!;
    deltas.unshift(
      values[l]!.map((y, j) => {
        let arriving = 0;
        for (let k = 0; k < behind.length; k++) arriving += behind[k]! * weights[l]![j]![k]!;
        return arriving * y * (1 - y);
      }),
    );
  }
  return deltas;
  // until here
}
