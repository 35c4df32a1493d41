import { expect, test } from 'vitest';
import { mendedPath } from '../../../../src/components/page/mend/mend-path.ts';

test.each([
  ['/forward/)', '/forward/'],
  ['/forward/).', '/forward/'],
  ['/course/backprop/forward/%3E', '/course/backprop/forward/'],
  ['/forward/%E3%80%82', '/forward/'],
  ['/forward.', '/forward'],
  ['/forward/%23two-paths', '/forward/#two-paths'],
  ['/forward/%23two-paths).', '/forward/#two-paths'],
  ['/.', '/'],
])('%s leads to %s', (path, mended) => {
  expect(mendedPath(path)).toBe(mended);
});

test.each(['/', '/forward/', '/no-such-page/', '/%E0%A4%A'])('at %s nothing is to be mended', (path) => {
  expect(mendedPath(path)).toBeUndefined();
});

test('never leads to another site', () => {
  expect(mendedPath('//elsewhere.example/.')).toBe('/elsewhere.example/');
  expect(mendedPath('/%2F%2Felsewhere.example/.')).toBe('/elsewhere.example/');
});
