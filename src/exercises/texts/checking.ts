import {
  cube,
  type checking as exercises,
  high,
  kinked,
  low,
  pair,
  shorter,
  spacing,
} from '../chapters/checking.ts';
import { count, v } from '../text.ts';
import type { TextsOf } from '../texts-of.ts';

const over = kinked.at + kinked.step;

export const checking: TextsOf<typeof exercises> = {
  cube: {
    ask: `The error is the cube of its only weight: <i>E</i> = <i>w</i>³. What slope does a central difference give at <i>w</i> = ${count(cube.at)}, with a nudge of a half?`,
    slips: {
      'true-slope':
        'That is the slope by calculus, 3<i>w</i>². The nudge is long, and gives another number: work it out.',
      'one-sided': 'That is one-sided: it looks at the right of the weight alone.',
      'to-the-left': 'That is one-sided, too: it looks at the left of the weight alone.',
      'not-halved': 'From end to end it is two nudges, which is one here. You divided by a single nudge.',
      'half-divided': 'You divided by two, and not by two nudges.',
    },
    hints: [
      `At the right end the cube is ${v(high)}, at the left end ${v(low)}.`,
      'Subtract the left one from the right one, and divide by how far apart the ends are.',
    ],
    solution: `(${v(high)} − ${v(low)}) ÷ ${count(2 * cube.step)} = ${v((high - low) / (2 * cube.step))}. Calculus says ${count(3 * cube.at ** 2)}. The rest is the square of the nudge: the third derivative of a cube is six, and ε² · 6 ÷ 6 is a quarter.`,
  },
  order: {
    ask: `With a nudge of one hundredth, a central difference is off by ${count(shorter.before)} billionths of the slope. By about how many billionths with a nudge of one thousandth? Rounding does not matter yet.`,
    slips: {
      'first-order':
        'That would be a one-sided difference, whose error falls as the nudge does. The error of a central one goes with its square.',
      unchanged:
        'It does not stay the same: how far it is off depends on the length of the nudge, and that is shorter now.',
      root: 'You divided by the root of ten. The error goes with the square of the nudge.',
    },
    hints: [
      'What a central difference is off by goes with the square of the nudge.',
      'The nudge is a tenth as long.',
    ],
    solution: `A tenth of the nudge, a hundredth of the error: ${count(shorter.after)} billionths.`,
  },
  relative: {
    ask: `Your code gives ${v(pair.given, 2, 'gradient')} for a derivative, and nudging gives ${v(pair.nudged, 2, 'gradient')}. What is the relative error, as this chapter defines it?`,
    slips: {
      absolute: 'That is how far they are apart. Divide by the larger of the two sizes.',
      'of-the-smaller': 'You divided by the smaller one. Divide by the larger.',
      'of-the-sum':
        'You divided by the sum of both sizes. Some do; then nothing is ever above one. Here you divide by the larger one.',
      'signs-lost': 'A minus was lost on the way: the two numbers have the same sign.',
    },
    hints: ['How far apart are they?', 'Divide that by the larger of the two sizes.'],
    solution: `${v(Math.abs(pair.given - pair.nudged), 2)} ÷ ${v(Math.abs(pair.nudged), 2)} = ${v(Math.abs(pair.given - pair.nudged) / Math.abs(pair.nudged), 2)}.`,
  },
  'too-short': {
    ask: 'In double precision, with weights and error of about one, a check by central differences with ε = 10⁻¹³ finds a relative error of one thousandth. What do you do next?',
    options: {
      wrong: {
        text: 'Look for the mistake in the gradient',
        reply:
          'There may be one, but this check can’t tell: at so short a nudge rounding alone makes errors of that size.',
      },
      shorter: {
        text: 'Check with a shorter nudge',
        reply: 'Then even less is left of the difference. Here rounding decides, and it grows as ε shrinks.',
      },
      longer: {
        text: 'Check with a longer nudge',
        reply:
          'Around 10⁻⁵ a central difference is at its best. If the gradient is right, the relative error goes down to some billionths or less; if it is wrong, it stays.',
      },
    },
  },
  kink: {
    ask: `A sum stands at ${count(kinked.at)} and goes through ReLU. What slope does a central difference find, with a nudge of ${count(kinked.step)}?`,
    slips: {
      slope: 'That is the right slope. This nudge reaches over the kink, where ReLU is level.',
      half: 'It would be a half with the sum at the kink itself. Here more than half of the way is on the sloping side.',
      'to-the-left': 'That is one-sided, to the left.',
      'not-halved': 'From end to end it is two nudges.',
    },
    hints: [
      `The right end is at ${count(over)}, the left end at −${count(kinked.step - kinked.at)}, where ReLU is zero.`,
      'Subtract the left value of ReLU from the right one, and divide by how far apart the ends are.',
    ],
    solution: `(${count(over)} − 0) ÷ ${count(2 * kinked.step)} = ${v(over / (2 * kinked.step), 3, 'gradient')}. The slope is one. Any nudge shorter than ${count(kinked.at)} finds it.`,
  },
  single: {
    ask: `At one, numbers in single precision are 2⁻²³ apart, about ${v(spacing, 1, 'error')}. How short should the nudge of a central difference be, for weights of about one? Ten to the power of minus how much?`,
    below: 'The nudge can be shorter: the rule is the cube root of the spacing.',
    above:
      'The nudge must be longer: the rule is the cube root of the spacing, and a third of seven places is a little over two.',
    solution: `The cube root of ${v(spacing, 2, 'error')} is ${v(Math.cbrt(spacing), 2, 'error')}, ten to the power of −${v(-Math.log10(Math.cbrt(spacing)), 1)}. The nudge of 10⁻⁵ that suits doubles is far too short.`,
  },
  blind: {
    ask: 'A program is checked with one sample only, whose inputs are all one. Which of these mistakes in the gradients of the first layer does the check let pass?',
    options: {
      sign: {
        text: 'Target minus output, in place of output minus target',
        reply: 'Every gradient then has the wrong sign, wherever you look. The check calls it opposite.',
      },
      bias: {
        text: 'A shared intercept gets the mean of its deltas, in place of their sum',
        reply: 'An intercept’s gradient has no input in it, so inputs of one hide nothing here.',
      },
      input: {
        text: 'The input is left out: each weight gets its delta',
        reply:
          'Delta times one is delta. With inputs that are neither one nor alike the check finds it in every weight of the layer.',
      },
      path: {
        text: 'Of two paths back to a hidden neuron only one is taken',
        reply:
          'The other path’s part is missing from every weight of the first layer, whatever the inputs are.',
      },
    },
  },
};
