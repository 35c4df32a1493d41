import { readFileSync } from 'node:fs';
import type { Loss, StepPolicy } from '../../src/lib/network/policy.ts';
import type { Biases, DenseShape } from '../../src/lib/network/shape.ts';
import type { ActivationByHand } from '../../src/lib/neuron/layer-activation.ts';
import type { Values } from '../../src/lib/trace/evaluate.ts';

/** A step as text: its quantities in the order of the shape's list, divided by blanks. */
type Row = string;

/** The right step in other ways of keeping numbers: in single precision, or rounded on the way. */
export type Way = 'single precision' | `${'quantities' | 'operations'} to ${4 | 5} decimals`;

/** One network with its right step and, by name of the mistake, its wrong ones, as tests/oracle/slips.py writes it. */
export interface Case extends Readonly<Record<Way, Row>> {
  readonly given: Values;
  readonly printed: 'all' | 'usual';
  readonly right: Row;
  /** = stands for what is as in the right one */
  readonly slips: Readonly<Record<string, Row>>;
}

export interface GoldenShape {
  readonly name: string;
  readonly sizes: readonly number[];
  readonly activations: readonly ActivationByHand[];
  readonly loss: Loss;
  readonly biases: Biases['each'];
  readonly quantities: Readonly<Record<Case['printed'], readonly string[]>>;
  readonly networks: readonly Case[];
}

const file = new URL('../oracle/slips.json', import.meta.url);

export const golden = JSON.parse(readFileSync(file, 'utf8')) as {
  readonly numpy: string;
  readonly shapes: readonly GoldenShape[];
};

export const denseShapeOf = ({ sizes, activations, biases: each }: GoldenShape): DenseShape => ({
  inputs: sizes[0] as number,
  layers: activations.map((activation, l) => ({
    units: sizes[l + 1] as number,
    activation,
    biases: { each, trained: each !== 'none', sign: 1 },
  })),
});

/** The numbers of a row by id; of a wrong row every number, those that are right too. */
export function numbersOf(shape: GoldenShape, { printed, right }: Case, row: Row): Values {
  const rightly = right.split(' ');
  const values = row.split(' ').map((text, i) => Number(text === '=' ? rightly[i] : text));
  return Object.fromEntries(shape.quantities[printed].map((id, i) => [id, values[i] as number]));
}

export const policyOf = ({ loss }: GoldenShape): StepPolicy => ({
  loss,
  hidden: 'old',
  rate: true,
  steps: false,
});
