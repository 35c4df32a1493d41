/**
 * The epoch to keep: that of the lowest validation loss seen until
 * training stops. It stops once `patience` epochs in a row have
 * brought no lower loss.
 * @param losses    after 0, 1, 2, … epochs
 * @param patience  epochs without a lower loss, at least 1
 * @returns the epoch whose parameters are kept
 */
export function stopAt(losses: number[], patience: number): number {
  // your turn
  let lowest = 0;
  let least = Infinity;
  for (const [epoch, loss] of losses.entries()) {
    if (loss < least) {
      lowest = epoch;
      least = loss;
    } else if (epoch - lowest >= patience) break;
  }
  return lowest;
  // until here
}
