import type { addressWords as english } from '../../../../../src/components/words/address.ts';
import type { Translated, Unread } from '../../../../../src/components/words/vocabulary.ts';

const why: Readonly<Record<Unread, string>> = {
  empty: '是空的',
  'not a number': '不是数字',
  'not finite': '太大',
  'too small': '太小，与零分不开',
  'divides by zero': '除以零',
  'out of range': '超过十亿',
};

export const addressWords: Translated<typeof english> = {
  tooLong: '这个地址比本书写出的任何地址都长，因此没有读取其中的数字。',
  value: (key, text, problem) =>
    text === ''
      ? `${key}是空的`
      : problem === undefined
        ? `${key}的“${text}”不是它的任何一个值`
        : `${key}的“${text}”${why[problem]}`,
  unread: (values) => `地址没有全部读懂：${values.join('；')}。这些仍与原文相同。`,
  unreadByFigure: (values) => `地址没有全部读懂：${values.join('；')}。这些仍与图中相同。`,
  unknown: (keys) => `地址给出了${keys.join('、')}，而书中没有这样的数字。`,
};
