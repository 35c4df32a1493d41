import { finished } from '../../../../src/lib/audit/finished.ts';
import { type Bench, benchOf } from '../../../../src/lib/audit/verdict/bench.ts';
import type { Candidate, Candidates } from '../../../../src/lib/audit/verdict/candidates.ts';
import { type Figure, figureOf, type Shown } from '../../../../src/lib/audit/verdict/figure.ts';
import { hitsOf } from '../../../../src/lib/audit/verdict/hits.ts';
import type { Read } from '../../../../src/lib/audit/verdict/reads.ts';
import { standingOf } from '../../../../src/lib/audit/verdict/rightly.ts';
import type { Made } from '../../../../src/lib/slips/made.ts';
import { type Step, stepOf } from '../../../../src/lib/slips/step.ts';
import type { Values } from '../../../../src/lib/trace/evaluate.ts';

/**
 * The step of one neuron that bends nothing, in numbers that come out even: the sum zh1 = 2 · 3 + 4 = 10, the output h1 the same,
 * the error E = (1 − 10)²/2 = 40.5, dE_dh1 = 10 − 1 = 9, dE_dzh1 the same, dE_da11 = 9 · 2 = 18, dE_dc1_1 = 9,
 * a11_new = 3 − 0.5 · 18 = −6, c1_1_new = 4 − 0.5 · 9 = −0.5.
 */
export const stepFrom = (start: Values = {}): Step =>
  stepOf({
    shape: {
      inputs: 1,
      layers: [{ units: 1, activation: 'identity', biases: { each: 'neuron', trained: true, sign: 1 } }],
    },
    policy: { loss: 'half sum', hidden: 'old', rate: true, steps: false },
    parameters: { x1: 2, a11: 3, c1_1: 4, t1: 1, rho: 0.5, ...start },
  });

/** Claims as they are read, in the order in which they stand, which has to be that of computation. */
export function readsIn(step: Step, said: Readonly<Record<string, string>>): readonly Read[] {
  return Object.entries(said).map(([id, digits], claim) => {
    const place = step.entries.findIndex((entry) => entry.id === id);
    return { claim, id, place, times: 1, figure: figureOf(digits) as Figure };
  });
}

/** A mistake by the numbers that are taken for others, and at how many quantities it was made. */
export const taken = (set: Values, at: readonly string[] = ['zh1', 'E']): Made => ({
  slip: 'no-slope',
  at,
  edits: [],
  set,
});

/** Some mistakes as all there are. */
export function onlyThese(bench: Bench, mistakes: readonly Made[]): Candidates {
  const list: readonly Candidate[] = mistakes.map((made) => ({
    made,
    from: [...made.edits.map(({ id }) => id), ...Object.keys(made.set ?? {})].map(bench.at.placeOf),
    patch: bench.at.prepare(made),
  }));
  return {
    *all() {
      yield;
      return list;
    },
    *valuesAt(place, ground) {
      yield;
      return Float64Array.from(list, ({ from, patch }) =>
        bench.at.reaches(from, place) ? bench.at.valueAt(place, patch, ground) : Number.NaN,
      );
    },
  };
}

export function benchFrom(said: Readonly<Record<string, string>>, start: Values = {}): Bench {
  const step = stepFrom(start);
  return benchOf(step, readsIn(step, said));
}

/** The last of them, which is asked about. */
export const askedIn = ({ reads }: Bench): Read => reads.at(-1) as Read;

/** A bias and a target taken for others, so that dE_dh1 becomes as much larger by each. */
export const moved = (bias: number, target: number): Made =>
  taken({ ...(bias !== 0 && { c1_1: 4 + bias }), ...(target !== 0 && { t1: 1 - target }) });

/** The mistakes, of some that are all there are, that give the last of some claims. */
export function heard(
  said: Readonly<Record<string, string>>,
  mistakes: readonly Made[],
  as: readonly Shown[] = ['rounded'],
  start: Values = {},
) {
  const bench = benchFrom(said, start);
  const read = askedIn(bench);
  const standing = finished(standingOf(bench));
  return { bench, read, found: finished(hitsOf(bench, onlyThese(bench, mistakes), read, standing, as)) };
}

/** The same, and nothing of them but what a finding is told by. */
export function hitsFrom(...what: Parameters<typeof heard>) {
  const { hits, tried } = heard(...what).found;
  return {
    tried,
    hits: hits.map(({ order, on, kept, chance }) => ({ order, on, kept: kept?.id, chance: chance() })),
  };
}
