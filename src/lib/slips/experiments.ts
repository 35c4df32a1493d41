import type { Rounding, Values } from '../trace/evaluate.ts';

/**
 * What is done otherwise and is no mistake: roundings on the way, learning rates, targets. Light enough for every page.
 * @example
 * experiments['rate-large'] // { set: { rho: 5 } }
 * quantity('E_after~rate-large') // 0.0482869…
 */
export const experiments = {
  'outputs-to-2': { rounding: { what: 'outputs', decimals: 2 } },
  'outputs-to-3': { rounding: { what: 'outputs', decimals: 3 } },
  'all-to-2': { rounding: { what: 'every quantity', decimals: 2 } },
  'all-to-3': { rounding: { what: 'every quantity', decimals: 3 } },
  'rate-tiny': { set: { rho: 0.01 } },
  'rate-small': { set: { rho: 0.1 } },
  'rate-large': { set: { rho: 5 } },
  'rate-huge': { set: { rho: 50 } },
  // targets in the middle of the sigmoid, where its slope is greatest, at a moderate and at a bouncing rate
  middle: { set: { t1: 1 / 2, t2: 1 / 2 } },
  'middle-bouncing': { set: { t1: 1 / 2, t2: 1 / 2, rho: 20 } },
} as const satisfies Record<string, { readonly rounding: Rounding } | { readonly set: Values }>;
