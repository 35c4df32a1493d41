export const allowed = [
  ['Error against steps from the article', 'both are scales'],
  ['A longer step is faster', 'of a drawing from the article’s start, as its caption says'],
  ['Error against steps for two learning rates', 'both are scales'],
  ['Look at the distance between the curves', 'it says that it is so from the article’s start'],
  ['Nothing else changes', 'what a step is'],
  ['On this page, ten times over', 'how often the gradient is used'],
  ['The article takes a half, this page', 'the article’s own rate'],
  ['With the numbers of this page, ten thousand', 'which of the gradients is meant'],
] as const;
