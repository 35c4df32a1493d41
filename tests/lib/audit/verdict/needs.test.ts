import { expect, test } from 'vitest';
import { needAuditable } from '../../../../src/lib/audit/verdict/needs.ts';
import type { Example } from '../../../../src/lib/slips/step.ts';

const layer = { units: 2, activation: 'softmax', biases: { each: 'none', trained: false, sign: 1 } } as const;
const example = (
  t1: number,
  t2: number,
  loss: Example['policy']['loss'] = 'softmax cross-entropy',
): Example => ({
  shape: { inputs: 1, layers: [layer] },
  policy: { loss, hidden: 'old', rate: false, steps: false },
  parameters: { x1: 1, a11: 1, a12: 2, t1, t2 },
});
const given = (t1: number, t2: number) => expect(() => needAuditable('here', example(t1, t2)));

test('targets of a softmax’s cross-entropy are from 0 and add up to 1, as nearly as they are printed', () => {
  given(0, 1).not.toThrow();
  given(0.25, 0.75).not.toThrow();
  given(1 / 3, 2 / 3).not.toThrow();
  given(0.333333, 0.6666674).not.toThrow();
  given(0.5, 0.4).toThrow(
    'here needs targets from 0 that add up to 1 for a softmax’s cross-entropy, got "0.5, 0.4"',
  );
  given(0.5, 0.6).toThrow(RangeError);
  given(-0.5, 1.5).toThrow(RangeError);
  given(0.33333, 0.66666).toThrow(RangeError);
});

test('those of any other error are what they like', () => {
  expect(() => needAuditable('here', example(-3, 7, 'mean'))).not.toThrow();
});
