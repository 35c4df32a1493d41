export const allowed = [
  ['Values stand in the circles', 'where the intercepts stand in the drawing'],
  ['One intercept feeds both neurons', 'how the network is wired'],
  ['The error then changes by about', 'what a slope is, of either sign, for a change small enough'],
] as const;
