// The rows in which a reader writes numbers down: one more than there are, so that there is always room.
import type { Claim } from '../../../lib/audit/verdict/verdict.ts';

export interface Row extends Claim {
  /** tells it from the others while rows come and go */
  readonly key: number;
}

/** There are so many before anything is written. */
const fewest = 3;

let keys = 0;
const rowOf = ({ quantity, digits }: Claim): Row => ({ key: keys++, quantity, digits });
const isBlank = ({ quantity, digits }: Claim) => quantity.trim() === '' && digits.trim() === '';

/** Rows with room at the end. */
function withRoom(rows: readonly Row[]): readonly Row[] {
  const last = rows.at(-1);
  const missing = Math.max(fewest - rows.length, last === undefined || !isBlank(last) ? 1 : 0);
  return [...rows, ...Array.from({ length: missing }, () => rowOf({ quantity: '', digits: '' }))];
}

export const rowsFor = (claims: readonly Claim[]): readonly Row[] => withRoom(claims.map(rowOf));

export function withChange(rows: readonly Row[], key: number, change: Partial<Claim>): readonly Row[] {
  return withRoom(rows.map((row) => (row.key === key ? { ...row, ...change } : row)));
}

export const without = (rows: readonly Row[], key: number): readonly Row[] =>
  withRoom(rows.filter((row) => row.key !== key));

/** `w5+ = 0.3589`, typed into one field, as the two that it is. */
export function parted({ quantity, digits }: Claim): Claim {
  const [, name, number] = /^([^=:≈]+)[=:≈]+([^=:≈]*\p{N}[^=:≈]*)$/u.exec(quantity) ?? [];
  if (digits.trim() !== '' || name === undefined || number === undefined) return { quantity, digits };
  return { quantity: name.trim(), digits: number.trim() };
}

/** The rows that have both, as claims; each stands where its row does among those. */
export const claimsOf = (rows: readonly Row[]): readonly Claim[] =>
  rows.filter(isWhole).map(({ quantity, digits }) => ({ quantity: quantity.trim(), digits: digits.trim() }));

export const isWhole = ({ quantity, digits }: Claim): boolean =>
  quantity.trim() !== '' && digits.trim() !== '';

/** What a row lacks that is begun and was left so. */
export function lackOf(row: Row): 'name' | 'number' | undefined {
  if (isBlank(row) || isWhole(row)) return undefined;
  return row.quantity.trim() === '' ? 'name' : 'number';
}

export const isSame = (one: readonly Claim[], other: readonly Claim[]): boolean =>
  one.length === other.length &&
  one.every(({ quantity, digits }, n) => quantity === other[n]?.quantity && digits === other[n].digits);
