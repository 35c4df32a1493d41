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
import { boundOf } from '../setting/shown.ts';
import { slipped } from '../setting/slipped.ts';
import type { Setting } from '../setting/store.ts';

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

/** The size of the largest, signs aside. */
const largest = (references: readonly string[], { parameters, rounding }: Setting) =>
  Math.max(...references.map((one) => Math.abs(quantity(one, parameters, rounding))));

/** Between what and what the size of the largest lies, by how far each can be off. */
function span(references: readonly string[], setting: Setting): readonly [least: number, most: number] {
  const sizes = references.map((one) => [largest([one], setting), boundOf(one, setting)] as const);
  return [
    Math.max(...sizes.map(([size, off]) => size - off)),
    Math.max(...sizes.map(([size, off]) => size + off)),
  ];
}

/** How often the largest of some holds that of others; NaN where that is nothing, or does not hold to the digits shown. */
function besides(some: readonly string[], others: readonly string[], setting: Setting): number {
  const [[from, to], [least, most]] = [span(some, setting), span(others, setting)];
  const open = Math.max(to - from, most - least) / least;
  return least > 0 && open < 10 ** -setting.digits
    ? largest(some, setting) / largest(others, setting)
    : Number.NaN;
}

const outputDeltas = ['dE_dzh1', 'dE_dzh2'];
const hiddenDeltas = ['dE_dzy1', 'dE_dzy2'];
const partsOfC1 = ['dE_dc1_y1_h1', 'dE_dc1_y1_h2', 'dE_dc1_y2_h1', 'dE_dc1_y2_h2'];

/** −1 where some of the four parts are printed above zero and some below, 1 where all are on one side, 0 where one is nothing. */
function partsOfC1Together(setting: Setting): number {
  const signs = partsOfC1.map((part) => order(part, 0, setting));
  if (signs.includes(1) && signs.includes(-1)) return -1;
  return signs.includes(0) ? 0 : 1;
}

/**
 * What the path through h1 is of both: 0 where one of the two is nothing; less than half, half or more where they have
 * the same sign, 1 to 3; else too large, 4, or of the wrong sign, 5.
 */
function pathOfH1(setting: Setting): number {
  const [one, other] = ['dE_da11~path-h1-only', 'dE_da11~path-h2-only'] as const;
  const together = order(one, 0, setting) * order(other, 0, setting);
  const sizes = order(one, other, setting, { sizes: true });
  if (together > 0) return 2 + sizes;
  if (together < 0) return sizes < 0 ? 5 : 4;
  return together;
}

export const quantities = {
  'size-of-a11': (setting) => largest(['dE_da11'], setting),
  'beside-b22': (setting) =>
    order('dE_da11', 0, setting, { atLeast: 4 }) === 0
      ? Number.NaN
      : besides(['dE_da11'], ['dE_db22'], setting),
  // how many times as large the largest delta has become on its way back
  growth: (setting) => besides(hiddenDeltas, outputDeltas, setting),
  'parts-of-c1-together': partsOfC1Together,
  'path-of-h1': pathOfH1,
  'slip-new-weights': (setting) => slipped('dE_da11~new-weights', 'dE_da11', setting),
  'slip-wrong-wires': (setting) => slipped('dE_da11~wrong-wires', 'dE_da11', setting),
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
