import { lineInBox } from '../../../lib/points/line-in-box.ts';
import { logic, perceptron } from '../../../lib/training/perceptron.ts';
import { classPaths } from '../../drawing/marks.ts';
import { toDrawing } from '../../drawing/plane.ts';

/** A function of two bits, in the units of its drawing. */
export const size = { width: 186, height: 190 } as const;

const box = { left: -0.45, right: 1.45, bottom: -0.45, top: 1.45 };
export const drawing = toDrawing(box, {
  left: 18,
  right: size.width - 18,
  upper: 0,
  lower: size.height - 40,
});

/** Four corners of a square by their labels, and the line that a perceptron finds, where there is one. */
export function logicPanel(name: keyof typeof logic) {
  const last = perceptron(logic[name], 100).at(-1);
  const [w1, w2, bias] = last?.mistakes === 0 ? last.parameters : [0, 0, 0];
  const line = lineInBox(w1 as number, w2 as number, bias as number, box);
  return {
    name,
    marks: classPaths(logic[name], drawing, ['dot', 'dot'], 1),
    line: line?.map(([x, y]) => ({ x: drawing.x(x), y: drawing.y(y) })),
  };
}
