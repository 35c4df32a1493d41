import { logit } from '../../lib/neuron/sigmoid.ts';
import { linear } from '../drawing/scale.ts';

/** The drawing of the sigmoid: z from −reach to reach, the curve and its slope on one upright scale. */
export const frame = { width: 560, height: 280 };
export const reach = 6;
export const x = linear([-reach, reach], [24, frame.width - 24]);
export const y = linear([0, 1], [frame.height - 44, 22]);

/** From here outwards the slope is below a tenth of its greatest, a quarter: y(1 − y) = 1/40. */
export const flatFrom = logit((1 + Math.sqrt(1 - 1 / 10)) / 2);
