import { yourStore } from '../state/store.ts';
import { stepFor } from '../state/worked-step.ts';
import { startState, type YourNetwork } from '../state/your-network.ts';
import { boundsOf } from './shown.ts';

/**
 * The page's state as `useYours` has it, a turn later: what the hand is on moves first, and the page can answer before a thousand
 * lines follow. Of several changes in one turn the last is seen.
 */
export function useYoursLater(): { readonly now: YourNetwork } {
  let now = $state.raw(startState);
  $effect(() => {
    let waiting: ReturnType<typeof setTimeout> | undefined;
    const stop = yourStore.subscribe(() => {
      waiting ??= setTimeout(() => {
        // What takes long in a large network has a turn of its own.
        boundsOf(stepFor(yourStore.get()));
        waiting = setTimeout(() => {
          waiting = undefined;
          now = yourStore.get();
        });
      });
    });
    return () => {
      stop();
      clearTimeout(waiting);
    };
  });
  return {
    get now() {
      return now;
    },
  };
}
