/** The grid on which a run's probabilities are drawn. */
export const fieldColumns = 49;
export const fieldRows = 37;
