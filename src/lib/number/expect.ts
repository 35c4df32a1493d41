/** Errors that name the function, what it needs and what it got. Every check of an argument in the library ends here. */
export function fail(where: string, needs: string, got: unknown): never {
  throw new RangeError(`${where} needs ${needs}, got ${describe(got)}`);
}

/** @throws RangeError unless `value` is a finite number */
export function needFinite(where: string, what: string, value: number): void {
  if (!Number.isFinite(value)) fail(where, `a finite ${what}`, value);
}

/** @throws RangeError unless every value is a finite number */
function needAllFinite(where: string, what: string, values: readonly number[]): void {
  for (const value of values) if (!Number.isFinite(value)) fail(where, `finite ${what}`, value);
}

/** @throws RangeError unless `values` has exactly `length` entries, all finite */
export function needVector(where: string, what: string, values: readonly number[], length: number): void {
  if (values.length !== length) fail(where, `${length} ${what}`, values);
  needAllFinite(where, what, values);
}

/** @throws RangeError unless both lists have the same length, at least 1, and finite entries */
export function needPairs(where: string, a: readonly number[], b: readonly number[]): void {
  if (a.length === 0) fail(where, 'at least one target', a);
  if (a.length !== b.length) fail(where, `as many outputs as targets (${a.length})`, b);
  needAllFinite(where, 'targets', a);
  needAllFinite(where, 'outputs', b);
}

function describe(got: unknown): string {
  if (Array.isArray(got)) return `${got.length} of them`;
  return typeof got === 'string' ? `"${got}"` : String(got);
}
