import { fail } from '../../number/expect.ts';

/** Random choices from a seed, the same ones every time. */
export interface Draws {
  /** one of a list */
  readonly pick: <T>(list: readonly T[]) => T;
  /** a list in random order */
  readonly shuffled: <T>(list: readonly T[]) => T[];
}

/**
 * T. Ettinger's generator mulberry32: 32 bits of state, enough to draw worksheets from.
 * @param seed  whole number from 0 to 2³² − 1
 * @throws RangeError naming `where` if the seed is anything else
 */
export function drawsFrom(where: string, seed: number): Draws {
  if (!Number.isInteger(seed) || seed < 0 || seed > 0xffffffff)
    fail(where, 'a seed that is a whole number from 0 to 4,294,967,295', seed);
  let state = seed;
  const below = (count: number) => {
    state = (state + 0x6d2b79f5) | 0;
    let bits = Math.imul(state ^ (state >>> 15), state | 1);
    bits ^= bits + Math.imul(bits ^ (bits >>> 7), bits | 61);
    return Math.floor((((bits ^ (bits >>> 14)) >>> 0) / 2 ** 32) * count);
  };
  return {
    pick: <T>(list: readonly T[]) => list[below(list.length)] as T,
    shuffled: <T>(list: readonly T[]) => {
      const all = [...list];
      for (let i = all.length - 1; i > 0; i--) {
        const j = below(i + 1);
        [all[i], all[j]] = [all[j] as T, all[i] as T];
      }
      return all;
    },
  };
}
