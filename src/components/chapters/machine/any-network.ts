import { backwardRows, forwardRows } from '../../../lib/network/any-network.ts';
import { type Matrix, product, shapeOf, transposed } from '../../../lib/network/matrix.ts';
import type { Network } from '../../../lib/network/network.ts';
import { protocolSeeds } from '../../../lib/studies/hidden-layer-study.ts';
import { layerFactor } from '../../../lib/studies/layer-factors.ts';
import { mean } from '../../../lib/studies/spread.ts';
import { formatCount, formatNumber } from '../../../lib/writing/format.ts';

/** Ten layers of ten units: the start that suits each activation, and larger ones. */
const starts = [
  ['sigmoid', 1 / Math.sqrt(10)],
  ['sigmoid', 1],
  ['sigmoid', 5],
  ['tanh', 1 / Math.sqrt(10)],
  ['tanh', 1],
  ['relu', Math.sqrt(2 / 10)],
  ['relu', 1],
] as const;

const range = (values: readonly number[]) =>
  [Math.min(...values), Math.max(...values)]
    .map((value) => (value < 1000 ? formatNumber(value, 'gradient', 2) : formatCount(Math.round(value))))
    .map((text) => text.replaceAll(' ', '\u00a0'))
    .join('\u00a0– ');

/** What a layer does to δ, over ten seeds. */
export const factors = starts.map(([activation, deviation]) => {
  const all = protocolSeeds.map((seed) => layerFactor({ activation, deviation, seed }));
  const measured = all.map((one) => one.measured);
  return {
    activation,
    deviation,
    slope: mean(all.map(({ slope }) => slope)),
    expected: mean(all.map(({ weight, slope }) => weight * slope)),
    measured: range(measured),
    inTen: range(measured.map((factor) => factor ** 10)),
  };
});

/** A 3-4-2 network with five samples: large enough that nothing fits by accident. */
const [samples, inputs, hidden, outputs] = [5, 3, 4, 2] as const;
const zeros = (rows: number, columns: number) =>
  Array.from({ length: rows }, () => Array.from({ length: columns }, () => 0));
const network: Network = {
  layers: [
    { weights: zeros(inputs, hidden), biases: zeros(1, hidden)[0] ?? [], activation: 'sigmoid' },
    { weights: zeros(hidden, outputs), biases: zeros(1, outputs)[0] ?? [], activation: 'sigmoid' },
  ],
};
const [x, y, h] = forwardRows(network, zeros(samples, inputs)) as [Matrix, Matrix, Matrix];
const [a, b] = network.layers.map(({ weights }) => weights) as [Matrix, Matrix];
const [gradientA, gradientB] = backwardRows(network, [x, y, h], zeros(samples, outputs)).map(
  ({ weights }) => weights,
) as [Matrix, Matrix];

const written = (table: Matrix) => shapeOf(table).join(' × ');

/** Each product of a pass forward and a pass back: both shapes, and the shape of what comes out. */
export const shapes = (
  [
    ['X A', x, a, y],
    ['Y B', y, b, h],
    ['δ_h Bᵀ', h, transposed(b), y],
    ['Yᵀ δ_h', transposed(y), h, gradientB],
    ['Xᵀ δ_y', transposed(x), y, gradientA],
  ] as const
).map(([name, one, other, like]) => {
  const gives = written(product(one, other));
  if (gives !== written(like)) throw new Error(`${name} is ${gives}, not ${written(like)}`);
  return { name, one: written(one), other: written(other), gives };
});
