import type { Loss } from '../../../network/policy.ts';
import type { Rule } from '../../../trace/entry.ts';
import { lossFraction } from '../../../trace/loss-fraction.ts';
import type { Net } from '../net.ts';
import { exchanged, type Places, pairs, placeOf, rule, ruleOf, throughout } from './place.ts';

// The error, what stands before its sum, and the slope of it that the way back begins with.

type Fraction = readonly [above: number, below: number];

const crossEntropies: readonly Loss[] = ['cross-entropy', 'softmax cross-entropy'];
const isCross = ({ plan }: Net) => crossEntropies.includes(plan.policy.loss);

/** The gradients at which the way back begins. */
export const firstGradients = ({ last }: Net) => last.neurons.map(({ arrived, delta }) => arrived ?? delta);

const scaled = (net: Net, id: string, [above, below]: Fraction): Rule | undefined => {
  const { factor, ...made } = net.of(id);
  const [own, under] = factor ?? [1, 1];
  return own * below === above * under ? undefined : ruleOf({ ...made, factor: [above, below] });
};

/** The error, before and after the step, with another fraction before its sum; the slopes with it; and both. */
function* anotherScale(net: Net, loss: 'mean' | 'half sum' | 'sum') {
  const times = isCross(net) ? 1 : 2;
  if (isCross(net) && loss === 'half sum') return;
  const error = lossFraction(loss, net.misses.length, 1);
  const slope = lossFraction(loss, net.misses.length, times);
  const errors = [net.error, net.after(net.error)].map((id) => scaled(net, id, error));
  const slopes = firstGradients(net).map((id) => scaled(net, id, slope));
  for (const one of [...errors, ...slopes]) yield* placeOf(net, [one]);
  yield* placeOf(net, errors);
  yield* placeOf(net, slopes);
  yield* placeOf(net, [errors[0], ...slopes, errors[1]]);
}

/** What each output costs and the error of it, before the step, after it, and in both. */
function* misses(
  net: Net,
  cost: (target: string, output: string, id: string, aside: string) => readonly Rule[],
) {
  const made = (at: (id: string) => string) =>
    net.misses.map((id, k) => {
      const [target = '', output = ''] = [net.targets[k], net.last.neurons[k]?.output];
      return cost(target, at(output), at(id), `d${k + 1}${at(id).slice(id.length)}`);
    });
  const [before, after] = [made((id) => id), made(net.after)];
  for (const one of [...before, ...after]) yield* placeOf(net, one);
  yield* placeOf(net, before.flat());
  yield* placeOf(net, after.flat());
  yield* placeOf(net, [...before, ...after].flat());
}

export const errorSlips = {
  'loss-half-sum': (net) => anotherScale(net, 'half sum'),
  'loss-sum': (net) => anotherScale(net, 'sum'),
  'loss-mean': (net) => anotherScale(net, 'mean'),
  'two-dropped': (net) =>
    throughout(net, isCross(net) ? [] : [firstGradients(net)], (id) => {
      const [above, below] = lossFraction(net.plan.policy.loss, net.misses.length, 2);
      return [scaled(net, id, above % 2 === 0 ? [above / 2, below] : [above, 2 * below])];
    }),
  'not-squared': function* (net) {
    if (isCross(net)) return;
    for (const turned of [true, false])
      yield* misses(net, (target, output, id, less) => {
        const [plus, minus] = turned ? [target, output] : [output, target];
        return [rule(less, 'opposite', minus), rule(id, 'sum', plus, less)];
      });
  },
  'squared-together': function* (net) {
    if (isCross(net) || net.misses.length < 2) return;
    const made = [(id: string) => id, net.after].map((at) => {
      const { id, factor } = net.of(at(net.error));
      const outputs = net.last.neurons.map(({ output }) => at(output));
      return [
        rule(`${id}_targets`, 'sum', ...net.targets),
        rule(`${id}_outputs`, 'sum', ...outputs),
        rule(`${id}_square`, 'squared error', `${id}_targets`, `${id}_outputs`),
        ruleOf({ ...net.of(id), inputs: [`${id}_square`], ...(factor && { factor }) }),
      ];
    });
    for (const one of [...made, made.flat()]) yield* placeOf(net, one);
  },
  'miss-dropped': function* (net) {
    if (net.misses.length < 2) return;
    const [before, after] = [net.of(net.error), net.of(net.after(net.error))];
    for (const k of net.misses.keys())
      for (const kept of [(j: number) => j !== k, (j: number) => j === k]) {
        const made = [before, after].map((error) =>
          ruleOf({ ...error, inputs: error.inputs.filter((_, j) => kept(j)) }),
        );
        for (const one of [...made.map((rule) => [rule]), made]) yield* placeOf(net, one);
      }
  },
  'cross-entropy-for-squares': function* (net) {
    const { activation } = net.last.shape;
    if (isCross(net) || (activation !== 'sigmoid' && activation !== 'softmax')) return;
    yield* anotherError(net, activation === 'sigmoid' ? 'log loss' : 'log share', [
      [1, 1],
      [1, net.misses.length],
    ]);
  },
  'squares-for-cross-entropy': function* (net) {
    const n = net.misses.length;
    if (isCross(net))
      yield* anotherError(net, 'squared error', [
        [1, 2],
        [1, n],
        [1, 1],
      ]);
  },
  'term-of-cross-entropy': (net) => {
    const { loss } = net.plan.policy;
    if (loss === 'cross-entropy')
      return misses(net, (target, output, id) => [rule(id, 'log share', target, output)]);
    if (loss === 'softmax cross-entropy')
      return misses(net, (target, output, id) => [rule(id, 'log loss', target, output)]);
    return [];
  },
  'lg-for-ln': function* (net) {
    if (!isCross(net)) return;
    yield* misses(net, (_target, _output, id) => [
      ruleOf(net.of(id), `${id}_ln`),
      { id, op: 'scaled sum', inputs: [`${id}_ln`], factor: [1, Math.LN10] },
    ]);
  },
  'targets-exchanged': function* (net) {
    for (const [one, other] of pairs(net.targets)) {
      const swapped = (id: string) => {
        const made = net.of(id);
        return {
          ...ruleOf(made),
          inputs: made.inputs.map((input) => (input === one ? other : input === other ? one : input)),
        };
      };
      const [i, j] = [net.targets.indexOf(one), net.targets.indexOf(other)];
      const ids = (all: readonly string[]) => [all[i] as string, all[j] as string];
      yield* placeOf(net, ids(net.misses).map(swapped));
      yield* placeOf(net, ids(net.misses).map(net.after).map(swapped));
      yield* placeOf(net, ids(firstGradients(net)).map(swapped));
      yield* exchanged(net, one, other);
    }
  },
} as const satisfies Record<string, Places>;

/** Every output's cost by another formula, under each of the fractions that may stand before their sum. */
function* anotherError(
  net: Net,
  op: 'log loss' | 'log share' | 'squared error',
  fractions: readonly Fraction[],
) {
  for (const fraction of fractions) {
    const made = [(id: string) => id, net.after].map((at) => [
      ...net.misses.map((id) => rule(at(id), op, ...net.of(at(id)).inputs)),
      scaled(net, at(net.error), fraction),
    ]);
    for (const one of [...made, made.flat()]) yield* placeOf(net, one);
  }
}
