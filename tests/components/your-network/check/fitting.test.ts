import { expect, test } from 'vitest';
import { fitting } from '../../../../src/components/your-network/check/fitting.ts';

const offered = [
  { name: 'net_h1', typed: undefined },
  { name: '∂E/∂net_h1', typed: 'dE/dnet_h1' },
  { name: 'E_total', typed: undefined },
  { name: 'δ^(1)_1', typed: 'delta ^(1)_1' },
];
const names = (typed: string) => fitting(offered, typed).map(({ name }) => name);

test.each([
  ['', ['net_h1', '∂E/∂net_h1', 'E_total', 'δ^(1)_1']],
  ['NET h', ['net_h1', '∂E/∂net_h1']],
  ['dE/dn', ['∂E/∂net_h1']],
  ['h1', ['net_h1', '∂E/∂net_h1']],
  ['e', ['E_total', 'net_h1', '∂E/∂net_h1', 'δ^(1)_1']],
  ['delta1', ['δ^(1)_1']],
  ['zz', []],
])('%s narrows the names, those that begin so first', (typed, expected) => {
  expect(names(typed)).toEqual(expected);
});

test('a long list is cut', () => {
  const many = Array.from({ length: 200 }, (_, n) => ({ name: `w${n}`, typed: undefined }));
  expect(fitting(many, '').length).toBeLessThan(60);
  expect(fitting(many, 'w199').map(({ name }) => name)).toEqual(['w199']);
});
