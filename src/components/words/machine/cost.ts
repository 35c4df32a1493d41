/** The words of what a pass costs. */
export const costWords = {
  shape: 'Shape',
  table: (shape: string) => `Multiplications for one sample, ${shape}`,
  rows: {
    forward: 'forward',
    gradients: 'back: gradients',
    deltas: 'back: deltas',
    atNeurons: 'back: at the neurons',
    backward: 'back, all together',
  },
} as const;
