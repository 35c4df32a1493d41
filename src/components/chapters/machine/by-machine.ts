import { gradientByDuals, objects } from '../../../lib/autograd/gradients.ts';
import { graphOf, Value } from '../../../lib/autograd/value.ts';
import { exampleError, tenParameters } from '../../../lib/autograd/worked-example.ts';
import { article } from '../../../lib/example/article.ts';
import { multiplications } from '../../../lib/network/multiplications.ts';

const parametersAtStart = () => tenParameters.map((id) => new Value(article[id]));

/** The graph of the worked example, counted. */
const graph = graphOf(exampleError()(objects, parametersAtStart()));
const computed = graph.filter(({ op }) => op !== 'given');
export const counted = {
  given: graph.length - computed.length,
  operations: computed.length,
  /** one for each input of each operation: what a sweep multiplies and adds along */
  wires: computed.reduce((sum, { inputs }) => sum + inputs.length, 0),
  parameters: tenParameters.length,
} as const;

/** The same for any network of sigmoids with a mean squared error, of so many inputs and neurons in each layer. */
export function operationsOf(widths: readonly number[]): number {
  const outputs = widths.at(-1) ?? 0;
  const neurons = widths.slice(1).map((units, l) => units * (2 * (widths[l] as number) + 1));
  return neurons.reduce((sum, n) => sum + n, 0) + 3 * outputs;
}

/** A network for digits, as in the chapter on any network. */
export const digits = [784, 30, 10] as const;
export const ofDigits = multiplications(digits);

/** The error after so many steps in which no gradient was set to zero: each keeps what all steps before it have found. */
export function notZeroed(steps: number): number {
  const parameters = parametersAtStart();
  for (let n = 0; n < steps; n++) {
    exampleError()(objects, parameters).backward();
    for (const parameter of parameters) parameter.data -= article.rho * parameter.grad;
  }
  return exampleError()(objects, parameters).data;
}

/** One sweep forward, in which b22 moves and the rest stand still. */
export const slopeAlongB22 = gradientByDuals(
  exampleError(),
  tenParameters.map((id) => article[id]),
).gradient[tenParameters.indexOf('b22')] as number;
