import type { TranslatedChapters } from '../../../../../src/components/words/chapter.ts';

const digits = ['', '一', '二', '三', '四', '五', '六', '七', '八', '九'];

/** From 1 to 99: 三, 十, 十二, 二十一. */
const inWords = (n: number) =>
  n < 10 ? digits[n] : `${n < 20 ? '' : digits[Math.floor(n / 10)]}十${digits[n % 10]}`;

const numbered = (number: number) => `第${inWords(number)}章`;

export const chapterWords: TranslatedChapters = {
  numbered,
  cited: numbered,
  citedRange: (from, to) => `${numbered(from)}到${numbered(to)}`,
  appendix: '附录',
  described: (blurb, question) => `${blurb}。${question}`,
  parts: {
    example: '一个例子，手工计算',
    points: '两千个点',
    machine: '机器',
    audit: '核对',
    tools: '工具',
    appendix: '附录',
  },
  titles: {
    forward: { title: '前向传播', short: '前向传播', blurb: '从两个输入到两个输出，逐位计算' },
    answers: { title: '答案', short: '答案', blurb: '全书每道题的答案，以及错误数字背后的疏忽' },
    solutions: {
      title: '函数解答',
      short: '函数解答',
      blurb: '每个留给你写的函数的一种解法，以及常见的疏忽',
    },
  },
};
