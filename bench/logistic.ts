import { fileURLToPath } from 'node:url';
import { articleMoons, prepareMoons } from '../src/lib/points/prepare-moons.ts';
import { randomState } from '../src/lib/points/random-state.ts';
import { runEpochs } from '../src/lib/training/gradient-descent.ts';
import { articleStart } from '../src/lib/training/initialise.ts';
import { logisticModel } from '../src/lib/training/logistic.ts';
import { runPython } from '../tests/find-python.ts';

// Three hundred epochs of logistic regression with both losses, warm, median of 20, beside the same in NumPy on this
// machine. It prints both and their ratio, and fails nothing. The fastest runs tell more where the machine is busy.

const { learningRate, epochs } = articleMoons;
const { train, test } = prepareMoons({ seed: 0 });
const model = logisticModel(2);

const run = () => {
  const parameters = articleStart(model, randomState(0));
  return runEpochs({ model, parameters, train, test, learningRate }, epochs).run;
};

const timed = () => {
  const start = performance.now();
  run();
  return performance.now() - start;
};

function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = sorted.length / 2;
  return ((sorted[Math.ceil(middle) - 1] as number) + (sorted[Math.floor(middle)] as number)) / 2;
}

for (let warm = 0; warm < 50; warm++) timed();
const times = Array.from({ length: 20 }, timed);
const ours = { median: median(times), fastest: Math.min(...times) };
const { trainLoss, testLoss } = run();

console.log(
  `${epochs} epochs of logistic regression, ${train.y.length} points and ${test.y.length} held out, both losses; median of 20 runs`,
);
const line = (who: string, { median, fastest }: typeof ours, losses: readonly number[]) =>
  `${who}: ${median.toFixed(2)} ms, the fastest ${fastest.toFixed(2)}; losses ${losses.join(' ')}`;
console.log(line(`this library, Node ${process.versions.node}`, ours, [trainLoss, testLoss]));

const printed = runPython(fileURLToPath(new URL('logistic.py', import.meta.url)));
if (printed === undefined) {
  console.log(
    'No Python with NumPy, SciPy and scikit-learn was found here, so there is nothing to set it beside.',
  );
} else {
  const theirs = JSON.parse(printed) as typeof ours & {
    readonly losses: readonly number[];
    readonly numpy: string;
  };
  const ratio = (of: keyof typeof ours) => (ours[of] / theirs[of]).toFixed(2);
  console.log(line(`NumPy ${theirs.numpy}`, theirs, theirs.losses));
  console.log(`ratio, ours to NumPy’s: ${ratio('median')}, of the fastest ${ratio('fastest')}`);
}
