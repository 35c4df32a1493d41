/** Computes when it is first asked, and never again: a training run takes its time. */
export function once<T>(compute: () => T): () => T {
  let known: { readonly value: T } | undefined;
  return () => {
    known ??= { value: compute() };
    return known.value;
  };
}

/**
 * The one row of a list of results that fits.
 * @throws RangeError if none does
 */
export function rowOf<Row>(rows: readonly Row[], fits: (row: Row) => boolean): Row {
  const row = rows.find(fits);
  if (row === undefined) throw new RangeError('rowOf needs a row that the results have');
  return row;
}
