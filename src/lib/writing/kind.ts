/**
 * What a quantity is. It decides its colour and how its digits are counted:
 * values (x, z, y, h, slopes), parameters (a, b, c), targets, errors, gradients, the learning rate.
 */
export type Kind = 'value' | 'parameter' | 'target' | 'error' | 'gradient' | 'rate';

/** The kind of a quantity of the trace, read off its id. */
export function kindOf(id: string): Kind {
  if (id.startsWith('dE_')) return 'gradient';
  if (/^[abc]\d/.test(id)) return 'parameter';
  if (/^t\d/.test(id)) return 'target';
  if (/^[eE]/.test(id)) return 'error';
  return id === 'rho' ? 'rate' : 'value';
}
