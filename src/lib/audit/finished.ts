/**
 * What a search or an audit in slices comes to, driven to its end without a stop.
 * @example
 * const search = recoverParameters(articleExample(), { b22: [0.7, 0.8] }, [{ id: 'h2', digits: '0.718' }]);
 * finished(search).map(({ start }) => start.b22) // [0.8]
 */
export function finished<Found>(slices: Iterator<unknown, Found>): Found {
  for (;;) {
    const { done, value } = slices.next();
    if (done) return value as Found;
  }
}
