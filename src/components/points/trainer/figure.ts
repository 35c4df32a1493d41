// What draws a run in the browser: loaded when a reader first plays one.

export { default as LossChart } from './LossChart.svelte';
export { lossPicture } from './loss-picture.ts';
export { default as TrainerPlane } from './TrainerPlane.svelte';
