import { type forward as exercises, nothing, ones } from '../../../../../src/exercises/forward.ts';
import { units, weights, wires } from '../../../../../src/exercises/network.ts';
import { count, n, s } from '../../../../../src/exercises/text.ts';
import type { TextsOf } from '../../../../../src/exercises/texts-of.ts';

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
        reply: '有一点作用。但在它之前，两个加权和就已经几乎相等。',
      },
      weights: {
        text: '权重相差太小',
        reply: `${s('a12')}是${s('a11')}的两倍。输入为1时，两个值会是${n('y1', 3, ones)}和${n('y2', 3, ones)}。`,
      },
      inputs: {
        text: '输入很小',
        reply: `权重的影响取决于它所乘的值。两个加权和的大部分都是偏置${s('c1')}，而这个偏置是两者共用的。`,
      },
    },
  },
  multiplications: {
    ask: '一个网络有三个输入、四个隐藏神经元和两个输出，一次前向传播要做多少次乘法？sigmoid函数不算在内。',
    slips: {
      'with-intercepts': '你把偏置也算进去了。偏置是加上去的，没有什么与它相乘。',
      paths: '这样是分别沿着每一条路径计算。逐层计算的意义就在于路径可以共用。',
      'hidden-alone': '这只是隐藏层。输出层也要做乘法。',
      'this-network': '这是本书的网络。题目中的网络更大。',
      circles: '这是圆圈的个数。乘法发生在连线上。',
    },
    hints: ['每条连线做一次乘法。', `通向隐藏层的连线有${count(units.inputs)} × ${count(units.hidden)}条。`],
    solution: `每个权重一次：${count(wires.hidden)}次加${count(wires.outputs)}次，共${count(weights)}次。一次前向传播的代价大约与网络的权重个数相当，反向传播也是如此。`,
  },
};
