import { printLine, printValue } from '../print-value.ts';
import { consoleWords as words } from '../words.ts';
import { formatLog } from './format-log.ts';
import { tableOf } from './table.ts';

const deepest = 20;

/**
 * The console of a cell, which prints what a browser's would.
 * @param print  one call's text, which may take several lines
 * @param now    milliseconds, from any start
 */
export function consoleTo(print: (text: string) => void, now: () => number): Record<string, unknown> {
  let depth = 0;
  const counts = new Map<string, number>();
  const timers = new Map<string, number>();

  const indented = (text: string) => {
    const space = '  '.repeat(Math.min(depth, deepest));
    print(space === '' ? text : space + text.replaceAll('\n', `\n${space}`));
  };
  const log = (...values: unknown[]) => indented(formatLog(values));
  const label = (given: unknown) => (given === undefined ? 'default' : printValue(given));

  const group = (...values: unknown[]) => {
    if (values.length > 0) log(...values);
    depth++;
  };
  const elapsed = (given: unknown, rest: readonly unknown[]) => {
    const name = label(given);
    const start = timers.get(name);
    if (start === undefined) return indented(words.noTimer(name));
    indented(printLine([words.timer(name, now() - start), ...rest]));
  };
  return {
    log,
    info: log,
    debug: log,
    warn: log,
    error: log,
    dir: (value: unknown) => indented(printValue(value)),
    dirxml: log,
    table: (data: unknown, columns?: readonly string[]) =>
      indented(tableOf(data, columns) ?? printValue(data)),
    assert: (holds: unknown, ...values: unknown[]) => {
      if (!holds) indented(words.assertion(values.length > 0 ? formatLog(values) : ''));
    },
    count: (given?: unknown) => {
      const name = label(given);
      const count = (counts.get(name) ?? 0) + 1;
      counts.set(name, count);
      indented(words.count(name, count));
    },
    countReset: (given?: unknown) => {
      const name = label(given);
      if (!counts.delete(name)) indented(words.noCount(name));
    },
    group,
    groupCollapsed: group,
    groupEnd: () => {
      depth = Math.max(0, depth - 1);
    },
    trace: (...values: unknown[]) => {
      const calls = String(new Error('').stack)
        .split('\n')
        .flatMap((line) => /^\s*at (?:async )?([\w$.]+) \(/.exec(line)?.[1] ?? [])
        .filter((name) => !/^(trace|Object\.trace)$/.test(name));
      indented(
        [words.trace(values.length > 0 ? formatLog(values) : ''), ...calls.map((name) => `  ${name}`)].join(
          '\n',
        ),
      );
    },
    time: (given?: unknown) => {
      timers.set(label(given), now());
    },
    timeLog: (given?: unknown, ...rest: unknown[]) => elapsed(given, rest),
    timeEnd: (given?: unknown) => {
      elapsed(given, []);
      timers.delete(label(given));
    },
  };
}
