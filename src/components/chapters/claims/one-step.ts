import type { Claims } from '../../setting/claim.ts';

export const claims = {
  // the error after the step, beside the error before it
  step: { by: 'difference', left: 'E_after', right: 'E', atLeast: 5, cases: ['falls', 'same', 'rises'] },
  // What the step does to the error, beside what its gradients promise. Where it does nothing that shows, the quotient is 0.
  promise: {
    by: 'ratio',
    left: 'one-step/change',
    right: 'one-step/promised-change',
    kind: 'error',
    cuts: [0, Number.MIN_VALUE, 0.9, 1.1],
    cases: ['far', 'unseen', 'far', 'near', 'far'],
    notFinite: 'nothing',
  },
  moved: {
    by: 'size',
    left: 'one-step/moved',
    cuts: [0.5, 1.5, 2.5],
    cases: ['none', 'some', 'against', 'along'],
  },
  nearer: {
    by: 'size',
    left: 'one-step/nearer-outputs',
    cuts: [0.5, 1.5],
    cases: ['neither', 'one', 'both'],
  },
  overshoot: {
    by: 'size',
    left: 'one-step/outputs-past-target',
    cuts: [0.5, 1.5],
    cases: ['neither', 'one', 'both'],
  },
  // what the step leaves of the error
  left: {
    by: 'ratio',
    left: 'E_after',
    right: 'E',
    cuts: [0.1, 0.5, 1],
    cases: ['little', 'part', 'most', 'all'],
    notFinite: 'all',
  },
  // which parameter brings most of the sum, in the order of the trace
  leading: {
    by: 'size',
    left: 'one-step/leading-parameter',
    cuts: [0.5, 1.5, 2.5, 3.5, 4.5, 5.5, 6.5, 7.5, 8.5, 9.5, 10.5],
    cases: ['none', 'b11', 'b12', 'b21', 'b22', 'c2', 'a11', 'a12', 'a21', 'a22', 'c1', 'several'],
  },
  rounding: {
    by: 'difference',
    left: 'E',
    right: 'one-step/unrounded-error',
    atLeast: 5,
    cases: ['lowered', 'same', 'raised'],
  },
  'c2-added': {
    by: 'size',
    left: 'one-step/with-c2-added',
    cuts: [-0.5, 0.5, 1.5],
    cases: ['falls', 'same', 'rises', 'both'],
  },
  'as-they-go': {
    by: 'size',
    left: 'one-step/as-they-go',
    cuts: [0, 1 / 1000, 1 / 100],
    cases: ['alike', 'close', 'near', 'far'],
  },
} satisfies Claims;
