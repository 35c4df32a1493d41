// One run as its clerk hears it, on real ports: what the page is told, and that a verdict needs every check, once.
import { setTimeout as wait } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { listen } from '../../../src/sandbox/clerk/listen.ts';
import { moduleFrom } from '../../../src/sandbox/clerk/module.ts';
import type { Report } from '../../../src/sandbox/clerk/reports.ts';

/** What the page hears of a run whose worker says this. */
async function heard(messages: readonly unknown[], exercise?: string): Promise<readonly Report[]> {
  const line = new MessageChannel();
  const control = new MessageChannel();
  const made = moduleFrom('const a: number = 1;');
  if ('problem' in made) throw new Error(made.problem);
  const told: Report[] = [];
  listen(7, {
    line: line.port1,
    control: control.port1,
    made,
    exercise,
    tell: (report) => told.push(report),
  });
  for (const message of messages) line.port2.postMessage(message);
  await wait(30);
  for (const port of [line.port1, line.port2, control.port1, control.port2]) port.close();
  return told;
}

// The slope of the sigmoid at 0, 1, −2, 4, to sixteen digits.
const slopes = [0.25, 0.19661193324148185, 0.10499358540350662, 0.017662706213291118];
const values = slopes.map((value, n) => ({ kind: 'value', n, value }));
const done = { kind: 'done', ms: 3 };
const odd = [{ run: 7, kind: 'end', ending: { how: 'odd' } }];

test('every check, each right, is a verdict', async () => {
  const [verdict, end, ...more] = await heard([...values, done], 'sigmoid-derivative');
  expect(verdict).toMatchObject({ run: 7, kind: 'checks', slip: '' });
  expect(verdict && 'checks' in verdict && verdict.checks.map(({ passed }) => passed)).toEqual([
    true,
    true,
    true,
    true,
  ]);
  expect(end).toEqual({ run: 7, kind: 'end', ending: { how: 'done', ms: 3 } });
  expect(more).toEqual([]);
});

test('by number, in whatever order', async () => {
  const [verdict] = await heard([...[...values].reverse(), done], 'sigmoid-derivative');
  expect(verdict && 'checks' in verdict && verdict.checks.every(({ passed }) => passed)).toBe(true);
});

test('a wrong one among them is told from the others, with what came', async () => {
  const some = [
    ...values.slice(0, 2),
    { kind: 'value', n: 2, value: Infinity },
    { kind: 'threw', n: 3, text: 'Error: no' },
  ];
  const [verdict] = await heard([...some, done], 'sigmoid-derivative');
  expect(verdict && 'checks' in verdict && verdict.checks).toEqual([
    { passed: true, got: '0.25' },
    { passed: true, got: '0.196612' },
    { passed: false, got: 'Infinity' },
    { passed: false, got: 'threw Error: no' },
  ]);
});

test.each<[string, readonly unknown[]]>([
  ['none', [done]],
  ['three of four', [...values.slice(0, 3), done]],
  ['one more', [...values, { kind: 'value', n: 4, value: 0.25 }, done]],
  ['one twice', [...values, { kind: 'value', n: 0, value: 0.25 }, done]],
  ['one four times', [...slopes.map(() => values[0]), done]],
  [
    'numbers that are none',
    [...['0', 0.5, Number.NaN, -1].map((n) => ({ kind: 'value', n, value: 0.25 })), done],
  ],
  [
    'verdicts in their place',
    [{ kind: 'checks', slip: '', checks: slopes.map(() => ({ passed: true, got: '' })) }, done],
  ],
  ['after the end', [done, ...values]],
])('%s: no verdict', async (_, messages) => {
  expect(await heard(messages, 'sigmoid-derivative')).toEqual(odd);
});

test('after its end a run says nothing', async () => {
  const told = await heard([{ kind: 'closed' }, { kind: 'lines', lines: ['late'] }, done, null]);
  expect(told).toEqual([{ run: 7, kind: 'end', ending: { how: 'closed' } }]);
});

test('what was printed is told before the end, as one', async () => {
  const told = await heard([
    { kind: 'lines', lines: ['a'] },
    { kind: 'lines', lines: ['b', 'c'] },
    { kind: 'more', count: 2 },
    { kind: 'more', count: 5 },
    done,
  ]);
  expect(told).toEqual([
    { run: 7, kind: 'lines', lines: ['a', 'b', 'c'] },
    { run: 7, kind: 'more', count: 5 },
    { run: 7, kind: 'end', ending: { how: 'done', ms: 3 } },
  ]);
});
