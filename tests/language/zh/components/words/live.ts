import type { liveWords as english } from '../../../../../src/components/words/live.ts';
import type { Translated } from '../../../../../src/components/words/vocabulary.ts';

const names: Readonly<Record<string, string>> = {
  input: '输入',
  weight: '权重',
  bias: '偏置',
  target: '目标',
};

export const liveWords: Translated<typeof english> = {
  offline: '这里需要的程序没有载入。你是否离线？',
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
};
