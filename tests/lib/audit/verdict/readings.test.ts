// What an example leaves open is read as the numbers have it: which loss, and what becomes of the biases.
import { describe, expect, test } from 'vitest';
import { audit } from '../../../../src/lib/audit/audit.ts';
import type { Open } from '../../../../src/lib/audit/verdict/verdict.ts';
import { articleExample } from '../../../../src/lib/example/article-step.ts';
import type { Biases } from '../../../../src/lib/network/shape.ts';
import { type Example, stepOf } from '../../../../src/lib/slips/step.ts';

const shared = articleExample();
const { c1, c2, ...others } = shared.parameters as Record<string, number>;
const each = { c1_1: c1, c1_2: c1, c2_1: c2, c2_2: c2 } as Record<string, number>;

/** An example with the biases of its layers otherwise. */
const withBiases = (example: Example, ...biases: readonly Partial<Biases>[]): Example => ({
  ...example,
  shape: {
    ...example.shape,
    layers: example.shape.layers.map((layer, l) => ({ ...layer, biases: { ...layer.biases, ...biases[l] } })),
  },
});
const perNeuron: Example = withBiases(
  { ...shared, parameters: { ...others, ...each } },
  { each: 'neuron' },
  { each: 'neuron' },
);

/** How an example is read for which somebody has the numbers of another. */
function readAs(given: Example, meant: Example, open: readonly Open[] = ['biases']) {
  const { values } = stepOf(meant);
  const claims = ['E', 'E_after'].map((quantity) => ({
    quantity,
    digits: (values[quantity] as number).toFixed(9),
  }));
  const { reading, verdicts } = audit(given, claims, { open });
  return { ...reading, kinds: verdicts.map(({ kind }) => kind) };
}

const right = ['right', 'right'];

describe('biases left open', () => {
  test('are read as they stand where they are right so', () => {
    expect(readAs(shared, shared)).toMatchObject({ kinds: right, against: [], example: shared });
    expect(readAs(perNeuron, perNeuron)).toMatchObject({ kinds: right, against: [], example: perNeuron });
  });

  test('are frozen, or are not', () => {
    const frozen = withBiases(shared, { trained: false }, { trained: false });
    expect(readAs(shared, frozen)).toMatchObject({ kinds: right, against: ['biases'], example: frozen });
    expect(readAs(frozen, shared)).toMatchObject({ kinds: right, against: ['biases'], example: shared });
  });

  test('where one layer alone is frozen, are frozen in both', () => {
    const half = withBiases(shared, { trained: false });
    const frozen = withBiases(shared, { trained: false }, { trained: false });
    expect(readAs(half, frozen)).toMatchObject({ kinds: right, against: ['biases'], example: frozen });
  });

  test('where the only ones are frozen, may not be', () => {
    const frozen = withBiases(shared, { each: 'none' }, { trained: false });
    const trained = withBiases(shared, { each: 'none' }, { trained: true });
    expect(readAs(frozen, trained)).toMatchObject({ kinds: right, against: ['biases'] });
    expect(readAs(trained, frozen)).toMatchObject({ kinds: right, against: ['biases'] });
  });

  test('are one for each neuron where a layer shares one, and begin as that', () => {
    const read = readAs(shared, perNeuron);
    expect(read).toMatchObject({ kinds: right, against: ['biases'] });
    expect(read.example.shape).toEqual(perNeuron.shape);
    expect(read.example.parameters).toMatchObject(each);
  });

  test('are shared where those of each layer are alike', () => {
    const read = readAs(perNeuron, shared);
    expect(read).toMatchObject({ kinds: right, against: ['biases'] });
    expect(read.example.shape).toEqual(shared.shape);
    expect(read.example.parameters).toMatchObject({ c1, c2 });
  });

  test('are not shared where those of a layer differ, whichever it would be', () => {
    const unlike = { ...perNeuron, parameters: { ...perNeuron.parameters, c1_2: 0.3 } };
    for (const one of [0.35, 0.3]) {
      const meant = { ...shared, parameters: { ...shared.parameters, c1: one } };
      expect(readAs(unlike, meant)).toMatchObject({ against: [], example: unlike });
    }
  });

  test('stay none in a layer that has none', () => {
    const one = withBiases(shared, {}, { each: 'none' });
    const meant = withBiases(perNeuron, {}, { each: 'none' });
    const read = readAs(one, meant);
    expect(read).toMatchObject({ kinds: right, against: ['biases'] });
    expect(read.example.shape).toEqual(meant.shape);
    const none = withBiases(shared, { each: 'none' }, { each: 'none' });
    expect(readAs(none, none)).toMatchObject({ kinds: right, against: [], example: none });
    expect(readAs(none, shared)).toMatchObject({ against: [], example: none });
  });
});

test('loss and biases, both left open, are read together', () => {
  const meant: Example = {
    ...withBiases(shared, { trained: false }, { trained: false }),
    policy: { ...shared.policy, loss: 'sum' },
  };
  expect(readAs(shared, meant, ['loss', 'biases'])).toMatchObject({
    kinds: right,
    against: ['loss', 'biases'],
    example: meant,
  });
});

test('of two losses that agree on every claim the one that is given is read', () => {
  // Two outputs: half the sum of squares is their mean.
  const half: Example = { ...shared, policy: { ...shared.policy, loss: 'half sum' } };
  for (const given of [shared, half])
    expect(readAs(given, shared, ['loss'])).toMatchObject({ kinds: right, against: [], example: given });
});

test('where there are no claims, all is read as it is given, and no names are', () => {
  expect(audit(shared, [], { open: ['loss', 'biases'] })).toEqual({
    reading: { example: shared, against: [], convention: undefined },
    findings: [],
    verdicts: [],
  });
});
