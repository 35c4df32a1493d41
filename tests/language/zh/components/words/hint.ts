import type { hintWords as english } from '../../../../../src/components/words/hint.ts';
import type { Translated } from '../../../../../src/components/words/vocabulary.ts';

export const hintWords: Translated<typeof english> = {
  live: {
    mouse:
      '这些数字是活的：点一下，或在它上面按回车，就能看到它从哪里来。带虚线的还可以左右拖动，或在打开的面板里输入。',
    touch: '这些数字是活的：轻触一个，就能看到它从哪里来。带虚线的还可以左右拖动，或在打开的面板里输入。',
  },
  runs: {
    mouse: '正文里的数字来自固定的运行。图中可以输入你自己的数字，也可以在输入框里用方向键。',
    touch: '正文里的数字来自固定的运行。图中可以轻触输入框，输入你自己的数字。',
  },
};
