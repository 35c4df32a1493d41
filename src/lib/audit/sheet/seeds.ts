import { fail } from '../../number/expect.ts';

/**
 * A seed of its own for each place in a list, from the list's seed: other places get other seeds, and nothing of one shows in
 * the next.
 * @param seed   whole number from 0 to 2³² − 1
 * @param place  counted from 0
 * @returns a whole number from 0 to 2³² − 1
 * @throws RangeError if one of them is none
 * @example
 * seedAt(7, 0) // 1478832577
 * seedAt(7, 1) // 746935934
 */
export function seedAt(seed: number, place: number): number {
  if (!Number.isInteger(seed) || seed < 0 || seed > 0xffffffff)
    fail('seedAt', 'a seed that is a whole number from 0 to 4,294,967,295', seed);
  if (!Number.isInteger(place) || place < 0) fail('seedAt', 'a place that is a whole number from 0', place);
  // A. Appleby's last steps of MurmurHash3, each of which can be undone: two places never get one seed.
  let bits = (seed ^ Math.imul(place + 1, 0x9e3779b9)) | 0;
  bits = Math.imul(bits ^ (bits >>> 16), 0x85ebca6b);
  bits = Math.imul(bits ^ (bits >>> 13), 0xc2b2ae35);
  return (bits ^ (bits >>> 16)) >>> 0;
}
