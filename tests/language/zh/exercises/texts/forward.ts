import { type forward as exercises, nothing, ones } from '../../../../../src/exercises/chapters/forward.ts';
import { n, s } from '../../../../../src/exercises/text.ts';
import type { TextsOf } from '../../../../../src/exercises/texts-of.ts';

/** 两个输入都等于1时的输出，正确的，或带有某个错误的。 */
const outputs = (slip = '') => `${n(`h1${slip}`, 3, ones)}和${n(`h2${slip}`, 3, ones)}`;

export const forward: TextsOf<typeof exercises> = {
  'no-input': {
    ask: '把两个输入都设为零，参数保持不动。两个输出会怎样？',
    options: {
      zero: {
        text: '都变成零',
        reply: 'sigmoid函数的值永远不会是零，无论加权和是多少。况且偏置还在。',
      },
      half: {
        text: '都变成二分之一',
        reply: '加权和为零时才得到二分之一。但这里没有一个加权和是零：偏置还在。',
      },
      hardly: {
        text: '几乎不变',
        reply: `这时隐藏层的每个加权和只剩下偏置${s('c1')}。输出变成${n('h1', 3, nothing)}和${n('h2', 3, nothing)}，原来是${n('h1')}和${n('h2')}：这些输入本来就没有多少影响。`,
      },
    },
  },
  ones: {
    ask: `保留原文的参数，但让两个输入都等于1。${s('y1')}是多少？`,
    slips: {
      'no-intercept': `你漏掉了偏置${s('c1')}。`,
      'indices-swapped': `你用了${s('a11')}和${s('a12')}这两条连线。它们从${s('x1')}出发；通向${s('y1')}的是${s('a11')}和${s('a21')}。`,
      'no-hidden-sigmoid': `这是加权和${s('zy1')}，还没有经过sigmoid函数。`,
      'exponent-sign': '你漏掉了指数里的负号：sigmoid函数是1除以1 + e<sup>−z</sup>。',
      'other-neuron': `这是${s('y2')}，另一个隐藏神经元。`,
      'own-inputs': `这是原文的输入所对应的${s('y1')}。`,
      'layer-too-far': `这是${s('h1')}：你多走了一层。`,
    },
    hints: [
      `哪两条连线通向${s('y1')}？输入为1时，乘积就只剩下它们的权重。`,
      `加权和是${s('a11')} + ${s('a21')} + ${s('c1')}。`,
      `它等于${n('zy1', 2, ones)}。再用sigmoid函数。`,
    ],
    solution: `加权和是${n('zy1', 2, ones)}，它的sigmoid函数值`,
  },
  alike: {
    ask: `通向${s('y2')}的两个权重都比通向${s('y1')}的大。为什么两个值几乎相等？`,
    options: {
      sigmoid: {
        text: 'sigmoid函数把所有的值都压到一起',
        reply: `它使两个值更接近。但在它之前，两个加权和是${n('zy1')}和${n('zy2')}，已经几乎相等。`,
      },
      weights: {
        text: '权重相差太小',
        reply: `${s('a12')}是${s('a11')}的两倍。输入为1时，两个值会是${n('y1', 3, ones)}和${n('y2', 3, ones)}。`,
      },
      inputs: {
        text: '输入很小',
        reply: `权重的影响取决于它所乘的值。两个加权和是${n('zy1')}和${n('zy2')}，其中各有${n('c1', 2)}是两者共用的偏置${s('c1')}。`,
      },
    },
  },
  audit: {
    ask: `一位朋友也让两个输入都等于1，得到的输出是${outputs('~indices-swapped')}。请检查：其中有哪个错误？`,
    options: {
      intercepts: { text: '漏掉了偏置', reply: `两个偏置都漏掉时，输出会是${outputs('~no-intercept')}。` },
      indices: {
        text: '矩阵的行和列读反了',
        reply: `在两层中都用了从神经元<em>出发</em>的两个权重，而不是<em>通向</em>它的两个，就会得到这样的输出。正确的是${outputs()}。`,
      },
      'hidden-sigmoids': {
        text: '漏掉了隐藏层的sigmoid函数',
        reply: `把两个隐藏层的加权和直接传下去，输出会是${outputs('~no-hidden-sigmoid')}。`,
      },
      none: {
        text: '没有错误：输出是对的',
        reply: `正确的是${outputs()}，保留三位小数的舍入不会差这么多。`,
      },
    },
  },
};
