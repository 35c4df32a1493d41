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
  about: '关于本书、来源与引用',
  report: {
    link: '报告错误',
    title: (page) => `“${page}”一页有错误`,
    body: (address, { version, date, commit }) =>
      `页面：${address}\n版本：${version}，${date}构建${commit === undefined ? '' : `，提交${commit}`}\n\n原文：\n\n应为：\n`,
  },
  notFound: '没有这个页面',
  notFoundText: '地址可能已经过时，也可能输错了。目录里什么都有。',
  home: '回到首页',
  asleep: '本页的脚本未能载入：全文可读，但页上的控件都不能使用。',
  unreached: '所需的内容未能载入。网络断开了吗？下一次操作时会再试；若仍无反应，请重新载入页面。',
  ends: { mistakes: '常见的错误', questions: '继续之前', remember: '记住三行' },
  yours: {
    network: { before: '', link: '换成自己的网络' },
    mistakes: { before: '自己算出的数不对？', link: '看看是哪个错误造成的。' },
    questions: { before: '还想再算？', link: '用别的数字出一份题。' },
  },
};
