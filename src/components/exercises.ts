// What a chapter needs to ask its questions; the questions themselves stand in src/exercises.

export { default as Exercises } from './questions/Exercises.astro';
