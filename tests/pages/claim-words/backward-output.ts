export const allowed = [
  [
    'Turn b22 up by a little, and the error changes by about',
    'what is done, and a slope is a change for each unit',
  ],
  ['Each answers: if this moves a little, how much', 'a question'],
  ['One intercept feeds both outputs.', 'so the network is made'],
  ['Below each output stands its delta', 'where it stands'],
] as const;
