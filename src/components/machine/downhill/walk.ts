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
  /** whether the reader has set the rate, which then stays when the optimiser changes */
  readonly isOwnRate: boolean;
  /** μ, what momentum keeps of the velocity */
  readonly kept: number;
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

interface Beginning extends Pick<Walk, 'steps' | 'start'> {
  /** for each optimiser one that does well there */
  readonly rates: Readonly<Record<OptimiserName, number>>;
}

/** What each ground begins with. In the valley plain descent has nearly the best rate that it can have. */
const begins: Readonly<Record<GroundName, Beginning>> = {
  example: { rates: { plain: 10, momentum: 1, adam: 0.2 }, steps: 60, start: [0.5, 0.8] },
  moons: { rates: { plain: 1, momentum: 0.1, adam: 0.1 }, steps: 40, start: [-1.5, 0.25] },
  stretched: { rates: { plain: 0.19, momentum: 0.05, adam: 0.1 }, steps: 60, start: [0.5, -0.1] },
};

/** The rate with which an optimiser begins on a ground. */
const rateFor = ({ ground, optimiser }: Pick<Walk, 'ground' | 'optimiser'>): number =>
  begins[ground].rates[optimiser];

/** As a ground begins, with the rate that suits the optimiser. */
function begun(walk: Walk): Walk {
  const { steps, start } = begins[walk.ground];
  return { ...walk, steps, start, rate: rateFor(walk), isOwnRate: false };
}

export const firstWalk = (ground: GroundName, optimiser: OptimiserName = 'plain'): Walk =>
  begun({
    ...{ ground, first: 'b11', second: 'b22', optimiser, batch: allPoints },
    ...{ rate: 0, isOwnRate: false, kept: 0.9, steps: 0, start: [0, 0] },
  });

/** The worked example's own values of what spans its plane. */
const atHome = (walk: Walk): Walk => ({ ...walk, start: [article[walk.first], article[walk.second]] });

/**
 * The same choices on another ground, or over other parameters, where it begins anew; another axis changes places with the
 * one it was. Another optimiser brings its own rate, unless the reader has set one.
 */
export function changed(walk: Walk, change: Partial<Omit<Walk, 'isOwnRate'>>): Walk {
  const next = { ...walk, ...change, isOwnRate: walk.isOwnRate || change.rate !== undefined };
  if (next.ground !== walk.ground) return next.ground === 'example' ? atHome(begun(next)) : begun(next);
  if (next.optimiser !== walk.optimiser && !next.isOwnRate) return { ...next, rate: rateFor(next) };
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
    case 'kept':
      return value >= 0 && value < 1;
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
