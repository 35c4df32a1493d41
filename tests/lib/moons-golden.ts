import { readFileSync } from 'node:fs';
import type { HiddenActivation } from '../../src/lib/neuron/activations.ts';
import { articleMoons, prepareMoons } from '../../src/lib/points/prepare-moons.ts';
import { randomState } from '../../src/lib/points/random-state.ts';
import type { NoiseWay } from '../../src/lib/studies/noise-study.ts';
import { runEpochs } from '../../src/lib/training/gradient-descent.ts';
import { articleStart, type Initialisation } from '../../src/lib/training/initialise.ts';
import { logisticModel } from '../../src/lib/training/logistic.ts';
import { expectClose } from './helpers.ts';

interface Generator {
  readonly seed: number;
  readonly bits: readonly number[];
  readonly uniform: readonly number[];
  readonly normal: readonly number[];
  readonly permutation: readonly number[];
  readonly normalKept: readonly number[];
  readonly sumOf5000: number;
  readonly sumOf5000Normals: number;
  readonly afterwards: readonly number[];
}

interface GoldenRun {
  readonly seed: number;
  readonly moons: {
    readonly sums: readonly number[];
    readonly squares: readonly number[];
    readonly byPlace: readonly number[];
    readonly first: readonly (readonly number[])[];
    readonly last: readonly number[];
    readonly labels: string;
    readonly labelsByPlace: number;
  };
  readonly split: {
    readonly train: readonly number[];
    readonly test: readonly number[];
    readonly trainByPlace: number;
    readonly testByPlace: number;
    readonly trainOnes: number;
  };
  readonly scaler: {
    readonly means: readonly number[];
    readonly variances: readonly number[];
    readonly scales: readonly number[];
    readonly train: readonly (readonly number[])[];
    readonly test: readonly (readonly number[])[];
    readonly testByPlace: readonly number[];
  };
  readonly logistic: {
    readonly epochs: readonly number[];
    readonly train: readonly number[];
    readonly test: readonly number[];
    readonly sumTrain: number;
    readonly sumTest: number;
    readonly parameters: readonly number[];
    readonly accuracy: number;
    readonly confusion: readonly (readonly number[])[];
  };
}

interface HiddenProtocol {
  readonly noise: number;
  readonly epochs: number;
  readonly learningRate: number;
  readonly seeds: readonly {
    readonly seed: number;
    readonly logistic: number;
    readonly hidden: number;
    readonly trainLoss: number;
  }[];
}

interface Deep {
  readonly layers: number;
  readonly width: number;
  readonly activation: HiddenActivation;
  readonly start: Initialisation;
  readonly loss: number;
  readonly sizes: readonly number[];
  readonly sumOfGradients: number;
}

/** What tests/oracle/moons.py writes. */
export const golden = JSON.parse(readFileSync(new URL('../oracle/moons.json', import.meta.url), 'utf8')) as {
  readonly generators: readonly Generator[];
  readonly runs: readonly GoldenRun[];
  readonly small: {
    readonly odd: { readonly x: readonly number[]; readonly y: readonly number[] };
    readonly two: { readonly x: readonly number[]; readonly y: readonly number[] };
    readonly split: { readonly train: readonly number[]; readonly test: readonly number[] };
    readonly constant: {
      readonly x: readonly number[];
      readonly scales: readonly number[];
      readonly scaled: readonly number[];
    };
  };
  readonly hidden: readonly HiddenProtocol[];
  /** accuracies of the first seeds */
  readonly pureNoise: Readonly<Record<NoiseWay, readonly number[]>>;
  readonly broadcast: {
    readonly shape: readonly [number, number];
    readonly loss: number;
    readonly gradient: readonly number[];
  };
  readonly deep: readonly Deep[];
};

/** To 1e-12, relative for numbers above 1 and absolute below. */
export function expectAll(actual: ArrayLike<number>, wanted: readonly number[]): void {
  if (actual.length !== wanted.length)
    throw new Error(`${actual.length} numbers instead of ${wanted.length}`);
  for (const [i, value] of wanted.entries()) expectClose(actual[i], value, 1e-12, 1e-12);
}

/** The article's run from a seed. */
export function articleRun(seed: number, epochs: number = articleMoons.epochs) {
  const moons = prepareMoons({ seed });
  const { train, test } = moons;
  const model = logisticModel(2);
  const parameters = articleStart(model, randomState(seed));
  const { learningRate } = articleMoons;
  return { ...moons, model, ...runEpochs({ model, parameters, train, test, learningRate }, epochs) };
}
