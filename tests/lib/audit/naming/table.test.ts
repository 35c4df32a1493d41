import { describe, expect, test } from 'vitest';
import { usualOf } from '../../../../src/lib/audit/naming/convention.ts';
import { meaningUnder } from '../../../../src/lib/audit/naming/meanings.ts';
import { keyOf } from '../../../../src/lib/audit/naming/table.ts';
import { layer, stepWith } from './steps.ts';

describe('the key of a spelling: words beside its letter first, numbers as they stand', () => {
  test.each([
    ['w901', 'w.901'],
    ['w90,1', 'w.90.1'],
    ['w^(901)_2,11', 'w.901.2.11'],
    ['net_h901', 'net.h.901'],
    ['neth902', 'net.h.902'],
    ['out_err901', 'err.out.901'],
    ['yhat_901', 'hat.y.901'],
    ['target901', 'target.901'],
    ['E901', 'E.901'],
    ['e901', 'e.901'],
    ['W[901][2]', 'w.901.2'],
  ])('%s → %s', (spelling, key) => expect(keyOf(spelling)).toBe(key));
});

test('what is spelled the same is what comes first in the step', () => {
  // The first layer has one neuron, so its o^(1) is o^(1)_1; the output's own o is o_1 as well.
  const narrow = stepWith({ inputs: 2, layers: [layer(1, 'sigmoid'), layer(1, 'sigmoid')] });
  for (const name of ['o^(1)', 'o_1', 'out^(1)'])
    expect(meaningUnder(usualOf('matrix'), name, narrow)?.id).toBe('y1');
  expect(meaningUnder(usualOf('matrix'), 'o', narrow)?.id).toBe('h1');
});
