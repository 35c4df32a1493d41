import type { Box } from '../../../lib/points/line-in-box.ts';
import type { Points } from '../../../lib/points/points.ts';
import { type PreparedMoons, prepareMoons } from '../../../lib/points/prepare-moons.ts';
import { fitScaler } from '../../../lib/points/standard-scaler.ts';
import { boxAround } from '../../drawing/box-around.ts';
import { classPaths } from '../../drawing/marks.ts';
import { plane, toDrawing } from '../../drawing/plane.ts';

export interface DataSetting {
  readonly samples: number;
  readonly noise: number;
  readonly testSize: number;
  readonly seed: number;
}

/** Mean and deviation of both features in one part. */
export interface Measures {
  readonly means: readonly number[];
  readonly deviations: readonly number[];
}

/** The data of a setting, measured before and after standardising. */
export interface PointsData {
  readonly moons: PreparedMoons;
  readonly made: { readonly train: Measures; readonly test: Measures };
  readonly scaled: { readonly train: Measures; readonly test: Measures };
  /** 0 and 1 for the features that do not vary in the training part */
  readonly constant: readonly number[];
  /** holds the points as made and standardised, one unit as long across as up */
  readonly window: Box;
}

/** Makes, splits, standardises and measures. Undefined where the split leaves nothing to train on. */
export function pointsData({ samples, noise, testSize, seed }: DataSetting): PointsData | undefined {
  if (Math.ceil(testSize * samples) >= samples) return undefined;
  const moons = prepareMoons({ samples, noise, testSize, seed });
  const { split, train, test, scaler } = moons;
  return {
    moons,
    made: { train: measured(split.train), test: measured(split.test) },
    scaled: { train: measured(train), test: measured(test) },
    constant: [0, 1].filter(
      (feature) => scaler.scales[feature] === 1 && measured(split.train).deviations[feature] !== 1,
    ),
    window: evened(boxAround([split.train.x, split.test.x, train.x, test.x])),
  };
}

function measured(points: Points): Measures {
  const { means, variances } = fitScaler(points);
  return { means: [...means], deviations: [...variances].map(Math.sqrt) };
}

/** The box made wider or higher, until a unit is as long across as up in the drawing. */
function evened({ left, right, bottom, top }: Box): Box {
  const unit = Math.max((right - left) / plane.width, (top - bottom) / plane.height);
  const [across, up] = [(unit * plane.width) / 2, (unit * plane.height) / 2];
  const [middle, level] = [(left + right) / 2, (bottom + top) / 2];
  return { left: middle - across, right: middle + across, bottom: level - up, top: level + up };
}

/** The points as paths, and a cross whose arms reach one deviation from the mean of the training part. */
export function dataPicture({ moons, made, scaled, window }: PointsData, standardised: boolean) {
  const { train, test } = standardised ? moons : moons.split;
  const { means, deviations } = (standardised ? scaled : made).train;
  const { x, y } = toDrawing(window);
  const [trainZeros, trainOnes] = classPaths(train, { x, y }, ['dot', 'dot']);
  const [testZeros, testOnes] = classPaths(test, { x, y }, ['ring', 'square']);
  const [m1 = 0, m2 = 0] = means;
  const [d1 = 0, d2 = 0] = deviations;
  return {
    trainZeros,
    trainOnes,
    testZeros,
    testOnes,
    arms: `M${Math.round(x(m1 - d1))} ${Math.round(y(m2))}H${Math.round(x(m1 + d1))}M${Math.round(x(m1))} ${Math.round(y(m2 - d2))}V${Math.round(y(m2 + d2))}`,
    zeroLines: `M0 ${y(0)}H${plane.width}M${x(0)} 0V${plane.height}`,
  };
}
