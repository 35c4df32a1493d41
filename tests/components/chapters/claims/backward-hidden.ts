export const shown = {
  'two-parts': {
    together: ['', 'pull the same way'],
    against: ['?b12=-0.6', 'pull opposite ways'],
    one: ['?b12=0', 'do not both count'],
  },
};
