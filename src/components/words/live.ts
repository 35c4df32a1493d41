const names = {
  input: 'input',
  weight: 'weight',
  bias: 'intercept',
  target: 'target',
  rate: 'learning rate',
} as const;

/** The words of live pages; they stand apart from page.ts so that a page loads what it can show. */
export const liveWords = {
  stepper: {
    label: 'The step, quantity by quantity',
    back: 'Back',
    next: 'Next',
    play: 'Play',
    pause: 'Pause',
    place: (n: number, of: number) => `${n} of ${of}`,
    phases: {
      given: 'Given',
      forward: 'Forward',
      error: 'Error',
      backward: 'Backward',
      update: 'Update',
      after: 'Forward again',
    },
  },
  nameOf: (role: string, symbol: string) =>
    role === 'rate' ? names.rate : `${names[role as keyof typeof names] ?? ''} ${symbol}`.trim(),
  offline: 'What this needs could not be loaded. Are you offline?',
} as const;
