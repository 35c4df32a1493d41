import { readFileSync } from 'node:fs';
import type { LayerGradient } from '../../src/lib/network/backward.ts';
import type { Layer } from '../../src/lib/network/network.ts';
import type { Policy } from '../../src/lib/network/policy.ts';

/** One network with what PyTorch makes of it, as tests/oracle/backward.py writes it. */
interface Golden {
  readonly name: string;
  readonly layers: readonly Layer[];
  readonly input: readonly number[];
  readonly targets: readonly number[];
  readonly policy: Policy;
  readonly learningRate: number;
  readonly error: number;
  readonly outputs: readonly number[];
  readonly gradients: readonly LayerGradient[];
}

const file = new URL('../oracle/backward.json', import.meta.url);

export const golden = JSON.parse(readFileSync(file, 'utf8')) as {
  readonly torch: string;
  readonly networks: readonly Golden[];
};
