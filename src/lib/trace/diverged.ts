import type { Values } from './evaluate.ts';

/**
 * Whether a step has thrown the network to where no further step can bring it back: a quantity is no longer a finite
 * number, or every output sits so far out on its sigmoid that its slope has underflowed to nothing.
 * @param values  of a trace
 */
export function hasDiverged(values: Values): boolean {
  const slopes = Object.keys(values).filter((id) => /^dh\d_dzh\d$/.test(id));
  return (
    Object.values(values).some((v) => !Number.isFinite(v)) ||
    slopes.every((id) => (values[id] as number) < 1e-15)
  );
}
