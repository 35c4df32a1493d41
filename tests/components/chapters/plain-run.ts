import { plainStep, start } from '../../exercises/plain-step.ts';

/** Errors and outputs of the article's network after each step, by a loop that shares nothing with the library. */
export function* runAt(rate: number) {
  for (let network = start; ; ) {
    const { h1, h2, error, next } = plainStep(network, { rate });
    yield { error, outputs: [h1, h2] };
    network = next;
  }
}
