import type { pageWords as english } from '../../../../../src/components/words/page.ts';
import type { Translated } from '../../../../../src/components/words/vocabulary.ts';

export const pageWords: Translated<typeof english> = {
  brand: '用数字读懂<em>反向传播</em>',
  contents: '目录',
  contentsBeside: '正文旁的目录',
  neighbours: '前后两章',
  marginNetwork: '网络的当前状态',
  skip: '跳到正文',
  theme: '切换浅色与深色',
  previous: '上一章',
  next: '下一章',
  licence: '文字采用CC BY 4.0，代码采用MIT。',
  notFound: '没有这个页面',
  notFoundText: '地址可能已经过时，也可能输错了。目录里什么都有。',
  home: '回到首页',
  asleep: '本页的脚本未能载入：全文可读，但页上的控件都不能使用。',
  unreached: '所需的内容未能载入。网络断开了吗？下一次操作时会再试。',
  ends: { mistakes: '常见的错误', questions: '继续之前', remember: '记住三行' },
};
