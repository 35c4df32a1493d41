export const allowed = [
  ['Values stand in the circles', 'where the intercepts stand in the drawing'],
  ['One intercept feeds both neurons', 'how the network is wired'],
] as const;
