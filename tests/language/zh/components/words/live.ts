import type { liveWords as english } from '../../../../../src/components/words/live.ts';
import type { Translated } from '../../../../../src/components/words/vocabulary.ts';

const problems = {
  empty: '是空的',
  'not a number': '不是数字',
  'not finite': '太大，这里容不下',
  'out of range': '超过十亿，这里容不下',
};

const names: Readonly<Record<string, string>> = {
  input: '输入',
  weight: '权重',
  bias: '偏置',
  target: '目标',
};

export const liveWords: Translated<typeof english> = {
  changed: (parts) => `已改动：${parts.join('、')}。`,
  roundingOn: ({ what, decimals }) => `${what === 'outputs' ? '输出' : '每个量'}保留${decimals}位小数`,
  addressTooLong: '这个地址比本书写出的任何地址都长，因此没有读取其中的数字。',
  addressUnread: (keys) => `地址中${keys.join('、')}的值无法读取，因此仍与原文相同。`,
  stepper: {
    label: '这一步，逐个量',
    back: '后退',
    next: '前进',
    play: '播放',
    pause: '暂停',
    place: (n, of) => `${n} / ${of}`,
    phases: {
      given: '给定',
      forward: '前向传播',
      error: '误差',
      backward: '反向传播',
      update: '更新',
      after: '再次前向传播',
    },
  },
  nameOf: (role, symbol) => (role === 'rate' ? '学习率' : `${names[role] ?? ''}${symbol}`),
  badNumber: (symbol, typed, problem, kept) =>
    `${typed.trim() === '' ? '输入框' : `“${typed.slice(0, 20)}”`}${problems[problem]}。${symbol}仍为${kept}。`,
};
