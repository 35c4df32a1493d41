import type { Arithmetic, Computation } from '../../../lib/autograd/arithmetic.ts';
import { gradientByDuals, gradientByObjects, gradientByTape } from '../../../lib/autograd/gradients.ts';
import { tape } from '../../../lib/autograd/tape.ts';
import { exampleError, tenParameters } from '../../../lib/autograd/worked-example.ts';
import { writtenOutStep } from '../../../lib/autograd/written-out-step.ts';
import { article, articleShape } from '../../../lib/example/article.ts';
import { backward } from '../../../lib/network/backward.ts';
import { forward } from '../../../lib/network/network.ts';
import { update } from '../../../lib/network/train.ts';
import { networkOf, parametersOf, sampleOf } from '../../../lib/trace/parameters.ts';
import type { RoadName } from '../../words/vocabulary.ts';

const { rho } = article;
const start = tenParameters.map((id) => article[id]);
const { input, targets } = sampleOf(article, articleShape);

/** Steps with a gradient found by machine. */
function descended(
  gradientBy: (f: Computation, x: Float64Array) => { readonly gradient: Float64Array },
): (steps: number) => Float64Array {
  const error = exampleError();
  return (steps) => {
    const p = Float64Array.from(start);
    for (let n = 0; n < steps; n++) {
      const { gradient } = gradientBy(error, p);
      for (let i = 0; i < p.length; i++) p[i] = (p[i] as number) - rho * (gradient[i] as number);
    }
    return p;
  };
}

function byLayers(steps: number): Float64Array {
  let network = networkOf(article, articleShape);
  for (let n = 0; n < steps; n++) {
    const pass = forward(network, input);
    network = update(network, backward(network, pass, targets), rho);
  }
  const parameters = parametersOf(network, true);
  return Float64Array.from(tenParameters, (id) => parameters[id] as number);
}

function writtenOut(steps: number): Float64Array {
  const p = Float64Array.from(start);
  for (let n = 0; n < steps; n++) writtenOutStep(input, targets, rho, p, p);
  return p;
}

/** The ten parameters after so many steps from the article's start, by each road. */
export const roads = (): Readonly<Record<RoadName, (steps: number) => Float64Array>> => {
  const used = tape();
  return {
    'forward mode': descended(gradientByDuals),
    objects: descended(gradientByObjects),
    tape: descended((f, x) => gradientByTape(f, x, used)),
    layers: byLayers,
    'written out': writtenOut,
  };
};

/** How many numbers the graph of the worked example holds, given ones and computed ones. */
export function nodesOfExample(): number {
  const counted = tape();
  exampleError()(counted as Arithmetic<number>, start.map(counted.given));
  return counted.length();
}
