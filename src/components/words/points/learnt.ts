/** The words of the drawings on what was learnt, which are made when the book is built. */
export const pointsLearntWords = {
  overfit: {
    figure: (seeds: number, train: string, lowest: string, end: string, ideal: string) =>
      `Losses against epochs on a logarithmic axis, for ${seeds} seeds. All training losses fall to the end, on average to ${train}. All losses on fresh points fall and then rise, on average from ${lowest} to ${end}. The best rule of all has ${ideal}.`,
    train: 'training',
    fresh: 'fresh',
    ideal: 'Bayes',
    loss: 'loss',
    epochs: 'epochs',
  },
  calibration: {
    figure: (stopped: readonly string[], end: readonly string[]) =>
      `How much more often points were of class 1, against the probability that the model gave them. At both ends, stopped in time: ${stopped.join('; ')}. At the end of the run: ${end.join('; ')}.`,
    bin: (said: string, so: string) => `said ${said}, so it was ${so}`,
    said: 'what the model says',
    so: 'how much more often it is so',
    stopped: 'stopped',
    end: 'at the end',
  },
} as const;
