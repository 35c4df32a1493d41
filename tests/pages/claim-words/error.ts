export const allowed = [
  ['Move a target toward its output, in the lines above', 'where the lines stand'],
  ['To say one half at both outputs', 'it says what is said'],
  ['The mean of target less output is', 'less is minus'],
  ['All gradients double with it', 'the sum of two squares is twice their mean, and so is its slope'],
] as const;
