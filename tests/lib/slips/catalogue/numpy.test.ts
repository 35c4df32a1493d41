// A step with a mistake, worked out in NumPy by somebody who has not seen the catalogue: the catalogue has the same numbers.
import { describe, expect, test } from 'vitest';
import { catalogue, type SlipKindId } from '../../../../src/lib/slips/catalogue/catalogue.ts';
import { type Step, stepOf } from '../../../../src/lib/slips/step.ts';
import type { Values } from '../../../../src/lib/trace/evaluate.ts';
import { kindsOf } from '../../audit/by-hand/kinds.ts';
import { denseShapeOf, golden, numbersOf, policyOf } from '../../slips-golden.ts';
import { valuesUnder } from './networks.ts';

/** Whether a step has all of these numbers, which are kept to nine digits. */
const isAll = (values: Values, wanted: Values) =>
  Object.entries(wanted).every(
    ([id, value]) => Math.abs((values[id] as number) - value) <= 2e-8 * Math.abs(value) + 1e-14,
  );

const found = (step: Step, kinds: readonly string[], wanted: Values) =>
  kinds.flatMap((kind) =>
    [...catalogue[kind as SlipKindId].made(step)]
      .filter((made) => isAll(valuesUnder(step, made), wanted))
      .map(({ at }) => at),
  );

describe.each(golden.shapes)('of $name', (shape) => {
  const network = shape.networks.find(({ printed }) => printed === 'all') ?? expect.fail('has none');
  const wrong = Object.entries(network.slips).filter(([, row]) => /\d/.test(row));

  test.each(wrong)('%s', (slip, row) => {
    const step = stepOf({
      shape: denseShapeOf(shape),
      policy: policyOf(shape),
      parameters: network.given,
    });
    expect(found(step, kindsOf(slip, shape), numbersOf(shape, network, row))).not.toEqual([]);
  });
});
