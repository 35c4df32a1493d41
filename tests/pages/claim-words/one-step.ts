export const allowed = [
  ['Each new parameter is the old one', 'how an update is made'],
  ['With $\\rho$ times the gradient', 'how the slip is made'],
] as const;
