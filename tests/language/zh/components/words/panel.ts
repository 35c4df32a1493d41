import type { panelWords as english } from '../../../../../src/components/words/panel.ts';
import type { Translated } from '../../../../../src/components/words/vocabulary.ts';

const holds = (digits: number) => (digits === 0 ? '没有一位数字可靠' : `只有前${digits}位数字可靠`);

export const panelWords: Translated<typeof english> = {
  title: '这个数字从哪里来',
  close: '关闭',
  trail: '来路',
  given: '这是给定的数字，它之前什么也没有。',
  changeIt: '改动',
  from: '由这些得出',
  afterSteps: (_, steps) => `${steps}步之后。`,
  before: '它是上一步留下的：',
  otherwise: '这里的一步做法不同。',
  full: '全部数位',
  nudge: (symbol, on, change, times) =>
    `将${symbol}增加千分之一，不经过它的量保持不动，${on}的变化是${change}：每单位${times}。`,
  noNudge: '将它增加千分之一，由它得出的误差没有一位数字改变。',
  source: {
    call: '本页显示的是本书程序库的这次调用所得的结果：',
    reader: '图中所作的改动以同样的方式进入这次调用。',
    declared: '声明于',
    tested: '检验于',
    kept: '这些运行耗时较长，因此只运行一次并保存：',
    made: '它的规则出自',
    twin: 'NumPy得出的同一个数',
    offline: '未能加载它的来历。是否没有联网？',
  },
  nearOne: (digits, output, isOne) =>
    `${holds(digits)}：${isOne ? `保留十六位时${output}就是1，1 − ${output}什么也没有剩下` : `${output}离1太近，1 − ${output}只剩下很少几位`}。`,
  nearlyEqual: (digits) => `${holds(digits)}：途中两个几乎相等的数相减，差只剩下很少几位。`,
};
