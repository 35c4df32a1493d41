import type { settingWords as english } from '../../../../../src/components/words/setting.ts';
import type { Translated } from '../../../../../src/components/words/vocabulary.ts';

export const settingWords: Translated<typeof english> = {
  digits: '位数',
  rounding: '计算时舍入',
  roundingChoice: (rounding) =>
    rounding === undefined
      ? '什么都不舍入'
      : `${rounding.what === 'outputs' ? '输出' : '每个量'}保留${rounding.decimals}位小数`,
};
