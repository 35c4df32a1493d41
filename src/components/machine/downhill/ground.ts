import { article } from '../../../lib/example/article.ts';
import { miniBatches } from '../../../lib/optimisers/mini-batches.ts';
import type { Box } from '../../../lib/points/line-in-box.ts';
import { pointsAt } from '../../../lib/points/points.ts';
import { prepareMoons } from '../../../lib/points/prepare-moons.ts';
import { randomState } from '../../../lib/points/random-state.ts';
import {
  exampleSurface,
  inOtherUnits,
  neuronSurface,
  type ParameterId,
  type Surface,
} from '../../../lib/studies/surfaces.ts';
import { runEpochs } from '../../../lib/training/gradient-descent.ts';
import { logisticModel } from '../../../lib/training/logistic.ts';
import type { GroundName, PlaneParameter } from '../../words/vocabulary.ts';
import type { Walk } from './walk.ts';

/** What a path is drawn over: a loss, a window onto it, and the slopes that a step is told. */
export interface Ground {
  readonly names: readonly [PlaneParameter, PlaneParameter];
  readonly surface: Surface;
  readonly box: Box;
  /** over the points that step n sees, which repeats from the same seed */
  readonly slopes: (size: number) => (at: Float64Array, step: number) => readonly [number, number];
}

/** How many times as large the first feature is in the stretched ground. */
export const stretch = 10;
const seed = 0;

const boxes: Readonly<Record<GroundName, Box>> = {
  example: { left: -10, right: 2, bottom: -8, top: 1 },
  moons: { left: -2, right: 4, bottom: -3.75, top: 0.75 },
  stretched: { left: -1.2, right: 1.6, bottom: -1.95, top: 0.15 },
};

/** The window onto a ground, in which a walk starts. */
export const boxOf = (ground: GroundName): Box => boxes[ground];

export function groundOf({ ground, first, second }: Pick<Walk, 'ground' | 'first' | 'second'>): Ground {
  switch (ground) {
    case 'example':
      return exampleGround(first, second);
    case 'moons':
      return neuronGround(1, boxOf(ground));
    case 'stretched':
      return neuronGround(stretch, boxOf(ground));
    default:
      return ground satisfies never;
  }
}

function exampleGround(first: ParameterId, second: ParameterId): Ground {
  const surface = exampleSurface(first, second, article);
  return {
    names: [first, second],
    surface,
    box: boxOf('example'),
    slopes: () => (at) => surface.slope(at[0] as number, at[1] as number),
  };
}

/** One neuron, its bias where a long training leaves it, its first feature so many times as large. */
function neuronGround(scale: number, box: Box): Ground {
  const model = logisticModel(2);
  const { train } = prepareMoons({ seed, samples: 200 });
  const trained = runEpochs({ model, parameters: new Float64Array(3), train, learningRate: 8 }, 100).run
    .parameters;
  const points = inOtherUnits(train, [scale, 1]);
  const bias = trained[2] as number;
  const surface = neuronSurface(points, bias);
  return {
    names: ['w1', 'w2'],
    surface,
    box,
    slopes: (size) => {
      if (size >= points.y.length) return (at) => surface.slope(at[0] as number, at[1] as number);
      const random = randomState(seed);
      const waiting: Surface[] = [];
      return (at, step) => {
        while (waiting.length <= step)
          for (const places of miniBatches(points.y.length, size, random))
            waiting.push(neuronSurface(pointsAt(points, places), bias));
        return (waiting[step] as Surface).slope(at[0] as number, at[1] as number);
      };
    },
  };
}
