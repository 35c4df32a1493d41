import type { Reason } from '../reason.ts';
import { typed } from './usual.ts';

/** Of lib/network, by file. */
export const ofNetwork: Readonly<Record<string, readonly Reason[]>> = {
  'network/network.ts': [{ code: 'network.layers[0]?.weights', reason: typed }],
  'network/train.ts': [
    { code: 'gradients[l]?.weights', reason: typed },
    { code: 'gradients[l]?.biases', reason: typed },
  ],
};
