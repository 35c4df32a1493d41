import { article, articleShape } from '../../lib/example/article.ts';
import { mazur } from '../../lib/example/mazur.ts';
import { quantity } from '../../lib/example/quantities.ts';
import type { TracePolicy } from '../../lib/network/policy.ts';
import { meanSquaredError } from '../../lib/neuron/losses.ts';
import { sigmoid } from '../../lib/neuron/sigmoid.ts';
import { evaluate } from '../../lib/trace/evaluate.ts';
import { traceOf } from '../../lib/trace/trace.ts';
import { order } from '../setting/claim.ts';
import type { NamedQuantities } from '../setting/named.ts';

/** The error after the step of Mazur's example at his own numbers, with the biases and the hidden layer's weights so taken. */
const mazurAfter = (policy: Pick<TracePolicy, 'biases' | 'hidden'>) => () =>
  evaluate(traceOf(articleShape, { loss: 'mean', ...policy }), mazur).E_after as number;

/** How far y1 is raised, to see what comes of it along each of its two wires. */
const nudge = 1 / 1000;
const movedH1 = () => nudge * article.b11;
const movedH2 = () => nudge * article.b12;
/** The error with y1 so raised, less the error before. */
const movedE = () =>
  meanSquaredError(
    [article.t1, article.t2],
    [sigmoid(quantity('zh1') + movedH1()), sigmoid(quantity('zh2') + movedH2())],
  ) - quantity('E');

/** Where the gradient of y1 vanishes as b12 is turned, between two values of b12 on either side. */
function vanishing(low: number, high: number): number {
  const sideOf = (b12: number) => Math.sign(quantity('dE_dy1', { ...article, b12 }));
  const from = sideOf(low);
  let [near, far] = [low, high];
  for (let halving = 0; halving < 50; halving++) {
    const middle = (near + far) / 2;
    if (sideOf(middle) === from) near = middle;
    else far = middle;
  }
  return near;
}
const nearer = () => vanishing(-1, 0);
const farther = () => vanishing(-4, -3);
const at = (reference: string, b12: () => number) => () => quantity(reference, { ...article, b12: b12() });

/** Output weights so large that what comes back through them grows. */
export const largeWeights = { b11: 8, b12: 6, b21: -8, b22: -6 } as const;
const underLarge = (reference: string) => () => quantity(reference, { ...article, ...largeWeights });

export const quantities = {
  // 1 where the two parts of the blame of y1 have the same sign, −1 where opposite ones, 0 where one is nothing
  'parts-together': (setting) => order('dE_dy1_h1', 0, setting) * order('dE_dy1_h2', 0, setting),
  'mazur-old-weights': mazurAfter({ biases: 'frozen', hidden: 'old' }),
  'mazur-new-weights': mazurAfter({ biases: 'frozen', hidden: 'new' }),
  'mazur-shared-biases': mazurAfter({ biases: 'shared', hidden: 'old' }),
  'moved-h1': movedH1,
  'moved-h2': movedH2,
  'moved-E-by-deltas': () => quantity('dE_dzh1') * movedH1() + quantity('dE_dzh2') * movedH2(),
  'moved-E': movedE,
  'b12-vanishing': nearer,
  'b12-vanishing-again': farther,
  'delta-where-it-vanishes-again': at('dE_dzh2', farther),
  'h2-where-it-vanishes-again': at('h2', farther),
  'large-delta-h1': underLarge('dE_dzh1'),
  'large-delta-h2': underLarge('dE_dzh2'),
  'large-delta-y1': underLarge('dE_dzy1'),
  'large-delta-y2': underLarge('dE_dzy2'),
} satisfies NamedQuantities;
