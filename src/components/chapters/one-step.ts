import { interceptInterval } from '../../lib/audit/intercept-interval.ts';
import { agrees, printedInArticle } from '../../lib/audit/printed.ts';
import { boundsFor, quantity, traceUnder, valuesFor } from '../../lib/example/quantities.ts';
import { meanSquaredError } from '../../lib/neuron/losses.ts';
import { gradientsOfParameters } from '../../lib/trace/convergence.ts';
import { type NamedQuantities, remembered } from '../setting/named.ts';
import type { Setting } from '../setting/store.ts';

const { figures } = printedInArticle;

/** How many of the figures that the article prints are those of its step. */
const agreeing = remembered(
  ({ parameters, rounding }: Setting) =>
    Object.entries(figures).filter(([id, printed]) => agrees(quantity(id, parameters, rounding), printed))
      .length,
);

const gradients = gradientsOfParameters(traceUnder(undefined));

/** What the gradients promise: a parameter that moves by −ρ·g changes the error by about −ρ·g². */
const promised = (
  { parameters, rounding }: Pick<Setting, 'parameters' | 'rounding'>,
  of: readonly string[],
): number => {
  const values = valuesFor('E', parameters, rounding);
  return of.reduce((sum, id) => sum - (parameters.rho as number) * (values[id] as number) ** 2, 0);
};

/** What the step does to the error; nothing where the two errors are nearer to each other than they hold. */
function change({ parameters, rounding }: Setting): number {
  const { E = 0, E_after = 0 } = valuesFor('E', parameters, rounding);
  const off = boundsFor('E', parameters, rounding);
  return Math.abs(E_after - E) > (off.E as number) + (off.E_after as number) ? E_after - E : 0;
}

const interval = remembered(({ parameters }: Setting) => interceptInterval(parameters));

export const quantities = {
  'agreeing-figures': agreeing,
  'differing-figures': (setting) => Object.keys(figures).length - agreeing(setting),
  'c2-from': (setting) => interval(setting).from,
  'c2-to': (setting) => interval(setting).to,
  'error-of-printed-outputs': ({ parameters }) =>
    meanSquaredError(
      [quantity('t1', parameters), quantity('t2', parameters)],
      [figures.h1_after.value, figures.h2_after.value],
    ),
  change,
  'promised-change': (setting) => promised(setting, gradients),
  'promised-by-c2': (setting) => promised(setting, ['dE_dc2']),
  // per cent
  'share-of-c2': (setting) => (100 * promised(setting, ['dE_dc2'])) / promised(setting, gradients),
  'promised-at-fifty': ({ parameters, rounding }) =>
    promised({ parameters: { ...parameters, rho: 50 }, rounding }, gradients),
  'error-uphill': ({ parameters }) =>
    quantity('E_after', { ...parameters, rho: -(parameters.rho as number) }),
  'moved-by-rounding': ({ parameters }) => quantity('E~outputs-to-3', parameters) - quantity('E', parameters),
} satisfies NamedQuantities;
