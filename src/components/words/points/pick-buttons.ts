/** The words below the plane of a trainer, where a point can be picked. */
export const pointsPickButtonsWords = {
  group: 'Pick a point: arrow keys go to the next one that way, W to the next wrong one, Escape lets go',
  invitation: 'Click a point, or:',
  left: 'The next point to the left',
  right: 'The next point to the right',
  wrong: 'Next wrong one',
  weights: 'Weights',
} as const;
