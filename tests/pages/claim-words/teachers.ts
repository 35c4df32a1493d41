export const allowed = [
  ['[Your network]', 'a link; “the same kind” is what a sheet is'],
  ['The [NumPy twin]', 'a link; “most of” is which chapters the twin has'],
] as const;
