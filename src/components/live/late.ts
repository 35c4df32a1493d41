// What the first change of a page loads: a page as built needs none of it.
export { caseIn } from './claims.ts';
export { namedText } from './named.ts';
