/**
 * The chapters of which numbers name a slip, or of which what the chapter computes does: their pages are given the slips'
 * traces. In every language, since a page is named as its chapter.
 */
export const chaptersWithSlips: ReadonlySet<string> = new Set([
  'network',
  'sigmoid',
  'forward',
  'error',
  'backward-output',
  'backward-hidden',
  'one-step',
]);
