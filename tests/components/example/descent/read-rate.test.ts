import { expect, test } from 'vitest';
import { readRate } from '../../../../src/components/example/descent/read-rate.ts';

test('a rate is a number above zero', () => {
  expect(readRate('0,25', 'Rate A', 0.5)).toMatchObject({ value: 0.25 });
  for (const text of ['0', '-1', '−0.5'])
    expect(readRate(text, 'Rate A', 0.5)).toMatchObject({
      problem: expect.stringMatching(/must be above zero.*Rate A stays 0\.5\.$/),
    });
  expect(readRate('fast', 'Rate B', 5)).toMatchObject({ problem: '“fast” is not a number. Rate B stays 5.' });
});
