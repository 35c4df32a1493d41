export const shown = {
  'two-parts': {
    together: ['', 'pull the same way'],
    against: ['?b12=-0.6', 'pull opposite ways'],
    one: ['?b12=0', 'at least one'],
  },
  lead: {
    positive: ['', 'rises by'],
    negative: ['?b12=-1', 'falls by'],
    zero: ['?x1=0', 'does not move'],
  },
  'beside-b22': {
    little: ['', 'That is small'],
    like: ['?x1=1', 'That is of the same order'],
    much: ['?x1=100&a11=0&a12=0', 'That is large'],
    // where nothing shows there is nothing to be small
    none: ['?x1=0', 'Compare'],
  },
  'y1-slope': {
    steep: ['', 'not far from that'],
    flat: ['?c1=3', 'well below that'],
    saturated: ['?c1=6', 'saturated'],
  },
  growth: {
    fades: ['', 'the blame fades'],
    keeps: ['?b11=2&b12=2&b21=0&b22=0', 'keeps its size'],
    grows: ['?b11=8&b12=6&b21=-8&b22=-6', 'the blame grows'],
    none: ['?c2=1e9', 'too little to compare'],
  },
  'a21-beside-a11': {
    larger: ['', 'larger than'],
    smaller: ['?x2=0.01', 'smaller than'],
    alike: ['?x2=0.05', 'as large as'],
  },
  'four-parts': {
    together: ['', 'so nothing cancels'],
    against: ['?b12=-1', 'against the others'],
    fewer: ['?b12=0', 'at least one of the four'],
  },
  'new-weights': {
    small: ['', 'too small'],
    large: ['?t1=1&t2=1', 'too large'],
    same: ['?rho=0', 'the same'],
    opposite: ['?rho=20', 'of the wrong sign'],
  },
  'one-path': {
    less: ['', 'less than half'],
    more: ['?b12=0.1', 'more than half'],
    half: ['?b12=0.5&b21=0.5&b22=0.5&b11=0.5&t2=0.03', 'half of it'],
    large: ['?b12=-0.1', 'too large'],
    opposite: ['?b12=-1', 'of the wrong sign'],
    one: ['?b12=0', 'at least one path'],
  },
  'no-hidden-slope': {
    four: ['', 'about four times'],
    several: ['?c1=2', 'several times'],
    many: ['?c1=6', 'more than ten times'],
    // 0.006 without the slope, and with it 0.002, where 0.0016 was rounded
    rounded: [
      '?round=all-3&c1=0&c2=0&b21=-0.5&b22=-0.6',
      'less than four',
      { rare: 'random settings round nothing' },
    ],
    none: ['?x1=0', 'nothing to enlarge'],
  },
  'wrong-wires': {
    large: ['', 'too large'],
    small: ['?b21=0.5', 'too small'],
    same: ['?b21=0.6', 'right by accident'],
    opposite: ['?b21=-1', 'of the wrong sign'],
  },
};
