/** The epochs whose losses stand in the table. */
function tableEpochs(epochs: number): readonly number[] {
  const stops = [0, 10, 100, 200, 300, 500, 1000, 3000, 10_000, 30_000].filter((n) => n < epochs);
  return [...stops, epochs];
}

/** The losses after so many epochs, undefined where the run has not come so far. */
export type Row = readonly [epoch: number, train: number | undefined, test: number | undefined];

/** What stands in the table of a run that has come to an epoch. */
export function tableRows(
  train: ArrayLike<number>,
  test: ArrayLike<number>,
  epoch: number,
  epochs: number,
): readonly Row[] {
  return tableEpochs(epochs).map((n) => (n <= epoch ? [n, train[n], test[n]] : [n, undefined, undefined]));
}
