import { describe, expect, test } from 'vitest';
import { examplesPublished } from '../../../src/lib/audit/published.ts';
import { halfUnit } from '../../../src/lib/number/half-unit.ts';
import { readNumber } from '../../../src/lib/number/read-number.ts';
import { stepOf } from '../../../src/lib/slips/step.ts';
import { evaluate } from '../../../src/lib/trace/evaluate.ts';

const examples = examplesPublished();
const steps = new Map(examples.map((one) => [one.id, stepOf(one.example)]));
const stepOfExample = (id: string) => steps.get(id) ?? expect.fail(`no example ${id}`);

/** Whether digits are those of a value, rounded or cut, or of one in the last places of double precision beside it. */
function shows(value: number, digits: string): boolean {
  const read = readNumber(digits);
  if ('problem' in read) return false;
  if (!digits.includes('.')) return value === read.value;
  const off = Math.abs(value - read.value);
  const isCut = Math.abs(value) >= Math.abs(read.value) && off < 2 * halfUnit(read.decimals);
  return (
    off <= halfUnit(read.decimals) || isCut || (read.significant >= 15 && off <= 4e-15 * Math.abs(value))
  );
}

const claims = examples.flatMap((one) =>
  one.claims.map((claim) => ({
    ...claim,
    example: one.id,
    right: claim.times * rightValue(one.id, claim.id),
  })),
);
function rightValue(example: string, id: string): number {
  return stepOfExample(example).values[id] as number;
}

describe('examplesPublished', () => {
  test('holds as many figures as were collected, by example', () => {
    expect(Object.fromEntries(examples.map(({ id, claims: all }) => [id, all.length]))).toEqual({
      E1: 9,
      E1t: 1,
      E3: 15,
      E5: 0,
      'E5-99': 24,
      E9: 17,
      'E9-3': 4,
      E10: 39,
      E12: 11,
      E19: 36,
    });
  });

  test.each(claims.filter(({ verdict }) => verdict === 'agrees'))(
    '$example $path is $digits, as it should be',
    ({ right, digits }) => {
      expect(shows(right, digits)).toBe(true);
    },
  );

  test.each(claims.filter(({ verdict }) => verdict !== 'agrees'))(
    '$example $path is printed as $digits, which it is not',
    ({ right, digits }) => {
      expect(shows(right, digits)).toBe(false);
    },
  );

  test('reads weights from the neuron that they lead to', () => {
    // 1·0.1 + 4·0.3 + 5·0.5 and 1·0.2 + 4·0.4 + 5·0.6, with 0.5 for the bias of each: as E10 prints its sums.
    const { parameters } = examples.find(({ id }) => id === 'E10')?.example ?? expect.fail();
    expect(parameters).toMatchObject({ a11: 0.1, a21: 0.3, a31: 0.5, a12: 0.2, a22: 0.4, a32: 0.6 });
    expect([parameters.c1_1, parameters.c1_2]).toEqual([0.5, 0.5]);
  });

  test('subtracts thresholds, and keeps frozen biases', () => {
    const threshold = stepOfExample('E5');
    expect(threshold.values.zy1).toBeCloseTo(0.5 + 0.4 - 0.8, 15);
    expect(threshold.values.zy2).toBeCloseTo(0.9 + 1 + 0.1, 15);
    const frozen = stepOfExample('E1');
    expect([frozen.values.c1_new, frozen.values.c2_new]).toEqual([0.35, 0.6]);
    expect(frozen.values.E_after).toBeCloseTo(0.291027774, 9);
  });

  test('asks for a rate and for steps where the source prints them', () => {
    const policies = Object.fromEntries(examples.map(({ id, example }) => [id, example.policy]));
    expect(Object.keys(policies).filter((id) => policies[id]?.steps)).toEqual(['E5-99', 'E12']);
    expect(Object.keys(policies).filter((id) => !policies[id]?.rate)).toEqual(['E9-3', 'E19']);
  });

  test('finds the slips that it names: the new weights give the closing error that Mazur printed', () => {
    const { example } = examples.find(({ id }) => id === 'E1') ?? expect.fail();
    const { entries } = stepOf({ ...example, policy: { ...example.policy, hidden: 'new' } });
    expect(evaluate(entries, example.parameters).E_after?.toFixed(9)).toBe('0.291027924');
  });
});
