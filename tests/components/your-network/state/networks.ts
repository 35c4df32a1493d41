import fc from 'fast-check';
import { idsOf } from '../../../../src/components/your-network/state/numbers.ts';
import {
  activationChoices,
  activationFor,
  lossChoices,
  shapeFault,
} from '../../../../src/components/your-network/state/possible.ts';
import { presetIds } from '../../../../src/components/your-network/state/presets.ts';
import type { YourNetwork } from '../../../../src/components/your-network/state/your-network.ts';
import { conventions } from '../../../../src/lib/audit/naming/convention.ts';
import { askedKinds } from '../../../../src/lib/audit/sheet/asked-kinds.ts';
import type { StepPolicy } from '../../../../src/lib/network/policy.ts';
import type { DenseShape } from '../../../../src/lib/network/shape.ts';
import type { Example } from '../../../../src/lib/slips/step.ts';
import { namesOf } from '../../../../src/lib/trace/names.ts';

const number = fc.oneof(
  fc.double({ min: -1e9, max: 1e9, noNaN: true }),
  fc.integer({ min: -999, max: 999 }).map((n) => n / 100),
);

const layer = fc.record({
  units: fc.integer({ min: 1, max: 9 }),
  activation: fc.constantFrom(...activationChoices),
  biases: fc.record({
    each: fc.constantFrom('none', 'layer', 'neuron'),
    trained: fc.boolean(),
    sign: fc.constantFrom(1, -1),
  }),
});

const shape: fc.Arbitrary<DenseShape> = fc.record({
  inputs: fc.integer({ min: 1, max: 9 }),
  layers: fc.array(layer, { minLength: 1, maxLength: 4 }),
});

const policy: fc.Arbitrary<StepPolicy> = fc.record({
  loss: fc.constantFrom(...lossChoices),
  hidden: fc.constantFrom('old', 'new'),
  rate: fc.boolean(),
  steps: fc.boolean(),
});

/** Networks of every kind, with any numbers. */
export const examples: fc.Arbitrary<Example> = fc
  .tuple(shape, policy)
  .filter(([one, how]) => shapeFault(one, how) === undefined)
  .chain(([one, how]) => {
    const ids = idsOf(one, how);
    const aims = namesOf(one).targets;
    return fc
      .tuple(
        fc.array(number, { minLength: ids.length, maxLength: ids.length }),
        fc.nat({ max: aims.length - 1 }),
      )
      .map(([values, right]) => ({
        shape: one,
        policy: how,
        parameters: {
          ...Object.fromEntries(ids.map((id, n) => [id, (values[n] as number) + 0])),
          ...(activationFor(how.loss) && Object.fromEntries(aims.map((id, k) => [id, k === right ? 1 : 0]))),
        },
      }));
  });

/** Everything that the page may hold. */
export const states: fc.Arbitrary<YourNetwork> = fc.record({
  preset: fc.constantFrom(...presetIds),
  example: examples,
  names: fc.constantFrom(...conventions),
  digits: fc.integer({ min: 2, max: 9 }),
  claims: fc.array(
    fc.record({
      quantity: fc.string({ unit: 'grapheme', maxLength: 12 }),
      digits: fc.string({ unit: 'grapheme', maxLength: 12 }),
    }),
    { maxLength: 8 },
  ),
  sheet: fc.record({
    seed: fc.integer({ min: 0, max: 0xffffffff }),
    count: fc.integer({ min: 1, max: 200 }),
    to: fc.oneof(
      fc.integer({ min: 1, max: 9 }).map((decimals) => ({ decimals })),
      fc.integer({ min: 1, max: 9 }).map((significant) => ({ significant })),
    ),
    asked: fc.subarray([...askedKinds], { minLength: 1 }),
    key: fc.constantFrom('answers', 'marking'),
    student: fc.boolean(),
  }),
});
