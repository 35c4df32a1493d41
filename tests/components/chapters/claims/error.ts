export const shown = {
  'too-high': {
    both: ['', 'both outputs are'],
    one: ['?t2=1', 'one output is'],
    neither: ['?t1=1&t2=1', 'neither output is'],
  },
  farther: {
    second: ['', 'the second output is'],
    first: ['?t1=0', 'the first output is'],
    alike: ['?t1=1&t2=1&b11=0&b12=0&b21=0&b22=0', 'are alike'],
  },
  'beside-halves': {
    worse: ['', 'does worse'],
    better: ['?t1=0.7&t2=0.7', 'does better'],
    same: ['?b11=0&b12=0&b21=0&b22=0&c2=0', 'does no better'],
  },
  reach: {
    none: ['', 'Both targets'],
    one: ['?t1=0', 'One target'],
    both: ['?t1=-1&t2=2', 'Neither target'],
  },
  'not-squared': {
    negative: ['', 'less than any error can be'],
    positive: ['?t1=1&t2=1', 'which looks like an error'],
    zero: ['?b11=0&b12=0&b21=0&b22=0&c2=0&t1=0.5&t2=0.5', 'as if nothing were wrong'],
  },
};
