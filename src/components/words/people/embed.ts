/** The words of a figure in a frame of somebody else’s page. */
export const embedWords = {
  /** before the name of its chapter */
  from: 'From',
} as const;
