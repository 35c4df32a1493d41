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
    carried: (n: number) =>
      n === 1
        ? 'One more differs because it follows from yours, and is right given yours.'
        : `${first(n)} more differ because they follow from yours, and are right given yours.`,
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
      'This comes out in single precision, which keeps seven digits and is what PyTorch computes in unless it is told otherwise.',
    advice: 'It is rightly done. Carry two digits more than you write down, and the last ones will agree.',
    atTheEnd: (claim: string, right: string) => `${claim}; rounded only at the end, ${right}.`,
    inDouble: (claim: string, right: string) => `${claim}; in double precision, ${right}.`,
  },

  carriedHead: 'Right given yours:',
  carried: (claim: string, from: readonly string[], right: string) =>
    `${claim} follows from your ${list(from)}. From right numbers it is ${right}.`,

  /** what a wrong number should be */
  shouldBe: (right: string) => `It should be ${right}.`,
  shouldBeGivenYours: (own: string, right: string) =>
    `From your own numbers before it, it should be ${own}; with none of those wrong, ${right}.`,

  slip: {
    couldBe: 'It could be this:',
    again: 'The slip above gives this one as well.',
    where: (name: string) => `It was made on the way, at ${name}:`,
    alike: (places: readonly string[], more: number) =>
      more === 0
        ? `Made in the same way at ${list(places)}.`
        : `Made in the same way at ${places.join(', ')} and ${inWords(more)} more ${more === 1 ? 'place' : 'places'}.`,
    explains: (claims: readonly string[]) => `It gives ${list(claims)} too.`,
    against: (names: readonly string[]) =>
      names.length === 1
        ? `Your ${names[0]} is right, and would not be had you carried the slip on: there you did it rightly.`
        : `Your ${list(names)} are right, and would not be had you carried the slip on: there you did it rightly.`,
    kept: (name: string) => `It fits if you went on with more digits of ${name} than you wrote down.`,
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
      `${tries(tried)} Chance would let one of them meet these digits about once in ${once} numbers.`,
    namedHardly: (tried: string) =>
      `${tries(tried)} That one of them meets these digits by chance happens less than once in a million numbers.`,
    couldBe: (tried: string, once: string) =>
      `This is a guess. ${tries(tried)} Chance would let one of them meet these digits about once in ${once} numbers. One more digit, or one more of your numbers, may tell.`,
    couldBeFew: (tried: string) =>
      `This is a guess. ${tries(tried)} With so few digits no single number tells them apart. One more digit, or one more of your numbers, may tell.`,
  },

  lines: {
    yours: 'As it seems you did it',
    right: 'As it should be',
  },

  misprint: {
    'one digit': (of: string) => `It may be a misprint: one digit of ${of} is another.`,
    'neighbours exchanged': (of: string) =>
      `It may be a misprint: two neighbouring digits of ${of} have changed places.`,
    'one left out': (of: string) => `It may be a misprint: one digit of ${of} is left out.`,
    'point moved': (of: string) => `It may be a misprint: the point of ${of} has moved.`,
    own: 'Then it follows from your own numbers before it.',
    mayBe: 'That can be no more than a guess: look at what you wrote.',
  },

  pair: 'Two slips together give it. One is the slip above, and the other:',

  unexplained: {
    plainly: (tried: string) =>
      `None of the ${tried} slips that were tried on it gives it beyond chance, and no misprint does.`,
    next: (name: string, value: string) => `Check ${name} next. It should be ${value}.`,
    itself:
      'All that goes into it is given or written down, so look at this one line, with the numbers put in:',
    report: 'Copy a report',
    reportHint:
      'A report holds the network, your numbers and what you call them, as text. Sent to the authors, it can become a slip that the book knows.',
    copied: 'Copied.',
    reportToCopy: 'The report, to be copied from here',
  },

  conflicts: (claim: string, others: readonly string[]) =>
    `Beside ${claim} you gave ${list(others)}. Only one of them can be yours: take the other out.`,

  given: {
    /** a number that the network begins with, and not the one that was written */
    is: (typed: string, value: string) => `“${typed}” is a number that the network begins with: ${value}.`,
    renewed: (name: string) => `If you mean its value after the step, call it ${name}.`,
  },

  taught: 'More on this:',
  chapter: (number: string, title: string) => `${number}, ${title}`,

  readAsOr: (typed: string, name: string, others: readonly string[]) =>
    `“${typed}” was read as ${name}. It may also be called so: ${list(others)}.`,
  /** where indices, counting or the sign of a δ were read in another way than chosen, because more numbers come out right so */
  turned: {
    order: {
      'from-to':
        'Weights were read with the neuron that they come from first: so more of your numbers are right.',
      'to-from':
        'Weights were read with the neuron that they lead to first: so more of your numbers are right.',
    },
    base: {
      0: 'Neurons were counted from 0: so more of your numbers are right.',
      1: 'Neurons were counted from 1: so more of your numbers are right.',
    },
    delta: {
      plus: 'δ was read as ∂E/∂z: so more of your numbers are right.',
      minus: 'δ was read as −∂E/∂z: so more of your numbers are right.',
    },
  },
} as const;
