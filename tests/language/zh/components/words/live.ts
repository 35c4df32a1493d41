import type { liveWords as english } from '../../../../../src/components/words/live.ts';
import type { Translated } from '../../../../../src/components/words/vocabulary.ts';

const names: Readonly<Record<string, string>> = {
  input: '输入',
  weight: '权重',
  bias: '偏置',
  target: '目标',
  sum: '加权和',
  output: '输出',
  slope: '斜率',
  miss: '误差项',
  error: '误差',
  gradient: '梯度',
};

export const liveWords: Translated<typeof english> = {
  offline: '这里需要的程序没有载入。你是否离线？',
  nameOf: (role, symbol) => (role === 'rate' ? '学习率' : `${names[role] ?? ''}${symbol}`),
  circumstances: (name, steps, otherwise) =>
    `${steps > 0 ? `${steps}步之后的` : ''}${name}${otherwise ? '（另一种做法）' : ''}`,
  withValue: (name, value) => `${name}，${value}`,
  along: '左右方向键移到同一行的其他数，回车键显示它的来历。',
};
