import type { Place } from './strip-types.ts';

/** Deeper in a stack nobody looks. */
const mostCalls = 50;

/**
 * The topmost place of a stack that lies in the reader's own code, counted there from 1.
 * @param address      of the reader's module
 * @param linesBefore  how many lines stand in the module before the reader's
 */
export function firstPlace(stack: string, address: string, linesBefore: number): Place | undefined {
  if (address === '') return undefined;
  for (const call of stack.split('\n', mostCalls)) {
    const at = call.lastIndexOf(`${address}:`);
    const [, line, column] =
      at < 0 ? [] : (/^:(\d{1,7}):(\d{1,7})/.exec(call.slice(at + address.length)) ?? []);
    if (line !== undefined && Number(line) > linesBefore)
      return { line: Number(line) - linesBefore, column: Number(column) };
  }
  return undefined;
}
