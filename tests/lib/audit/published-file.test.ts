// How a file of worked examples is read, with files written by hand in the place of the published one.
import { describe, expect, test, vi } from 'vitest';
import type { Biases } from '../../../src/lib/network/shape.ts';

const at = '../../../src/lib/audit/published.json';

/** What the reader makes of a file. It reads once, so it is loaded anew each time. */
async function readFrom(file: unknown) {
  vi.doMock(at, () => ({ default: file }));
  vi.resetModules();
  try {
    const { examplesPublished } = await import('../../../src/lib/audit/published.ts');
    const [first] = examplesPublished();
    return { first: first ?? expect.fail('no example'), again: examplesPublished()[0] };
  } finally {
    vi.doUnmock(at);
    vi.resetModules();
  }
}

const layerWith = (bias: string, biases: readonly number[] | null) => ({
  units: 2,
  activation: 'tanh',
  weights: [
    [1, 2, 3],
    [4, 5, 6],
  ],
  biases,
  bias,
});

const exampleWith = (bias: string, biases: readonly number[] | null) => ({
  id: 'by hand',
  source: 'a notebook',
  layers: [layerWith(bias, biases)],
  input: [0.1, 0.2, 0.3],
  targets: [0, 1],
  loss: 'half sum',
  learningRate: null as number | null,
  printed: [] as readonly Readonly<Record<string, string>>[],
});

const weights = { a11: 1, a21: 2, a31: 3, a12: 4, a22: 5, a32: 6 };
const ends = { x1: 0.1, x2: 0.2, x3: 0.3, t1: 0, t2: 1 };

describe('biases that are', () => {
  test.each<readonly [string, readonly number[] | null, Biases, Readonly<Record<string, number>>]>([
    ['none', null, { each: 'none', trained: false, sign: 1 }, {}],
    ['shared', [7, 7], { each: 'layer', trained: true, sign: 1 }, { c1: 7 }],
    ['per neuron', [7, 8], { each: 'neuron', trained: true, sign: 1 }, { c1_1: 7, c1_2: 8 }],
    // one for the layer or one for each neuron: their numbers tell
    ['frozen', [7, 7], { each: 'layer', trained: false, sign: 1 }, { c1: 7 }],
    ['frozen', [7, 8], { each: 'neuron', trained: false, sign: 1 }, { c1_1: 7, c1_2: 8 }],
    ['threshold subtracted', [7, 8], { each: 'neuron', trained: true, sign: -1 }, { c1_1: 7, c1_2: 8 }],
  ])('%s, %j', async (bias, biases, read, named) => {
    const { first, again } = await readFrom([exampleWith(bias, biases)]);
    expect(first).toEqual({
      id: 'by hand',
      source: 'a notebook',
      example: {
        shape: { inputs: 3, layers: [{ units: 2, activation: 'tanh', biases: read }] },
        policy: { loss: 'half sum', hidden: 'old', rate: false, steps: false },
        parameters: { ...ends, ...weights, ...named },
      },
      claims: [],
    });
    expect(again).toBe(first);
  });

  test('of no kind that there is are refused', async () => {
    await expect(readFrom([exampleWith('guessed', [7, 8])])).rejects.toThrow(
      new RangeError('examplesPublished needs biases that it knows, got "guessed"'),
    );
  });
});

describe('figures', () => {
  const printing = (...printed: readonly Readonly<Record<string, string>>[]) =>
    readFrom([{ ...exampleWith('per neuron', [7, 8]), learningRate: 0.5, printed }]);

  test('have the trace’s name, and the sign that they were printed with', async () => {
    const { first } = await printing(
      { of: 'y[1][2]', digits: '0.25' },
      { of: '-dE/dz[1][1]', digits: '0.125', verdict: 'slip', slip: 'sign lost' },
      { of: 'E', digits: '0.5', verdict: 'agrees' },
    );
    expect(first.example.parameters.rho).toBe(0.5);
    expect(first.example.policy).toMatchObject({ rate: true, steps: false });
    expect(first.claims).toEqual([
      {
        ...{ quantity: 'h2', id: 'h2', times: 1, path: 'y[1][2]', digits: '0.25' },
        ...{ verdict: 'agrees', remarked: false },
      },
      {
        ...{ quantity: '-dE_dzh1', id: 'dE_dzh1', times: -1, path: '-dE/dz[1][1]', digits: '0.125' },
        ...{ verdict: 'slip', remarked: true, slip: 'sign lost' },
      },
      {
        ...{ quantity: 'E', id: 'E', times: 1, path: 'E', digits: '0.5' },
        ...{ verdict: 'agrees', remarked: true },
      },
    ]);
  });

  test('with a step Δ among them, the example steps so', async () => {
    const { first } = await printing(
      { of: 'w[1][1][1]', digits: '1' },
      { of: 'step w[1][2][1]', digits: '0.0625' },
    );
    expect(first.example.policy.steps).toBe(true);
    expect(first.claims.map(({ id }) => id)).toEqual(['a11', 'a12_step']);
  });

  test('of nothing that the step has are refused', async () => {
    await expect(printing({ of: 'y[2][1]', digits: '0.25' })).rejects.toThrow(
      new RangeError('examplesPublished needs a name of the step, got "y[2][1]"'),
    );
  });
});
