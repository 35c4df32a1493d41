import { interceptInterval } from '../../lib/audit/intercept-interval.ts';
import { agrees, printedInArticle } from '../../lib/audit/printed.ts';
import { boundsFor, quantity, valuesFor } from '../../lib/example/quantities.ts';
import { traceUnder } from '../../lib/example/traces.ts';
import { meanSquaredError } from '../../lib/neuron/losses.ts';
import { gradientsOfParameters } from '../../lib/trace/convergence.ts';
import { order } from '../setting/claim.ts';
import { type NamedQuantities, remembered } from '../setting/named.ts';
import type { Setting } from '../setting/store.ts';

const { figures } = printedInArticle;

/** How many of the figures that the article prints are those of its step. */
const agreeing = remembered(
  ({ parameters, rounding }: Setting) =>
    Object.entries(figures).filter(([id, printed]) => agrees(quantity(id, parameters, rounding), printed))
      .length,
);

const trace = traceUnder(undefined);
const gradients = gradientsOfParameters(trace);

/** What each parameter becomes. */
const updates = trace.flatMap(({ id, phase, of }) => (phase === 'update' && of ? [{ id, of }] : []));

/**
 * What the gradients promise: a parameter that moves by −ρ·g changes the error by about −ρ·g². Nothing where the largest of
 * them is printed as nothing.
 */
function promised(setting: Setting, of: readonly string[]): number {
  const { parameters, rounding } = setting;
  if (order(leading(setting), 0, setting, gradientDigits) === 0) return 0;
  const values = valuesFor('E', parameters, rounding);
  return of.reduce((sum, id) => sum - (parameters.rho as number) * (values[id] as number) ** 2, 0);
}

/** What the step does to the error; nothing where the two errors are nearer to each other than they hold. */
function change({ parameters, rounding }: Setting): number {
  const { E = 0, E_after = 0 } = valuesFor('E', parameters, rounding);
  const off = boundsFor('E', parameters, rounding);
  return Math.abs(E_after - E) > (off.E as number) + (off.E_after as number) ? E_after - E : 0;
}

/** Printed as in the table of the step. */
const gradientDigits = { atLeast: 4 } as const;
const newDigits = { atLeast: 5 } as const;

/** 0 where none of the ten is printed otherwise after the step, 1 where some are; where all are, 2 against the gradients, 3 along. */
function moved(setting: Setting): number {
  const moving = updates.filter(({ id, of }) => order(id, of, setting, newDigits) !== 0).length;
  if (moving < updates.length) return moving === 0 ? 0 : 1;
  return (setting.parameters.rho as number) > 0 ? 2 : 3;
}

const outputs = [1, 2] as const;

/** How many outputs are printed nearer to their targets after the step than before. */
const nearer = (setting: Setting) =>
  outputs.filter((k) => {
    const miss = (id: string) => Math.abs(at(id, setting) - at(`t${k}`, setting));
    return order(miss(`h${k}_after`), miss(`h${k}`), setting) < 0;
  }).length;

/** How many outputs are printed on one side of their targets before the step and on the other after it. */
const overshot = (setting: Setting) =>
  outputs.filter((k) => order(`h${k}`, `t${k}`, setting) * order(`h${k}_after`, `t${k}`, setting) < 0).length;

const at = (reference: string, { parameters, rounding }: Setting) =>
  quantity(reference, parameters, rounding);

/** The parameter whose gradient is farthest from zero. */
const leading = (setting: Setting): string =>
  gradients.reduce((best, one) => (Math.abs(at(one, setting)) > Math.abs(at(best, setting)) ? one : best));

/** Its place among the ten, from 1; 11 where another gradient is printed alike, and 0 where none brings anything. */
function leadingPlace(setting: Setting): number {
  const first = leading(setting);
  if (order(first, 0, setting, gradientDigits) === 0 || setting.parameters.rho === 0) return 0;
  const rivals = gradients.filter(
    (one) => one !== first && order(one, first, setting, { ...gradientDigits, sizes: true }) >= 0,
  );
  return rivals.length > 0 ? gradients.length + 1 : 1 + gradients.indexOf(first);
}

/** What a slip moves the error after the step by, as a share of it; −1 where both are printed alike. */
function shareMoved(slip: string, setting: Setting): number {
  const wrong = `E_after~${slip}`;
  if (order(wrong, 'E_after', setting, { atLeast: 6 }) === 0) return -1;
  return Math.min(Math.abs(at(wrong, setting) / at('E_after', setting) - 1), 1);
}

/** −1, 0 or 1 as the error falls, stays or rises where c2 goes the wrong way; 2 where it rises without that as well. */
function withC2Added(setting: Setting): number {
  const after = (slip: string) => order(`E_after${slip}`, 'E', setting);
  return after('~c2-added') > 0 && after('') > 0 ? 2 : after('~c2-added');
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
  moved,
  'nearer-outputs': nearer,
  'outputs-past-target': overshot,
  'leading-parameter': leadingPlace,
  'promised-by-leading': (setting) => promised(setting, [leading(setting)]),
  // per cent
  'share-of-leading': (setting) =>
    (100 * promised(setting, [leading(setting)])) / promised(setting, gradients) || 0,
  'with-c2-added': withC2Added,
  'unrounded-error': ({ parameters }) => quantity('E', parameters),
  'as-they-go': (setting) => shareMoved('new-weights', setting),
  'promised-at-fifty': (setting) =>
    promised({ ...setting, parameters: { ...setting.parameters, rho: 50 } }, gradients),
  'error-uphill': ({ parameters }) =>
    quantity('E_after', { ...parameters, rho: -(parameters.rho as number) }),
  'moved-by-rounding': ({ parameters }) => quantity('E~outputs-to-3', parameters) - quantity('E', parameters),
} satisfies NamedQuantities;
