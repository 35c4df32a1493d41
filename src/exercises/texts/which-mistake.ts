import {
  agreeing,
  type whichMistake as exercises,
  printedOutput,
  spread,
  total,
  withMoreDigits,
} from '../chapters/which-mistake.ts';
import { asked, decimals, type Tried, unseen, valuesWith } from '../code/mistakes-that-give/unseen.ts';
import { count, s, v } from '../text.ts';
import type { TextsOf } from '../texts-of.ts';

const given = (id: string) => v(unseen.parameters[id] as number, 2);
const list = (ids: readonly string[]) => ids.map((id) => `${s(id)} ${given(id)}`).join(', ');
const figure = (name: Tried, id: (typeof asked)[number]) =>
  v(valuesWith(name)[asked.indexOf(id)] as number, decimals);
/** What a mistake would make of the two figures that are in question. */
const would = (name: Tried) => `That would give ${figure(name, 'a11_new')} and ${figure(name, 'c1_new')}.`;
const rightly = (id: string) => v(unseen.values[id] as number, decimals);
const printed = v(printedOutput.value, 3);

export const whichMistake: TextsOf<typeof exercises> = {
  backwards: {
    ask: `The article prints ${printed} for ${s('h1_after')}. A sigmoid made that of its weighted sum. What was the sum, if the output was ${printed} exactly?`,
    slips: {
      'sigmoid-again': 'That is the sigmoid once more. You need the way back: from the output to the sum.',
      'other-way': 'The size is right, the sign is not. An output above a half comes from a sum above zero.',
      slope: 'That is the slope of the sigmoid there, not the sum.',
      odds: 'That is <i>p</i>/(1 − <i>p</i>). Its logarithm is the sum.',
      'log-alone':
        'That is the logarithm of the output alone. First divide the output by one minus the output.',
    },
    hints: [
      'Solve <i>p</i> = 1/(1 + e<sup>−<i>z</i></sup>) for <i>z</i>.',
      'It is ln(<i>p</i>/(1 − <i>p</i>)), the logit.',
    ],
    solution: `ln(<i>p</i>/(1 − <i>p</i>)) with <i>p</i> = ${printed}. Half a unit of the last digit to either side makes an interval of it, and from that comes the strip for ${s('c2_new')}.`,
  },
  unseen: {
    ask: `A step that you have not seen; its numbers are drawn from a seed. The network is this book’s, with ${list(['x1', 'x2'])}; ${list(['a11', 'a12', 'a21', 'a22', 'c1'])}; ${list(['b11', 'b12', 'b21', 'b22', 'c2'])}; ${list(['t1', 't2'])}; rate ${given('rho')}. A friend gets ${s('b11_new')} ${figure('one-path', 'b11_new')}, ${s('c2_new')} ${figure('one-path', 'c2_new')}, ${s('a11_new')} ${figure('one-path', 'a11_new')} and ${s('c1_new')} ${figure('one-path', 'c1_new')}. There is one mistake in it. Which? Put the numbers into the first program of this chapter, if you like.`,
    options: {
      'no-hidden-slope': {
        text: 'The slopes of the hidden neurons were forgotten',
        reply: would('no-hidden-slope'),
      },
      'new-weights': { text: 'The way back led through the new weights', reply: would('new-weights') },
      'one-path': {
        text: `Only the path through ${s('h1')} was followed`,
        reply: `The first two figures are right, so the outputs’ deltas are. With both paths ${s('a11_new')} is ${rightly('a11_new')} and ${s('c1_new')} ${rightly('c1_new')}, both below where they began. Through ${s('h1')} alone they go up.`,
      },
      'wrong-wires': { text: 'The way back led along wires into one output', reply: would('wrong-wires') },
    },
  },
  passes: {
    ask: 'Each of these is made throughout the article’s step. Which one can no nudging find?',
    options: {
      'no-slope': {
        text: 'The slopes of all sigmoids are left out',
        reply: `Of the ten gradients, ${agreeing('no-slope').gradients} agree with nudging.`,
      },
      'bias-sign': {
        text: 'Both intercepts are subtracted wherever they should be added, and their gradients follow',
        reply:
          'All ten gradients agree, and so do all ten moves. It is the right gradient of another network. Nudging asks whether a gradient belongs to the error that you work out. It can’t ask whether that is the error you meant.',
      },
      'one-path': {
        text: 'Only one path back is followed',
        reply: `Of the ten gradients, ${agreeing('one-path').gradients} agree. The other five are those into the hidden layer.`,
      },
      'rate-forgotten': {
        text: 'The learning rate is left out',
        reply: `All ten gradients agree, and ${agreeing('rate-forgotten').moves} of the ten moves do: each goes twice as far as its slope and the rate of a half say. Check what is done with a gradient too.`,
      },
    },
  },
  'still-learn': {
    ask: `Of the ${count(total.moving)} mistakes that change the move of some weight or intercept, how many per cent still learn the article’s sample from every one of twenty starts? Guess.`,
    unit: ' %',
    below: 'More do. A step need not be right to go downhill.',
    above: 'Fewer do. Some go uphill, and some are lost from some starts.',
    solution: `${count(total.always)} of ${count(total.moving)} do: a thousand steps leave less than a hundredth of the error each time. One sample asks for little. Two that no constant satisfies are a harder judge.`,
  },
  'by-chance': {
    ask: `A thousand mistakes make a thousand numbers, evenly spread between ${v(spread.from, 1)} and ${v(spread.to, 1)}. Somebody prints a number from there, to three decimals, that none of them has made. How many of the thousand do you expect to print alike, by accident?`,
    slips: {
      'width-forgotten':
        'That would be so if they were spread between zero and one. They share a fifth of that.',
      'half-a-unit':
        'A figure of three decimals stands for a whole unit of its last place: half to either side.',
      'two-digits': 'That is for two decimals.',
      all: 'All of them lie between these two numbers, but they do not all print alike.',
    },
    hints: [
      'How many different figures of three decimals are there between the two numbers?',
      `There are two hundred. ${count(spread.mistakes)} numbers share them.`,
    ],
    solution: `${count(spread.mistakes)} numbers on two hundred figures. With three decimals, a mistake that nobody knows gets that many wrong names. With five decimals it would be ${v(withMoreDigits, 2)}.`,
  },
  carried: {
    ask: 'In a worked example the delta of a hidden neuron is wrong. The gradients made from it are wrong too, and so are the new weights made from these. Worked out again from the printed delta, each of them is right. How many mistakes does a fair audit report?',
    options: {
      two: {
        text: 'One for each wrong figure',
        reply:
          'Whoever wrote it would look for mistakes where there are none. Those figures are right, given what came before.',
      },
      one: {
        text: 'One, at the delta',
        reply:
          'The rest is carried: right, from a wrong number. That is why an audit holds each figure against its own inputs as printed, and not against the right step alone.',
      },
      none: {
        text: 'None can be named, since everything is wrong',
        reply:
          'The delta itself has inputs, and those are right. From them one operation leads to it, and that is where to look.',
      },
    },
  },
};
