import type { SlipKindId } from './kinds.ts';

/**
 * The mistakes that were noted in published worked examples, by the names they were noted under: kinds of the catalogue, or
 * misprints, which are no mistakes of the step and belong to no catalogue.
 * @example publishedNames['decimal point'] // 'misprint'
 */
export const publishedNames = {
  'new weights in hidden delta': 'new-weights',
  'input of another sample': 'input-of-another-sample',
  'softmax skipped': 'no-softmax',
  'miscopied digits': 'misprint',
  'decimal point': 'misprint',
} as const satisfies Record<string, SlipKindId | 'misprint'>;
