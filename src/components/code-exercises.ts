// What a chapter imports to set its reader a function to write.
export { default as CodeExercise } from './cells/CodeExercise.astro';
