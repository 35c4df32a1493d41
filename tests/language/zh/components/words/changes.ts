import type { changesWords as english } from '../../../../../src/components/words/changes.ts';
import type { Translated } from '../../../../../src/components/words/vocabulary.ts';

export const changesWords: Translated<typeof english> = {
  label: '与原文不同之处',
  differ: (numbers, rounded) =>
    [numbers > 0 ? `已改动${numbers}个数字` : '', rounded ? '舍入已开' : '']
      .filter((part) => part !== '')
      .join('，'),
  changed: (parts) => `已改动：${parts.join('、')}。`,
  instead: (now, article) => `${now} <span class="soft">原为 ${article}</span>`,
  roundingOn: ({ what, decimals }) => `${what === 'outputs' ? '输出' : '每个量'}保留${decimals}位小数`,
  putBack: '恢复',
  putBackOne: (symbol) => `恢复${symbol}`,
  putBackRounding: '关闭舍入',
  isBack: '所有数字都已恢复为原文的数字。',
  copy: '复制链接',
  copied: '已复制 ✓',
  linkCopied: '链接已复制。打开它的人会看到这些数字。',
  copyThis: '指向这些数字的链接：请从这里复制。',
  close: '关闭',
};
