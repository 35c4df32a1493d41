import type { Reason } from '../reason.ts';

/** Of lib/neuron, by file. */
export const ofNeuron: Readonly<Record<string, readonly Reason[]>> = {
  'neuron/sigmoid.ts': [{ code: 'z >= 0', becomes: 'z > 0', reason: 'at 0 either way is one half' }],
  'neuron/softmax.ts': [
    {
      code: 'Math.abs(total - 1) > 1e-9',
      becomes: 'Math.abs(total - 1) >= 1e-9',
      reason: 'no targets are off by just so much',
    },
  ],
};
