/** The words on the controls of the live figures on a hidden layer. What they say of their numbers is in `said.ts`. */
export const pointsControlsWords = {
  symmetry: {
    start: 'The start',
    starts: { zeros: 'zeros', constant: 'one constant', normal: 'random' },
    width: 'units',
    constant: 'constant',
    deviation: 'deviation',
    play: 'Play',
    pause: 'Pause',
    step: 'One step',
    back: 'Back to the start',
    table: 'Each unit’s own numbers',
    head: ['unit', 'from x₁', 'from x₂', 'intercept', 'to the output'],
  },
  gradients: {
    layers: 'hidden layers',
    start: 'start',
    starts: { 'fan-in': 'fan-in', xavier: 'Xavier', he: 'He', normal: 'a deviation of' },
    again: 'Draw again',
    first: 'first layer',
    output: 'output',
    table: 'Size of the gradient at the start',
  },
} as const;
