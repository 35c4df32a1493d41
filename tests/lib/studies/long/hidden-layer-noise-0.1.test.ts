import { describe } from 'vitest';
import { testProtocols } from './hidden-layer.ts';

describe('what sixteen tanh units gain over one neuron at noise 0.1', () => {
  testProtocols(0.1, {
    undertrained: { straight: '0.865', bent: '0.889' },
    trained: { straight: '0.881', bent: '0.997' },
  });
});
