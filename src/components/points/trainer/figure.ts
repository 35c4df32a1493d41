// What draws a run in the browser: loaded when a reader first plays one.

export { lossPicture } from './drawing.ts';
export { default as LossChart } from './LossChart.svelte';
export { default as MoonsPlane } from './Plane.svelte';
