import { onMount } from 'svelte';
import { afterFrame } from './after-frame.ts';

interface Ways {
  /** on paper nobody waits for a frame, and none is drawn of it */
  readonly unseen?: boolean;
  /** called once the last stage is there */
  readonly done?: (() => void) | undefined;
}

/**
 * Counts from 0 up to a last stage while a component comes into the page, one in each frame: what is long is made bit by bit, in
 * tasks of their own, so that the page answers in between. To be called while the component is set up.
 */
export function stages(last: number, { unseen = false, done }: Ways = {}): { readonly now: number } {
  let now = $state.raw(0);
  onMount(() => {
    let callOff = () => {};
    const next = () => {
      if (now === last) return done?.();
      if (!unseen) callOff = afterFrame(go);
      else {
        const timer = setTimeout(go);
        callOff = () => clearTimeout(timer);
      }
    };
    const go = () => {
      now++;
      next();
    };
    next();
    return () => callOff();
  });
  return {
    get now() {
      return now;
    },
  };
}
