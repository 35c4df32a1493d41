// A thread of its own, for it loads the library afresh: what Node has loaded once it keeps. Answers with the names that
// the library exports.
import { parentPort, workerData } from 'node:worker_threads';

/** What the library exports; `takes` is a function's list of parameters. */
export interface Name {
  readonly name: string;
  readonly takes?: string;
}

/** The parameters of a function as they are written, without their types: (network, input). */
function parametersOf(value: object): string {
  const text = String(value).replace(/\s+/g, ' ');
  let depth = 0;
  for (let i = text.indexOf('('); i < text.length && i >= 0; i++) {
    if (text[i] === '(') depth++;
    if (text[i] === ')' && --depth === 0)
      return text
        .slice(text.indexOf('('), i + 1)
        .replace(/[ ,]+\)/g, ')')
        .replace(/[ ,]+\}/g, ' }')
        .replaceAll('( ', '(')
        .replaceAll(' ,', ',');
  }
  return '(…)';
}

const library: object = await import(String(workerData));
parentPort?.postMessage(
  Object.entries<unknown>({ ...library }).map(
    ([name, value]): Name => (typeof value === 'function' ? { name, takes: parametersOf(value) } : { name }),
  ),
);
