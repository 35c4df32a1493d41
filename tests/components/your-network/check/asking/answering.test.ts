import { expect, test } from 'vitest';
import { answerer } from '../../../../../src/components/your-network/check/asking/answering.ts';
import type { Reply, Request } from '../../../../../src/components/your-network/check/asking/messages.ts';
import { presets } from '../../../../../src/components/your-network/state/presets.ts';

/** An answerer whose turns are given by hand, and which is out of time after each slice. */
function byHand() {
  const replies: Reply[] = [];
  const waiting: (() => void)[] = [];
  let clock = 0;
  const ask = answerer({
    post: (reply) => replies.push(reply),
    later: (work) => waiting.push(work),
    now: () => clock++,
    burst: 1,
  });
  const turn = () => waiting.shift()?.();
  const run = () => {
    let turns = 0;
    while (waiting.length > 0 && turns < 100_000) {
      turn();
      turns++;
    }
    return turns;
  };
  return { ask, replies, turn, run };
}

const { example, names } = presets.mazur;
const check = (token: number, digits: string): Request => ({
  kind: 'check',
  token,
  example,
  names,
  claims: [{ quantity: 'E_total after', digits }],
});

test('a check is done in many turns, and answered once', () => {
  const { ask, replies, run } = byHand();
  ask(check(1, '0.291027924'));
  expect(replies).toEqual([]);
  expect(run()).toBeGreaterThan(20);
  expect(replies).toMatchObject([{ kind: 'check', token: 1 }]);
});

test('a newer question takes the place of an older one', () => {
  const { ask, replies, turn, run } = byHand();
  ask(check(1, '0.291027924'));
  for (let i = 0; i < 10; i++) turn();
  ask(check(2, '0.291027774'));
  run();
  expect(replies).toMatchObject([{ kind: 'check', token: 2 }]);
});

test('a paste is answered while a check goes on', () => {
  const { ask, replies, turn, run } = byHand();
  ask(check(1, '0.291027924'));
  turn();
  ask({ kind: 'paste', token: 2, example, names, text: 'w5+ = 0.3589\nh1 = 0.5933\nhello' });
  run();
  expect(replies.map(({ kind, token }) => `${kind} ${token}`)).toEqual(['paste 2', 'check 1']);
  const [reply] = replies;
  if (reply?.kind !== 'paste') return expect.fail('a paste');
  // h1 is a hidden neuron in these names
  expect(reply.read.claims).toEqual([
    { quantity: 'w5+', digits: '0.3589' },
    { quantity: 'out_h1', digits: '0.5933' },
  ]);
  expect(reply.read.pasted.unread).toMatchObject([{ line: 3 }]);
});

test('what the library refuses is said to be refused', () => {
  const { ask, replies, run } = byHand();
  const softmax = presets.softmax;
  const parameters = { ...softmax.example.parameters, t1: 0.5, t2: 0.2 };
  ask({
    kind: 'check',
    token: 1,
    example: { ...softmax.example, parameters },
    names: softmax.names,
    claims: [{ quantity: 'h1', digits: '0.5' }],
  });
  run();
  expect(replies).toEqual([{ kind: 'refused', of: 'check', token: 1 }]);
});
