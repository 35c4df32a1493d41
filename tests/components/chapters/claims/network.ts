export const shown = {
  miss: {
    far: ['', 'misses by a lot'],
    off: ['?t1=0.5&t2=0.5', 'some distance'],
    near: ['?t1=0.65&t2=0.7', 'comes near'],
    there: [
      '?t1=0.6935&t2=0.7183',
      'all but hits both',
      { rare: 'both outputs would have to hit their targets' },
    ],
  },
  'b22-slope': {
    positive: ['', 'so turn it down'],
    negative: ['?t2=1', 'so turn it up'],
    // The second output is so sure that it is exactly one, which it should be.
    none: ['?t2=1&b22=1000', 'leaves the error where it is'],
  },
  swapped: {
    other: ['', 'No error message'],
    same: ['?a12=0.3&b12=0.7', 'alike'],
  },
  'no-intercept': {
    lower: ['', 'lower than'],
    higher: ['?c1=-1&c2=-1', 'higher than'],
    same: ['?c1=0&c2=0', 'to these digits'],
  },
};
