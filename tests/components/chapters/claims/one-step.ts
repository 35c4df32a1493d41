export const shown = {
  step: {
    falls: ['', 'come down'],
    same: ['?rho=0', 'stayed the same'],
    rises: ['?rho=-1', 'gone up'],
  },
  promise: {
    near: ['', 'to within ten per cent'],
    far: ['?rho=50', 'more than ten per cent off'],
    // the sum promises less than a double holds beside the error
    unseen: ['?rho=1e-16', 'can tell', { rare: 'random rates are larger' }],
    nothing: ['?rho=0', 'promises nothing'],
  },
  moved: {
    against: ['', 'against their gradients'],
    along: ['?rho=-1', 'along their gradients'],
    some: ['?x1=0', 'Not all'],
    none: ['?rho=0', 'None'],
  },
  nearer: {
    both: ['', 'Both have'],
    one: ['?t2=1', 'One has'],
    // the error falls, and both outputs come nearer by less than a digit shows
    neither: [
      '?t1=0.7&t2=0.7&b11=0.6&b12=0.6&b21=0.7&b22=0.7',
      'Neither has come nearer to its target in these digits',
    ],
  },
  overshoot: {
    neither: ['', 'neither has overshot'],
    one: ['?rho=5&t2=0.5', 'one has overshot'],
    both: ['?rho=50', 'both have overshot'],
  },
  left: {
    most: ['', 'More than half'],
    part: ['?rho=3', 'Less than half'],
    little: ['?rho=50', 'Less than a tenth'],
    all: ['?rho=-1', 'None of it'],
  },
  leading: {
    c2: ['', '<S of="c2"'],
    b11: ['?t2=1.3&a11=3&a12=0', '<S of="b11"'],
    b12: ['?t1=1.3&c1=1&x1=1&a11=3', '<S of="b12"'],
    b21: ['?t1=0.5&t2=0.9', '<S of="b21"'],
    b22: ['?t1=1.3', '<S of="b22"'],
    a11: ['?x1=10&a11=0&a12=0&b11=1&b12=1&b21=0.2&b22=0.2', '<S of="a11"'],
    a12: ['?x1=10&a11=0&a12=0', '<S of="a12"'],
    a21: ['?x2=10&a21=0&a22=0&b11=1&b12=1&b21=0.2&b22=0.2', '<S of="a21"'],
    a22: ['?x2=10&a21=0&a22=0', '<S of="a22"'],
    c1: ['?b11=4&b12=4&b21=4&b22=4&c2=-4', '<S of="c1"'],
    several: ['?x1=10&x2=10&a11=0&a12=0&a21=0&a22=0&b11=1&b12=1&b21=0.2&b22=0.2', 'several contribute'],
    none: ['?c2=1e9', 'no parameter'],
  },
  rounding: {
    same: ['', 'no difference'],
    lowered: ['?round=outputs-2', 'has lowered it', { rare: 'random settings round nothing' }],
    raised: ['?round=outputs-3', 'has raised it', { rare: 'random settings round nothing' }],
  },
  'c2-added': {
    rises: ['', 'gives the slip away'],
    both: ['?rho=1000&t1=-1&t2=2', 'but so it would'],
    falls: ['?rho=-1', 'looks wrong'],
    same: ['?rho=0', 'seems to have happened'],
  },
  'as-they-go': {
    close: ['', 'in a thousand'],
    near: ['?rho=1', 'less than one part in a hundred'],
    far: ['?rho=3', 'or more'],
    alike: ['?rho=0', 'print alike'],
  },
};
