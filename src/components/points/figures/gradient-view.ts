import type { HiddenActivation } from '../../../lib/neuron/activations.ts';
import { prepareMoons } from '../../../lib/points/prepare-moons.ts';
import { randomState } from '../../../lib/points/random-state.ts';
import { gradientSizes } from '../../../lib/training/gradient-sizes.ts';
import { initialise } from '../../../lib/training/initialise.ts';
import { multilayerModel } from '../../../lib/training/multilayer.ts';
import { formatNumber } from '../../../lib/writing/format.ts';
import { linear, logarithmic } from '../../drawing/scale.ts';
import { pointsSaidWords } from '../../words/points/said.ts';

const words = pointsSaidWords.gradients;

// What the figure of vanishing gradients computes: loaded when the reader first moves something.

export interface GradientSetting {
  /** hidden layers */
  readonly layers: number;
  readonly how: 'fan-in' | 'xavier' | 'he' | 'normal';
  /** of the weights, where `how` is normal */
  readonly deviation: number;
  readonly seed: number;
}

/** Three networks as the figure shows them. */
export interface GradientView {
  readonly label: string;
  readonly ticks: readonly { readonly y: number; readonly power: string }[];
  readonly curves: readonly {
    readonly activation: string;
    /** a line through its layers */
    readonly line: string;
    /** name, first layer, output, what becomes of it */
    readonly row: readonly [string, string, string, string];
    /** where its name stands */
    readonly y: number;
  }[];
}

export const frame = { width: 560, height: 300, left: 78, right: 508, upper: 16, lower: 256 };
export const firstSetting: GradientSetting = { layers: 10, how: 'xavier', deviation: 1, seed: 0 };
const units = 10;
const noise = 0.1;
const activations = ['sigmoid', 'tanh', 'relu'] as const satisfies readonly HiddenActivation[];

/** The gradient before the first step in each layer of three networks. */
export function gradientView({ layers, how, deviation, seed }: GradientSetting): GradientView {
  const { train } = prepareMoons({ samples: 100, noise, seed: 0 });
  const networks = activations.map((activation) => {
    const model = multilayerModel({ inputs: 2, hidden: Array(layers).fill(units), activation });
    const gradient = new Float64Array(model.size);
    model.lossAndGradient(initialise(model, how, randomState(seed), deviation), train, gradient);
    return { activation, sizes: gradientSizes(model, gradient) };
  });
  const some = networks.flatMap(({ sizes }) => sizes).filter((size) => size > 0);
  const low = Math.floor(Math.log10(Math.min(1e-8, ...some)));
  const high = Math.ceil(Math.log10(Math.max(10, ...some)));
  const across = linear([0, layers], [frame.left, frame.right]);
  const scale = logarithmic([10 ** low, 10 ** high], [frame.lower, frame.upper]);
  const up = (size: number) => scale(Math.max(size, 10 ** low));
  const every = [2, 4, 8, 16, 32].find((n) => (high - low) / n <= 7) ?? 64;
  const highest = Math.floor(high / every) * every;
  const heights = apart(networks.map(({ sizes }) => up(sizes[0] as number)));
  const brief = (size: number) => formatNumber(size, 'gradient', 2);
  const curves = networks.map(({ activation, sizes }, i) => {
    const [first, output] = [sizes[0] as number, sizes.at(-1) as number];
    const verdict = Math.max(...sizes) > 1000 ? 'explodes' : first < 1e-5 ? 'vanishes' : 'arrives';
    return {
      activation,
      line: sizes.map((size, l) => `${across(l).toFixed(0)} ${up(size).toFixed(0)}`).join(),
      row: [words.activations[activation], brief(first), brief(output), words.verdicts[verdict]] as const,
      y: Math.round(heights[i] as number),
    };
  });
  return {
    label: words.figure(
      layers,
      curves.map(({ row: [name, first] }) => `${name} ${first}`),
    ),
    ticks: Array.from({ length: Math.floor((highest - low) / every) + 1 }, (_, i) => highest - i * every).map(
      (power) => ({ y: scale(10 ** power), power: String(power).replace('-', '−') }),
    ),
    curves,
  };
}

/** Heights for names, none closer to another than a line of text. */
function apart(heights: readonly number[]): number[] {
  const placed = [...heights];
  let free = frame.lower;
  for (const i of [...heights.keys()].sort((a, b) => (heights[b] as number) - (heights[a] as number))) {
    placed[i] = Math.min(heights[i] as number, free);
    free = (placed[i] as number) - 20;
  }
  return placed;
}
