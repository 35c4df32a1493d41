// What a browser's console would show, as lines of a cell.
import { describe, expect, test } from 'vitest';
import { consoleTo } from '../../../src/sandbox/inside/console.ts';

type Console = Record<string, (...values: unknown[]) => void>;

/** What is printed by what is done with a console whose clock stands at these times, one after the other. */
function printed(act: (console: Console) => void, times: number[] = []): string[] {
  const lines: string[] = [];
  act(
    consoleTo(
      (text) => lines.push(text),
      () => times.shift() ?? 0,
    ) as Console,
  );
  return lines;
}

describe('a first text with signs in it', () => {
  test.each<[unknown[], string]>([
    [['%d of %d', 3, 4], '3 of 4'],
    [['%i', 3.9], '3'],
    [['%d', '7.5 px'], '7'],
    [['%d', 'none'], 'NaN'],
    [['%f', 0.25], '0.25'],
    [['%s and %s', 'a', [1, 2]], 'a and [1, 2]'],
    [['%o', { a: 1 }], '{ a: 1 }'],
    [['%O', 'text'], '"text"'],
    [['%cred', 'color: red'], 'red'],
    [['%c%d', 'color: red', 5], '5'],
    [['100 %'], '100 %'],
    [['100%', 5], '100% 5'],
    [['%%d %d', 5], '%d 5'],
    [['%d %d', 5], '5 %d'],
    [['%d', 5, 'more', 6], '5 more 6'],
    [[5, '%d'], '5 %d'],
    [['%d', 7n], '7n'],
    [['%d', Symbol('s')], 'NaN'],
  ])('call %#', (values, text) => {
    expect(printed((console) => console.log?.(...values))).toEqual([text]);
  });
});

test('assert says what fails, and nothing else', () => {
  expect(
    printed(({ assert }) => {
      assert?.(true, 'not told');
      assert?.(1 > 2);
      assert?.(false, 'E is %d', 3);
      assert?.(null, [1, 2]);
    }),
  ).toEqual(['Assertion failed', 'Assertion failed: E is 3', 'Assertion failed: [1, 2]']);
});

test('count and countReset', () => {
  expect(
    printed(({ count, countReset }) => {
      count?.();
      count?.();
      count?.('step');
      countReset?.();
      count?.();
      countReset?.('none');
    }),
  ).toEqual(['default: 1', 'default: 2', 'step: 1', 'default: 1', "Count for 'none' does not exist"]);
});

test('groups have their labels, and move what is in them in', () => {
  expect(
    printed(({ group, groupCollapsed, groupEnd, log }) => {
      group?.('forward', 1);
      log?.('a\nb');
      groupCollapsed?.();
      log?.('c');
      groupEnd?.();
      groupEnd?.();
      groupEnd?.();
      log?.('d');
    }),
  ).toEqual(['forward 1', '  a\n  b', '    c', 'd']);
});

test('time, timeLog, timeEnd', () => {
  expect(
    printed(
      ({ time, timeLog, timeEnd }) => {
        time?.('t');
        timeLog?.('t', 'so far', 1);
        timeEnd?.('t');
        timeEnd?.('t');
      },
      [100, 102.5, 110],
    ),
  ).toEqual(['t: 2.500 ms so far 1', 't: 10.000 ms', "Timer 't' does not exist"]);
});

test('trace says that it is one, and who called', () => {
  const [text] = printed((console) => {
    function backward() {
      console.trace?.('at %s', 'h1');
    }
    backward();
  });
  expect(text).toMatch(/^Trace: at h1\n {2}backward\n/);
});

describe('a table', () => {
  test.each<[string, unknown[], string]>([
    [
      'of records',
      [
        [
          { id: 'a11', now: 0.1 },
          { id: 'b22', now: -1.25, old: 2 },
        ],
      ],
      '   id   now    old\n0  a11  0.1\n1  b22  -1.25  2',
    ],
    [
      'of rows',
      [
        [
          [1, 2],
          [3, 4],
        ],
      ],
      '   0  1\n0  1  2\n1  3  4',
    ],
    ['of a record', [{ E: 0.44, h1: 0.6 }], 'E   0.44\nh1  0.6'],
    ['of chosen columns', [[{ a: 1, b: 2 }], ['b']], '   b\n0  2'],
    ['of no rows', [7], '7'],
    ['of nothing', [[]], '[]'],
  ])('%s', (_, given, text) => {
    expect(printed((console) => console.table?.(...given))).toEqual([text]);
  });
});

test('dir prints a value as it is, signs and all', () => {
  expect(printed(({ dir }) => dir?.('%d', 5))).toEqual(['%d']);
});
