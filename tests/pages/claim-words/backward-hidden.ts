export const allowed = [
  ['backward-output left one number', 'what a delta is, of either sign'],
  ['One intercept feeds both hidden neurons', 'how the network is wired'],
  ['Below each neuron stands its delta', 'where it stands in the drawing'],
] as const;
