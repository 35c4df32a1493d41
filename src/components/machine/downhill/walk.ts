import { article } from '../../../lib/example/article.ts';
import type { OptimiserName } from '../../../lib/optimisers/descent-path.ts';
import type { ParameterId } from '../../../lib/studies/surfaces.ts';
import type { DownhillField, GroundName } from '../../words/vocabulary.ts';

/** What a reader has chosen of a path downhill. */
export interface Walk {
  readonly ground: GroundName;
  /** of the worked example: what goes across, and what up */
  readonly first: ParameterId;
  readonly second: ParameterId;
  readonly optimiser: OptimiserName;
  /** how many points a step sees, where there are points */
  readonly batch: number;
  readonly rate: number;
  readonly steps: number;
  readonly start: readonly [number, number];
}

/** How many points the neuron is trained on, and how many of them a step may see. */
export const allPoints = 120;
export const batchSizes = [allPoints, 32, 1] as const;

/** What the worked example's plane can be spanned by. */
export const axes = [
  'a11',
  'a12',
  'a21',
  'a22',
  'c1',
  'b11',
  'b12',
  'b21',
  'b22',
  'c2',
] as const satisfies readonly ParameterId[];

/** What each ground begins with. */
const begins: Readonly<Record<GroundName, Pick<Walk, 'rate' | 'steps' | 'start'>>> = {
  example: { rate: 10, steps: 60, start: [0.5, 0.8] },
  moons: { rate: 1, steps: 40, start: [-1.5, 0.25] },
  stretched: { rate: 0.5, steps: 40, start: [-2, 0.25] },
};

export const firstWalk = (ground: GroundName): Walk => ({
  ...{ ground, first: 'b11', second: 'b22', optimiser: 'plain', batch: allPoints },
  ...begins[ground],
});

/** The worked example's own values of what spans its plane. */
const atHome = (walk: Walk): Walk => ({ ...walk, start: [article[walk.first], article[walk.second]] });

/**
 * The same choices on another ground, or over other parameters, where it begins anew; another axis changes places with the
 * one it was.
 */
export function changed(walk: Walk, change: Partial<Walk>): Walk {
  const next = { ...walk, ...change };
  if (next.ground !== walk.ground) {
    const begun = { ...next, ...begins[next.ground], ...change };
    return next.ground === 'example' ? atHome(begun) : begun;
  }
  if (next.first === walk.first && next.second === walk.second) return next;
  if (change.first === walk.second) return atHome({ ...next, second: walk.first });
  if (change.second === walk.first) return atHome({ ...next, first: walk.second });
  return atHome(next);
}

/** Whether a field takes a number. */
export function takes(field: DownhillField, value: number): boolean {
  switch (field) {
    case 'rate':
      return value >= 0 && value <= 1000;
    case 'steps':
      return Number.isInteger(value) && value >= 1 && value <= 500;
    default:
      return field satisfies never;
  }
}

/** The slider of the rate goes by powers of ten. */
export const slid = { from: -3, to: 3, step: 0.05 } as const;
export const rateAt = (power: number): number => Number((10 ** power).toPrecision(2));
export const powerOf = (rate: number): number =>
  Math.min(slid.to, Math.max(slid.from, Math.log10(Math.max(rate, 10 ** slid.from))));
