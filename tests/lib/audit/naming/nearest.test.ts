import { describe, expect, test } from 'vitest';
import { nearestNames } from '../../../../src/lib/audit/naming/nearest.ts';
import { published } from './steps.ts';

const step = published('E1');

describe('the names offered for one that means nothing, the nearest first', () => {
  test.each([
    ['one letter changed', 'net_g1', 'net_h1'],
    ['one put in', 'nett_h1', 'net_h1'],
    ['one left out', 'ou_o1', 'out_o1'],
    ['two exchanged', 'otu_o1', 'out_o1'],
    ['two exchanged at the end', 'target_1o', 'target_o1'],
    ['however it is parted', 'n e t _ g _ 1', 'net_h1'],
    ['an index too high', 'w9', 'w1'],
    ['a derivative, by either d', 'dE/dout_p1', '∂E/∂out_o1'],
    ['in capitals', 'NET_G1', 'net_h1'],
    ['with a character that stands in no name', 'net#h1', 'net_h1'],
    ['with one, and in capitals', 'NET#H1', 'net_h1'],
  ])('%s: %s → %s', (_, typed, name) => expect(nearestNames(typed, step)[0]).toBe(name));

  test('are as many as are asked for, each for another quantity', () => {
    const three = nearestNames('net_g1', step);
    expect(three).toEqual(['net_h1', 'net_o1', 'net_h2']);
    expect(nearestNames('net_g1', step, 1)).toEqual(['net_h1']);
    expect(new Set(nearestNames('net_g1', step, 20)).size).toBe(nearestNames('net_g1', step, 20).length);
  });

  test('are none for what is like nothing, nor for nothing', () => {
    expect(nearestNames('zzzzzzzz', step)).toEqual([]);
    expect(nearestNames('', step)).toEqual([]);
    expect(nearestNames('_', step)).toEqual([]);
  });
});
