import 'svelte/elements';

// HTML's attribute, which browsers heed on a drawing as well.
declare module 'svelte/elements' {
  interface SVGAttributes<T extends EventTarget> {
    translate?: 'no';
  }
}
