/**
 * How a quantity follows from its inputs.
 * - `weighted sum`: x, w, x, w, …, bias → Σ x·w + bias;  `weighted sum less`: the same less a threshold at the end
 * - `softmax`: its own sum, then all of them → e^z / Σ e^z
 * - `slope`: an output y → y(1 − y), the sigmoid's derivative and a softmax's own;  `tanh slope`: y → 1 − y²
 * - `relu slope`: a sum → 1 or 0;  `cross slope`: two outputs of a softmax → −y·y′
 * - `squared error`: target, output → (target − output)²
 * - `log loss`: target, output → −t ln y − (1 − t) ln(1 − y);  `log share`: target, output → −t ln y
 * - `error slope`: target, output → factor · (output − target)
 * - `scaled sum`: factor · Σ
 * - `update`: w, ρ, gradient → w − ρ · gradient;  `plain update`: w, gradient → w − gradient
 * - `same`: a parameter that is not updated, a sum that nothing bends;  `opposite`: −x;  `opposite product`: −x·y
 */
export type Op =
  | 'parameter'
  | 'weighted sum'
  | 'weighted sum less'
  | 'sigmoid'
  | 'tanh'
  | 'relu'
  | 'step'
  | 'softmax'
  | 'slope'
  | 'tanh slope'
  | 'relu slope'
  | 'cross slope'
  | 'squared error'
  | 'log loss'
  | 'log share'
  | 'error slope'
  | 'scaled sum'
  | 'product'
  | 'sum'
  | 'update'
  | 'plain update'
  | 'same'
  | 'opposite'
  | 'opposite product';

/** How one quantity is made, and from what. */
export interface Rule {
  readonly id: string;
  readonly op: Op;
  readonly inputs: readonly string[];
  /** numerator and denominator, for `scaled sum` and `error slope` */
  readonly factor?: readonly [number, number];
}

/**
 * What a quantity is in the network, however it is computed.
 * - `sum`: what a neuron adds up; `output`: what it makes of that
 * - `slope`: the derivative of an output with respect to its sum
 * - `miss`: one output's squared error; `error`: all of them together
 * - `step`: what is added to a weight or a bias
 * - `gradient`: the derivative of the error with respect to another quantity, or one path's part of it
 * - `aside`: only ever a slip's own, computed on the way to a wrong quantity; it has no symbol and is written out
 */
export type Role =
  | 'input'
  | 'weight'
  | 'bias'
  | 'target'
  | 'rate'
  | 'sum'
  | 'output'
  | 'miss'
  | 'error'
  | 'slope'
  | 'gradient'
  | 'step'
  | 'aside';

/**
 * What a quantity is to a reader: it decides its colour and how its digits are counted.
 * Values are x, z, y, h and slopes; parameters a, b and c.
 */
export type Kind = 'value' | 'parameter' | 'target' | 'error' | 'gradient' | 'rate';

const kinds = {
  input: 'value',
  weight: 'parameter',
  bias: 'parameter',
  target: 'target',
  rate: 'rate',
  sum: 'value',
  output: 'value',
  miss: 'error',
  error: 'error',
  slope: 'value',
  gradient: 'gradient',
  step: 'gradient',
  aside: 'value',
} as const satisfies Record<Role, Kind>;

/** The part of the step that a quantity belongs to. `after`: the forward pass once more, with the new parameters. */
export type Phase = 'given' | 'forward' | 'error' | 'backward' | 'update' | 'after';

/** Where a quantity stands. */
export interface Identity {
  readonly role: Role;
  readonly phase: Phase;
  /** of neurons, counted from 1, the inputs' being 0; a weight and a bias belong to the layer they lead into */
  readonly layer?: number;
  /** of its layer, counted from 1; a bias that its layer shares has none */
  readonly unit?: number;
  /** of the layer before, for a weight */
  readonly from?: number;
  /**
   * The quantity it belongs to: a sum's output, the sum at which a slope is taken, what a gradient is the derivative
   * with respect to, what a step is added to; in the phases `update` and `after`, the quantity whose new value it is.
   */
  readonly of?: string;
  /** the outputs through which this part of a gradient arrives, from the error on; the output that a softmax's slope is of */
  readonly via?: readonly string[];
}

/** One quantity of a training step: its name, what it is, how it is made and from what. */
export interface Entry extends Rule, Identity {
  readonly kind: Kind;
}

/**
 * An entry from how it is made and what it is; its kind follows.
 * @internal
 */
export function entry(rule: Rule, identity: Identity): Entry {
  return { ...rule, kind: kinds[identity.role], ...identity };
}
