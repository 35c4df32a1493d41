import type { Ground, RoundedTo } from '../../slips/patch.ts';
import { evaluatorOf } from '../../slips/patched.ts';
import type { Step } from '../../slips/step.ts';
import type { Values } from '../../trace/evaluate.ts';
import { type Radii, radiiOf } from './radii.ts';
import type { Read } from './reads.ts';

/** What claims are held against: the right step, and the step as it follows from the reader's own numbers before each. */
export interface Bench {
  readonly step: Step;
  readonly at: ReturnType<typeof evaluatorOf>;
  readonly reads: readonly Read[];
  readonly right: Ground;
  /** the reader's own numbers from before a quantity, by its place */
  own(place: number): Own;
  /** the same, but for one of them, which is worked out */
  without(read: Read, place: number): Ground;
  /** the right step with every quantity rounded */
  rounded(to: RoundedTo): Ground;
  /** how far each value of the right step can be off where all of it is kept in single precision, by place */
  single(): Float64Array;
  /** whether a quantity depends on another, both by place */
  follows(place: number, from: number): boolean;
}

/** The step that follows from a reader's own numbers, and how far its values can be off, by place. */
export interface Own {
  readonly ground: Ground;
  /** the reads that are given */
  readonly given: readonly Read[];
  /** by what half a unit of each printed number leaves */
  readonly off: Float64Array;
  /** and where what lies between two printed numbers was rounded as well, to a figure's own places */
  offRounded(kept: (value: number) => number): Float64Array;
}

/** What an operation in single precision may be off by: a unit of its last place, and a little for those inside a sum. */
const inSingle = 2 ** -23;

export function benchOf(step: Step, reads: readonly Read[]): Bench {
  const at = evaluatorOf(step);
  const radii: Radii = radiiOf(step);
  const right = at.groundOf();
  const owns = new Map<number, Own>();
  const roundings = new Map<string, Ground>();
  return {
    step,
    at,
    reads,
    right,
    own(place) {
      // Nothing changes between two claims.
      const given = givenBefore(reads, place);
      const known = owns.get(given.length);
      if (known) return known;
      const ground = at.groundOf(forcedOf(given));
      const printed = new Float64Array(step.entries.length).fill(-1);
      for (const { place: there, figure } of given) {
        // A number that comes out even was not rounded to be printed.
        const isEven =
          Math.abs((right.values[there] as number) - figure.value) <= 1e-12 * Math.abs(figure.value);
        printed[there] = isEven ? 0 : figure.unit / 2;
      }
      const own: Own = {
        ground,
        given,
        off: radii.of(ground.values, printed),
        offRounded: (kept) => radii.of(ground.values, printed, kept),
      };
      owns.set(given.length, own);
      return own;
    },
    without: (read, place) => at.groundOf(forcedOf(givenBefore(reads, place).filter((one) => one !== read))),
    rounded(to) {
      const key = JSON.stringify(to);
      const ground = roundings.get(key) ?? at.groundOf({}, to);
      roundings.set(key, ground);
      return ground;
    },
    single() {
      const kept = (value: number) => inSingle * Math.abs(value);
      const given = Float64Array.from(step.entries, ({ op }, place) =>
        op === 'parameter' ? kept(right.values[place] as number) : -1,
      );
      return radii.of(right.values, given, kept);
    },
    follows: (place, from) => at.reaches([from], place),
  };
}

const forcedOf = (given: readonly Read[]): Values =>
  Object.fromEntries(given.map(({ id, figure }) => [id, figure.value]));

/** The claims about quantities before a place, one for each: the one with the most digits. */
function givenBefore(reads: readonly Read[], place: number): readonly Read[] {
  const given = new Map<string, Read>();
  for (const read of reads) {
    if (read.place >= place) break;
    const known = given.get(read.id);
    if (!known || known.figure.significant < read.figure.significant) given.set(read.id, read);
  }
  return [...given.values()];
}
