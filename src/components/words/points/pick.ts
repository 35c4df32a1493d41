/** What is said where the numbers of a picked point can't be had. */
export const pointsPickWords = {
  broken:
    'The numbers of a point could not be loaded. Are you offline? Try again; if nothing comes of it, load the page again.',
} as const;
