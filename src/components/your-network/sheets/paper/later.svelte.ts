import { onMount } from 'svelte';

/**
 * False while a component is mounted, true a moment later: what is long is made in a task of its own, so that the page answers
 * in between. To be called while the component is set up.
 * @param atOnce  for paper, where nobody waits for an answer
 */
export function later(atOnce: boolean): { readonly now: boolean } {
  let now = $state.raw(atOnce);
  onMount(() => {
    const timer = setTimeout(() => {
      now = true;
    });
    return () => clearTimeout(timer);
  });
  return {
    get now() {
      return now;
    },
  };
}
