import {
  type byMachine as exercises,
  fork,
  level,
  moved,
  slopeOfFork,
  wide,
} from '../chapters/by-machine.ts';
import { count, v } from '../text.ts';
import type { TextsOf } from '../texts-of.ts';

export const byMachine: TextsOf<typeof exercises> = {
  fork: {
    ask: `Draw the graph of (<i>x</i> · <i>y</i> + <i>x</i>)² and sweep it back by hand, at <i>x</i> = ${count(fork.x)} and <i>y</i> = ${count(fork.y)}. What is the gradient of <i>x</i>?`,
    slips: {
      'product-alone':
        'That is what comes back through the product. <i>x</i> is used twice: add what comes back the other way.',
      'sum-alone':
        'That is what comes back straight from the adder. <i>x</i> is used in the product as well: add what comes back from there.',
      'no-square':
        'That is the slope of the sum. On its way back, it is multiplied by the slope of the square.',
      'no-two': 'The slope of a square is <em>two</em> times what was squared.',
      'other-input':
        'That is the gradient of <i>y</i>. A multiplier swaps: <i>x</i> gets what arrives times <i>y</i>.',
    },
    hints: [
      `Forward: ${count(fork.x * fork.y)}, then ${count(fork.x * fork.y + fork.x)}, then ${count((fork.x * fork.y + fork.x) ** 2)}. The slope of the square is two times what was squared.`,
      'The adder hands what arrives on to both sides. One way leads straight to <i>x</i>, the other through the multiplier.',
    ],
    solution: `The square hands back 2 × ${count(fork.x * fork.y + fork.x)} = ${count(2 * (fork.x * fork.y + fork.x))}. Straight from the adder that much arrives at <i>x</i>, and through the multiplier ${count(fork.y)} times as much: together ${count(slopeOfFork)}.`,
  },
  swap: {
    ask: 'A multiplier has one input near a thousand and one near a thousandth. Which of them gets the larger gradient?',
    options: {
      large: {
        text: 'The one near a thousand',
        reply: 'The other way round: its slope is what it is multiplied by, and that is a thousandth.',
      },
      small: {
        text: 'The one near a thousandth',
        reply:
          'A multiplier swaps, so the small one is handed what arrives times a thousand. This is why the scale of inputs matters to the weights they meet.',
      },
      same: {
        text: 'Both the same',
        reply: 'That is an adder. A multiplier hands each what arrives, times the other.',
      },
    },
  },
  sweeps: {
    ask: `A function takes ${count(wide.inputs)} numbers and gives ${count(wide.outputs)}. You want the slope of every result with respect to every input. With how few sweeps can it be done, after choosing the better mode?`,
    slips: {
      reverse:
        'That is reverse mode: a sweep for each result. There are fewer inputs than results here, so the other mode is the better one.',
      'each-pair':
        'That is the number of slopes. One sweep gives many of them: all those of one input, or all those of one result.',
      one: 'One sweep is enough for <em>one</em> result in reverse, or for <em>one</em> input forward.',
      both: 'One mode is enough. You need not do both.',
    },
    hints: [
      'Forward mode makes a sweep for each input, reverse mode one for each result.',
      'Which of the two numbers is smaller?',
    ],
    solution: `Forward mode, ${count(wide.inputs)} sweeps. Reverse mode would take ${count(wide.outputs)}. A network in training is the other case: many parameters, one error.`,
  },
  'not-zeroed': {
    ask: `The slope of the error is ${count(level.slope)} everywhere, the learning rate ${v(level.rate, 1)}. Nobody sets the gradient to zero. How far has the weight moved after ${count(level.steps)} steps?`,
    slips: {
      zeroed: 'That is how far it should move. Here each step also repeats all the gradients before it.',
      'last-each-time':
        'You gave every step the gradient that only the last one has. It grows: once, twice, three times the slope.',
      doubled: 'It does not double from step to step. Each <code>backward</code> adds the slope once more.',
      'no-rate': 'Those are the gradients added up. Each step is a gradient times the rate.',
    },
    hints: [
      `After each <code>backward</code>, <code>grad</code> is ${count(level.slope)} larger than before.`,
      'The steps are as one, two and three.',
    ],
    solution: `<code>grad</code> is ${count(level.slope)}, then ${count(2 * level.slope)}, then ${count(3 * level.slope)}. The steps add up to ${v(level.rate, 1)} × ${count(6 * level.slope)} = ${v(moved, 1)}, twice as far as they should.`,
  },
  freed: {
    ask: 'PyTorch refuses a second <code>backward</code> through the same graph. What has happened to the graph?',
    options: {
      zeroed: {
        text: 'Its gradients were set to zero',
        reply: 'Nobody has done that: <code>grad</code> keeps what it holds until you set it to zero.',
      },
      'thrown-away': {
        text: 'The values that its slopes are made from are gone',
        reply:
          'The sweep back is the last to read the kept values, so PyTorch frees them as it goes. They fill much of the memory that training needs. <code>retain_graph=True</code> keeps them.',
      },
      'only-once': {
        text: 'Nothing. A gradient is defined only once',
        reply:
          'The gradient would be the same again, and would be added to <code>grad</code>: it would double.',
      },
    },
  },
};
