/** What the book is called, and in which language it is. */
export const bookWords = {
  /** as `<html lang>` has it */
  lang: 'en',
  title: 'Backprop by Numbers',
  description:
    'Backpropagation explained with one network, one training step and every number in it: computed by a small tested library, and yours to change.',
} as const;
