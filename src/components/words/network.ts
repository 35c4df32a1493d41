/** The words of the network, drawn and live, and of the curve beneath it. */
export const networkWords = {
  target: 'target',
  networkSummary: (values: readonly string[]) => `The network: ${values.join(', ')}.`,
  now: 'now',
  afterOneStep: 'after one step',
  start: 'start',
  steps: (n: number) => `${n} steps`,
  errorCurve: (now: string, after: string, steps: number) =>
    `The error over ${steps} steps: ${now} now, ${after} after one step.`,
  takeOneStep: 'Take one step',
  backToStart: 'Back to the start',
  learningRate: 'learning rate',
  dragHint: 'Drag any number, or click it, type and press Enter. Everything follows.',
  stepTaken: (count: number, error: string) =>
    `${count === 1 ? 'One step' : `${count} steps`} taken. The error is now ${error}.`,
  backAtStart: 'Back at the start.',
  diverged:
    'The network has diverged: the step was so long that every output sits at the very end of its sigmoid, where the slope is zero and no further step can move it. Go back to the start, or choose a smaller learning rate first.',
} as const;
