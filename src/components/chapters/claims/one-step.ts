import type { Claims } from '../../setting/claim.ts';

export const claims = {
  // the error after the step, beside the error before it
  step: { by: 'difference', left: 'E_after', right: 'E', atLeast: 5, cases: ['falls', 'same', 'rises'] },
  // what the step does to the error, beside what its gradients promise
  promise: {
    by: 'ratio',
    left: 'one-step/change',
    right: 'one-step/promised-change',
    kind: 'error',
    cuts: [0.9, 1.1],
    cases: ['far', 'near', 'far'],
    notFinite: 'nothing',
  },
} satisfies Claims;
