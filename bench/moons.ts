import { fileURLToPath } from 'node:url';
import { type HiddenActivation, hiddenActivations } from '../src/lib/neuron/activations.ts';
import { articleMoons, prepareMoons } from '../src/lib/points/prepare-moons.ts';
import { randomState } from '../src/lib/points/random-state.ts';
import { fastHiddenLayer } from '../src/lib/training/fast/hidden-layer.ts';
import { fastNeuron } from '../src/lib/training/fast/neuron.ts';
import { runEpochs } from '../src/lib/training/gradient-descent.ts';
import { articleStart } from '../src/lib/training/initialise.ts';
import { logisticModel } from '../src/lib/training/logistic.ts';
import type { Model } from '../src/lib/training/model.ts';
import { multilayerModel } from '../src/lib/training/multilayer.ts';
import { runPython } from '../tests/find-python.ts';
import { ratio, type Times, timesOf, turns } from './timing.ts';

// Three hundred epochs with both losses, warm, median of 20: the plain models beside the fast ones, turn by turn, and
// beside the same in NumPy on this machine. It prints them and their ratios, and fails nothing. The fastest runs tell
// more where the machine is busy.

const { learningRate, epochs } = articleMoons;
const { train, test } = prepareMoons({ seed: 0 });
const run = (model: Model) => {
  const parameters = articleStart(model, randomState(0));
  return runEpochs({ model, parameters, train, test, learningRate }, epochs).run;
};

const line = (who: string, { median, fastest }: Times, losses: readonly number[]) =>
  console.log(
    `${who}: ${median.toFixed(2)} ms, the fastest ${fastest.toFixed(2)}; losses ${losses.join(' ')}`,
  );

interface Measured extends Times {
  readonly losses: readonly number[];
}
type Theirs = { readonly numpy: string } & Readonly<Record<'neuron' | HiddenActivation, Measured>>;

const printed = runPython(fileURLToPath(new URL('moons.py', import.meta.url)));
const theirs = printed === undefined ? undefined : (JSON.parse(printed) as Theirs);

/** The plain model, the fast one and NumPy’s, and their ratios. */
function compare(which: 'neuron' | HiddenActivation, plain: Model, fast: Model, warm: number): void {
  console.log(`\n${which === 'neuron' ? 'one neuron' : `2-16-1, ${which}`}`);
  const [before, after] = timesOf([() => run(plain), () => run(fast)], warm) as [Times, Times];
  const lossesOf = ({ trainLoss, testLoss }: ReturnType<typeof run>) => [trainLoss, testLoss];
  line('plain', before, lossesOf(run(plain)));
  line('fast', after, lossesOf(run(fast)));
  console.log(`ratio, fast to plain: ${ratio(after, before)}`);
  if (theirs === undefined) return;
  line(`NumPy ${theirs.numpy}`, theirs[which], theirs[which].losses);
  console.log(`ratio, fast to NumPy’s: ${ratio(after, theirs[which])}`);
}

console.log(
  `${epochs} epochs, ${train.y.length} points and ${test.y.length} held out, both losses; median of ${turns} runs; Node ${process.versions.node}`,
);
if (theirs === undefined)
  console.log(
    'No Python with NumPy, SciPy and scikit-learn was found here, so there is nothing to set it beside.',
  );
compare('neuron', logisticModel(2), fastNeuron(), 50);
for (const activation of hiddenActivations) {
  const plain = multilayerModel({ inputs: 2, hidden: [16], activation });
  compare(activation, plain, fastHiddenLayer(16, activation), 3);
}
