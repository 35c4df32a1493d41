import { articleExample } from '../example/article-step.ts';
import { randomState } from '../points/random-state.ts';
import type { Made } from '../slips/made.ts';
import { mistakenTrace } from '../slips/mistaken-trace.ts';
import { nudgeCheck } from '../slips/nudge-check.ts';
import { type Step, stepOf } from '../slips/step.ts';
import { descend } from '../trace/descend.ts';
import type { Entry } from '../trace/entry.ts';
import { evaluate, type Values } from '../trace/evaluate.ts';

/**
 * From which starts a mistake is tried out, for how many steps, and what counts as learnt.
 * @internal
 */
export const slipsProtocol = {
  seeds: Array.from({ length: 20 }, (_, seed) => seed),
  steps: 1000,
  /** less than this share of the right error is left */
  learnt: 1 / 100,
} as const;

/**
 * What becomes of a network with a mistake in each of its steps.
 * @internal
 */
export interface SlipRun {
  /** whether the first step moves some weight or bias otherwise than the right step does */
  readonly moves: boolean;
  /** how many of the gradients agree with nudging the error; and of the moves */
  readonly gradients: number;
  readonly updates: number;
  /** whether the first step lowers the error, as the step with the mistake works it out */
  readonly falls: boolean;
  /** the error after all steps as a share of that before, worked out with the mistake: infinite where it is no number */
  readonly seen: number;
  /** the same, worked out rightly */
  readonly left: number;
}

/**
 * The article's step from another start: its network, input, targets and rate, and ten parameters from −1 to 1 by a seed.
 * @internal
 */
export function slipStart(seed: number): Step {
  const random = randomState(seed);
  const { entries, ...example } = stepOf(articleExample());
  const drawn = entries
    .filter(({ kind, phase }) => kind === 'parameter' && phase === 'given')
    .map(({ id }) => [id, 2 * random.randomSample() - 1] as const);
  return stepOf(articleExample({ ...example.parameters, ...Object.fromEntries(drawn) }));
}

/**
 * Steps with a mistake in each. A number that is copied wrongly is copied once, at the start, and steps go on from there.
 * @internal
 */
export function slipRun(step: Step, made: Made, steps: number = slipsProtocol.steps): SlipRun {
  const entries = mistakenTrace(step.entries, [made]);
  const start = { ...step.parameters, ...made.set };
  const checks = nudgeCheck(entries, start);
  const [once, last] = [descend(entries, start, 1), descend(entries, start, steps)];
  const right = descend(step.entries, step.parameters, 1);
  const before = errorFrom(entries, start);
  return {
    moves: checks.some(({ id }) => differs(once[id] as number, right[id] as number)),
    gradients: checks.filter(({ gradientAgrees }) => gradientAgrees).length,
    updates: checks.filter(({ moveAgrees }) => moveAgrees).length,
    falls: errorFrom(entries, once) < before,
    seen: errorFrom(entries, last) / before,
    left: rightError(step, last) / (step.values.E as number),
  };
}

/**
 * Two samples that no constant satisfies, step by step in turn: so many turns at the article's rate.
 * @internal
 */
export const contrastingSamples = {
  samples: [
    { x1: 0, x2: 1, t1: 0.1, t2: 0.9 },
    { x1: 1, x2: 0, t1: 0.9, t2: 0.1 },
  ],
  turns: 2000,
} as const;

/**
 * What is left of the error over both samples, as a share of it, with a mistake in each step or with none. A number of the
 * sample that is copied wrongly is so for both.
 * @internal
 */
export function leftOfTwoSamples(step: Step, made?: Made, turns: number = contrastingSamples.turns): number {
  const { samples } = contrastingSamples;
  const entries = made ? mistakenTrace(step.entries, [made]) : step.entries;
  const rightly = (weights: Values) =>
    samples.reduce((sum, sample) => sum + errorFrom(step.entries, { ...weights, ...sample }), 0);
  const before = rightly(step.parameters);
  const copied = Object.entries(made?.set ?? {}).filter(([id]) => Object.keys(samples[0]).includes(id));
  const taken = samples.map((sample) => ({ ...sample, ...Object.fromEntries(copied) }));
  let now: Values = { ...step.parameters, ...made?.set };
  for (let turn = 0; turn < turns; turn++)
    for (const sample of taken) {
      now = descend(entries, { ...now, ...sample }, 1);
      if (!Object.values(now).every(Number.isFinite)) return Number.POSITIVE_INFINITY;
    }
  return rightly(now) / before;
}

/**
 * The error that these weights and biases make, worked out without a mistake, for the step's own input and targets.
 * @internal
 */
export function rightError({ entries, parameters }: Step, weights: Values): number {
  const own = entries.filter(({ role }) => role === 'input' || role === 'target' || role === 'rate');
  const given = own.map(({ id }) => [id, parameters[id] as number]);
  return errorFrom(entries, { ...weights, ...Object.fromEntries(given) });
}

function errorFrom(entries: readonly Entry[], parameters: Values): number {
  if (!Object.values(parameters).every(Number.isFinite)) return Number.POSITIVE_INFINITY;
  const { E } = evaluate(entries, parameters);
  return Number.isFinite(E) ? (E as number) : Number.POSITIVE_INFINITY;
}

/** By more than the machine's own noise. */
const differs = (one: number, other: number) => !(Math.abs(one - other) <= 1e-12);
