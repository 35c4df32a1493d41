import type { DenseShape, LayerShape } from '../../../src/lib/network/shape.ts';
import type { Example } from '../../../src/lib/slips/step.ts';
import type { Entry } from '../../../src/lib/trace/entry.ts';
import type { Values } from '../../../src/lib/trace/evaluate.ts';
import { traceOfLayers } from '../../../src/lib/trace/trace.ts';

/** A stream of numbers from 0 to 1, the same for the same seed: Mulberry32. */
export function randomFrom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

const layer = (
  units: number,
  activation: LayerShape['activation'],
  each: LayerShape['biases']['each'],
  sign: 1 | -1 = 1,
): LayerShape => ({ units, activation, biases: { each, trained: each !== 'none', sign } });

/** Networks as people do them by hand. */
export const shapes: Readonly<Record<string, Pick<Example, 'shape' | 'policy'>>> = {
  '2-2-2 shared': {
    shape: { inputs: 2, layers: [layer(2, 'sigmoid', 'layer'), layer(2, 'sigmoid', 'layer')] },
    policy: { loss: 'mean', hidden: 'old', rate: true, steps: false },
  },
  '2-2-1 thresholds': {
    shape: { inputs: 2, layers: [layer(2, 'sigmoid', 'neuron', -1), layer(1, 'sigmoid', 'neuron', -1)] },
    policy: { loss: 'half sum', hidden: 'old', rate: true, steps: true },
  },
  '3-2-2 own biases': {
    shape: { inputs: 3, layers: [layer(2, 'tanh', 'neuron'), layer(2, 'sigmoid', 'neuron')] },
    policy: { loss: 'half sum', hidden: 'old', rate: true, steps: false },
  },
  '2-3-2 softmax': {
    shape: { inputs: 2, layers: [layer(3, 'relu', 'neuron'), layer(2, 'softmax', 'neuron')] },
    policy: { loss: 'softmax cross-entropy', hidden: 'old', rate: true, steps: false },
  },
  '2-2-2-1 deep': {
    shape: {
      inputs: 2,
      layers: [layer(2, 'tanh', 'none'), layer(2, 'sigmoid', 'none'), layer(1, 'identity', 'none')],
    },
    policy: { loss: 'sum', hidden: 'old', rate: true, steps: false },
  },
};

/** An example with starting numbers of one or two decimals, as people choose them. */
export function randomExample(of: Pick<Example, 'shape' | 'policy'>, random: () => number): Example {
  const number = (low: number, high: number) => Math.round(100 * (low + (high - low) * random())) / 100;
  const softmax = of.policy.loss === 'softmax cross-entropy';
  const parameters: Record<string, number> = {};
  for (const { id, role, unit } of givenOf(of)) {
    if (role === 'rate') parameters[id] = 0.5;
    else if (role === 'target') parameters[id] = softmax ? Number(unit === 1) : number(0.05, 0.95);
    else if (role === 'input') parameters[id] = number(0.1, 1.5);
    else parameters[id] = number(-0.9, 0.9) || 0.1;
  }
  return { ...of, parameters };
}

const givenOf = ({ shape, policy }: { shape: DenseShape; policy: Example['policy'] }): readonly Entry[] =>
  traceOfLayers(shape, policy).filter(({ op }) => op === 'parameter');

/** What a worked example usually prints: outputs, the error, every δ, the new parameters, and the error afterwards. */
export const sheet = (entries: readonly Entry[]): readonly string[] =>
  entries.flatMap(({ id, role, phase, of = '', via }) => {
    const isSum = entries.some((other) => other.id === of && other.role === 'sum');
    const printed =
      (phase === 'forward' && role === 'output') ||
      (role === 'error' && (phase === 'error' || phase === 'after')) ||
      (phase === 'backward' && role === 'gradient' && via === undefined && isSum) ||
      (phase === 'update' && role !== 'step');
    return printed ? [id] : [];
  });

/** Claims with so many significant digits, or decimals. */
export const printed = (ids: readonly string[], values: Values, digits: number, as: 'digits' | 'decimals') =>
  ids.map((quantity) => {
    const value = values[quantity] as number;
    return { quantity, digits: as === 'decimals' ? value.toFixed(digits) : plain(value, digits) };
  });

/** So many significant digits, without a power of ten. */
function plain(value: number, digits: number): string {
  if (value === 0) return '0';
  const size = Math.floor(Math.log10(Math.abs(value)));
  return value.toFixed(Math.min(20, Math.max(0, digits - 1 - size)));
}
