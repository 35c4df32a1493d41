/**
 * What each of the library's slips is, said plainly to whoever made it, by the slip's id. It names no particular number
 * and has no markup, so it can stand wherever the slip turns up.
 */
export const slipWords = {
  'no-intercept': 'You left out the intercept.',
  'indices-swapped':
    'You read the indices of the weights the wrong way round: the first says where a wire comes from, the second where it goes.',
  'no-hidden-sigmoid': 'You left out the sigmoid of the hidden neurons: their sums went on as they were.',
  'no-output-sigmoid': 'You left out the sigmoid of the outputs: you stopped at their sums.',
  'loss-half-sum': 'You took half the sum of the squares instead of their mean.',
  'loss-sum': 'You took the sum of the squares instead of their mean.',
  'not-squared': 'You took the mean of the misses, target minus output, without squaring them.',
  'no-slope': 'You forgot σ′, the slope of the output’s sigmoid.',
  'slope-of-output':
    'You gave the output to the function that expects the sum, so your slope belongs to another place on the curve.',
  'sign-lost': 'You took target minus output, so the sign is turned round.',
  'times-weight': 'You multiplied by the weight itself instead of by what flows into it.',
  'c2-from-h1': 'You gave the intercept only one path, through h₁. It feeds both outputs.',
  'c2-from-h2': 'You gave the intercept only one path, through h₂. It feeds both outputs.',
  'c2-averaged':
    'You averaged the two deltas. An intercept that feeds two neurons gets a slope from each, and they add.',
  'c2-frozen': 'You left the intercept as it was. It learns like the others.',
  'c2-added': 'You went up the slope: the step is taken against the gradient.',
  'c2-sign-lost': 'You took the step rightly, and lost the sign of what came out.',
  'path-h1-only': 'You followed one path, through h₁. The other is missing.',
  'path-h2-only': 'You followed one path, through h₂. The other is missing.',
  'new-weights': 'You used the new output weights. All gradients belong to the old ones.',
  'no-hidden-slope': 'You forgot σ′, the slope of the hidden neuron’s sigmoid.',
  'wrong-wires':
    'You walked back along the wires that lead into one output instead of those that leave the hidden neuron.',
  'c1-from-y1': 'You gave the intercept only one path, through y₁. It feeds both hidden neurons.',
  'c1-averaged':
    'You averaged the two hidden deltas. An intercept that feeds two neurons gets a slope from each, and they add.',
  'biases-per-neuron': 'You gave every neuron an intercept of its own. Here a layer shares one.',
  'biases-frozen': 'You left the intercepts as they were. They learn like the weights.',
} as const;
