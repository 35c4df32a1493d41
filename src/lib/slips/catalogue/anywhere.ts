import { type Places, rightly, rule, ruleOf } from './place.ts';

// What can happen to any number.

export const anywhere = {
  'sign-lost': function* ({ plan }) {
    for (const made of plan.entries)
      if (made.op !== 'parameter')
        yield {
          at: [made.id],
          edits: [ruleOf(made, rightly(made.id)), rule(made.id, 'opposite', rightly(made.id))],
        };
  },
} as const satisfies Record<string, Places>;
