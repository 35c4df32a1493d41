import type { networkWords as english } from '../../../../../src/components/words/network.ts';
import type { Translated } from '../../../../../src/components/words/vocabulary.ts';

export const networkWords: Translated<typeof english> = {
  target: '目标',
  networkSummary: (values) => `网络：${values.join('，')}。`,
  now: '现在',
  afterOneStep: '一步之后',
  start: '起点',
  steps: (n) => `${n}步`,
  errorCurve: (now, after, steps) => `${steps}步中的误差：现在是${now}，一步之后是${after}。`,
  takeOneStep: '走一步',
  backToStart: '回到起点',
  learningRate: '学习率',
  dragHint: '拖动任何数字，或者点击后输入并按回车，其余的都会随之改变。',
  stepTaken: (count, error) => `已走${count}步，误差现在是${error}。`,
  backAtStart: '已回到起点。',
  diverged:
    '每个输出都落在sigmoid函数的最末端，那里斜率几乎为零，梯度也随之变小，再走几步可能什么也看不出来。要离开这里，请回到起点，并把步子走小一些。',
};
