/** The words of the step beside the text; apart from live.ts, for not every page comes to load them. */
export const stepperWords = {
  label: 'The step, quantity by quantity',
  back: 'Back',
  next: 'Next',
  play: 'Play',
  pause: 'Pause',
  place: (n: number, of: number) => `${n} of ${of}`,
  /** what is said of the quantity that one has come to */
  at: (quantity: string, place: string) => `${quantity}; ${place}`,
  unbegun: 'not begun',
  phases: {
    given: 'Given',
    forward: 'Forward',
    error: 'Error',
    backward: 'Backward',
    update: 'Update',
    after: 'Forward again',
  },
} as const;
