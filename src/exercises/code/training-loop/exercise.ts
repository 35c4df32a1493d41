import { article, articleShape } from '../../../lib/example/article.ts';
import { backward, errorOf } from '../../../lib/network/backward.ts';
import { forward, type Network } from '../../../lib/network/network.ts';
import { train as right, update } from '../../../lib/network/train.ts';
import { networkOf, sampleOf } from '../../../lib/trace/parameters.ts';
import { type CodeExercise, nothing } from '../code-exercise.ts';

type Args = [start: Network, input: number[], targets: number[], learningRate: number, steps: number];

const network = networkOf(article, articleShape);
const sample = sampleOf(article, articleShape);

const run = ([start, input, targets, learningRate, steps]: Args) =>
  right(start, { samples: [{ input, targets }], learningRate, steps }).errors;
const errorAt = (net: Network, input: number[], targets: number[]) =>
  errorOf(net, forward(net, input), targets);

function at(rate: number, steps: number) {
  const args = (): Args => [network, [...sample.input], [...sample.targets], rate, steps];
  return { args, expected: run(args()) };
}

export const trainingLoop = {
  name: 'trainingErrors',
  checks: { none: at(0.5, 0), one: at(0.5, 1), four: at(0.5, 4), 'another-rate': at(2, 3) },
  slips: {
    'stale-gradient': (...[start, input, targets, rate, steps]: Args) => {
      const gradients = backward(start, forward(start, input), targets);
      const errors = [errorAt(start, input, targets)];
      for (let n = 0, net = start; n < steps; n++) {
        net = update(net, gradients, rate);
        errors.push(errorAt(net, input, targets));
      }
      return errors;
    },
    'stale-pass': (...[start, input, targets, rate, steps]: Args) => {
      const pass = forward(start, input);
      const errors = [errorAt(start, input, targets)];
      for (let n = 0, net = start; n < steps; n++) {
        net = update(net, backward(net, pass, targets), rate);
        errors.push(errorAt(net, input, targets));
      }
      return errors;
    },
    'no-last-error': (...args: Args) => run(args).slice(0, -1),
    'no-first-error': (...args: Args) => run(args).slice(1),
    'never-moves': (...[start, input, targets, , steps]: Args) =>
      Array.from({ length: steps + 1 }, () => errorAt(start, input, targets)),
    uphill: (...[start, input, targets, rate, steps]: Args) => run([start, input, targets, -rate, steps]),
    'last-error-alone': (...args: Args) => run(args).at(-1),
    'no-return': nothing,
  },
} as const satisfies CodeExercise;
