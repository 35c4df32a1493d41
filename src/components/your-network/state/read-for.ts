import type { YourNetwork } from './your-network.ts';

/** What a paste is read for: what it says may name quantities that another network, or another step of it, does not have. */
export type ReadFor = Pick<YourNetwork['example'], 'shape' | 'policy'> & Pick<YourNetwork, 'names'>;

export function readFor({ example: { shape, policy }, names }: YourNetwork): ReadFor {
  return { shape, policy, names };
}

/** Whether what was read for one network is of the one that there is now. */
export const isFor = (read: ReadFor, { example: { shape, policy }, names }: YourNetwork): boolean =>
  read.shape === shape && read.policy === policy && read.names === names;
