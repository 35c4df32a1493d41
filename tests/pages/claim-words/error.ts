export const allowed = [
  ['Move a target toward its output, in the lines above', 'where the lines stand'],
  ['A network that says one half at both outputs', 'it says what is said'],
  ['All gradients double with it', 'the sum of two squares is twice their mean, and so is its slope'],
] as const;
