import type { questionWords as english } from '../../../../../src/components/words/question.ts';
import type { Translated } from '../../../../../src/components/words/vocabulary.ts';
import { numberWords } from './number.ts';

const problems = {
  empty: '请先输入一个数字。',
  'not a number': '这读不成一个数字。只需要数字、小数点和正负号。',
  'not finite': '这比这里的任何数字都大。答案是有限的。',
  fraction: '请把分数算出来：答案要写成小数。',
  'too small': '这个数太小，与零分不开。',
  'divides by zero': '除以零得不出数字。',
};

export const questionWords: Translated<typeof english> = {
  hint: '先给出答案，再看结果。错误的答案和正确的一样有价值。',
  fixed: '这些题目的数字是固定的，不受读者在本页所作改动的影响。',
  atTheBack: '答案在书末：',
  answers: '答案',
  answer: '答案',
  your: '你的答案',
  guess: '你的估计',
  asked: (asked) =>
    'decimals' in asked
      ? asked.decimals === 0
        ? '整数'
        : `保留${numberWords.inWords(asked.decimals)}位小数`
      : `保留${numberWords.inWords(asked.significant)}位有效数字`,
  between: (from, to) => `在${from}和${to}之间`,
  check: '检查',
  commit: '确定',
  another: '检查另一个',
  guessAgain: '再估计一次',
  nextHint: (next, of) => `提示${next} / ${of}`,
  hintTitle: (n) => `提示${n}：`,
  showSolution: '显示解答',
  solution: '解答：',
  right: '正确。',
  wrong: '不对。',
  close: '接近了。',
  paper: {
    label: '打印时：',
    alone: '只有题目',
    hints: '附提示',
    solutions: '附提示和解答',
  },
  unreadable: '还没有。',
  nothingChosen: '请先选择一个答案。',
  theAnswer: '答案：',
  first: (answer) => `你最初的答案是“${answer}”。`,
  nearEnough: '足够接近。',
  tooLow: '太低。',
  tooHigh: '太高。',
  readAs: (value) => `读作${value}。`,
  problem: (problem) => problems[problem],
  verdicts: {
    'too few digits': '数位是对的，但太少：题目要求更多。',
    'wrong sign': '大小是对的，符号不对。它指向哪一边？',
    percent: '这是用百分数表示的答案。题目要求的是数字本身。',
    point: '数位是对的，但小数点的位置不对。',
  },
  noSlip: {
    hint: '没有一种常见的疏忽会得出这个数字。请再算一遍，或者看一条提示。',
    solution: '没有一种常见的疏忽会得出这个数字。请再算一遍，或者看解答。',
    none: '没有一种常见的疏忽会得出这个数字。请与解答逐行对照。',
  },
  closeNumber: '请检查舍入：只在最后舍入一次。',
  closeCount: '差了一。请再数一遍。',
  progress: (answered, of) => `已答${answered} / ${of}`,
  progressInAll: (answered, of) => `已答${answered} / ${of}题。`,
  kept: '答案保存在这台设备上。',
  keptNowhere: '这个浏览器不保存任何东西，因此答案只在本页打开期间有效。',
  save: '保存为文件',
  load: '载入保存的答案',
  fileProblems: {
    long: '这个文件比本书保存的任何文件都长。',
    other: '这个文件不是本书保存的。',
    unread: '无法读取这个文件，请重新选择。',
  },
  fileReplaces: (n) => `文件中有${n}个答案或程序与你的不同。`,
  replaceMine: '用文件里的',
  keepMine: '保留我的，补上其余的',
  clear: '清除',
  clearSure: '再按一次，清除答案和程序',
  cleared: '所有答案和程序都已清除。',
  fileName: 'backprop-answers.json',
  answersPage: {
    question: '应该得出什么，哪种疏忽会得出哪个数字？',
    before:
      '全书的每道题和它的答案。数字下面列出常见的疏忽会得出的错误数字，位数相同：如果你的数字在其中，你就知道该查什么。',
    chapter: (number, title) => `${number}. ${title}`,
    slips: '已知的疏忽',
    others: '其他选项',
    about: (number) => `大约${number}`,
    functions: '要写的函数另有一页解答。',
  },
  solutionsPage: {
    question: '每个函数可以怎样写，检查发现的是哪种疏忽？',
    before: '书中留给你写的每个函数，这里各有一种解法；你的写法可以不同。下面是对常见疏忽的说明。',
  },
};
