export const shown = {
  'b22-sign': {
    positive: ['', 'up is worse'],
    negative: ['?t2=1', 'up is better'],
    zero: ['?c2=1e9', 'neither way'],
  },
  'b22-way': {
    down: ['', 'goes down'],
    up: ['?t2=1', 'goes up'],
    stays: ['?rho=0', 'stays'],
  },
  nudge: {
    close: ['', 'no more than'],
    far: ['?c2=30', 'too small'],
    none: ['?c2=1e9', 'neither of the two'],
    rounded: ['?round=all-2', 'rounds on the way', { rare: 'random settings round nothing' }],
  },
};
