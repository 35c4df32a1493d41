// How much a gradient may be off: by a ten-thousandth of itself it is wrong, also where it is small.
import { expect, test } from 'vitest';
import { articleExample } from '../../../src/lib/example/article-step.ts';
import { mistakenTrace } from '../../../src/lib/slips/mistaken-trace.ts';
import { nudgeCheck } from '../../../src/lib/slips/nudge-check.ts';
import { stepOf } from '../../../src/lib/slips/step.ts';
import { expectRangeError } from '../helpers.ts';

const right = articleExample();
const { entries, parameters } = stepOf(right);

test.each(['b11', 'b22', 'c2'])(
  'a gradient of %s that is a ten-thousandth too large does not agree',
  (id) => {
    const { inputs = [] } = entries.find((entry) => entry.id === `dE_d${id}`) ?? {};
    const edits = [
      { id: 'product', op: id === 'c2' ? 'sum' : 'product', inputs },
      { id: `dE_d${id}`, op: 'scaled sum', inputs: ['product'], factor: [10001, 10000] },
    ] as const;
    const wrong = nudgeCheck(mistakenTrace(entries, [{ edits }]), parameters)
      .filter(({ gradientAgrees, moveAgrees }) => !gradientAgrees && !moveAgrees)
      .map((checked) => checked.id);
    expect(wrong).toEqual([id]);
  },
);

test('a step without a learning rate has no moves to divide by it', () => {
  const step = stepOf({ ...right, policy: { ...right.policy, rate: false } });
  expectRangeError(
    () => nudgeCheck(step.entries, step.parameters),
    'nudgeCheck needs a learning rate other than 0, got undefined',
  );
});
