/** The words around what the docstrings of the library say, which are English in every language. */
export const libraryWords = {
  /** what the rooms of the library hold, by the names of their folders */
  rooms: {
    number: 'how a number is rounded, and how far off rounding leaves it',
    neuron: 'what one neuron computes, how far off its output is, and the derivatives of both',
    network: 'the plain passes over layers: forward, backward, update; in matrices too',
    trace: 'every quantity of one training step, in the order of computation',
    writing:
      'a quantity as you see it: symbol, formula, line of numbers, digits; a whole step as LaTeX, Markdown, CSV and Python',
    slips: 'the mistakes that people make in a step, and every place where each can be made',
    example: 'the numbers of the worked examples, and every quantity of the article’s by reference',
    audit: 'which mistake makes this number; names of quantities, pasted numbers, lost starts, worksheets',
    points: 'two thousand moons from a seed, split and standardised as scikit-learn does it',
    training: 'models over many points, gradient descent over all of them, and how good they have become',
    optimisers: 'gradient descent, momentum and Adam as pure steps; points in batches',
    autograd:
      'gradients by machine: in reverse by objects and by a tape, forward by dual numbers; how a gradient is checked',
    studies: 'whole experiments from a seed to the result, and what is measured in them',
  },
  kinds: { function: 'function', constant: 'constant', class: 'class', type: 'type' },
  values: 'Functions and constants',
  types: 'Types',
  names: 'What is here',
  returns: 'gives',
  throws: 'throws',
  source: 'stands in',
  /** how many exports a room has */
  count: (values: number, types: number) =>
    types === 0 ? `${values}` : `${values}, and ${types === 1 ? 'one type' : `${types} types`}`,
  /** a room’s page, for the window’s title and for search engines */
  titled: (room: string, library: string) => `${room} · ${library}`,
  described: (what: string) => `${what[0]?.toUpperCase()}${what.slice(1)}.`,
  /** in a terminal, where the sources are in a folder beside the reader's own */
  packing: (version: string) =>
    `npm ci\nnpm pack\ncd ../yours\nnpm install ../backprop/backprop-${version}.tgz`,
  roads: {
    caption: 'The roads to a gradient',
    head: ['road', 'in code', 'for', 'explained in'],
    ends: { text: 'to read', speed: 'for speed' },
    /** by id, in the order of `roads.ts` */
    rows: {
      trace: {
        road: 'the trace',
        what: 'every quantity of a step, with its formula and its line of numbers',
      },
      layers: { road: 'layer by layer', what: 'one sample, any error, any policy for biases' },
      matrices: { road: 'in matrices', what: 'the four equations, any depth, a whole batch' },
      autograd: { road: 'autograd', what: 'any computation, one operation at a time' },
      loops: { road: 'training loops', what: 'thousands of points, hundreds of epochs' },
      tape: { road: 'the tape', what: 'what autograd does, in flat lists instead of objects' },
      written: { road: 'the step written out', what: 'one step of the worked example as straight-line code' },
    },
  },
} as const;
