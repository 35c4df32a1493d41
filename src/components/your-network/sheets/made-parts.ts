// What is needed once there are sheets; loaded when the first are asked for.

export { default as MadeSheets } from './MadeSheets.svelte';
export { faultOf } from './paper/fault.ts';
export { default as StudentSheet } from './StudentSheet.svelte';
