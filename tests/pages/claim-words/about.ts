export const allowed = [
  ['The numbers were', 'a link; “once more” is how often the step was carried out'],
  ['The [NumPy twin]', 'a link; “most of it” is which chapters the twin has'],
] as const;
