export const shown = {
  'h1-slope': {
    steep: ['', 'steep part'],
    between: ['?c2=2', 'begins to flatten'],
    flat: ['?c2=10', 'flat part'],
  },
  'wrong-slope': {
    large: ['', 'too large'],
    // The output is 0.5, and the slope there a quarter, which is as large as slopes get.
    small: ['?b12=0&b22=0&c2=0', 'too small'],
    // The output is the number that is its own sigmoid, 0.659; or its slope at it prints alike.
    right: [
      '?b12=0&b22=0&c2=0.659',
      'it is right',
      { rare: 'the sum would have to be nearly its own sigmoid' },
    ],
  },
  'without-slope': {
    four: ['?b12=0&b22=0&c2=0', 'about four'],
    five: ['', 'about five'],
    more: ['?c2=1.2', 'more than five'],
    ten: ['?b22=5', 'more than ten'],
    hundred: ['?c2=10', 'a hundred'],
    none: ['?t2=1&b22=1000', 'no factor'],
    // 0.03 without the slope, and with it 0.01, where 0.006 was rounded
    rounded: ['?round=all-2&t2=0.67', 'rounds on the way', { rare: 'random settings round nothing' }],
  },
};
