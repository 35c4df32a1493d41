import type { bookWords as english } from '../../../../../src/components/words/book.ts';
import type { Translated } from '../../../../../src/components/words/vocabulary.ts';

export const bookWords: Translated<typeof english> = {
  lang: 'zh-Hans',
  title: '用数字读懂反向传播',
  description:
    '只用一个网络、一次训练步骤，讲清反向传播，每个数字都在其中：由一个经过测试的小型程序库算出，读者可以随意改动。',
};
