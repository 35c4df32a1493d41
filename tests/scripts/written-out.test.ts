import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { committed, writtenOut } from '../../scripts/written-out.ts';
import { tenParameters } from '../../src/lib/autograd/worked-example.ts';
import { articleShape } from '../../src/lib/example/article.ts';
import { articlePolicy } from '../../src/lib/network/policy.ts';
import { traceOf } from '../../src/lib/trace/trace.ts';

const places = { inputs: ['x1', 'x2'], targets: ['t1', 't2'], parameters: tenParameters };

test('the committed step is what the script writes', () => {
  expect(readFileSync(committed, 'utf8')).toBe(writtenOut(traceOf(articleShape), places));
});

test('another loss has its factor written out', () => {
  const summed = writtenOut(traceOf(articleShape, { ...articlePolicy, loss: 'sum' }), places);
  expect(summed).toContain('const E = e1 + e2;');
  expect(summed).toContain('const dE_dh1 = 2 * (h1 - t1);');
});
