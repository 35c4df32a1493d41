const stepsOf = (n: number) => `${n} ${n === 1 ? 'step' : 'steps'}`;

/** The words of the network, drawn and live, and of the curve beneath it. */
export const networkWords = {
  target: 'target',
  networkSummary: (values: readonly string[]) => `The network: ${values.join(', ')}.`,
  now: 'now',
  afterOneStep: 'after one step',
  start: 'start',
  steps: stepsOf,
  errorCurve: (now: string, after: string, steps: number) =>
    `The error over ${stepsOf(steps)}: ${now} now, ${after} after one step.`,
  takeOneStep: 'Take one step',
  backToStart: 'Back to the start',
  learningRate: 'learning rate',
  dragHint: 'Drag any number, or click it, type and press Enter. Everything follows.',
  stepTaken: (count: number, error: string) =>
    `${count === 1 ? 'One step' : `${count} steps`} taken. The error is now ${error}.`,
  backAtStart: 'Back at the start.',
  diverged:
    'Every output sits at the very end of its sigmoid, where the slope is next to zero, and the gradients shrink with it: further steps may move nothing that shows. To get away from here, go back to the start and take shorter steps.',
} as const;
