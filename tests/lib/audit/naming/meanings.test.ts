import { expect, test } from 'vitest';
import { usualOf } from '../../../../src/lib/audit/naming/convention.ts';
import { meaningsOf, meaningUnder } from '../../../../src/lib/audit/naming/meanings.ts';
import { published } from './steps.ts';

const e1 = published('E1');
const thresholds = published('E5-99');
const meant = (name: string, step = e1) =>
  meaningsOf(name, step).map(({ id, times, convention }) => [id, times, convention.scheme]);

test('an id means itself, whatever stands around it', () => {
  for (const name of ['h1', ' h1', 'h1\t']) expect(meant(name)[0]).toEqual(['h1', 1, 'book']);
  for (const name of ['-h1', '−h1', ' - h1 ', '−\u00a0h1'])
    expect(meant(name)[0]).toEqual(['h1', -1, 'book']);
  // A plus is no sign of a name.
  expect(meant('+h1')).toEqual([]);
});

test('an id that only the book has is read', () => {
  expect(meant('dE_dy1_h2')).toEqual([['dE_dy1_h2', 1, 'book']]);
  expect(meant('dy1_dzy1')[0]).toEqual(['dy1_dzy1', 1, 'book']);
  expect(meant(' dE_dy1_h2 ')).toEqual([['dE_dy1_h2', 1, 'book']]);
  for (const name of ['-dE_dy1_h2', '− dE_dy1_h2']) expect(meant(name)).toEqual([['dE_dy1_h2', -1, 'book']]);
  expect(meant('dE_dy1_h2-')).toEqual([]);
});

test('a minus before a name turns it under every convention', () => {
  expect(meant('-out_h1')).toEqual([['y1', -1, 'flat'], ['y2', -1, 'flat'], ...meant('-out_h1').slice(2)]);
  for (const [, times] of meant('-out_h1')) expect(times).toBe(-1);
  expect(meant('-E_o1')[0]).toEqual(['e1', -0.5, 'flat']);
  expect(meaningUnder(usualOf('flat'), '-E_o1', e1)).toEqual({ id: 'e1', times: -0.5 });
});

test('a minus before a δ that is the negative slope makes it the slope', () => {
  expect(meant('-δ5', thresholds).filter(([, , scheme]) => scheme === 'nodes')).toEqual([
    ['dE_dzh1', 1, 'nodes'],
    ['dE_dzh1', -1, 'nodes'],
  ]);
});

test('the axes that a name does not depend on are left out', () => {
  const conventions = (name: string) => meaningsOf(name, e1).map(({ convention }) => convention);
  expect(conventions('net_o1').slice(0, 2)).toEqual([
    { scheme: 'flat', base: 1 },
    { scheme: 'flat', base: 0 },
  ]);
  expect(conventions('E_total')[0]).toEqual({ scheme: 'book' });
  expect(conventions('w_h1_o1')).toContainEqual({ scheme: 'flat', base: 1 });
  expect(conventions('δ_o1').slice(0, 2)).toEqual([
    { scheme: 'flat', base: 1, delta: 1 },
    { scheme: 'flat', base: 1, delta: -1 },
  ]);
});
