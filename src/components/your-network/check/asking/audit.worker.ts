// Checks numbers away from the page, which stays free to answer.

import { answerer } from './answering.ts';
import type { Request } from './messages.ts';

// A timer would wait; a message to oneself lets others, newer questions among them, have their turn at once.
const { port1, port2 } = new MessageChannel();
const waiting: (() => void)[] = [];
port1.onmessage = () => waiting.shift()?.();

const answer = answerer({
  post: (reply) => postMessage(reply),
  later: (work) => {
    waiting.push(work);
    port2.postMessage(0);
  },
  now: () => performance.now(),
  burst: 12,
});
addEventListener('message', ({ data }: MessageEvent<Request>) => answer(data));
