import { article } from '../example/article.ts';
import { entriesFor, valuesFor } from '../example/quantities.ts';
import type { VariationName } from '../slips/variations.ts';
import type { Rounding } from '../trace/evaluate.ts';
import { agrees, type Printed, printedInArticle } from './printed.ts';

/** The article's step carried out again: as it should be, or with what may have gone wrong in it. */
export interface Replay {
  readonly variation?: VariationName;
  readonly rounding?: Rounding;
}

const roundedOutputs: Rounding = { what: 'outputs', decimals: 3 };

/**
 * The replays of the audit. The last puts the two slips that explain something into one step.
 * @example replays['sign-lost'] // { variation: 'c2-sign-lost' }
 */
export const replays = {
  right: {},
  'outputs-rounded': { rounding: roundedOutputs },
  'sign-lost': { variation: 'c2-sign-lost' },
  'new-weights': { variation: 'new-weights' },
  both: { variation: 'c2-sign-lost', rounding: roundedOutputs },
} as const satisfies Record<string, Replay>;

/** The name of a replay. */
export type ReplayName = keyof typeof replays;

/** What one replay has to say about one printed figure. */
export interface Finding {
  /** the quantity that the article says the figure is */
  readonly id: string;
  readonly printed: Printed;
  /** that quantity in this replay */
  readonly value: number;
  /** the quantity whose digits were printed: `id`, the same one from before the step, or none */
  readonly found: string | undefined;
}

/**
 * Each figure that the article prints, looked for in a replay at the article's own parameters.
 * @example findingsIn('outputs-rounded').find(({ id }) => id === 'E_after').found // 'E'
 */
export function findingsIn(name: ReplayName): readonly Finding[] {
  const { variation, rounding }: Replay = replays[name];
  const values = valuesFor(variation ? `E~${variation}` : 'E', article, rounding);
  return Object.entries(printedInArticle.figures).map(([id, printed]) => {
    const places = [id, ...before(id)];
    const found = places.find((place) => place in values && agrees(values[place] as number, printed));
    return { id, printed, value: values[id] as number, found };
  });
}

/** The same quantity before the step, of one after it. */
function before(id: string): readonly string[] {
  const { phase, of } = entriesFor(undefined).get(id) ?? {};
  return phase === 'after' && of !== undefined ? [of] : [];
}
