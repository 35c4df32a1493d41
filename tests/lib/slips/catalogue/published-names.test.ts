// The mistakes of published worked examples: each noted name is a kind of slip that gives the digits as they were printed.
import { describe, expect, test } from 'vitest';
import { examplesPublished } from '../../../../src/lib/audit/published.ts';
import { catalogue } from '../../../../src/lib/slips/catalogue/catalogue.ts';
import { publishedNames } from '../../../../src/lib/slips/catalogue/published-names.ts';
import { stepOf } from '../../../../src/lib/slips/step.ts';
import { valuesUnder } from './networks.ts';

const noted = examplesPublished().flatMap(({ id, example, claims }) =>
  claims.flatMap((claim) =>
    claim.verdict === 'slip' ? [{ ...claim, example, where: `${id} ${claim.path}` }] : [],
  ),
);

test('every name that was noted is in the table, and no other', () => {
  const names = new Set(noted.map(({ slip }) => slip));
  expect(Object.keys(publishedNames).sort()).toEqual([...names].sort());
});

/** How near its digits come, in units of the last place: half of one, or more where the source went on from rounded figures. */
const units: Readonly<Record<string, number>> = { E3: 12 };

/** A unit of the last digit, of `0.291` or `-2.406e-3`. */
function unitOf(digits: string): number {
  const [mantissa = '', exponent = '0'] = digits.split('e');
  return 10 ** (Number(exponent) - (mantissa.split('.')[1]?.length ?? 0));
}

describe.each(noted.filter(({ slip }) => publishedNames[slip as keyof typeof publishedNames] !== 'misprint'))(
  '$where',
  ({ example, where, slip, id, times, digits }) => {
    test('comes out by that kind of slip', () => {
      const kind = publishedNames[slip as keyof typeof publishedNames];
      if (kind === 'misprint') throw new Error('no slip');
      const step = stepOf(example);
      const unit = unitOf(digits);
      const off = [...catalogue[kind].made(step)].map((made) =>
        Math.abs(times * (valuesUnder(step, made)[id] as number) - Number(digits)),
      );
      expect(Math.min(...off)).toBeLessThan((units[where.split(' ')[0] as string] ?? 0.5) * unit);
    });
  },
);
