import { numberWords } from './number.ts';
import type { Asked, UnreadAnswer } from './vocabulary.ts';

const problems: Readonly<Record<UnreadAnswer, string>> = {
  empty: 'Type a number first.',
  'not a number': 'That can’t be read as a number. Digits, a decimal mark and a sign are enough.',
  'not finite': 'That is larger than any number here. The answer is finite.',
  'too small': 'That is too small to be told from zero.',
  'divides by zero': 'That divides by zero, which gives no number.',
  fraction: 'Work the fraction out, and give the answer as a decimal number.',
};

/** The words of the questions. Their own texts are in `src/exercises/texts`. */
export const questionWords = {
  hint: 'Commit to an answer, then see. A wrong one is worth as much as a right one.',
  fixed: 'These questions keep their own numbers, whatever you have changed on this page.',
  atTheBack: 'The answers stand at the back, under',
  answers: 'Answers',
  answer: 'Answer',
  your: 'Your answer',
  guess: 'Your guess',
  asked: (asked: Asked) =>
    'decimals' in asked
      ? asked.decimals === 0
        ? 'a whole number'
        : `to ${numberWords.inWords(asked.decimals)} ${asked.decimals === 1 ? 'decimal' : 'decimals'}`
      : `to ${numberWords.inWords(asked.significant)} significant ${asked.significant === 1 ? 'digit' : 'digits'}`,
  between: (from: string, to: string) => `between ${from} and ${to}`,
  check: 'Check',
  commit: 'Commit',
  another: 'Check another',
  guessAgain: 'Guess again',
  nextHint: (next: number, of: number) => `Hint ${next} of ${of}`,
  hintTitle: (n: number) => `Hint ${n}.`,
  showSolution: 'Show the solution',
  solution: 'Solution.',
  right: 'Right.',
  wrong: 'Not that.',
  close: 'Close.',
  /** what is printed */
  paper: {
    label: 'On paper:',
    alone: 'exercises only',
    hints: 'with hints',
    solutions: 'with hints and solutions',
  },
  unreadable: 'Not yet.',
  nothingChosen: 'Choose one of the answers first.',
  theAnswer: 'The answer:',
  first: (answer: string) => `Your first answer was “${answer}”.`,
  nearEnough: 'Near enough.',
  tooLow: 'Too low.',
  tooHigh: 'Too high.',
  /** before the reply, where the number could have been meant otherwise */
  readAs: (value: string) => `Read as ${value}.`,
  problem: (problem: UnreadAnswer) => problems[problem],
  verdicts: {
    'too few digits': 'The digits are right, but too few: you are asked for more.',
    'wrong sign': 'The size is right and the sign is not. Which way does it point?',
    percent: 'That is the answer in per cent. You are asked for the number itself.',
    point: 'The digits are right, but the decimal point stands in the wrong place.',
  },
  /** to a number that no slip explains, by what is not yet opened */
  noSlip: {
    hint: 'None of the usual slips gives this number. Go through it once more, or take a hint.',
    solution: 'None of the usual slips gives this number. Go through it once more, or look at the solution.',
    none: 'None of the usual slips gives this number. Compare your lines with those of the solution.',
  },
  closeNumber: 'Check your rounding: round once, at the end.',
  closeCount: 'You are off by one. Count again.',
  progress: (answered: number, of: number) => `${answered} of ${of} answered`,
  progressInAll: (answered: number, of: number) => `${answered} of ${of} exercises answered.`,
  kept: 'Your answers stay on this device.',
  keptNowhere: 'This browser keeps nothing, so your answers last as long as this page.',
  save: 'Save as a file',
  load: 'Load saved answers',
  fileProblems: {
    long: 'That file is longer than any this book saves.',
    other: 'That file was not saved by this book.',
    unread: 'That file could not be read. Choose it again.',
  },
  fileReplaces: (n: number) =>
    n === 1
      ? 'One of your answers or programs is different in the file.'
      : `${n} of your answers and programs are different in the file.`,
  replaceMine: 'Take the file’s',
  keepMine: 'Keep mine, add the rest',
  clear: 'Clear',
  clearSure: 'Press again to clear answers and programs',
  cleared: 'All answers and programs are cleared.',
  fileName: 'backprop-answers.json',
  answersPage: {
    question: 'What should have come out, and which slip makes which number?',
    before:
      'Every question of the book with its answer. Below each number stand the wrong numbers that well-known slips give, to as many digits: if yours is among them, you know what to look for.',
    chapter: (number: number, title: string) => `${number}. ${title}`,
    slips: 'Known slips',
    others: 'The others',
    about: (number: string) => `about ${number}`,
    functions: 'The functions to write are solved on a page of their own.',
  },
  solutionsPage: {
    question: 'How can each function be written, and which slip did the checks find?',
    before:
      'One solution for each function that the book asks you to write. Yours may be different. Below each stands what the checks say of well-known slips.',
  },
} as const;
