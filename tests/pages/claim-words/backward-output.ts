export const allowed = [
  ['Each answers: if this moves a little, how much', 'a question'],
  ['One intercept feeds both outputs.', 'so the network is made'],
  ['Below each output stands its delta', 'where it stands'],
  ['Without the slopes of both outputs', 'how the slip is made'],
] as const;
