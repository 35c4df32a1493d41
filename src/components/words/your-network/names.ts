/** The words for how quantities are called. */
export const namesWords = {
  legend: 'The names',
  label: 'As in your course',
  schemes: {
    book: 'this book’s',
    flat: 'weights numbered one after another',
    matrix: 'matrices, one a layer',
    lists: 'lists, as in a program',
    'inputs-first': 'matrices, the inputs being layer 1',
    textbook: 'textbook, v into the hidden layer and w out of it',
    nodes: 'neurons numbered one after another',
  },
  option: (scheme: string, example: string) => `${example} · ${scheme}`,
  notHere: (scheme: string) => `${scheme} (not for this network)`,
  axes: {
    order: 'Indices of a weight',
    base: 'Counting from',
    delta: 'Sign of δ',
  },
  orders: {
    'from-to': 'first where it comes from',
    'to-from': 'first where it goes to',
  },
  flatOrders: {
    'from-to': 'by the neuron they come from',
    'to-from': 'by the neuron they go to',
  },
  bases: { 1: '1', 0: '0' },
  deltas: { 1: 'δ is the slope of the error', [-1]: 'δ is its negative' },
  examples: (all: readonly string[]) => `Here that gives: ${all.join(', ')}.`,
  kept: 'Kept on this device, and in the link.',
} as const;
