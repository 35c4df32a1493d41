// One mistake made everywhere at once, in NumPy: it is one finding, at all of its places, and nothing speaks against it.
import { describe, expect, test } from 'vitest';
import { golden, numbersOf } from '../slips-golden.ts';
import { auditOf, claimsOf } from './by-hand/judge.ts';
import { significant } from './by-hand/printed.ts';

function audited(name: string, network: number, slip: string) {
  const shape = golden.shapes.find((one) => one.name === name) ?? expect.fail(name);
  const one = shape.networks[network] ?? expect.fail(`${network}`);
  return auditOf(shape, one, claimsOf(numbersOf(shape, one, one.slips[slip] as string), significant(5)));
}

describe('is told once', () => {
  test.each([
    ['2-2-2', 1, 'slope of another output', 'slope-of-another', 2],
    ['2-2-2', 3, 'slope of another output', 'slope-of-another', 2],
    ['3-4-4-2', 1, 'last path only', 'one-path', 8],
    ['3-4-4-2', 9, 'last path only', 'one-path', 8],
    ['3-4-4-2', 1, 'first path only', 'one-path', 8],
    ['3-4-4-2', 1, 'wires of another row on the way back', 'wrong-wires', 24],
    ['3-4-4-2', 3, 'wires of another row on the way back', 'wrong-wires', 24],
    ['2-3-2', 0, 'input of another neuron', 'input-of-another-wire', 6],
    ['3-4-4-2', 1, 'input of another neuron', 'input-of-another-wire', 8],
    ['2-2-2', 1, 'gradients transposed', 'gradients-transposed', 4],
    ['3-4-4-2', 1, 'gradients transposed', 'gradients-transposed', 12],
    ['2-2-2', 0, 'outputs swapped', 'outputs-exchanged', 4],
    ['2-2-2', 1, 'outputs swapped', 'outputs-exchanged', 4],
    ['2-2-2', 1, 'bias from one neuron', 'bias-from-one', 2],
    ['3-2-2', 9, 'bias from one neuron', 'bias-from-one', 2],
  ] as const)('%s, network %i: %s', (name, network, made, slip, places) => {
    const { findings } = audited(name, network, made);
    expect(findings).toMatchObject([{ slip, sure: 'named', on: 'right numbers', against: [] }]);
    expect(findings[0]?.made.at).toHaveLength(places);
  });
});

test('of a softmax of two, outputs exchanged and exponents turned are one class, named by the commoner', () => {
  // e^{−z1} : e^{−z2} is e^{z2} : e^{z1}
  for (const network of [0, 1]) {
    const { findings } = audited('2-3-2', network, 'outputs swapped');
    expect(findings).toHaveLength(1);
    expect(findings[0]).toMatchObject({ slip: 'outputs-exchanged', sure: 'named' });
    expect(findings[0]?.others.map(({ slip }) => slip)).toContain('exponent-sign');
  }
});
