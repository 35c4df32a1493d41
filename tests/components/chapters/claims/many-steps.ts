export const shown = {
  'ten-steps': {
    falls: ['', 'lower than'],
    same: ['?rho=0', 'the same as'],
    rises: ['?rho=-1', 'higher than'],
  },
  'ten-thousand': {
    done: ['', 'less than a thousandth'],
    left: ['?rho=50', 'more than a thousandth'],
    none: ['?rho=-1', 'no less than there was'],
  },
  ninety: {
    most: ['', 'most of what is left'],
    some: ['?rho=50', 'less than half'],
    none: ['?rho=-1', 'nothing'],
  },
  'on-target': {
    both: ['', 'both outputs print'],
    one: ['?t2=1', 'one output prints'],
    neither: ['?rho=-1', 'neither output prints'],
  },
  rate: {
    same: ['', 'the same'],
    shorter: ['?rho=0.1', 'a shorter step'],
    longer: ['?rho=5', 'a longer step'],
    none: ['?rho=0', 'no step'],
    uphill: ['?rho=-1', 'a step uphill'],
  },
  bounces: {
    no: ['', 'never rises'],
    some: [
      '?t1=0.5&t2=0.5&rho=20',
      'both rises',
      { rare: 'it takes a long step where the sigmoid is steep' },
    ],
    only: ['?rho=-1', 'rises and never falls'],
  },
  rest: {
    arrived: ['', 'by the first two rules'],
    stuck: ['?rho=50', 'by the first it is not'],
    moving: ['?rho=0', 'the run is not done'],
  },
  stale: {
    lucky: ['', 'The long step was lucky'],
    same: ['?rho=0', 'both print alike'],
    worse: ['?t1=0.4&t2=0.4&rho=3', 'The true steps did better'],
  },
};
