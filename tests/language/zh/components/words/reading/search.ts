import type { searchWords as english } from '../../../../../../src/components/words/reading/search.ts';
import type { Translated } from '../../../../../../src/components/words/vocabulary.ts';

export const searchWords: Translated<typeof english> = {
  open: '搜索全书',
  title: '搜索',
  close: '关闭',
  field: '词语、符号或数字',
  results: '找到的地方',
  unbuilt: '搜索读取构建好的书：请先运行一次 <code>npm run build</code>。',
  advice: '例如：<q>隐藏层</q>、<q>∂E/∂b22</q>、<q>加权和</q>、<q>0.444</q>。',
  loading: '正在查找……',
  none: (sought) => `书中没有与“${sought}”相符的内容。请减少词语，或换一种说法。`,
  found: (count) => `共${count}处。`,
  first: (shown, count) => `共${count}处，先列出${shown}处。`,
  alike: '没有完全相同的写法，相近的有：',
  some: '没有一处包含所有词语，包含其中一些的有：',
  keys: '上下键选择，回车键前往，Esc键关闭。',
  small: '的 是 了',
};
