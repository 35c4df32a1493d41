import { objects } from '../../../lib/autograd/gradients.ts';
import { tape } from '../../../lib/autograd/tape.ts';
import { graphOf, Value } from '../../../lib/autograd/value.ts';
import { exampleError, tenParameters } from '../../../lib/autograd/worked-example.ts';
import { article } from '../../../lib/example/article.ts';
import { type CodeExercise, nothing } from '../code-exercise.ts';

type Lists = readonly (readonly number[])[];

/** A graph of the library's as the lists that the function takes, and its gradients. */
function checkOf(result: Value) {
  result.backward();
  const order = graphOf(result);
  const from = order.map(({ inputs }) => inputs.map((input) => order.indexOf(input)));
  const slopes = order.map((value) => [...value.slopes]);
  return {
    args: () => structuredClone([from, slopes]) as readonly unknown[],
    expected: order.map(({ grad }) => grad),
  };
}

/** A product in the middle that nothing reads. */
function withUnread() {
  const used = tape();
  const [a, b] = [used.given(2), used.given(5)];
  const product = used.times(a, b);
  used.times(b, b);
  used.backward(used.plus(product, a));
  return {
    args: () =>
      structuredClone([
        [[], [], [0, 1], [1, 1], [2, 0]],
        [[], [], [5, 2], [5, 5], [1, 1]],
      ]) as readonly unknown[],
    expected: Array.from({ length: used.length() }, (_, place) => used.grad(place)),
  };
}

const w = new Value(3);

interface Otherwise {
  readonly seed?: (place: number, last: number) => number;
  readonly places?: (count: number) => readonly number[];
  readonly arrive?: (before: number, handed: number) => number;
  readonly hand?: (grad: number, slope: number) => number;
}

const backwards = (count: number) => Array.from({ length: count }, (_, i) => count - 1 - i);

/** The sweep with one thing done otherwise. */
const sweep =
  ({
    seed = (place, last) => (place === last ? 1 : 0),
    places = backwards,
    arrive = (before, handed) => before + handed,
    hand = (grad, slope) => grad * slope,
  }: Otherwise) =>
  (from: Lists, slopes: Lists): number[] => {
    const grad = from.map((_, place) => seed(place, from.length - 1));
    for (const i of places(from.length))
      for (const [k, input] of (from[i] ?? []).entries())
        grad[input] = arrive(grad[input] as number, hand(grad[i] as number, slopes[i]?.[k] as number));
    return grad;
  };

export const handBack = {
  name: 'handBack',
  checks: {
    chain: checkOf(new Value(2).times(3).pow(2)),
    fork: checkOf(w.times(w).plus(w)),
    article: checkOf(
      exampleError()(
        objects,
        tenParameters.map((id) => new Value(article[id])),
      ),
    ),
    unread: withUnread(),
  },
  slips: {
    overwritten: sweep({ arrive: (_, handed) => handed }),
    'no-seed': sweep({ seed: () => 0 }),
    'ones-everywhere': sweep({ seed: () => 1 }),
    'from-the-start': sweep({ places: (count) => backwards(count).reverse() }),
    'no-slopes': sweep({ hand: (grad) => grad }),
    'slopes-alone': sweep({ hand: (_, slope) => slope }),
    'no-return': nothing,
  },
} as const satisfies CodeExercise;
