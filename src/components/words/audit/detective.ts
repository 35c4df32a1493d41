/** The words of the line on which a reader looks for the intercept behind two printed outputs. */
export const detectiveWords = {
  slider: 'the new c2',
  field: 'new c₂',
  mistakes: 'Or let a mistake choose:',
  fit: {
    fits: () => 'as printed',
    low: (printed: string) => `too low: printed ${printed}`,
    high: (printed: string) => `too high: printed ${printed}`,
  },
  figure: (value: string, tried: number) =>
    `A line of numbers with the new c2 at ${value}${tried === 0 ? '' : `, and ${tried} tried before`}.`,
  found: (value: string) =>
    `Both come out with ${value}. How narrow is the strip? And which of the mistakes below lands in it?`,
  one: (value: string) => `One of the two comes out with ${value}.`,
  none: (value: string) => `Neither comes out with ${value}.`,
  clear: 'Clear the line',
} as const;
