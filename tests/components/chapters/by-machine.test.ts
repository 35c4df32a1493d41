import { describe, expect, test } from 'vitest';
import { quantities } from '../../../src/components/chapters/by-machine.ts';
import {
  counted,
  notZeroed,
  operationsOf,
  slopeAlongB22,
} from '../../../src/components/chapters/machine/by-machine.ts';
import { articleSetting } from '../../../src/components/setting/store.ts';
import { quantity } from '../../../src/lib/example/quantities.ts';
import { golden } from '../../lib/autograd-golden.ts';
import { expectClose } from '../../lib/helpers.ts';

describe('what the chapter computes for itself', () => {
  test('the graph: five gates a neuron and six for the error, by hand', () => {
    expect(counted.operations).toBe(4 * 5 + 6);
    expect(counted.given).toBe(10 + 2 + 2 + 1);
    // four of a neuron's gates have two inputs; of the error's, two differences, a sum and a product
    expect(counted.wires).toBe(4 * 9 + 2 * 2 + 2 + 2 + 2);
    expect(operationsOf([2, 2, 2])).toBe(counted.operations);
    expect(operationsOf([1, 1])).toBe(3 + 3);
  });

  // a loop in plain Python; the first two are also what PyTorch printed
  test.each([
    [0, 0.4434344431833004],
    [1, 0.38784278099517366],
    [2, 0.2806511982654605],
    [10, 0.0012164729768469602],
    [1000, 0.0017],
  ])('without zeroing, after %i steps', (steps, error) => {
    expectClose(notZeroed(steps), error, 1e-9, 0);
  });

  test.each([2, 10, 1000] as const)('without zeroing, after %i steps, as PyTorch has it', (steps) => {
    expectClose(notZeroed(steps), golden.workedExample.errorsNotZeroed[steps], 1e-9, 0);
  });

  test('forward mode along b22 gives what the sweep back gives', () => {
    expectClose(slopeAlongB22, quantity('dE_db22'), 1e-14, 0);
  });

  test('the two ways to get a fork wrong', () => {
    const slope = 0.05 * 0.595078473866134 * (1 - 0.595078473866134);
    const [first, second] = [0.1410312480219028 * 0.5, quantity('dE_dzh2') * 0.6];
    expectClose(quantities['overwritten-a11'](articleSetting), first * slope, 1e-12, 0);
    expectClose(quantities['too-early-a11'](articleSetting), (first + 2 * second) * slope, 1e-12, 0);
  });
});
