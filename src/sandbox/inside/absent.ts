import { sandboxWords } from '../words.ts';

/** Things a worker has that a cell has no use for, and things only a page has. Each says that it is not here. */
const functions = ['fetch', 'importScripts', 'postMessage', 'eval'];
/** These say so as soon as they are named: a constructor would have to be one to be called by `new`. */
const objects = [
  'XMLHttpRequest',
  'WebSocket',
  'WebSocketStream',
  'WebTransport',
  'EventSource',
  'Worker',
  'SharedWorker',
  'BroadcastChannel',
  'FontFace',
  'document',
  'window',
  'parent',
  'top',
  'frames',
  'opener',
  'localStorage',
  'sessionStorage',
  'indexedDB',
  'caches',
  'cookieStore',
  'fonts',
  'onmessage',
];

/**
 * Takes away what leads out of the worker. The frame's policy and origin are what keeps a cell inside; this is for the
 * reader, who gets a sentence where there would be a riddle.
 */
export function takeAway(close: () => void): void {
  for (const name of [...functions, ...objects, 'close'])
    for (let at: object | null = globalThis; at !== null; at = Object.getPrototypeOf(at))
      Reflect.deleteProperty(at, name);
  for (const name of functions) {
    const absent = () => {
      throw new Error(sandboxWords.notHere(name));
    };
    Object.defineProperty(globalThis, name, { value: absent, writable: true, configurable: true });
  }
  for (const name of objects)
    Object.defineProperty(globalThis, name, {
      get() {
        throw new Error(sandboxWords.notHere(name));
      },
      configurable: true,
    });
  Object.defineProperty(globalThis, 'close', { value: close, writable: true, configurable: true });
}
