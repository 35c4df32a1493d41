import { describe, test } from 'vitest';
import { fail, needFinite, needPairs, needVector } from '../../../src/lib/number/expect.ts';
import { expectRangeError } from '../helpers.ts';

const { NaN: none, POSITIVE_INFINITY: infinite } = Number;

describe('an error says which function, what it needs and what it got', () => {
  test.each<[string, () => void, string]>([
    ['a number', () => fail('f', 'a rate above 0', -1), 'f needs a rate above 0, got -1'],
    ['a word', () => fail('f', 'a known word', 'cube'), 'f needs a known word, got "cube"'],
    ['a list', () => fail('f', '3 of them', [1, 2]), 'f needs 3 of them, got 2 of them'],
    ['nothing', () => fail('f', 'a network', undefined), 'f needs a network, got undefined'],
    ['no number', () => needFinite('f', 'rate', none), 'f needs a finite rate, got NaN'],
    ['too many', () => needVector('f', 'inputs', [1, 2, 3], 2), 'f needs 2 inputs, got 3 of them'],
    [
      'an infinite one',
      () => needVector('f', 'inputs', [1, infinite], 2),
      'f needs finite inputs, got Infinity',
    ],
    ['no target', () => needPairs('f', [], []), 'f needs at least one target, got 0 of them'],
    ['no pair', () => needPairs('f', [1, 2], [1]), 'f needs as many outputs as targets (2), got 1 of them'],
    ['a target', () => needPairs('f', [none], [1]), 'f needs finite targets, got NaN'],
    ['an output', () => needPairs('f', [1], [-infinite]), 'f needs finite outputs, got -Infinity'],
  ])('%s', (_, call, message) => {
    expectRangeError(call, message);
  });

  test('and what it needs passes', () => {
    needFinite('f', 'rate', 0);
    needVector('f', 'inputs', [1, -2], 2);
    needVector('f', 'inputs', [], 0);
    needPairs('f', [1, 0], [0.5, 0.5]);
  });
});
