import type { typedWords as english } from '../../../../../src/components/words/typed.ts';
import type { Translated, Unread } from '../../../../../src/components/words/vocabulary.ts';

const problems: Readonly<Record<Unread, string>> = {
  empty: '是空的',
  'not a number': '不是数字',
  'not finite': '太大，这里容不下',
  'too small': '太小，与零分不开',
  'divides by zero': '除以零',
  'out of range': '超过十亿，这里容不下',
};

export const typedWords: Translated<typeof english> = {
  problem: (typed, problem) =>
    `${typed.trim() === '' ? '输入框' : `“${typed.slice(0, 20)}”`}${problems[problem]}。`,
  stays: (name, kept) => `${name}仍为${kept}。`,
  readAs: (value) => `读作${value}。`,
};
