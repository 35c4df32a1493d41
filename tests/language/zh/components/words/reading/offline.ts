import type { offlineWords as english } from '../../../../../../src/components/words/reading/offline.ts';
import type { Translated } from '../../../../../../src/components/words/vocabulary.ts';

export const offlineWords: Translated<typeof english> = {
  heading: '没有网络时',
  about:
    '打开过任何一页之后，浏览器会把全书其余部分存到这台设备上。从此没有网络也能阅读全书，运行程序，训练模型。',
  states: {
    whole: '全书已经存在这台设备上。',
    coming: '全书其余部分正在存到这台设备上。',
    none: '这台设备上没有存书。',
    never: '这个浏览器在这里不能存书。',
  },
  remove: '删除存下的书',
  keep: '存一份',
};
