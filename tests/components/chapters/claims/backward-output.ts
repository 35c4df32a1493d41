export const shown = {
  'b22-sign': {
    positive: ['', 'up is worse'],
    negative: ['?t2=1', 'up is better'],
    zero: ['?c2=1e9', 'neither way'],
  },
  lead: {
    positive: ['', 'rises by'],
    negative: ['?t2=1', 'falls by'],
    zero: ['?c2=1e9', 'does not move'],
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
  'smallest-factor': {
    second: ['', 'the second factor'],
    first: ['?t2=0.7', 'the first factor'],
    third: ['?c1=-5', 'the third factor'],
    alike: ['?c1=-1e9&c2=1e9', 'no single one'],
  },
  'larger-miss': {
    against: ['', 'is flatter there'],
    together: ['?t1=0.5', 'has the larger delta'],
    alike: ['?c2=1e9&t2=0.03', 'are alike'],
  },
  'all-four': {
    down: ['', 'all four go down'],
    up: ['?t1=1&t2=1', 'all four go up'],
    mixed: ['?t2=1', 'not all four go'],
    stay: ['?rho=0', 'none of the four'],
  },
  'two-routes': {
    together: ['', 'the same sign'],
    against: ['?t2=1', 'opposite signs'],
    one: ['?c2=1e9', 'are not both there'],
  },
  'c2-crossing': {
    below: ['', 'takes it below zero'],
    above: ['?c2=-0.01&t1=1&t2=1', 'takes it above zero'],
    no: ['?c2=1', 'does not take it across'],
  },
  'without-slopes': {
    lower: ['', 'even lower than'],
    higher: ['?t1=0.7&t2=0.7&rho=20', 'higher'],
    same: ['?rho=0', 'the same as'],
  },
  'sign-lost': {
    rises: ['', 'goes uphill'],
    same: ['?rho=0', 'changes nothing'],
    falls: ['?rho=-1', 'still ends lower'],
  },
  'times-weight': {
    large: ['', 'too large'],
    small: ['?b22=0.1', 'too small'],
    opposite: ['?b22=-1', 'of the wrong sign'],
    same: ['?c2=1e9', 'right by accident'],
  },
};
