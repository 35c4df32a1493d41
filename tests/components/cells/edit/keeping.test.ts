import { expect, test } from 'vitest';
import { keepingOf } from '../../../../src/components/cells/edit/keeping.ts';

test.each<[string, string | null, string | null, string | null, string]>([
  ['a first version', 'mine', null, null, 'keep'],
  ['a newer one', 'mine', 'older', 'older', 'keep'],
  ['back to the book’s', null, 'older', 'older', 'keep'],
  ['the same again', 'mine', 'mine', 'mine', 'nothing new'],
  ['the same as another tab’s', 'mine', 'older', 'mine', 'nothing new'],
  ['while another tab has kept its own', 'mine', 'older', 'theirs', 'ask'],
  ['while another tab has put the book’s back', 'mine', 'older', null, 'ask'],
  ['back to the book’s, while another tab has kept its own', null, 'older', 'theirs', 'ask'],
])('%s', (_, mine, known, stored, keeping) => {
  expect(keepingOf(mine, known, stored)).toBe(keeping);
});
