import type { stepperWords as english } from '../../../../../src/components/words/stepper.ts';
import type { Translated } from '../../../../../src/components/words/vocabulary.ts';

export const stepperWords: Translated<typeof english> = {
  label: '这一步，逐个量',
  back: '后退',
  next: '前进',
  play: '播放',
  pause: '暂停',
  place: (n, of) => `${n} / ${of}`,
  at: (quantity, place) => `${quantity}；${place}`,
  unbegun: '尚未开始',
  phases: {
    given: '给定',
    forward: '前向传播',
    error: '误差',
    backward: '反向传播',
    update: '更新',
    after: '再次前向传播',
  },
};
