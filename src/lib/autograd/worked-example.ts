import { article } from '../example/article.ts';
import type { Values } from '../trace/evaluate.ts';
import type { Arithmetic, Computation } from './arithmetic.ts';

/**
 * The ten parameters of the worked example, in the order of its trace.
 * @example tenParameters.map((id) => article[id]) // [0.1, 0.2, 0.3, 0.4, 0.35, 0.5, …]
 */
export const tenParameters = ['a11', 'a12', 'a21', 'a22', 'c1', 'b11', 'b12', 'b21', 'b22', 'c2'] as const;

/**
 * The error of the worked example as a computation over its ten parameters, in the order of `tenParameters`, with the
 * operations in the order of the trace, so that its gradients are those of the backward pass to the last digits.
 * The values are x1, x2, t1 and t2; the ten parameters may stand there too and are not read.
 * @example
 * const at = tenParameters.map((id) => article[id]);
 * gradientByObjects(exampleError(), at).gradient[8] // 0.0809593…
 * quantity('dE_db22') // 0.0809593…
 */
export function exampleError({ x1, x2, t1, t2 }: Values = article): Computation {
  return <T>(on: Arithmetic<T>, parameters: readonly T[]) => {
    const [a11, a12, a21, a22, c1, b11, b12, b21, b22, c2] = parameters as Ten<T>;
    const [in1, in2] = [on.given(x1 as number), on.given(x2 as number)];
    const [want1, want2] = [on.given(t1 as number), on.given(t2 as number)];
    const neuron = (x: T, w: T, x2nd: T, w2nd: T, bias: T) =>
      on.sigmoid(on.plus(on.plus(on.times(x, w), on.times(x2nd, w2nd)), bias));
    const y1 = neuron(in1, a11, in2, a21, c1);
    const y2 = neuron(in1, a12, in2, a22, c1);
    const h1 = neuron(y1, b11, y2, b21, c2);
    const h2 = neuron(y1, b12, y2, b22, c2);
    const squares = on.plus(on.pow(on.minus(want1, h1), 2), on.pow(on.minus(want2, h2), 2));
    return on.times(squares, on.given(1 / 2));
  };
}

type Ten<T> = readonly [T, T, T, T, T, T, T, T, T, T];
