import { describe, expect, test } from 'vitest';
import { needInTrace, needReference } from '../../../src/components/quantity/known.ts';

const check = (reference: string) => () => needReference('/p/', 'N of', reference);

describe('a reference in a page', () => {
  test.each(['E', 'E@100', 'dE_db22~no-slope', 'E@10~rate-large', 'c1_1~biases-per-neuron'])(
    '%s',
    (reference) => {
      expect(check(reference)).not.toThrow();
    },
  );

  test.each([
    ['q11x', '<N of="q11x"> names no quantity. '],
    ['dE_db2', 'The nearest is "dE_db'],
    ['dE_db22~no-slop', '<N of="no-slop"> names no variation. The nearest is "no-slope".'],
    ['c1_1', 'The nearest is "c1".'],
    ['E@ten', 'names no quantity'],
    ['', 'names no quantity'],
  ])('%j is refused', (reference, message) => {
    expect(check(reference)).toThrow(message);
  });

  test('what is to be written out stands in the trace of the reference', () => {
    expect(() => needInTrace('/p/', 'Numbers expand', 'dE_da11', ['dE_dzy1'])).not.toThrow();
    expect(() => needInTrace('/p/', 'Numbers expand', 'dE_da11', ['nope'])).toThrow(
      '<Numbers expand="nope">',
    );
    expect(() => needInTrace('/p/', 'Numbers expand', 'E~c2-added', ['minus_dE_dc2'])).not.toThrow();
  });
});
