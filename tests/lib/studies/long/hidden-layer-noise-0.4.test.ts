import { describe } from 'vitest';
import { testProtocols } from './hidden-layer.ts';

describe('what sixteen tanh units gain over one neuron at noise 0.4', () => {
  testProtocols(0.4, {
    undertrained: { straight: '0.826', bent: '0.835' },
    trained: { straight: '0.830', bent: '0.860', gains: ['0.030', '0.015', '0.045'] },
  });
});
