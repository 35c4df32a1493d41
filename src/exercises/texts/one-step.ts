import { type oneStep as exercises, high, made, neededA11, pencil } from '../chapters/one-step.ts';
import { count, n, s, v } from '../text.ts';
import type { TextsOf } from '../texts-of.ts';

/** A number of the network for a pencil, with no digit more than it has. */
const small = (id: string, digits: number) => v(made(id), digits);

export const oneStep: TextsOf<typeof exercises> = {
  'rate-one': {
    ask: `Repeat the step at a learning rate of 1. What is the new ${s('b11')}?`,
    slips: {
      'own-rate': 'That is the new weight at the article’s rate of a half. The step is now twice as long.',
      'sign-lost': 'You added the gradient. It points uphill; the step goes against it.',
      gradient: 'That is the gradient. Subtract it from the weight.',
      'two-steps':
        'That is two steps at a half. The second takes its slope at a new place, so it is not the same as one step at 1.',
      'loss-sum': 'You doubled twice: the rate is 1, and the error is still the mean.',
      'no-slope': 'You forgot σ′ in the gradient.',
      'times-weight': `You multiplied by the weight. What flows into ${s('b11')} is ${s('y1')}.`,
      b21: `That is the new ${s('b21')}.`,
      b12: `That is the new ${s('b12')}.`,
    },
    hints: [
      'The gradient does not depend on the learning rate. It is the one in the chapter.',
      `It is ${n('dE_db11', 4)}. At a rate of 1, all of it is subtracted.`,
    ],
    solution: 'The whole gradient comes off:',
  },
  'by-hand': {
    ask: `Take a pencil. One input <i>x</i> = ${pencil.x1}, one hidden neuron, one output, both sigmoids. The weight into the hidden neuron is <i>a</i> = ${v(pencil.a11, 2)}, its intercept ${count(pencil.c1)}; the weight into the output is <i>b</i> = ${pencil.b11}, its intercept ${v(pencil.c2, 1)}. The target is ${pencil.t1}, the rate ${v(pencil.rho, 1)}, and the error is the mean over that one output. Carry out the whole step. What is the new <i>a</i>?`,
    slips: {
      'two-forgotten':
        'The 2 of the square is missing. With two outputs it cancels against the mean; with one output it stays.',
      'one-slope':
        'One of the two slopes is missing: there is a sigmoid at the output, and one at the hidden neuron.',
      'no-slopes': 'Both slopes are missing, that of the output and that of the hidden neuron.',
      'no-wire': 'What comes back from the output passes the wire between the neurons: multiply by <i>b</i>.',
      'new-wire': 'You went back along the <em>new</em> <i>b</i>. All gradients belong to the old weights.',
      'no-input': 'The last factor is missing: <i>a</i> multiplies <i>x</i>.',
      uphill: 'The gradient is negative, so a step against it goes up.',
      'no-rate': 'You took off the whole gradient. The rate is a half.',
      'gradient-alone': 'That is the gradient. Take the step against it.',
    },
    hints: [
      'Forward first. Both weighted sums come to zero, and you know the sigmoid there, and its slope.',
      `Both values are ${small('y1', 1)} and both slopes ${small('dy1_dzy1', 2)}. The error’s slope at the output is 2(<i>h</i> − <i>t</i>), for there is one output: ${count(made('dE_dh1'))}.`,
      `The output’s delta is ${small('dE_dzh1', 2)}. Back along <i>b</i>, it brings ${small('dE_dy1', 2)} to the hidden neuron.`,
    ],
    solution: `Output delta ${small('dE_dzh1', 2)}, times <i>b</i> ${small('dE_dy1', 2)}, times the hidden slope ${small('dE_dzy1', 4)}, times <i>x</i> ${small('dE_da11', 2)}. The step takes half of that off ${v(pencil.a11, 2)}: ${small('a11_new', 3)}.`,
  },
  audit: {
    ask: `A friend takes the article’s step with a second target of 1, and writes: gradient of ${s('b22')} ${n('dE_db22', 3, high)}, new ${s('c2')} ${n('c2_new', 4, high)}, gradient of ${s('a11')} ${n('dE_da11~wrong-wires', 3, high)}. There is one slip in it. Which?`,
    options: {
      'new-weights': {
        text: 'The new output weights were used on the way to the hidden layer',
        reply: `That would give ${s('a11')} a gradient of ${n('dE_da11~new-weights', 3, high)}.`,
      },
      'one-path': {
        text: `Only the path through ${s('h1')} was followed`,
        reply: `That would give ${s('a11')} a gradient of ${n('dE_da11~path-h1-only', 3, high)}.`,
      },
      'no-hidden-slope': {
        text: `The slope of ${s('y1')} was forgotten`,
        reply: `That would give ${s('a11')} a gradient of ${n('dE_da11~no-hidden-slope', 3, high)}.`,
      },
      'wrong-wires': {
        text: `${s('b21')} was taken in place of ${s('b12')}`,
        reply: `The first two numbers are right, so the output deltas are. Along ${s('b11')} and ${s('b12')} they give ${s('a11')} a gradient of ${n('dE_da11', 3, high)}; along ${s('b11')} and ${s('b21')}, which lead into one output, they give what stands there.`,
      },
    },
  },
  'c1-proves': {
    ask: `The article prints a new ${s('c1')}, and the figure is right. What does this prove?`,
    options: {
      added: {
        text: 'That the two hidden deltas were added up for it',
        reply: `Only their sum gives ${n('c1_new')}. Their mean gives ${n('c1_new~c1-averaged')}, the first alone ${n('c1_new~c1-from-y1')}.`,
      },
      'any-rule': {
        text: 'Nothing: to three decimals every rule gives that figure',
        reply: `Their mean would give ${n('c1_new~c1-averaged')}, the first delta alone ${n('c1_new~c1-from-y1')}.`,
      },
      'c2-added': {
        text: `That the output deltas were added up rightly for ${s('c2')}, too`,
        reply: `It makes that likely, and proves nothing: ${s('c2')} is computed from two other deltas.`,
      },
      'outputs-right': {
        text: `That the outputs after the step are right, since ${s('c1')} feeds them both`,
        reply: `Everything else feeds them, too. One wrong ${s('c2')} is enough to spoil both outputs.`,
      },
    },
  },
  crosses: {
    ask: `Why is ${s('c2')} the one parameter of the ten whose sign is easily lost in this step?`,
    options: {
      largest: {
        text: 'It has the largest gradient',
        reply: `It has, ${n('dE_dc2')}. But a large step alone loses no sign; look at where this one ends.`,
      },
      last: {
        text: 'It is the last one computed',
        reply: `${s('c1')} and the <i>a</i>’s come after it. Compare the signs before and after the step.`,
      },
      'crosses-zero': {
        text: 'It alone crosses zero',
        reply: `From ${n('c2', 1)} to ${n('c2_new', 4)}: its new value has a minus sign and the old one had none. The other nine are positive before the step and after it, so there is no minus sign to lose.`,
      },
    },
  },
  'other-signs': {
    ask: `Both printed outputs after the step are too high. Could a wrong new ${s('a11')} or ${s('b22')} explain that? Nobody knows what the article had for them.`,
    options: {
      a11: {
        text: `Yes, in ${s('a11')}: it reaches both outputs`,
        reply: `It does reach both, but through an input of ${n('x1', 2)}. For the printed ${s('h1')}, the new ${s('a11')} would have to be ${v(neededA11, 1)} instead of ${n('a11_new')}.`,
      },
      b22: {
        text: `Yes, in ${s('b22')}: it is the largest weight`,
        reply: `It feeds ${s('h2')} only, so ${s('h1')} would still be right.`,
      },
      neither: {
        text: 'No, neither',
        reply: `${s('b22')} touches only one of the outputs, and ${s('a11')} would have to be ${v(neededA11, 1)}. A lost sign can’t be it either: the new values, ${n('a11_new')} and ${n('b22_new')}, have none to lose. It takes something that can lift both outputs: the shared intercept.`,
      },
    },
  },
};
