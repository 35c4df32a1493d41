// What a chapter is made of: one import for every MDX page.
export { default as Figure } from './Figure.astro';
export { default as Formula } from './Formula.astro';
export { default as LineTable } from './LineTable.astro';
export { default as Mistake } from './Mistake.astro';
export { default as Mistakes } from './Mistakes.astro';
export { default as N } from './N.astro';
export { default as Network } from './Network.astro';
export { default as Note } from './Note.astro';
export { default as Numbers } from './Numbers.astro';
export { default as Printed } from './Printed.astro';
export { default as Question } from './Question.astro';
export { default as Questions } from './Questions.astro';
export { default as Remember } from './Remember.astro';
export { default as S } from './S.astro';
export { default as Val } from './Val.astro';
