export const shown = {
  'too-high': {
    both: ['', 'both outputs are'],
    one: ['?t2=1', 'one output is'],
    neither: ['?t1=1&t2=1', 'neither output is'],
  },
};
