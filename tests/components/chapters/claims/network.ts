export const shown = {
  'b22-slope': {
    positive: ['', 'so turn it down'],
    negative: ['?t2=1', 'so turn it up'],
    // The second output is so sure that it is exactly one, which it should be.
    none: ['?t2=1&b22=1000', 'leaves the error where it is'],
  },
};
