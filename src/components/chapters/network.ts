import { quantity } from '../../lib/example/quantities.ts';
import type { NamedQuantities } from '../setting/named.ts';

export const quantities = {
  // how far the output that is farther off is from its target
  'largest-miss': ({ parameters, rounding }) => {
    const at = (id: string) => quantity(id, parameters, rounding);
    return Math.max(Math.abs(at('h1') - at('t1')), Math.abs(at('h2') - at('t2')));
  },
} satisfies NamedQuantities;
