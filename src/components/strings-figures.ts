/**
 * The words of the live figures. They stand apart from strings.ts so that a page loads those of its own figures only;
 * a Chinese edition replaces both files.
 */

export const sigmoidWords = {
  figure: (z: string, value: string, slope: string) =>
    `The sigmoid, rising from 0 to 1. At z = ${z} its value is ${value} and its slope ${slope}; at both ends it is flat.`,
  flat: 'flat',
  slider: 'z, where the tangent touches',
  reading: (z: string, value: string, slope: string, saturated: boolean) =>
    `z ${z}, value ${value}, slope ${slope}${saturated ? ', saturated' : ''}`,
  quarter: 'at most ¼',
  saturated: 'saturated',
  outside: 'This sum lies beyond the picture. The point waits at the edge; the numbers are right.',
  back: 'Back to',
} as const;

export const squaresWords = {
  smaller: (length: string) => `Drawn smaller, to fit: the ruler at the left is ${length} long.`,
  figure: (areas: readonly string[]) =>
    `Two squares whose sides are the misses and whose areas are ${areas.join(' and ')}.`,
} as const;

export const replayWords = {
  legend: 'Replay the article’s step',
  names: {
    right: 'as it should be',
    'outputs-rounded': 'with the outputs rounded to three decimals',
    'sign-lost': 'with the sign lost from c₂',
    'new-weights': 'with the new b’s in the hidden layer',
    both: 'with rounded outputs and the lost sign',
  },
  short: {
    right: 'as it should be',
    'outputs-rounded': 'outputs rounded',
    'sign-lost': 'sign lost',
    'new-weights': 'new b’s',
    both: 'rounded, sign lost',
  },
  count: (found: number, of: number) => `${found} of ${of}`,
  figures: 'printed figures',
  caption: (name: string) => `The step ${name}`,
  printed: 'printed',
  gives: 'this replay',
  reproduced: 'reproduced',
  yes: 'yes',
  no: 'no',
  as: 'as',
  asElsewhere: 'the printed digits are this replay’s error before the step, not after it',
  sentence: (found: number, of: number) => `${found} of the ${of} printed figures come out.`,
  missing: 'Not',
  twice: 'Both printed errors are the error before the step: one number, printed twice.',
  all: 'All replays side by side',
} as const;

export const trainerWords = {
  error: 'error',
  rate: (name: string) => `Rate ${name}`,
  run: 'Run',
  pause: 'Pause',
  goOn: 'Go on',
  oneStep: 'One step',
  back: 'Back to the same start',
  cancel: 'Cancel',
  progress: 'Steps taken',
  of: (steps: string, last: string) => `${steps} of ${last} steps`,
  whole: 'Both runs are drawn to their end. Run, or One step, begins them again from the same start.',
  atStart: 'At the start. No step has been taken.',
  newStart: 'The start has changed, so the run was dropped. Run it again from here.',
  newRate: (name: string, rate: string) => `Rate ${name} is now ${rate}. Both runs are back at the start.`,
  running: 'Running.',
  paused: (steps: string) => `Paused after ${steps}.`,
  cancelled: (steps: string) => `Cancelled. The curves are where they were, after ${steps}.`,
  stepped: (steps: string, a: string, b: string) => `After ${steps}: A ${a}, B ${b}.`,
  done: (steps: string, a: string, b: string) => `Done, after ${steps}. The error: A ${a}, B ${b}.`,
  diverged: (name: string, steps: string) =>
    `${name} ended after ${steps}: the step was so long that every output sits at the very end of its sigmoid, where no further step can move it. Choose a smaller rate.`,
  overflowed: (name: string, steps: string) =>
    `${name} ended after ${steps}: the numbers grew too large to compute with. Choose a smaller rate.`,
  stepCount: (count: string, one: boolean) => `${count} ${one ? 'step' : 'steps'}`,
  table: 'The error after so many steps',
  notYet: 'not yet',
  rateTooSmall: (name: string, kept: string) =>
    `A rate must be above zero, or the step goes nowhere or uphill. ${name} stays ${kept}.`,
  figure: (steps: string, a: string, b: string) =>
    `The error against the number of steps, both on logarithmic scales, for two learning rates. After ${steps}: A ${a}, B ${b}.`,
} as const;
