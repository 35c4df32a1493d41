import { sigmoid } from '../neuron/sigmoid.ts';
import type { Values } from '../trace/evaluate.ts';

/**
 * The parameters after many steps of the worked example's network, each product and sum written out: the same operations
 * in the same order as its trace, so the same to the last bit, in about a seventh of the time of `descend`. A page takes
 * ten thousand steps anew at every move of a drag.
 * @param start  the 2-2-2 network's parameters, inputs, targets and learning rate, none of it checked
 * @example articleAfter(article, 100).c2
 */
export function articleAfter(start: Values, steps: number): Values {
  const { x1, x2, t1, t2, rho } = start as Numbers;
  let { a11, a12, a21, a22, c1, b11, b12, b21, b22, c2 } = start as Numbers;
  for (let n = 0; n < steps; n++) {
    const y1 = sigmoid(x1 * a11 + x2 * a21 + c1);
    const y2 = sigmoid(x1 * a12 + x2 * a22 + c1);
    const h1 = sigmoid(y1 * b11 + y2 * b21 + c2);
    const h2 = sigmoid(y1 * b12 + y2 * b22 + c2);
    const atH1 = (h1 - t1) * (h1 * (1 - h1));
    const atH2 = (h2 - t2) * (h2 * (1 - h2));
    const atY1 = (atH1 * b11 + atH2 * b12) * (y1 * (1 - y1));
    const atY2 = (atH1 * b21 + atH2 * b22) * (y2 * (1 - y2));
    a11 -= rho * (atY1 * x1);
    a12 -= rho * (atY2 * x1);
    a21 -= rho * (atY1 * x2);
    a22 -= rho * (atY2 * x2);
    c1 -= rho * (atY1 + atY2);
    b11 -= rho * (atH1 * y1);
    b12 -= rho * (atH2 * y1);
    b21 -= rho * (atH1 * y2);
    b22 -= rho * (atH2 * y2);
    c2 -= rho * (atH1 + atH2);
  }
  return { ...start, a11, a12, a21, a22, c1, b11, b12, b21, b22, c2 };
}

type Numbers = Record<
  | 'x1'
  | 'x2'
  | 't1'
  | 't2'
  | 'rho'
  | 'a11'
  | 'a12'
  | 'a21'
  | 'a22'
  | 'c1'
  | 'b11'
  | 'b12'
  | 'b21'
  | 'b22'
  | 'c2',
  number
>;
