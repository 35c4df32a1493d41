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
};
