export const allowed = [
  ['What arrives at the first hidden neuron', 'how the network is wired'],
  ['The same inputs and the same intercept', 'how the network is wired'],
  ['What arrives at the first output', 'how the network is wired'],
  ['Here are the two outputs with every digit', 'a double is a number in a computer'],
] as const;
