// A line of work is a name, steps with other names in them, and a number at the end: whose number that is.
import { describe, expect, test } from 'vitest';
import { readPaste } from '../../../../src/lib/audit/paste/read-paste.ts';
import { square } from './networks.ts';

const read = (text: string) =>
  readPaste(text, square)
    .placed.map(({ id, value }) => `${id} ${value}`)
    .join(', ');
const whyNot = (text: string) => readPaste(text, square).unread.map(({ why }) => why);

describe('the number at the end is the first name’s', () => {
  test.each([
    ['net_h1 = w1*i1 + w2*i2 + b1 = 0.3775', 'zy1 0.3775'],
    ['net_h1 = w1 * i1 + w2 * i2 + b1 * 1 = 0.15 * 0.05 + 0.2 * 0.1 + 0.35 * 1 = 0.3775', 'zy1 0.3775'],
    ['net_h1 = w1·i1 + w2×i2 + b1 = 0.3775', 'zy1 0.3775'],
    ['net_h1 = w1 i1 + w2 i2 + b1 = 0.3775', 'zy1 0.3775'],
    ['net_h1 = w1 i1 = 0.0075', 'zy1 0.0075'],
    ['net_h1 = 3 - w1 i1 = 0.0075', 'zy1 0.0075'],
    ['net_h1 = 3 − w1*i1 − w2 = 0.0075', 'zy1 0.0075'],
    ['out_h1 = σ(net_h1) = 0.5933', 'y1 0.5933'],
    ['E_total = E_o1 + E_o2 = 0.2984', 'E 0.2984'],
    ['E = ½(t1 - o1)² + ½(t2 - o2)² = 0.2984', 'E 0.2984'],
    ['δ_o1 = (o1 - t1) * o1 * (1 - o1) = 0.1385', 'dE_dzh1 0.1385'],
    ['δ_o1 = 0.5 (1 - 0.5) = 0.25', 'dE_dzh1 0.25'],
    ['δ_o1 = 0.5 (1 - o1) = 0.25', 'dE_dzh1 0.25'],
    ['δ_o1 = 0.5 o1·w5 = 0.25', 'dE_dzh1 0.25'],
    ['∂E/∂w5 = ∂E/∂out_o1 * ∂out_o1/∂net_o1 * ∂net_o1/∂w5 = 0.0822', 'dE_db11 0.0822'],
    ['∂E/∂w5 = ∂E/∂out_o1 ∂out_o1/∂net_o1 ∂net_o1/∂w5 = 0.0822', 'dE_db11 0.0822'],
    ['w5+ = w5 - η * ∂E/∂w5 = 0.4 - 0.5 * 0.0822 = 0.3589', 'b11_new 0.3589'],
    ['w5+ = 0.4 -0.5*0.0822 = 0.3589', 'b11_new 0.3589'],
    ['w5+ = 0.4 - η ∂E/∂w5 = 0.3589', 'b11_new 0.3589'],
  ])('%s', (line, numbers) => {
    expect(read(line)).toBe(numbers);
    expect(whyNot(line)).toEqual([]);
  });
});

describe('what is computed with names has none of theirs', () => {
  test.each([
    'w1 * i1',
    'w1*i1 + w2',
    'w1 / w2',
    'w1 ÷ w2',
    'w1 ⋅ w2',
    '2 ^ w2',
    'w1 *i1',
    'w1 - w2',
    'w1 − w2',
    'w1 – w2',
    'the first w1 - w2',
    '1 - o1',
    'target_o1 - out_o1',
    '½(t1 - o1)²',
    '∂E/∂out_o1 * ∂out_o1/∂net_o1',
  ])('%s', (name) => {
    expect(read(`${name} = 0.5`)).toBe('');
    expect(whyNot(`${name} = 0.5`)).toMatchObject([{ reason: 'unknown name', name }]);
  });

  test('a dash behind words is no minus', () => {
    expect(read('Layer 1 - w1 = 0.15')).toBe('a11 0.15');
    expect(read('the first one – w1 = 0.15')).toBe('a11 0.15');
    expect(read('-w1 = 0.15')).toBe('a11 -0.15');
  });
});

describe('several in a line, parted by little', () => {
  test.each([
    ['w1 = 0.15 – w2 = 0.2 – w3 = 0.25', 'a11 0.15, a21 0.2, a12 0.25'],
    ['w1 = 0.15 — w2 = 0.2', 'a11 0.15, a21 0.2'],
    ['w1 = 1/4 w2 = 0.2', 'a11 0.25, a21 0.2'],
    ['w1 = 2·10^-1 w2 = 0.2', 'a11 0.2, a21 0.2'],
    ['w1 = 0.15 (given) w2 = 0.2', 'a11 0.15, a21 0.2'],
    ['w1 = 1/4 (given) w2 = 0.2', 'a11 0.25, a21 0.2'],
    ['Update: w5+ = 0.3589', 'b11_new 0.3589'],
    ['Step 1: net_h1 = w1*i1 + w2*i2 = 0.3775', 'zy1 0.3775'],
  ])('%s', (line, numbers) => {
    expect(read(line)).toBe(numbers);
    expect(whyNot(line)).toEqual([]);
  });

  test('a name that nobody knows ends the number before it', () => {
    const unknown = { reason: 'unknown name', name: 'wq' };
    for (const line of [
      'w1 = 0.15 wq = 3',
      'w1 = 0.15 – wq = 3',
      'w1 = 0.15 — wq = 3',
      'w1 = 0.15, "wq = 3',
    ]) {
      expect(read(line)).toBe('a11 0.15');
      expect(whyNot(line)).toMatchObject([{ ...unknown, name: expect.stringContaining('wq') }]);
    }
    expect(read('w1 = 0.15 wq+ = 3')).toBe('a11 0.15');
    expect(read('w1 = 0.15 -wq = 3')).toBe('a11 0.15');
  });

  test('a list parted by hyphens looks like a computation: neither is taken', () => {
    for (const line of ['w1 = 0.15 - w2 = 0.2', 'w1 = 0.15 − w2 = 0.2']) {
      expect(read(line)).toBe('');
      expect(whyNot(line)).toEqual([{ reason: 'not understood' }]);
    }
    expect(read('η = 0.5, w1 = 0.15  -  w2 = 0.2')).toBe('rho 0.5');
  });

  test('words where a number should be are told, and not taken for a factor', () => {
    expect(read('w1 = 0.15 from i1 w2 = 0.2')).toBe('a21 0.2');
    expect(whyNot('w1 = 0.15 from i1 w2 = 0.2')).toMatchObject([{ typed: '0.15 from i1' }]);
    expect(read('w1 = soon w2 = 0.2')).toBe('a21 0.2');
  });
});
