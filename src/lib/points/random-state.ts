import { fail } from '../number/expect.ts';

/** A stream of random numbers: the draws of NumPy's `RandomState`, in NumPy's order and to its digits. */
export interface RandomState {
  /** the next 32 bits, as a whole number from 0 to 2³² − 1 */
  readonly bits: () => number;
  /** uniform in [0, 1), with 53 random bits */
  readonly randomSample: () => number;
  /** normal, mean 0 and deviation 1 */
  readonly standardNormal: () => number;
  /** so many standard normals, as `randn` lays them out row by row */
  readonly randn: (count: number) => Float64Array;
  /** a whole number from 0 to `max`, both included */
  readonly randomInterval: (max: number) => number;
  /** puts a list in random order, in place */
  readonly shuffle: (list: Uint32Array) => void;
  /** 0 … count − 1 in random order */
  readonly permutation: (count: number) => Uint32Array;
}

const SIZE = 624;
const SHIFT = 397;

/**
 * NumPy's legacy generator, so that the same seed gives the reader scikit-learn's own data: a Mersenne Twister
 * (MT19937, Matsumoto and Nishimura 1998) seeded by `init_genrand`, 53-bit doubles from two draws, normals by
 * Marsaglia's polar method, which makes two at a time and keeps the second.
 * Source: numpy/random/src, mt19937.c, legacy-distributions.c and distributions.c.
 * @param seed  whole number from 0 to 2³² − 1
 * @throws RangeError if the seed is anything else
 * @example
 * randomState(0).randn(2) // [1.76405…, 0.400157…]
 * randomState(0).permutation(5) // [2, 0, 1, 3, 4]
 */
export function randomState(seed: number): RandomState {
  if (!Number.isInteger(seed) || seed < 0 || seed > 0xffffffff)
    fail('randomState', 'a seed that is a whole number from 0 to 4,294,967,295', seed);
  const key = seeded(seed);
  let at = SIZE;
  let kept: number | undefined;

  const bits = () => {
    if (at === SIZE) {
      twist(key);
      at = 0;
    }
    return tempered(key[at++] as number);
  };
  const randomSample = () => {
    const high = bits() >>> 5;
    return (high * 0x4000000 + (bits() >>> 6)) / 2 ** 53;
  };
  const standardNormal = () => {
    if (kept !== undefined) {
      const second = kept;
      kept = undefined;
      return second;
    }
    let u: number;
    let v: number;
    let square: number;
    do {
      u = 2 * randomSample() - 1;
      v = 2 * randomSample() - 1;
      square = u * u + v * v;
    } while (square >= 1 || square === 0);
    const stretch = Math.sqrt((-2 * Math.log(square)) / square);
    kept = stretch * u;
    return stretch * v;
  };
  const randn = (count: number) => {
    needCount('randn', count);
    return Float64Array.from({ length: count }, standardNormal);
  };
  const randomInterval = (max: number) => {
    if (!Number.isInteger(max) || max < 0 || max > 0xffffffff)
      fail('randomInterval', 'a largest number that is whole, from 0 to 4,294,967,295', max);
    if (max === 0) return 0;
    const mask = 0xffffffff >>> Math.clz32(max);
    for (;;) {
      const drawn = (bits() & mask) >>> 0;
      if (drawn <= max) return drawn;
    }
  };
  const shuffle = (list: Uint32Array) => {
    for (let i = list.length - 1; i > 0; i--) {
      const j = randomInterval(i);
      const moved = list[i] as number;
      list[i] = list[j] as number;
      list[j] = moved;
    }
  };
  const permutation = (count: number) => {
    needCount('permutation', count);
    const list = Uint32Array.from({ length: count }, (_, i) => i);
    shuffle(list);
    return list;
  };
  return { bits, randomSample, standardNormal, randn, randomInterval, shuffle, permutation };
}

function needCount(where: string, count: number): void {
  if (!Number.isInteger(count) || count < 0) fail(where, 'a whole number from 0 of them', count);
}

/** `init_genrand`: 624 words, each made from the one before. */
function seeded(seed: number): Uint32Array {
  const key = new Uint32Array(SIZE);
  key[0] = seed;
  for (let i = 1; i < SIZE; i++) {
    const before = key[i - 1] as number;
    key[i] = Math.imul(1812433253, before ^ (before >>> 30)) + i;
  }
  return key;
}

/** The next 624 words, in place. */
function twist(key: Uint32Array): void {
  for (let i = 0; i < SIZE; i++) {
    const joined = ((key[i] as number) & 0x80000000) | ((key[(i + 1) % SIZE] as number) & 0x7fffffff);
    const from = key[(i + SHIFT) % SIZE] as number;
    key[i] = from ^ (joined >>> 1) ^ (joined & 1 ? 0x9908b0df : 0);
  }
}

function tempered(word: number): number {
  let w = word;
  w ^= w >>> 11;
  w ^= (w << 7) & 0x9d2c5680;
  w ^= (w << 15) & 0xefc60000;
  return (w ^ (w >>> 18)) >>> 0;
}
