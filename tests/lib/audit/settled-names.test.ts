// Names whose meaning is settled are not searched: a number that would be right under another reading stays wrong.
import { expect, test } from 'vitest';
import { audit } from '../../../src/lib/audit/audit.ts';
import { usualOf } from '../../../src/lib/audit/naming/convention.ts';
import { mazur } from '../../../src/lib/example/mazur.ts';
import { denseShape } from '../../../src/lib/network/shape.ts';
import type { Example } from '../../../src/lib/slips/step.ts';

const example: Example = {
  shape: denseShape({ inputs: 2, hidden: 2, outputs: 2 }, { biases: 'frozen' }),
  policy: { loss: 'half sum', hidden: 'old', rate: true, steps: false },
  parameters: mazur,
};
// Mazur prints out_h1 as 0.593269992 and out_o1 as 0.75136507; in textbooks y1 is an output, here it is a hidden neuron.
const claims = [{ quantity: 'y1', digits: '0.75136507' }];

test('left open, y1 is read as what its number shows', () => {
  expect(audit(example, claims).verdicts).toMatchObject([{ kind: 'right', id: 'h1' }]);
});

test('settled, it is what it was settled to be', () => {
  const convention = usualOf('book');
  const meaning = { id: 'y1', times: 1, convention: { scheme: 'book' } } as const;
  const { verdicts, reading } = audit(example, claims, { names: { convention, meanings: [meaning] } });
  expect(verdicts).toMatchObject([{ id: 'y1' }]);
  expect(verdicts[0]?.kind).not.toBe('right');
  expect(reading.convention).toBe(convention);
});

test('a name settled to mean nothing is told as one that nobody uses', () => {
  const names = { convention: usualOf('book'), meanings: [undefined] };
  const { verdicts } = audit(example, [{ quantity: 'foo', digits: '0.5' }], { names });
  expect(verdicts).toMatchObject([{ kind: 'problem', what: { problem: 'unknown' } }]);
});
