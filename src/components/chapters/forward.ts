import { quantity } from '../../lib/example/quantities.ts';
import { order } from '../setting/claim.ts';
import type { NamedQuantities } from '../setting/named.ts';
import type { Setting } from '../setting/store.ts';

const decimals = 3;

/** How far rounding the outputs, and nothing else, moves a number. */
const movedByRounding =
  (id: string) =>
  ({ parameters }: Setting) =>
    Math.abs(quantity(id, parameters, { what: 'outputs', decimals }) - quantity(id, parameters));

export const quantities = {
  // what the first hidden neuron's sum is but for its intercept
  'inputs-bring': ({ parameters: { x1 = 0, x2 = 0, a11 = 0, a21 = 0 } }) => x1 * a11 + x2 * a21,
  // of what inputs and intercept bring to that sum, each without its sign; NaN where both are printed as nothing
  'share-of-inputs': (setting) => {
    const { x1 = 0, x2 = 0, a11 = 0, a21 = 0, c1 = 0 } = setting.parameters;
    const inputs = Math.abs(x1 * a11 + x2 * a21);
    if (order(inputs, 0, setting, { atMost: 6 }) === 0 && order('c1', 0, setting) === 0) return Number.NaN;
    return inputs / (inputs + Math.abs(c1));
  },
  // 0.57 and 0.56, to which they may have been rounded, are a hundredth apart, and not a little less
  'hidden-apart': ({ parameters, rounding }) =>
    Number(Math.abs(quantity('y1', parameters, rounding) - quantity('y2', parameters, rounding)).toFixed(12)),
  // how many of the two sums are no sigmoid's value: not between zero and one, as they are printed
  'sums-outside': (setting) =>
    ['h1~no-output-sigmoid', 'h2~no-output-sigmoid'].filter(
      (sum) => order(sum, 0, setting) !== 1 || order(sum, 1, setting) !== -1,
    ).length,
  'h1-rounded-by': movedByRounding('h1'),
  'h2-rounded-by': movedByRounding('h2'),
  'E-moved-by': movedByRounding('E'),
  // how far the swapped indices move the first output, in roundings of the greatest size
  'swap-in-roundings': ({ parameters }) =>
    Math.abs(quantity('h1~indices-swapped', parameters) - quantity('h1', parameters)) / (10 ** -decimals / 2),
} satisfies NamedQuantities;
