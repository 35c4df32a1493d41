import { numberWords } from '../number.ts';

const listed = (names: readonly string[]) =>
  names.length > 4 ? `${names.slice(0, 3).join(', ')} and ${names.length - 3} more` : names.join(', ');

/** The words of the board on which every mistake is a switch. */
export const switchboardWords = {
  search: 'Find a mistake',
  found: (count: number) =>
    count === 0 ? 'No mistake is called that. Try another word: slope, bias, sign.' : `${count} of them`,
  list: 'Mistakes to switch on',
  /** the groups, by the part of the step where a mistake is made */
  parts: {
    anywhere: 'Any number',
    given: 'What the step begins with',
    sums: 'Sums',
    outputs: 'Outputs',
    error: 'The error',
    'backward-output': 'Back to the sums of the outputs',
    slopes: 'Slopes',
    weights: 'Gradients of weights',
    biases: 'Gradients of intercepts',
    'backward-hidden': 'Back through the hidden layer',
    update: 'The update',
    mistaken: 'One quantity for another',
  },
  none: 'Nothing is switched on: this is the step as it should be.',
  where: 'where',
  place: listed,
  way: (name: string, way: number) => `${name} (way ${way})`,
  off: 'Switch off',
  allOff: 'Switch all off',
  third: 'Only two can be on at a time: the one that was switched on first is off again.',
  clash: (name: string) =>
    `These two can’t be made in one step: both change ${name}, each in its own way. Choose another place for one of them.`,
  circle: 'These two can’t be made in one step: a number would have to be known before it is worked out.',
  error: {
    falls: (from: string, to: string) =>
      `In this step the error falls from ${from} to ${to}, as the step itself works it out.`,
    rises: (from: string, to: string) =>
      `In this step the error rises from ${from} to ${to}, as the step itself works it out.`,
    lost: 'In this step a number becomes too large to compute with.',
    same: (from: string) => `In this step the error stays at ${from}, as the step itself works it out.`,
  },
  gradients: (agree: number, of: number) =>
    agree === of
      ? `All ${numberWords.inWords(of)} gradients agree with nudging the error.`
      : `${numberWords.first(agree)} of the ${numberWords.inWords(of)} gradients ${agree < 2 ? 'agrees' : 'agree'} with nudging the error: the check finds a mistake.`,
  moves: (agree: number, of: number) =>
    agree === of
      ? `All ${numberWords.inWords(of)} weights and intercepts move as the nudged slope says.`
      : `${numberWords.first(agree)} of the ${numberWords.inWords(of)} weights and intercepts ${agree < 2 ? 'moves' : 'move'} as the nudged slope says.`,
  end: (steps: string, seen: string, rightly: string, right: string) =>
    `After ${steps} steps like this one, the error is ${seen} as the step works it out, and ${rightly} when its weights are put into the right network. Right steps end at ${right}.`,
  endAlike: (steps: string, seen: string, right: string) =>
    `After ${steps} steps like this one the error is ${seen}. Right steps end at ${right}.`,
  /** a number has left what a computer holds on the way */
  endLost: (steps: string, right: string) =>
    `Before ${steps} steps like this one are done, a number becomes too large to compute with. Right steps end at ${right}.`,
  starts: (learnt: number, of: number, two: number) =>
    `With this mistake in every step, made in as many places at once as it can be, the network learns this one sample from ${learnt} of ${of} other starts, and two samples from ${two}.`,
  table: {
    caption: 'Each gradient beside the slope of the error by nudging',
    parameter: 'of',
    gradient: 'gradient',
    slope: 'by nudging',
    moved: 'moved by',
    agrees: 'agrees',
    differs: 'differs',
  },
  curve: {
    figure: (steps: string, seen: string, right: string) =>
      `The error over ${steps} steps, both scales logarithmic: with the mistakes it ends at ${seen}, without them at ${right}.`,
    figureLost: (steps: string, right: string) =>
      `The error over ${steps} steps, both scales logarithmic: with the mistakes it breaks off where a number is too large to compute with, without them it ends at ${right}.`,
    steps: 'steps',
    error: 'error',
    right: 'without a mistake',
    seen: 'as this step works it out',
    rightly: 'worked out rightly',
  },
} as const;
