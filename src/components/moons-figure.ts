// What draws a run in the browser: loaded when a reader first plays one.
export { default as LossChart } from './LossChart.svelte';
export { default as MoonsPlane } from './MoonsPlane.svelte';
export { lossPicture } from './moons-drawing.ts';
