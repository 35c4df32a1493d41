import { expect, test } from 'vitest';
import { tied } from '../../../src/components/page/tied.ts';

const number = (id: string) => `<span class="n k-target" data-n="${id}">0.050</span>`;

test('a number that can be dragged keeps what ends its sentence or its clause', () => {
  expect(tied(`to ${number('t2')}. Then ${number('rho')}, or`)).toBe(
    `to <span class="tied">${number('t2')}.</span> Then <span class="tied">${number('rho')},</span> or`,
  );
});

test.each([
  ['with nothing behind it', `${number('t2')} and`],
  ['in brackets, as in a line of numbers that is written anew', `(${number('t2')}) × 2`],
  ['that can’t be dragged', `${number('h2')}. ${number('t2@10')}. ${number('t2~rate-huge')}.`],
])('one %s stays as it is', (_, html) => expect(tied(html)).toBe(html));
