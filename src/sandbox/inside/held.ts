// What the runtime needs of the worker, taken hold of before the reader's code runs: that code may then rename, replace
// or break what it likes.
const hold = <A extends readonly unknown[], R>(method: (...args: A) => R) =>
  Function.prototype.call.bind(method) as (self: unknown, ...args: A) => R;

export const post = hold(MessagePort.prototype.postMessage as (message: unknown) => void);
const cut = hold(String.prototype.slice) as (text: string, from: number, to: number) => string;
export const call = Reflect.apply;
export const now = performance.now.bind(performance);
export const later = setTimeout.bind(globalThis);
export const cancel = clearTimeout.bind(globalThis);
export const every = setInterval.bind(globalThis);
export const makeAddress = URL.createObjectURL.bind(URL);
export const {
  Blob: HeldBlob,
  Error: HeldError,
  EvalError: HeldEvalError,
  Promise: HeldPromise,
  String: text,
} = globalThis;

/** A text of at most so many letters. */
export function short(words: string, most: number): string {
  return words.length > most ? cut(words, 0, most) : words;
}
