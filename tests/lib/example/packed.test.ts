import { describe, expect, test } from 'vitest';
import { pack, unpack } from '../../../src/lib/example/packed.ts';
import { packFrom, unpackFrom } from '../../../src/lib/example/pieces.ts';
import { traceUnder, variationNames } from '../../../src/lib/example/traces.ts';
import type { DenseShape } from '../../../src/lib/network/shape.ts';
import type { Entry } from '../../../src/lib/trace/entry.ts';
import { traceOfLayers } from '../../../src/lib/trace/trace.ts';

const softmax: DenseShape = {
  inputs: 3,
  layers: [
    { units: 2, activation: 'tanh', biases: { each: 'layer', trained: true, sign: 1 } },
    { units: 3, activation: 'softmax', biases: { each: 'neuron', trained: true, sign: -1 } },
  ],
};
const base = traceUnder(undefined);

describe('a trace as text', () => {
  test('comes back as it was, with every trait of every entry', () => {
    for (const loss of ['mean', 'half sum', 'sum', 'softmax cross-entropy'] as const)
      for (const steps of [false, true]) {
        const trace = traceOfLayers(softmax, { loss, hidden: 'old', rate: true, steps });
        expect(unpack(pack(trace))).toEqual(trace);
        expect(pack(trace).split('\n')).toHaveLength(trace.length);
      }
  });

  test('has a line for each entry: its rule, and then what it is', () => {
    const [first] = pack(base).split('\n');
    expect(first).toBe(`x1|parameter|||${base[0]?.kind}|input|given|0|1`);
  });
});

describe('a trace as what differs from another', () => {
  test.each(variationNames)('%s comes back as it was', (name) => {
    const other = traceUnder(name);
    expect(unpackFrom(base, packFrom(base, other))).toEqual(other);
  });

  test('is one piece where nothing does, and none where there is nothing', () => {
    expect(packFrom(base, base)).toEqual([[0, base.length]]);
    expect(packFrom(base, [])).toEqual([]);
  });

  const other = (i: number, change: Partial<Entry>) =>
    base.map((entry, at) => (at === i ? { ...entry, ...change } : entry));
  const sum = base.findIndex(({ op }) => op === 'weighted sum');
  const { id, inputs } = base[sum] as Entry;

  test('is a rule alone, without what the entry is, where the rule is another', () => {
    const made = other(sum, { op: 'same', inputs: inputs.slice(0, 1) });
    expect(packFrom(base, made)).toEqual([
      [0, sum],
      `${id}|same|${inputs[0]}`,
      [sum + 1, base.length - sum - 1],
    ]);
    expect(unpackFrom(base, packFrom(base, made))).toEqual(made);
  });

  test('is a rule alone where only the factor is another', () => {
    const at = base.findIndex(({ id }) => id === 'E');
    const made = other(at, { factor: [1, 1] });
    expect(packFrom(base, made)).toEqual([[0, at], 'E|scaled sum|e1 e2|1,1', [at + 1, base.length - at - 1]]);
    expect(unpackFrom(base, packFrom(base, made))).toEqual(made);
  });

  test('is the whole line where the entry is something else', () => {
    const made = other(sum, { layer: 7 });
    const [, line] = packFrom(base, made);
    expect(line).toBe(pack([made[sum] as Entry]));
    expect(unpackFrom(base, packFrom(base, made))).toEqual(made);
  });

  test('keeps another order, and loses a factor that the rule no longer has', () => {
    const turned = [...base].reverse();
    expect(packFrom(base, turned)).toHaveLength(base.length);
    expect(unpackFrom(base, packFrom(base, turned))).toEqual(turned);
    const error = base.findIndex(({ factor }) => factor !== undefined);
    const { factor: _, ...without } = base[error] as Entry;
    const made = base.with(error, without);
    expect(unpackFrom(base, packFrom(base, made))).toEqual(made);
  });
});
