/**
 * What a sheet can ask for, in the order of computation; `after` is what the network says and misses by after the step.
 * @example askedKinds.length // 8
 */
export const askedKinds = [
  'sums',
  'hidden',
  'outputs',
  'error',
  'deltas',
  'gradients',
  'new',
  'after',
] as const;
/** One of those. */
export type AskedKind = (typeof askedKinds)[number];

/**
 * What sheets ask for if nothing else is wanted: where the network gets to, and every new weight and bias.
 * @example usuallyAsked // ['outputs', 'error', 'new']
 */
export const usuallyAsked: readonly AskedKind[] = ['outputs', 'error', 'new'];
