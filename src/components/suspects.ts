/** What might have been done to c2, as variations of the step and in words. */
export const suspects = [
  { variation: '', slip: 'nothing wrong', mark: 'right' },
  { variation: '~c2-frozen', slip: 'left as it was', mark: 'frozen' },
  { variation: '~c2-averaged', slip: 'the two gradients averaged', mark: 'averaged' },
  { variation: '~c2-from-h1', slip: 'the first output’s gradient alone', mark: 'h₁ alone' },
  { variation: '~c2-from-h2', slip: 'the second output’s gradient alone', mark: 'h₂ alone' },
  { variation: '~c2-added', slip: 'added instead of subtracted', mark: 'added' },
  { variation: '~c2-sign-lost', slip: 'its minus sign lost', mark: 'sign lost' },
] as const;
