export const shown = {
  'who-speaks': {
    // 0.035 beside 0.35
    intercept: ['', 'The intercept has by far'],
    less: ['?x1=1', 'inputs have the smaller'],
    even: ['?c1=0.035', 'about the same say'],
    more: ['?c1=0.015', 'inputs have the larger'],
    inputs: ['?x1=10&x2=10', 'inputs have by far'],
    nothing: ['?x1=0&x2=0&c1=0', 'Neither'],
  },
  'hidden-apart': {
    alike: ['?x1=0&x2=0', 'a thousandth'],
    near: ['', 'a hundredth'],
    some: ['?x1=1', 'less than a tenth'],
    far: ['?x1=10', 'a tenth or more'],
  },
  'sums-outside': {
    neither: ['', 'Both of these lie there'],
    one: ['?b22=5', 'One of these'],
    both: ['?c2=3', 'Neither of these'],
  },
};
