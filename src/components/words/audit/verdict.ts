import { numberWords } from '../number.ts';

const { inWords, first } = numberWords;

/** Names or numbers as a sentence lists them. */
const list = (of: readonly string[]) =>
  of.length < 2 ? (of[0] ?? '') : `${of.slice(0, -1).join(', ')} and ${of.at(-1)}`;

/** So many of so many: both in words or both in digits. */
const soMany = (n: number, of: number) => (of > 12 ? String(n) : inWords(n));

/** How many slips were tried on a number. */
const tries = (tried: string) =>
  tried === '1' ? 'One slip was tried on it.' : `${tried} slips were tried on it.`;

/** How a number is rounded, as part of a sentence. */
const rounded = {
  decimals: (places: number) => `to ${inWords(places)} ${places === 1 ? 'decimal' : 'decimals'}`,
  digits: (places: number) => `to ${inWords(places)} significant ${places === 1 ? 'digit' : 'digits'}`,
} as const;

/**
 * What is said of a number that somebody got, by the kind of verdict on it. Names and numbers come as light HTML and go into the
 * sentence as they are.
 */
export const verdictWords = {
  list,
  /** a number under its name, as its reader wrote it */
  claim: (name: string, digits: string) => `${name} = ${digits}`,
  first: 'The first wrong number',

  /** above all: how many are right, and which is the first that is not */
  sum: {
    allRight: (n: number) =>
      n === 1 ? 'Your number is right.' : n === 2 ? 'Both are right.' : `All ${inWords(n)} are right.`,
    right: (right: number, of: number) =>
      right === 0
        ? `None of your ${soMany(of, of)} numbers is right.`
        : `Of your ${soMany(of, of)} numbers, ${soMany(right, of)} ${right === 1 ? 'is' : 'are'} right.`,
    first: (claim: string) => `The first wrong one, in the order of computation, is ${claim}.`,
    wrong: (claim: string) => `It is wrong: ${claim}.`,
    same: (n: number) =>
      n === 1 ? 'One more comes from the same slip.' : `${first(n)} more come from the same slip.`,
    others: (n: number) => (n === 1 ? 'One more is wrong too.' : `${first(n)} more are wrong too.`),
    carried: (n: number) =>
      n === 1
        ? 'One more differs only because it follows from a wrong number: what you did there is right.'
        : `${first(n)} more differ only because they follow from wrong numbers: what you did there is right.`,
    unread: (n: number) => `${first(n)} could not be checked as written.`,
  },

  right: {
    rounded: (names: readonly string[]) => `Right: ${list(names)}.`,
    cut: (names: readonly string[]) =>
      `Right, and cut off where rounding gives another last digit: ${list(names)}.`,
  },

  roundedOnTheWay: {
    head: 'Right, and rounded on the way:',
    /** from the reader's own numbers, as they wrote them down */
    own: 'This follows from the numbers you wrote down, and those are rounded.',
    every: 'This comes out if the numbers on the way are rounded as yours are.',
    decimals: (places: number) =>
      `This comes out if every number on the way is rounded ${rounded.decimals(places)}.`,
    digits: (places: number) =>
      `This comes out if every number on the way is rounded ${rounded.digits(places)}.`,
    single:
      'This comes out in single precision, which keeps about seven digits. PyTorch computes in it unless it is told otherwise.',
    advice: 'You did it right. Keep two more digits than you write down, and the last ones will agree too.',
    atTheEnd: (claim: string, right: string) => `${claim}; rounded only at the end, ${right}.`,
    inDouble: (claim: string, right: string) => `${claim}; in double precision, ${right}.`,
  },

  carriedHead: 'Right, given your numbers before it:',
  carried: (claim: string, from: readonly string[], right: string) =>
    `${claim} follows from your ${list(from)}. From right numbers it would be ${right}.`,

  /** what a wrong number should be */
  shouldBe: (right: string) => `It should be ${right}.`,
  shouldBeGivenYours: (own: string, right: string) =>
    `From your own numbers before it, it should be ${own}. From right ones, it would be ${right}.`,

  slip: {
    couldBe: 'Perhaps it was this:',
    again: 'The slip above gives this one as well.',
    where: (name: string) => `It seems to have happened earlier, at ${name}:`,
    alike: (places: readonly string[], more: number) =>
      more === 0
        ? `The same was done at ${list(places)}.`
        : `The same was done at ${places.join(', ')} and in ${inWords(more)} more ${more === 1 ? 'place' : 'places'}.`,
    explains: (claims: readonly string[], more: number) =>
      more === 0
        ? `It also gives ${list(claims)}.`
        : `It also gives ${claims.join(', ')} and ${inWords(more)} more of your numbers.`,
    against: (names: readonly string[]) =>
      names.length === 1
        ? `Your ${names[0]} is right. Had you carried the slip on, it would not be: there you did it right.`
        : `Your ${list(names)} are right. Had you carried the slip on, they would not be: there you did it right.`,
    kept: (name: string) => `It fits if you kept more digits of ${name} than you wrote down.`,
    others: (n: number) =>
      n === 1
        ? 'Another slip gives the same number'
        : `${first(n)} other slips give the same number, the commonest first`,
    othersMore: (n: number) => (n === 1 ? 'And a rarer one.' : `And ${inWords(n)} rarer ones.`),
    at: (sentence: string, places: readonly string[]) => `${sentence} (${list(places)})`,
  },

  /** how much of it chance explains */
  chance: {
    named: (tried: string, once: string) =>
      `${tries(tried)} By chance alone, one of them would match a number like this about one time in ${once}.`,
    namedHardly: (tried: string) =>
      `${tries(tried)} By chance alone, one of them would match a number like this less than one time in a million.`,
    couldBe: (tried: string, once: string) =>
      `This is a guess. ${tries(tried)} By chance alone, one of them would match a number like this about one time in ${once}. Give one more digit, or one more of your numbers: that may settle it.`,
    couldBeFew: (tried: string) =>
      `This is a guess. ${tries(tried)} With so few digits, a single number can’t tell them apart. Give one more digit, or one more of your numbers: that may settle it.`,
  },

  lines: {
    yours: 'What you seem to have done',
    right: 'What it should be',
  },

  misprint: {
    'one digit': (of: string) => `It may be a misprint: ${of} with one digit changed.`,
    'neighbours exchanged': (of: string) =>
      `It may be a misprint: ${of} with two neighbouring digits exchanged.`,
    'one left out': (of: string) => `It may be a misprint: ${of} with one digit left out.`,
    'point moved': (of: string) => `It may be a misprint: ${of} with the point moved.`,
    own: 'That is the number that follows from your own before it.',
    mayBe: 'This is no more than a guess. Compare it with what you have on paper.',
  },

  pair: 'Two slips together give it: the slip above, and this one:',
  pairAgain: 'Two of the slips above, made together, give this one as well.',

  unexplained: {
    plainly: (tried: string) =>
      `None of the ${tried} slips that were tried on it explains it better than chance would, and no misprint does.`,
    next: (name: string, value: string) => `Check ${name} next. It should be ${value}.`,
    itself:
      'Everything that goes into it is given or among your numbers, so look at this one line. Here it is with the right numbers put in:',
    report: 'Copy a report',
    reportHint:
      'A report is text: the network, your numbers and what you call them. Send it to the authors, and the book may come to know this slip.',
    copied: 'Copied.',
    reportToCopy: 'The report, to be copied from here',
  },

  conflicts: (claim: string, others: readonly string[]) =>
    `Besides ${claim} you gave ${list(others)}. Keep the one you mean, and take ${others.length === 1 ? 'the other' : 'the others'} out.`,

  given: {
    /** a number that the network begins with, and not the one that was written */
    is: (typed: string, value: string) =>
      `“${typed}” is a number that the network begins with, and there it is ${value}. If your sheet has another, change it above.`,
    renewed: (name: string) => `If you mean its value after the step, call it ${name}.`,
  },

  taught: 'More on this:',
  chapter: (number: string, title: string) => `${number}, ${title}`,

  readAsOr: (typed: string, name: string, others: readonly string[]) =>
    `“${typed}” was read as ${name}. It could also mean ${list(others)}.`,
  /** where indices, counting or the sign of a δ were read in another way than chosen, because more numbers come out right so */
  turned: {
    order: {
      'from-to':
        'Weights were read with the neuron that they come from first: that way more of your numbers are right.',
      'to-from':
        'Weights were read with the neuron that they lead to first: that way more of your numbers are right.',
    },
    base: {
      0: 'Neurons were counted from 0: that way more of your numbers are right.',
      1: 'Neurons were counted from 1: that way more of your numbers are right.',
    },
    delta: {
      plus: 'δ was read as ∂E/∂z: that way more of your numbers are right.',
      minus: 'δ was read as −∂E/∂z: that way more of your numbers are right.',
    },
  },
} as const;
