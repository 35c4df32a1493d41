export const allowed = [
  ['Turn a11 up by a little, and the error changes by', 'what a gradient is, of either sign'],
  ['backward-output left one number', 'what a delta is, of either sign'],
  ['One intercept feeds both hidden neurons', 'how the network is wired'],
  ['Below each neuron stands its delta', 'where it stands in the drawing'],
] as const;
