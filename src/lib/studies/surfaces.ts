import { plainNumbers } from '../autograd/arithmetic.ts';
import { gradientByTape } from '../autograd/gradients.ts';
import { exampleError, tenParameters } from '../autograd/worked-example.ts';
import { article } from '../example/article.ts';
import { fail } from '../number/expect.ts';
import type { Box } from '../points/line-in-box.ts';
import type { Points } from '../points/points.ts';
import type { Values } from '../trace/evaluate.ts';
import { logisticModel } from '../training/logistic.ts';
import { needFit } from '../training/model.ts';
import { cellMiddle } from '../training/probability-field.ts';

/** A loss over two parameters; all others stand still. */
export interface Surface {
  readonly height: (first: number, second: number) => number;
  /** both derivatives */
  readonly slope: (first: number, second: number) => readonly [number, number];
}

/** One of the ten parameters of the worked example. */
export type ParameterId = (typeof tenParameters)[number];

/**
 * The worked example's error over two of its ten parameters.
 * @param values  the others, the inputs and the targets; the article's unless given
 * @throws RangeError if both are the same
 * @example
 * const surface = exampleSurface('b11', 'b22');
 * surface.height(0.5, 0.8) // 0.443434…
 * surface.slope(0.5, 0.8) // [0.0839246…, 0.0809593…]
 */
export function exampleSurface(first: ParameterId, second: ParameterId, values: Values = article): Surface {
  if (first === second) fail('exampleSurface', 'two different parameters', second);
  const places = [tenParameters.indexOf(first), tenParameters.indexOf(second)] as const;
  const error = exampleError(values);
  const at = (one: number, other: number) => {
    const all = tenParameters.map((id) => values[id] as number);
    [all[places[0]], all[places[1]]] = [one, other];
    return all;
  };
  return {
    height: (one, other) => error(plainNumbers, at(one, other)),
    slope: (one, other) => {
      const { gradient } = gradientByTape(error, at(one, other));
      return [gradient[places[0]] as number, gradient[places[1]] as number];
    },
  };
}

/**
 * The loss of one neuron over the weights of its two features, its bias standing still.
 * @throws RangeError if the points do not have two features
 * @example
 * const { train } = prepareMoons({ seed: 0 });
 * neuronSurface(train, 0).height(0, 0) // 0.693147…
 */
export function neuronSurface(points: Points, bias: number): Surface {
  const model = logisticModel(2);
  needFit('neuronSurface', model, Float64Array.of(0, 0, bias), points);
  const gradient = new Float64Array(3);
  return {
    height: (one, other) => model.loss(Float64Array.of(one, other, bias), points),
    slope: (one, other) => {
      model.lossAndGradient(Float64Array.of(one, other, bias), points, gradient);
      return [gradient[0] as number, gradient[1] as number];
    },
  };
}

/**
 * Points whose features are measured in other units: each number so many times as large.
 * @throws RangeError unless there is a factor for each feature
 * @example inOtherUnits({ features: 2, x: Float64Array.of(1, 2), y: Uint8Array.of(1) }, [10, 1]).x // [10, 2]
 */
export function inOtherUnits({ features, x, y }: Points, factors: readonly number[]): Points {
  if (factors.length !== features)
    fail('inOtherUnits', `a factor for each of ${features} features`, factors.length);
  return { features, x: x.map((value, i) => value * (factors[i % features] as number)), y };
}

/**
 * The height at the middle of every cell of a grid over a box, row by row from the top, as `probabilityField` has it.
 * @throws RangeError unless columns and rows are whole numbers from 1 to 1,000
 * @example
 * const bowl = { height: (first, second) => first ** 2 + second ** 2 };
 * heightField(bowl, { left: 0, right: 4, bottom: 0, top: 2 }, 2, 1) // [2, 10]
 */
export function heightField(
  { height }: Pick<Surface, 'height'>,
  box: Box,
  columns: number,
  rows: number,
): Float64Array {
  for (const cells of [columns, rows])
    if (!Number.isInteger(cells) || cells < 1 || cells > 1000)
      fail('heightField', '1 to 1,000 cells a side', cells);
  const middle = cellMiddle(box, columns, rows);
  return Float64Array.from({ length: columns * rows }, (_, cell) =>
    height(...middle(cell % columns, Math.floor(cell / columns))),
  );
}

/**
 * The least and the greatest curvature of a surface at a place: the eigenvalues of its matrix of second derivatives, which
 * are differences of its slopes, 10⁻⁴ to either side. Near a lowest place a plain step with rate ρ multiplies what is left
 * along each by 1 − ρ times the curvature.
 * @example
 * const { train } = prepareMoons({ seed: 0 });
 * curvaturesAt(neuronSurface(train, 0), 0, 0) // { least: 0.174533…, greatest: 0.325466… }
 */
export function curvaturesAt({ slope }: Pick<Surface, 'slope'>, first: number, second: number) {
  const nudge = 1e-4;
  const [right, left] = [slope(first + nudge, second), slope(first - nudge, second)];
  const [above, below] = [slope(first, second + nudge), slope(first, second - nudge)];
  const across = (right[0] - left[0]) / (2 * nudge);
  const up = (above[1] - below[1]) / (2 * nudge);
  const mixed = (right[1] - left[1] + above[0] - below[0]) / (4 * nudge);
  const [middle, half] = [(across + up) / 2, Math.hypot((across - up) / 2, mixed)];
  return { least: middle - half, greatest: middle + half };
}
