import type { StepPolicy } from '../../network/policy.ts';
import type { DenseShape } from '../../network/shape.ts';
import { everyMade } from '../../slips/catalogue/catalogue.ts';
import type { Made } from '../../slips/made.ts';
import { evaluatorOf } from '../../slips/patched.ts';
import { type Example, type Step, stepOf } from '../../slips/step.ts';
import { traceOfLayers } from '../../trace/trace.ts';
import { bestNetwork } from '../round-network/round-network.ts';
import { type PrintedTo, toldApart } from '../round-network/told-apart.ts';
import { askedIn, type WeightOrder } from './asked.ts';
import type { AskedKind } from './asked-kinds.ts';
import { seedAt } from './seeds.ts';
import { type SlipWhere, whereOf } from './where.ts';
import { type Alike, type WrongNumber, wrongAnswers } from './wrong-numbers.ts';

/** What a sheet is made for. */
export interface SheetSpec {
  readonly shape: DenseShape;
  /** taken with the old weights on the way back, as is right */
  readonly policy: StepPolicy;
  readonly asked: readonly AskedKind[];
  readonly to: PrintedTo;
  /** in which weights are asked for, as they are named; the network is the same */
  readonly order?: WeightOrder;
}

/** A problem for a student, its key, and what a marker may meet. */
export interface Sheet {
  readonly seed: number;
  readonly to: PrintedTo;
  /** the problem: a network with friendly numbers */
  readonly example: Example;
  /** ids, in the order in which they are worked out */
  readonly asked: readonly string[];
  /** the right answers as printed, by id */
  readonly answers: Readonly<Record<string, string>>;
  /** those of the slips that a teacher marks, in the order asked */
  readonly wrong: readonly WrongNumber[];
  /** of those slips the ones that no number asked for tells apart, class by class */
  readonly alike: readonly Alike[];
  /** single oversights too: in how many places of the network one of the catalogue's slips can be made; which show in nothing asked */
  readonly everywhere: { readonly places: number; readonly unseen: readonly string[] } | undefined;
}

/** Why there is no sheet. */
export type NoSheet =
  /** nothing of what is to be asked for is in the network */
  | { readonly problem: 'nothing asked' }
  /** whatever small numbers were tried, a neuron is saturated or dead */
  | { readonly problem: 'saturated' }
  /** a slip that a teacher marks shows in none of the numbers asked for */
  | { readonly problem: 'unseen'; readonly slip: SlipWhere };

/** So many networks are compared at most. With more places than these, only marked slips are looked at; in all, so many are. */
const attempts = 16;
const mostPlaces = 12_000;
const mostLooks = 24_000;

/**
 * The sheet of a seed: of some networks in which every slip that a teacher marks shows, the one in which fewest of the
 * catalogue's other slips do not. The same seed gives the same sheet.
 * @param seed  whole number from 0 to 2³² − 1
 * @throws RangeError as roundNetwork, for a seed, a shape or digits that are none
 * @example
 * const { shape, policy } = articleExample();
 * const sheet = sheetOf(7, { shape, policy, asked: usuallyAsked, to: { decimals: 4 } });
 * sheet.asked.slice(0, 4) // ['h1', 'h2', 'E', 'b11_new']
 */
export function sheetOf(
  seed: number,
  { shape, policy, asked: kinds, to, order }: SheetSpec,
): Sheet | NoSheet {
  const rightly = { ...policy, hidden: 'old' } as const;
  const asked = askedIn(traceOfLayers(shape, rightly, 'sheetOf'), kinds, order);
  if (asked.length === 0) return { problem: 'nothing asked' };
  let best: Found | undefined;
  let tries = 1;
  for (let n = 0; n < tries; n++) {
    const network = bestNetwork(seedAt(seed, n), shape, to, asked, {
      policy: rightly,
      candidates: asked.length > 100 ? 12 : 36,
    });
    const [hidden] = network?.unseen ?? [];
    // Where this happens it soon happens again.
    if (network === undefined) return best ? sheet(best) : { problem: 'saturated' };
    const step = stepOf(network.example);
    if (hidden) return best ? sheet(best) : { problem: 'unseen', slip: whereOf(step, hidden) };
    const everywhere = lookedAt(step, asked, to);
    const found = { network, step, everywhere };
    if (best === undefined || isBetter(found, best)) best = found;
    if (everywhere === undefined || everywhere.unseen.length === 0) break;
    tries = Math.min(attempts, Math.floor(mostLooks / everywhere.places));
  }
  return sheet(best as Found);

  function sheet({ network, step, everywhere }: Found): Sheet {
    const { example, answers, slips, equal, together } = network;
    const alike = [...equal, ...together].map((same) => same.map((one) => whereOf(step, one)));
    const wrong = wrongAnswers(step, slips, equal, asked, to);
    const unseen = [...new Set(everywhere?.unseen.map(({ slip }) => slip))];
    return {
      seed,
      to,
      example,
      asked,
      answers,
      wrong,
      alike,
      everywhere: everywhere && { places: everywhere.places, unseen },
    };
  }
}

interface Found {
  readonly network: NonNullable<ReturnType<typeof bestNetwork>>;
  readonly step: Step;
  readonly everywhere: { readonly places: number; readonly unseen: readonly Made[] } | undefined;
}

const hiddenIn = ({ everywhere }: Found) => everywhere?.unseen.length ?? 0;

/** Fewer pairs alike first, as among a network's candidates; then fewer oversights that do not show. */
function isBetter(a: Found, b: Found): boolean {
  const more = a.network.together.length - b.network.together.length;
  return more !== 0 ? more < 0 : hiddenIn(a) < hiddenIn(b);
}

/** Every place of every slip, the single oversights among them; undefined where there are too many to look at. */
function lookedAt(step: Step, asked: readonly string[], to: PrintedTo): Found['everywhere'] {
  const all: Made[] = [];
  for (const made of everyMade(step)) if (all.push(made) > mostPlaces) return undefined;
  return { places: all.length, unseen: toldApart(step, all, asked, to, evaluatorOf(step)).unseen };
}
