import type { Convention } from '../../../../src/lib/audit/naming/convention.ts';
import { type Named, type Spell, sizesOf } from '../../../../src/lib/audit/naming/place.ts';
import type { LayerShape } from '../../../../src/lib/network/shape.ts';

type Each = LayerShape['biases']['each'];

/** How many inputs there are, and of each layer whose the biases are and how many neurons it has. */
type Plan = readonly [number, ...(readonly `${Each} ${number}`[])];

/** Networks that are not all alike: with biases of neurons, of layers and without; with one neuron somewhere. */
export const plans = {
  '2-2-2': [2, 'neuron 2', 'neuron 2'],
  '2-2-2, biases shared': [2, 'layer 2', 'layer 2'],
  '3-2': [3, 'neuron 2'],
  '1-1': [1, 'neuron 1'],
  '2-1-1': [2, 'neuron 1', 'neuron 1'],
  '3-2-3-2': [3, 'neuron 2', 'none 3', 'neuron 2'],
} as const satisfies Record<string, Plan>;

/** In which layer, the inputs' being 0, which neuron's there, and from which one. */
type At = readonly [layer?: number, unit?: number, from?: number];

/** The spellings of what stands in a place, parted by spaces. */
export const spelledIn =
  (spell: Spell, order: Convention['order'], base: Convention['base'] = 1) =>
  (name: keyof typeof plans, named: Named, [layer = 0, unit, from]: At, id = '') => {
    const [inputs, ...plan] = plans[name];
    const layers = plan.map((one): LayerShape => {
      const [each, units] = one.split(' ') as [Each, string];
      return { units: Number(units), activation: 'sigmoid', biases: { each, trained: true, sign: 1 } };
    });
    const convention: Convention = { scheme: 'flat', delta: 1, order, base };
    return spell({ named, id, layer, unit, from }, sizesOf({ inputs, layers }), convention).join(' ');
  };
