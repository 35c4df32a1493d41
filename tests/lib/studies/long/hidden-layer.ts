import { expect, test } from 'vitest';
import { prepareMoons } from '../../../../src/lib/points/prepare-moons.ts';
import { randomState } from '../../../../src/lib/points/random-state.ts';
import { accuracy } from '../../../../src/lib/training/confusion.ts';
import { runEpochs } from '../../../../src/lib/training/gradient-descent.ts';
import { articleStart, initialise } from '../../../../src/lib/training/initialise.ts';
import { logisticModel } from '../../../../src/lib/training/logistic.ts';
import { type Model, predict } from '../../../../src/lib/training/model.ts';
import { multilayerModel } from '../../../../src/lib/training/multilayer.ts';
import { expectClose } from '../../helpers.ts';
import { golden } from '../../moons-golden.ts';

const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
const three = (value: number) => value.toFixed(3);

/** A hidden layer against one neuron over seeds 0 to 9, run by the library and compared seed by seed. */
function protocol(noise: number, epochs: number, learningRate: number) {
  const wanted = golden.hidden.find((p) => p.noise === noise && p.epochs === epochs);
  const hidden = multilayerModel({ inputs: 2, hidden: [16], activation: 'tanh' });
  const neuron = logisticModel(2);
  const rows = Array.from({ length: 10 }, (_, seed) => {
    const { train, test: held } = prepareMoons({ seed, noise });
    const reached = (model: Model, parameters: Float64Array) => {
      const { run } = runEpochs({ model, parameters, train, learningRate }, epochs);
      return { run, share: accuracy(held.y, predict(model, run.parameters, held)) };
    };
    const bent = reached(hidden, initialise(hidden, 'fan-in', randomState(seed)));
    const straight = reached(neuron, articleStart(neuron, randomState(seed)));
    expect(wanted?.learningRate).toBe(learningRate);
    expectClose(bent.run.trainLoss, wanted?.seeds[seed]?.trainLoss ?? Number.NaN);
    expect([straight.share, bent.share]).toEqual([
      wanted?.seeds[seed]?.logistic,
      wanted?.seeds[seed]?.hidden,
    ]);
    return { straight: straight.share, bent: bent.share, gain: bent.share - straight.share };
  });
  return {
    straight: three(mean(rows.map((row) => row.straight))),
    bent: three(mean(rows.map((row) => row.bent))),
    gains: [mean, (g: number[]) => Math.min(...g), (g: number[]) => Math.max(...g)].map((of) =>
      three(of(rows.map((row) => row.gain))),
    ),
  };
}

/** Both protocols at one noise: 300 epochs at 0.05, which undertrain, and 1,000 at 0.5. */
export function testProtocols(
  noise: number,
  wanted: Record<'undertrained' | 'trained', { straight: string; bent: string; gains?: readonly string[] }>,
): void {
  test('300 epochs at 0.05', () => {
    expect(protocol(noise, 300, 0.05)).toMatchObject(wanted.undertrained);
  }, 60_000);

  test('1,000 epochs at 0.5', () => {
    expect(protocol(noise, 1000, 0.5)).toMatchObject(wanted.trained);
  }, 60_000);
}
