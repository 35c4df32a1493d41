import { tanhDerivativeFromOutput } from '../neuron/activations.ts';
import { sigmoid } from '../neuron/sigmoid.ts';

/** How a value was made. `given` is a number that was put in: a parameter, an input, a constant. */
export type Operation =
  | 'given'
  | 'plus'
  | 'minus'
  | 'times'
  | 'over'
  | 'pow'
  | 'exp'
  | 'log'
  | 'tanh'
  | 'sigmoid'
  | 'relu';

/** What a computed value remembers: its operation, from what, and its derivative with respect to each of them. */
interface Origin {
  readonly op: Operation;
  readonly inputs: readonly Value[];
  readonly slopes: readonly number[];
}

const given: Origin = { op: 'given', inputs: [], slopes: [] };

/**
 * A number that remembers how it was made, so that `backward` can find the derivative of a result with respect to every
 * number it came from: reverse mode. Each operation computes its result and, with the numbers in hand, its local
 * slopes.
 *
 * Results are those of IEEE arithmetic: the logarithm of 0 is −∞ and of less NaN, division by 0 gives ±∞ or NaN, what
 * is too large is ∞. Nothing throws; `culprit` says where it began. The slope of ReLU at 0 is 0, as in PyTorch.
 * After A. Karpathy, micrograd, 2020, with a stack in place of recursion.
 * @example
 * const w = new Value(3);
 * const e = w.times(2).plus(1).pow(2);
 * e.backward();
 * w.grad // 28
 * new Value(2).minus(2).log().times(3).culprit().op // 'log'
 */
export class Value {
  /** the number; of a given one it may be changed, and whatever is computed from then on reads the new one */
  data: number;
  /** ∂(what `backward` was called on)/∂(this), summed over all such calls since it was last set to 0 */
  grad = 0;
  /** for lists and drawings; nothing reads it */
  name = '';
  readonly op: Operation;
  readonly inputs: readonly Value[];
  /** ∂(this)/∂(each input), at the numbers it was computed from */
  readonly slopes: readonly number[];

  constructor(data: number, { op, inputs, slopes } = given) {
    this.data = data;
    this.op = op;
    this.inputs = inputs;
    this.slopes = slopes;
  }

  /** An adder hands on: both slopes are 1. */
  plus(other: Value | number): Value {
    const b = asValue(other);
    return new Value(this.data + b.data, { op: 'plus', inputs: [this, b], slopes: [1, 1] });
  }

  minus(other: Value | number): Value {
    const b = asValue(other);
    return new Value(this.data - b.data, { op: 'minus', inputs: [this, b], slopes: [1, -1] });
  }

  /** A multiplier swaps: each one's slope is the other. */
  times(other: Value | number): Value {
    const b = asValue(other);
    return new Value(this.data * b.data, { op: 'times', inputs: [this, b], slopes: [b.data, this.data] });
  }

  over(other: Value | number): Value {
    const b = asValue(other);
    const y = this.data / b.data;
    return new Value(y, { op: 'over', inputs: [this, b], slopes: [1 / b.data, -y / b.data] });
  }

  /** To a power that is a plain number and has no gradient. To the power 0 everything is 1, and its slope 0. */
  pow(power: number): Value {
    const slope = power === 0 ? 0 : power * this.data ** (power - 1);
    return new Value(this.data ** power, { op: 'pow', inputs: [this], slopes: [slope] });
  }

  exp(): Value {
    const y = Math.exp(this.data);
    return new Value(y, { op: 'exp', inputs: [this], slopes: [y] });
  }

  /** The natural logarithm. */
  log(): Value {
    return new Value(Math.log(this.data), { op: 'log', inputs: [this], slopes: [1 / this.data] });
  }

  tanh(): Value {
    const y = Math.tanh(this.data);
    return new Value(y, { op: 'tanh', inputs: [this], slopes: [tanhDerivativeFromOutput(y)] });
  }

  sigmoid(): Value {
    const y = sigmoid(this.data);
    return new Value(y, { op: 'sigmoid', inputs: [this], slopes: [y * (1 - y)] });
  }

  relu(): Value {
    return new Value(Math.max(0, this.data), { op: 'relu', inputs: [this], slopes: [this.data > 0 ? 1 : 0] });
  }

  /**
   * Adds to the `grad` of every value that this one was made from its derivative with respect to that value, and 1 to
   * its own: from the end to the beginning, each hands on what has arrived at it, times its slopes. Where a value was
   * used twice, both add. Twice in a row doubles every `grad`. PyTorch keeps those of given numbers only, unless asked
   * (`retain_grad`).
   */
  backward(): void {
    const graph = graphOf(this);
    const before = graph.map((value) => value.grad);
    for (const value of graph) value.grad = 0;
    this.grad = 1;
    for (let i = graph.length - 1; i >= 0; i--) {
      const { inputs, slopes, grad } = graph[i] as Value;
      for (let k = 0; k < inputs.length; k++) (inputs[k] as Value).grad += grad * (slopes[k] as number);
    }
    for (let i = 0; i < graph.length; i++) (graph[i] as Value).grad += before[i] as number;
  }

  /**
   * The value with which this one ceased to be finite: an operation that was handed finite numbers and gave none, or a
   * given number that is none. Undefined where this one is finite.
   */
  culprit(): Value | undefined {
    const isBroken = ({ data }: Value) => !Number.isFinite(data);
    let at: Value | undefined = isBroken(this) ? this : undefined;
    for (let before = at; before !== undefined; before = at?.inputs.find(isBroken)) at = before;
    return at;
  }
}

const asValue = (number: Value | number): Value => (typeof number === 'number' ? new Value(number) : number);

/**
 * Every value that a result was made from, and itself, each once and after its inputs: an order in which the graph
 * could be computed again, and, from its end, the order of the way back. As deep as memory allows: the stack is a list.
 * @example
 * const e = new Value(3).times(2).plus(1);
 * graphOf(e).map(({ op, data }) => `${op} ${data}`) // ['given 3', 'given 2', 'times 6', 'given 1', 'plus 7']
 */
export function graphOf(result: Value): readonly Value[] {
  const entered = new Set<Value>();
  const done = new Set<Value>();
  const stack = [result];
  for (let value = stack.at(-1); value !== undefined; value = stack.at(-1)) {
    if (entered.has(value)) {
      // All that was laid upon it has been taken off again, so its inputs are done.
      stack.pop();
      done.add(value);
      continue;
    }
    entered.add(value);
    for (let k = value.inputs.length - 1; k >= 0; k--) {
      const input = value.inputs[k] as Value;
      if (!entered.has(input)) stack.push(input);
    }
  }
  return [...done];
}

/**
 * Sets gradients to 0, as one does before every step: those of parameters, or with `graphOf` of a whole graph.
 * @example
 * const w = new Value(3);
 * w.pow(2).backward();
 * w.grad // 6
 * zeroGrad([w]);
 * w.grad // 0
 */
export function zeroGrad(values: Iterable<Value>): void {
  for (const value of values) value.grad = 0;
}
