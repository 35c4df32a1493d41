import { readFileSync } from 'node:fs';
import type { RowsLoss } from '../../src/lib/network/any-network.ts';
import type { LayerGradient } from '../../src/lib/network/backward.ts';
import type { Matrix } from '../../src/lib/network/matrix.ts';
import type { Layer } from '../../src/lib/network/network.ts';

/** A network and a batch with what PyTorch makes of them, as tests/oracle/rows.py writes it. */
interface GoldenRows {
  readonly name: string;
  readonly layers: readonly Layer[];
  readonly inputs: Matrix;
  readonly targets: Matrix;
  readonly loss: RowsLoss;
  readonly outputs: Matrix;
  readonly gradients: readonly LayerGradient[];
}

const file = new URL('../oracle/rows.json', import.meta.url);

export const goldenRows = (JSON.parse(readFileSync(file, 'utf8')) as { networks: readonly GoldenRows[] })
  .networks;
