import { quantity } from '../../lib/example/quantities.ts';
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
  'h1-rounded-by': movedByRounding('h1'),
  'h2-rounded-by': movedByRounding('h2'),
  'E-moved-by': movedByRounding('E'),
  // how far the swapped indices move the first output, in roundings of the greatest size
  'swap-in-roundings': ({ parameters }) =>
    Math.abs(quantity('h1~indices-swapped', parameters) - quantity('h1', parameters)) / (10 ** -decimals / 2),
} satisfies NamedQuantities;
