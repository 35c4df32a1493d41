const quoted = (typed: string) => `“${typed}”`;

/** Names or numbers of which one is meant, as a sentence lists them. */
const or = (of: readonly string[]) =>
  of.length < 2 ? (of[0] ?? '') : `${of.slice(0, -1).join(', ')} or ${of.at(-1)}`;

/** What is said of a number that can't be checked as it was written, and what to do. Names come as light HTML. */
export const claimProblemWords = {
  empty: (digits: string) => `${digits} has no name. Write beside it what it is.`,
  unknown: (typed: string) =>
    `Nothing in this network is called ${quoted(typed)}. Choose a name that the field offers, or choose other names above.`,
  nearest: (typed: string, names: readonly string[]) =>
    `Nothing in this network is called ${quoted(typed)}. Did you mean ${or(names)}?`,
  lacks: {
    steps: (typed: string) =>
      `${quoted(typed)} is a step Δw, and this network’s update does not write steps down. Choose an update with Δw above, if your sheet has them.`,
    'learning rate': (typed: string) =>
      `${quoted(typed)} needs a learning rate, and this step has none. Give it one above, if your sheet has one.`,
    'trained biases': (typed: string) =>
      `${quoted(typed)} is about biases that the step moves, and those of this network stay as they are. Change that above, if your sheet moves them.`,
    'biases of neurons': (typed: string) =>
      `${quoted(typed)} is the bias of one neuron, and no neuron here has its own. Give each neuron a bias above, if your sheet does.`,
    'biases of layers': (typed: string) =>
      `${quoted(typed)} is the bias of a layer, and no layer here shares one. Let each layer share one above, if your sheet does.`,
  },
  number: {
    empty: (name: string) => `${name} has no number yet.`,
    'not a number': (name: string, digits: string) =>
      `${quoted(digits)} is not a number. Write ${name} in digits, with a point or a comma.`,
    'not finite': (name: string, digits: string) =>
      `${quoted(digits)} is not a value that ${name} can have. Did you divide by zero on the way?`,
    'too small': (name: string, digits: string) =>
      `${quoted(digits)} is too small to be told from zero. Write ${name} as 0, if it is.`,
    'divides by zero': (name: string, digits: string) =>
      `${quoted(digits)} divides by zero. Write ${name} in digits.`,
    'too many digits': (name: string, digits: string) =>
      `${quoted(digits)} has more digits than a computer keeps. Write ${name} with seventeen at most.`,
  },
} as const;
