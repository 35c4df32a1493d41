const small = [
  'none',
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve',
] as const;

const inWords = (n: number) => small[n] ?? String(n);

/** Numbers as a sentence says them. */
export const numberWords = {
  inWords,
  /** at the head of a sentence */
  first: (n: number) => inWords(n).replace(/^./, (letter) => letter.toUpperCase()),
} as const;
