import type { StepPolicy } from '../../network/policy.ts';
import type { DenseShape } from '../../network/shape.ts';
import { fail } from '../../number/expect.ts';
import type { SlipKindId } from '../../slips/catalogue/catalogue.ts';
import type { Made } from '../../slips/made.ts';
import type { Evaluator } from '../../slips/patch.ts';
import { evaluatorOf } from '../../slips/patched.ts';
import { type Example, stepOf } from '../../slips/step.ts';
import { evaluate } from '../../trace/evaluate.ts';
import { traceOfLayers } from '../../trace/trace.ts';
import { drawsFrom } from './draws.ts';
import { friendlyNumbers, friendlyRates, isTelling, type Quiet } from './friendly.ts';
import { markedInEach, markedKinds } from './marked.ts';
import { type PrintedTo, type ToldApart, toldApart } from './told-apart.ts';

/** A network for a worksheet, and what its answers tell of the slips that may lie behind them. */
export interface RoundNetwork extends Pick<ToldApart, 'answers' | 'together' | 'equal' | 'harmless'> {
  readonly example: Example;
  /** all of them: each gives other answers than the right ones */
  readonly slips: readonly Made[];
}

/** What else is settled: how the step is taken, which slips have to show, and of how many networks the best is taken. */
export interface RoundNetworkOptions {
  /** half the sum of squares, or a softmax's cross-entropy, and a learning rate, unless another is asked for; with the old weights */
  readonly policy?: StepPolicy;
  /** the kinds of slips that are to be told apart */
  readonly kinds?: readonly SlipKindId[];
  /** how many networks are compared */
  readonly candidates?: number;
}

const where = 'roundNetwork';
/** Draws for each candidate, and how many of them may fail before a network is made quieter: a deep one soon saturates. */
const patience = 300;
const tries = 40;

/**
 * A network with friendly starting numbers, for a worksheet: the best of some dozens. Every slip that a teacher marks shows
 * in the answers, and few give the same answers as another one.
 * @param seed    whole number from 0 to 2³² − 1; the same one gives the same network
 * @param digits  1 to 15 decimals or significant digits, to which students print their answers
 * @param asked   ids of the quantities that they are asked for
 * @throws RangeError if one of these is none, as traceOfLayers, if no friendly numbers keep the network alive, or if these digits of
 *   these quantities do not show every slip
 * @example
 * const { shape } = articleExample();
 * const { example } = roundNetwork(1, shape, { decimals: 4 }, ['h1', 'h2', 'b11_new']);
 * Object.keys(example.parameters).length // 15
 */
export function roundNetwork(
  seed: number,
  shape: DenseShape,
  digits: PrintedTo,
  asked: readonly string[],
  options: RoundNetworkOptions = {},
): RoundNetwork {
  const found = bestNetwork(seed, shape, digits, asked, options);
  if (found === undefined) return fail(where, 'a network that small numbers do not saturate', 'none');
  const { unseen, ...network } = found;
  const [first] = unseen;
  if (first) fail(where, 'digits and quantities in which every slip shows', `${first.slip} of ${first.at}`);
  return network;
}

/**
 * The same, where it is a finding that there is none: undefined if no friendly numbers keep the network alive; with the slips
 * that show in none of these digits, if there are such.
 * @throws RangeError if an argument is none, as traceOfLayers
 * @internal
 */
export function bestNetwork(
  seed: number,
  shape: DenseShape,
  digits: PrintedTo,
  asked: readonly string[],
  { policy = usualPolicy(shape), kinds = markedKinds, candidates = 36 }: RoundNetworkOptions = {},
): (RoundNetwork & Pick<ToldApart, 'unseen'>) | undefined {
  const draws = drawsFrom(where, seed);
  const entries = traceOfLayers(shape, policy, where);
  needDigits(digits);
  needAsked(asked, new Set(entries.flatMap(({ id, op }) => (op === 'parameter' ? [] : [id]))));
  if (!Number.isInteger(candidates) || candidates < 1) fail(where, 'one candidate or more', candidates);
  let best: (ToldApart & { readonly example: Example }) | undefined;
  const rate = draws.pick(friendlyRates);
  const marked = markedInEach(kinds);
  let at: Evaluator | undefined;
  let tried = 0;
  let failed = 0;
  for (let drawn = 0; drawn < patience * candidates && tried < candidates; drawn++) {
    const quiet = Math.min(2, Math.floor(failed / tries)) as Quiet;
    const parameters = friendlyNumbers(shape, policy, { rate, quiet }, draws);
    if (!isTelling(entries, evaluate(entries, parameters))) {
      failed++;
      continue;
    }
    tried++;
    const example = { shape, policy, parameters };
    const step = stepOf(example);
    at ??= evaluatorOf(step);
    const told = { ...toldApart(step, marked(step), asked, digits, at), example };
    if (best === undefined || isBetter(told, best)) best = told;
    if (best.unseen.length === 0 && best.together.length === 0) break;
  }
  if (best === undefined) return undefined;
  const { answers, told: slips, unseen, together, equal, harmless, example } = best;
  return { example, answers, slips, unseen, together, equal, harmless };
}

/** Fewer slips that do not show; then fewer pairs that give the same answers. */
function isBetter(a: ToldApart, b: ToldApart): boolean {
  const more = a.unseen.length - b.unseen.length;
  return more !== 0 ? more < 0 : pairsIn(a) < pairsIn(b);
}

const pairsIn = ({ together }: ToldApart) =>
  together.reduce((sum, { length }) => sum + (length * (length - 1)) / 2, 0);

function usualPolicy({ layers }: DenseShape): StepPolicy {
  const loss = layers.at(-1)?.activation === 'softmax' ? 'softmax cross-entropy' : 'half sum';
  return { loss, hidden: 'old', rate: true, steps: false };
}

function needDigits(to: PrintedTo): void {
  const count = 'decimals' in to ? to.decimals : to.significant;
  if (!Number.isInteger(count) || count < 1 || count > 15)
    fail(where, 'a whole number of digits from 1 to 15', count);
}

function needAsked(asked: readonly string[], computed: ReadonlySet<string>): void {
  if (asked.length === 0) fail(where, 'one asked quantity or more', asked);
  for (const id of asked) if (!computed.has(id)) fail(where, 'computed quantities of the network', id);
}
