/** So many units, at the head of a sentence. */
const all = (units: number) => (units === 2 ? 'Both' : `All ${units}`);

/** What those figures say about their numbers. It is loaded with what computes them. */
export const pointsSaidWords = {
  unread: (text: string) => `“${text}” is no number. `,
  kept: (rule: string, kept: string) => `${rule} It stays ${kept}.`,
  symmetry: {
    rules: {
      width: 'The figure takes a whole number of units from 2 to 8.',
      constant: 'A constant lies between −5 and 5 here.',
      deviation: 'A deviation lies between 0 and 5 here.',
    },
    epoch: (epoch: number, loss: string) => `After ${epoch} ${epoch === 1 ? 'step' : 'steps'}, loss ${loss}.`,
    begin: (different: number, units: number) => {
      if (different === 1) return `${all(units)} units begin the same, to the last bit.`;
      if (different < units) return `The ${units} units begin as ${different} different kinds.`;
      return units === 2 ? 'The two units begin unlike.' : `No two of the ${units} units begin alike.`;
    },
    zero: (units: number) =>
      `${all(units)} units are the same to the last bit, and every weight is still 0: only the intercept of the output moves.`,
    same: (units: number) =>
      `${all(units)} units are the same to the last bit: together they do what one unit could do.`,
    parted: (different: number, units: number) => {
      if (different < units) return `The ${units} units are of ${different} different kinds.`;
      return units === 2 ? 'The two units are not the same.' : `No two of the ${units} units are the same.`;
    },
    figure: (units: readonly string[]) =>
      `The two weights into each hidden unit as a point in a plane, with the way it has come. ${units.join('. ')}.`,
    at: (unit: number, first: string, second: string) => `Unit ${unit} at ${first}, ${second}`,
    all: 'all of them',
  },
  gradients: {
    rule: 'A deviation lies between 0 and a billion here.',
    activations: { sigmoid: 'sigmoid', tanh: 'tanh', relu: 'ReLU' },
    verdicts: { vanishes: 'vanishes', explodes: 'explodes', arrives: 'arrives' },
    figure: (layers: number, sizes: readonly string[]) =>
      `The size of the gradient in each layer of networks with ${layers} hidden ${layers === 1 ? 'layer' : 'layers'}, on a logarithmic scale, from the first layer at the left to the output at the right. In the first layer: ${sizes.join(', ')}.`,
  },
} as const;
