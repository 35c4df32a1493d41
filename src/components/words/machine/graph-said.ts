import type { GateOp } from '../vocabulary.ts';

/** A gate on the way forward: what goes in, in order, and what comes out. */
type Forward = (into: readonly string[], out: string) => string;
/** A gate on the way back: what has arrived, what goes in, the local slopes, and what each input is handed. */
type Backward = (
  arrived: string,
  into: readonly string[],
  slopes: readonly string[],
  handed: readonly string[],
) => string;

/** Beside a sign: a negative one in parentheses. */
const inside = (number: string) => (number.startsWith('−') ? `(${number})` : number);

const forward: Readonly<Record<GateOp, Forward>> = {
  times: ([a = '', b = ''], out) => `multiply: ${inside(a)} × ${inside(b)} = ${out}`,
  plus: ([a = '', b = ''], out) => `add: ${a} + ${inside(b)} = ${out}`,
  minus: ([a = '', b = ''], out) => `subtract: ${a} − ${inside(b)} = ${out}`,
  pow: ([a = ''], out) => `square: ${inside(a)} to the power of two = ${out}`,
  sigmoid: ([a], out) => `sigmoid of ${a} = ${out}`,
};

const backward: Readonly<Record<GateOp, Backward>> = {
  times: (arrived, [a = '', b = ''], _, [toFirst, toSecond]) =>
    `${arrived} has arrived. The multiplier swaps: ${inside(arrived)} × ${inside(b)} = ${toFirst} to the first, ${inside(arrived)} × ${inside(a)} = ${toSecond} to the second`,
  plus: (arrived) => `${arrived} has arrived. The adder hands it on to both`,
  minus: (arrived, _, __, [, toSecond]) =>
    `${arrived} has arrived. To the first it is handed on as it is, to the second with its sign turned: ${toSecond}`,
  pow: (arrived, [a = ''], [slope = ''], [handed]) =>
    `${arrived} has arrived. The slope of the square is 2 × ${inside(a)} = ${slope}: ${inside(arrived)} × ${inside(slope)} = ${handed}`,
  sigmoid: (arrived, _, [slope], [handed]) =>
    `${arrived} has arrived. The slope of the sigmoid is y(1 − y) = ${slope}: ${inside(arrived)} × ${slope} = ${handed}`,
};

/** Digits that stand low. */
const low = '₀₁₂₃₄₅₆₇₈₉';

/** What the worked example as a graph says of each step. */
export const graphSaidWords = {
  symbol: (letter: string, sub: string) =>
    letter + sub.replace(/\d/g, (digit) => low[Number(digit)] ?? digit),
  given: 'The numbers that are given. Nothing has been computed.',
  forward: (part: string, op: GateOp, into: readonly string[], out: string) =>
    `Forward, ${part}: ${forward[op](into, out)}.`,
  /** what everything begins with on the way back */
  seed: 'Backward, E: as fast as itself, so its slope is 1.',
  backward: (part: string, op: GateOp, ...rest: Parameters<Backward>) =>
    `Backward, ${part}: ${backward[op](...rest)}.`,
  fork: (part: string, parts: readonly string[], sum: string) =>
    `Backward, ${part}: it was used twice, and what comes back is added: ${parts.map((part, i) => (i === 0 ? part : inside(part))).join(' + ')} = ${sum}.`,
} as const;
