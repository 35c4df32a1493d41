import { gradientByObjects, gradientByTape } from '../src/lib/autograd/gradients.ts';
import { tape } from '../src/lib/autograd/tape.ts';
import { exampleError, tenParameters } from '../src/lib/autograd/worked-example.ts';
import { writtenOutStep } from '../src/lib/autograd/written-out-step.ts';
import { article, articleShape } from '../src/lib/example/article.ts';
import { backward, errorOf } from '../src/lib/network/backward.ts';
import { forward } from '../src/lib/network/network.ts';
import { update } from '../src/lib/network/train.ts';
import { descend } from '../src/lib/trace/descend.ts';
import { networkOf, parametersOf, sampleOf } from '../src/lib/trace/parameters.ts';
import { traceOf } from '../src/lib/trace/trace.ts';
import { byHand, nodeForNode, nodes, start, unrolled } from './graph.ts';
import { handwritten } from './handwritten.ts';
import { ratio, type Times, timesOf, turns } from './timing.ts';

// One step of the worked example by every road, a thousand at a time; then a graph of a hundred thousand nodes by objects and
// by a tape beside the same in plain typed arrays. It prints times and ratios, and fails nothing.

const steps = 1000;
const rho = article.rho;
const [input, target] = [
  [article.x1, article.x2],
  [article.t1, article.t2],
] as const;
const { input: x, targets } = sampleOf(article, articleShape);
const trace = traceOf(articleShape);
const error = exampleError();
const reused = tape();
const fresh = () => Float64Array.from(tenParameters, (id) => article[id]);

/** So many steps with a gradient that is found in some way, from the article's start. */
function descended(gradientAt: (p: Float64Array) => Float64Array): Float64Array {
  const p = fresh();
  for (let n = 0; n < steps; n++) {
    const gradient = gradientAt(p);
    for (let i = 0; i < p.length; i++) p[i] = (p[i] as number) - rho * (gradient[i] as number);
  }
  return p;
}

function inPlace(step: typeof writtenOutStep): Float64Array {
  const p = fresh();
  for (let n = 0; n < steps; n++) step(input, target, rho, p, p);
  return p;
}

function byLayers(): Float64Array {
  let network = networkOf(article, articleShape);
  for (let n = 0; n < steps; n++) {
    const pass = forward(network, x);
    errorOf(network, pass, targets);
    network = update(network, backward(network, pass, targets), rho);
  }
  const parameters = parametersOf(network, true);
  return Float64Array.from(tenParameters, (id) => parameters[id] as number);
}

function byTrace(): Float64Array {
  const parameters = descend(trace, article, steps);
  return Float64Array.from(tenParameters, (id) => parameters[id] as number);
}

const roads = {
  'typed code by hand': () => inPlace(handwritten),
  'written out': () => inPlace(writtenOutStep),
  trace: byTrace,
  'plain, layer by layer': byLayers,
  tape: () => descended((p) => gradientByTape(error, p, reused).gradient),
  objects: () => descended((p) => gradientByObjects(error, p).gradient),
} as const;

const perStep = ({ median, fastest }: Times) =>
  `${((1e6 * median) / steps).toFixed(0)} ns a step, the fastest ${((1e6 * fastest) / steps).toFixed(0)}`;

console.log(
  `one step of the worked example, ${steps} at a time; median of ${turns} runs; Node ${process.versions.node}`,
);
const stepTimes = timesOf(Object.values(roads), 30);
const [hand] = stepTimes as [Times];
for (const [i, [name, road]] of Object.entries(roads).entries())
  console.log(
    `${name}: ${perStep(stepTimes[i] as Times)}; to typed code by hand ${ratio(stepTimes[i] as Times, hand)}; b22 then ${road()[8]}`,
  );

console.log(`\na graph of ${nodes.toLocaleString('en')} nodes, value and gradient`);
const graphs = {
  'plain typed arrays, node for node': () => nodeForNode(start),
  'plain typed arrays, six nodes at once': () => byHand(start),
  tape: () => gradientByTape(unrolled, start, reused),
  objects: () => gradientByObjects(unrolled, start),
} as const;
const graphTimes = timesOf(Object.values(graphs), 10);
const [plain] = graphTimes as [Times];
const found = [
  nodeForNode(start)[1],
  byHand(start)[1],
  graphs.tape().gradient[0],
  graphs.objects().gradient[0],
];
for (const [i, name] of Object.keys(graphs).entries()) {
  const { median, fastest } = graphTimes[i] as Times;
  console.log(
    `${name}: ${median.toFixed(2)} ms, the fastest ${fastest.toFixed(2)}; to plain ${ratio(graphTimes[i] as Times, plain)}; slope ${found[i]}`,
  );
}
