// Code in a chapter: what runs and what is shown.

export { default as Cell } from './cells/Cell.astro';
export { default as Listing } from './listing/Listing.astro';
