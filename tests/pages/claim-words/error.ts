export const allowed = [
  ['Move a target towards its output, in the lines above', 'where the lines stand'],
  ['A network that knows nothing, and says one half', 'it says what is said'],
  ['All gradients double with it', 'the sum of two squares is twice their mean, and so is its slope'],
] as const;
