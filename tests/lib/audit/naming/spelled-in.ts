import type { Convention } from '../../../../src/lib/audit/naming/convention.ts';
import { type Named, type Spell, sizesOf } from '../../../../src/lib/audit/naming/place.ts';
import type { LayerShape } from '../../../../src/lib/network/shape.ts';

/** How many inputs there are, and of each layer whose the biases are and how many neurons it has. */
type Plan = readonly [number, ...(readonly `${LayerShape['biases']['each']} ${number}`[])];

/** The spellings of what stands in a place, parted by spaces: in which layer, which neuron's there, and from which one. */
export const spelledIn =
  (spell: Spell, ways: Pick<Convention, 'order' | 'base'>) =>
  ([inputs, ...plan]: Plan, named: Named, at: readonly [layer?: number, unit?: number, from?: number]) => {
    const layers = plan.map((layer): LayerShape => {
      const [each, units] = layer.split(' ') as [LayerShape['biases']['each'], string];
      return { units: Number(units), activation: 'sigmoid', biases: { each, trained: true, sign: 1 } };
    });
    const [layer = 0, unit, from] = at;
    const place = { named, id: '', layer, unit, from };
    const convention: Convention = { scheme: 'flat', delta: 1, ...ways };
    return spell(place, sizesOf({ inputs, layers }), convention).join(' ');
  };
