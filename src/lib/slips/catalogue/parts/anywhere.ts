import type { Net } from '../net.ts';
import { mistaking, type Place, type Places, placeOf, rightly, rule, ruleOf } from './place.ts';

// What can happen to any number.

export const anywhere = {
  'sign-lost': function* (net) {
    for (const made of net.plan.entries) {
      const { id, op, role, of = id, phase } = made;
      if (op !== 'parameter') {
        // what a new value would rightly be bears the name of what is renewed
        const right = rightly(phase === 'update' && role !== 'step' ? of : id);
        yield* placeOf(net, [ruleOf(made, right), rule(id, 'opposite', right)]);
      } else if (role !== 'rate' && net.given(id)) {
        const value = net.given(id) as number;
        yield { at: [id], edits: [], set: { [id]: -value } };
      }
    }
    yield* ofTerms(net);
  },
} as const satisfies Record<string, Places>;

/** Of one term of a neuron's sum, in one pass or the other. */
function* ofTerms(net: Net): Generator<Place> {
  for (const { sum, into } of net.layers.flatMap(({ neurons }) => neurons))
    for (const { weight } of into)
      for (const at of [(id: string) => id, net.after])
        yield* placeOf(net, [
          rule(`minus_${at(weight)}`, 'opposite', at(weight)),
          mistaking(net.of(at(sum)), { [at(weight)]: `minus_${at(weight)}` }),
        ]);
}
