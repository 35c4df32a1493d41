import type { Step } from '../../slips/step.ts';
import type { Convention } from './convention.ts';
import type { Phrase, Spelled } from './phrase.ts';
import type { Signed } from './places.ts';
import { joined, relationsOf } from './relations.ts';
import { placeOf } from './table.ts';

/** A quantity that a name may mean, and by what it is multiplied there. */
export interface Found {
  readonly id: string;
  readonly times: number;
  /** the sign is the convention's to choose */
  readonly eitherSign?: boolean;
}

/**
 * What a phrase means in a step under one convention, but for the sign of a δ; nothing where the step has no such quantity.
 */
export function resolved(phrase: Phrase, step: Step, convention: Convention): Found | undefined {
  const { gradient, step: steps, renewed, slope } = relationsOf(step);
  const place = placeOf(phrase.of, step, convention);
  if (place === undefined) return undefined;
  const { id } = place;
  const found = (other: string | undefined, times = 1): Found | undefined =>
    other === undefined ? undefined : { id: other, times };
  const isBefore = !phrase.of.renewed;
  switch (phrase.asks) {
    case 'itself': {
      const then = phrase.of.renewed ? renewed.get(id) : id;
      return then === undefined ? undefined : { id: then, times: place.times, eitherSign: place.eitherSign };
    }
    case 'gradient':
      return isBefore ? found(gradient.get(id)) : undefined;
    case 'step':
      return isBefore ? found(steps.get(id)) : undefined;
    case 'applied':
      return place.named === 'sum' ? after(outputOf(step, id), phrase.of, renewed) : undefined;
    case 'slope':
      return isBefore ? found(slope.get(joined(outputOf(step, id), id))) : undefined;
    case 'ratio': {
      const by = placeOf(phrase.by, step, convention);
      const via = phrase.via.map((one) => placeOf(one, step, convention)?.id);
      if (by === undefined || by.eitherSign || phrase.by.renewed || phrase.of.renewed) return undefined;
      return via.every((one) => one !== undefined) ? ratio(place, by, via, step) : undefined;
    }
    default:
      return phrase satisfies never;
  }
}

const outputOf = ({ byId }: Step, sum: string) => byId.get(sum)?.of ?? '';

function after(id: string, { renewed }: Spelled, later: ReadonlyMap<string, string>): Found | undefined {
  const then = renewed ? later.get(id) : id;
  return then === undefined ? undefined : { id: then, times: 1 };
}

/** ∂ of one quantity by another. */
function ratio(of: Signed, by: Signed, via: readonly string[], step: Step): Found | undefined {
  const { gradient, part, slope } = relationsOf(step);
  const found = (id: string | undefined, times = 1): Found | undefined =>
    id === undefined ? undefined : { id, times };
  if (of.named === 'error')
    return found(via.length > 0 ? part.get(joined(by.id, ...via)) : gradient.get(by.id));
  if (via.length > 0) return undefined;
  const isSameNeuron = by.layer === of.layer && by.unit === of.unit;
  switch (of.named) {
    case 'part of error': {
      // Each output has its own part of the error, but for a softmax, where every sum is in every part.
      if (step.shape.layers.at(-1)?.activation === 'softmax') return undefined;
      const output = step.names.layers[of.layer - 1]?.outputs[(of.unit ?? 1) - 1] as string;
      return found(isSameNeuron ? gradient.get(by.id) : part.get(joined(by.id, output)));
    }
    case 'output':
      return found(slope.get(joined(of.id, by.id)));
    case 'sum': {
      // A weighted sum's slope in a weight is what flows in there, and its slope in that is the weight.
      const { inputs = [], weights = [] } = step.names.layers[of.layer - 1] ?? {};
      if (by.named === 'weight' && isSameNeuron) return found(inputs[(by.from ?? 1) - 1]);
      const flowsIn = (by.named === 'output' || by.named === 'input') && by.layer === of.layer - 1;
      return flowsIn ? found(weights[(by.unit ?? 1) - 1]?.[(of.unit ?? 1) - 1]) : undefined;
    }
    default:
      return undefined;
  }
}
