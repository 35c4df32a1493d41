import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import seeds from '../../../../src/lib/results/seeds.json';
import {
  depthLoss,
  depthStarts,
  protocolAccuracies,
  protocolSeeds,
  protocols,
  trainHidden,
  widthRun,
} from '../../../../src/lib/studies/hidden-layer-study.ts';
import { expectClose } from '../../helpers.ts';
import { golden } from '../../moons-golden.ts';

/** What scripts/hidden-layer-results.ts wrote, for the book to show. */
const results = JSON.parse(
  readFileSync(new URL('../../../../src/lib/results/hidden-layer.json', import.meta.url), 'utf8'),
) as {
  readonly protocols: readonly {
    readonly noise: number;
    readonly epochs: number;
    readonly learningRate: number;
    readonly seeds: readonly { readonly seed: number; readonly neuron: number; readonly hidden: number }[];
  }[];
  readonly widths: readonly {
    readonly width: number;
    readonly trainLoss: number;
    readonly accuracy: number;
    readonly parameters: readonly number[];
  }[];
};
const trained = { seed: 0, noise: 0.1, learningRate: 0.5, epochs: 1000 } as const;

describe('the written results', () => {
  test.each(golden.hidden)("have NumPy's accuracies at noise $noise, $epochs epochs", (wanted) => {
    const { noise, epochs, learningRate } = wanted;
    const written = results.protocols.find((p) => p.noise === noise && p.epochs === epochs);
    expect(written).toEqual({
      noise,
      epochs,
      learningRate,
      seeds: wanted.seeds.map(({ seed, logistic, hidden }) => ({ seed, neuron: logistic, hidden })),
    });
  });

  test('hold every protocol and every seed', () => {
    expect(results.protocols.map(({ seeds, ...protocol }) => protocol)).toEqual(protocols);
    for (const { seeds } of results.protocols) expect(seeds.map(({ seed }) => seed)).toEqual(protocolSeeds);
  });

  test('come out again: a protocol from one seed', () => {
    const [protocol] = protocols;
    expect({ seed: 3, ...protocolAccuracies(protocol, 3) }).toEqual(results.protocols[0]?.seeds[3]);
  });

  test.each(results.widths.filter(({ width }) => width <= 4))(
    'come out again: $width units',
    ({ width, trainLoss, accuracy, parameters }) => {
      const { run, accuracy: share } = trainHidden([width], trained);
      expectClose(run.trainLoss, trainLoss, 1e-9);
      expect(share).toBe(accuracy);
      expect(run.parameters).toHaveLength(parameters.length);
      for (const [i, w] of parameters.entries()) expectClose(run.parameters[i], w, 1e-9, 1e-9);
    },
  );
});

describe('the results over seeds come out again', () => {
  test.each([
    [2, 7],
    [3, 2],
    [4, 8],
  ] as const)('%s units from seed %s', (width, seed) => {
    const row = seeds.widths.find((widths) => widths.width === width);
    const { trainLoss, accuracy } = widthRun(width, seed);
    expect(Number(trainLoss.toPrecision(6))).toBe(row?.trainLosses[seed]);
    expect(accuracy).toBe(row?.accuracies[seed]);
  });

  test.each([
    [3, 'sigmoid', 8],
    [5, 'sigmoid', 5],
    [2, 'tanh', 3],
    [4, 'relu', 3],
  ] as const)('%s layers, %s, from seed %s', (layers, activation, seed) => {
    const row = seeds.depths.find((depth) => depth.layers === layers && depth.activation === activation);
    expect(row?.trainLosses).toHaveLength(protocolSeeds.length);
    expect(Number(depthLoss(layers, activation, seed).toPrecision(6))).toBe(row?.trainLosses[seed]);
    const start = activation === 'relu' ? 'he' : 'fan-in';
    expect(depthStarts[activation]).toBe(start);
    const training = { ...trained, samples: 200, seed };
    const { run } = trainHidden(Array(layers).fill(10), training, activation, start);
    expect(Number(run.trainLoss.toPrecision(6))).toBe(row?.trainLosses[seed]);
  });
});
