import { describe, expect, test } from 'vitest';
import { rowOf, taken, unreadSentence } from '../../../../src/components/your-network/build/paste/view.ts';
import { writerOf } from '../../../../src/components/your-network/names/writer.ts';
import { startAt } from '../../../../src/components/your-network/state/your-network.ts';
import { claimsIn, givenIn, readPaste } from '../../../../src/lib/audit/paste/read-paste.ts';
import { stepOf } from '../../../../src/lib/slips/step.ts';

function read(text: string, state = startAt('mazur')) {
  const pasted = readPaste(text, state.example, { prefer: 'given' });
  const result = { pasted, given: givenIn(pasted, state.example), claims: claimsIn(pasted, state.example) };
  const writer = writerOf(stepOf(state.example), state.names);
  return {
    rows: pasted.placed.map((placed) => rowOf(placed, result, state, writer)),
    unread: pasted.unread.map((one) => unreadSentence(one, writer.text)),
    ...taken(state, result, writer.text),
  };
}

test('each number with its line, where it goes, and what stands there now', () => {
  expect(read('w1 = .25\nE_total: 0,298').rows).toEqual([
    {
      line: 1,
      typed: 'w1 .25',
      quantity: '<var>w</var><sub>1</sub>',
      value: '0.25',
      now: '0.15',
      doubtful: false,
    },
    expect.objectContaining({ line: 2, typed: 'E_total 0,298', value: '0.298', now: undefined }),
  ]);
});

test('what is taken: the network’s numbers, and others to be checked, each once', () => {
  const { part, said } = read('w1 = .25\nnet_h1 = 0.3775\nnet_h1 = 0.3775');
  expect(part.example?.parameters).toMatchObject({ a11: 0.25, a21: 0.2 });
  // under the names of the page, which are Mazur’s here: an id may be another quantity’s name in them
  expect(part.claims).toEqual([{ quantity: 'net_h1', digits: '0.3775' }]);
  expect(said).toMatch(/1 number of the network, and 1 under/);
  const again = read('net_h1 = 0.3775', { ...startAt('mazur'), claims: part.claims ?? [] });
  expect(again.part.claims).toEqual(part.claims);
});

describe('what is right is kept', () => {
  test('beside a number beyond a billion', () => {
    const { part, said } = read('w1 = 1e12\nw2 = 0.5');
    expect(part.example?.parameters).toMatchObject({ a11: 0.15, a21: 0.5 });
    expect(said).toMatch(/Beyond a billion, so left out: w1/);
  });

  test('beside targets that are no distribution', () => {
    const { part, said } = read('t1 = 0.5\nt2 = 0.7\nx1 = 3', startAt('softmax'));
    expect(part.example?.parameters).toMatchObject({ t1: 1, t2: 0, x1: 3 });
    expect(said).toMatch(/add up to 1/);
  });
});

test.each([
  ['prose', 'Work out the new weights.', /^Line 1: no number stands here/],
  ['lines of prose', 'one\ntwo\nthree', /^Lines 1 to 3: no number/],
  [
    'a matrix of the wrong shape',
    'W1 = [[1, 2, 3], [4, 5, 6]]',
    /2 rows and 3 columns, but here it must be 2 × 2. Change/,
  ],
  [
    'two biases where a layer has one',
    'b1 = [0.3, 0.4]',
    /“b1” has different numbers .* share one bias here/,
  ],
  ['a row too short', 'W1 = [[1, 2], [3]]', /different lengths: 2, 1/],
  ['a name of another network', 'w9 = 0.5', /“w9” is no name for anything/],
  ['the same twice', 'w1 = 0.5\nw1 = 0.6', /^Line 2: “w1” already has another number, in line 1/],
  ['a bracket that does not end', 'W1 = [[1, 2], [3,', /opened here and does not end/],
  ['a step that is none here', 'Δw1 = 0.1', /set the update to Δw above/],
])('%s is named by its line, with what to do', (_, text, sentence) => {
  const { unread } = read(text);
  expect(unread).toHaveLength(1);
  expect(unread[0]).toMatch(sentence);
});

test('percent signs and full-width digits are numbers', () => {
  expect(read('w1 = 44 %\nw2 = ０．５').part.example?.parameters).toMatchObject({ a11: 0.44, a21: 0.5 });
});
