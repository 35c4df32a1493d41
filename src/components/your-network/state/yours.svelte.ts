import { yourStore } from './store.ts';
import { startState, type YourNetwork } from './your-network.ts';

/**
 * The page's state in a Svelte component, to be called once while it is set up. It begins as the page was built, so that the
 * browser takes over what stands there, and follows the store from then on.
 * @example const yours = useYours(); … {yours.now.digits}
 */
export function useYours(): { readonly now: YourNetwork } {
  let now = $state.raw(startState);
  $effect(() =>
    yourStore.subscribe((state) => {
      now = state;
    }),
  );
  return {
    get now() {
      return now;
    },
  };
}
