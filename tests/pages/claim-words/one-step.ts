export const allowed = [
  ['Only in the shaded strip', 'the figure is drawn at the article’s numbers and stays so'],
  ['Each new parameter is the old one', 'how an update is made'],
  ['With $\\rho$ times the gradient', 'how the slip is made'],
] as const;
