/**
 * What each kind of slip is, said to whoever made it, by its id in the library's catalogue. Of no particular network,
 * quantity or number, and without markup: it stands beside the place where the slip was made.
 */
export const slipKindWords = {
  // any number
  'sign-lost': 'You turned a sign round: a minus was lost, or one came in.',
  'of-another': 'You took the number of another neuron or another wire.',
  'another-of-the-weight':
    'You put one of three things in another’s place: the δ, the gradient, and what the step makes of the weight.',
  'before-for-after': 'You gave the number from before the step where the one after it belongs.',
  'after-for-before': 'You gave the number from after the step where the one before it belongs.',
  // what the step begins with
  'input-of-another-sample': 'You took the input of another sample.',
  'target-of-another-sample': 'You took the target of another sample.',
  'biases-exchanged': 'You took two biases for each other.',
  'weights-exchanged': 'You took two weights for each other.',
  'inputs-exchanged': 'You took two inputs of a layer for each other.',
  'targets-exchanged': 'You took two targets for each other.',
  // sums
  'no-bias': 'You left out the bias.',
  'bias-sign':
    'You gave the bias the wrong sign: a bias is added to the sum, and a threshold is taken from it.',
  'another-bias': 'You added a bias that belongs to another neuron or another layer.',
  'indices-swapped':
    'You went through the table of weights the wrong way: along its rows where its columns belong.',
  'another-weight': 'You took the weight of another wire.',
  'another-input': 'You multiplied a weight by what flows along another wire.',
  'term-dropped': 'You left one wire out of the sum.',
  // outputs
  'no-activation': 'You left out the activation: the sum went on as it was.',
  'no-softmax': 'You left out the softmax and took the sums for outputs.',
  'sigmoid-for-softmax': 'You took a sigmoid of each sum where all of them share a softmax.',
  'exponent-sign':
    'You lost the minus in the exponent: it is e to the power of −z under a sigmoid, and of z under a softmax.',
  'another-activation': 'You bent the sum by another activation than this layer’s.',
  'sum-for-output': 'You went on with the sum of a neuron where its output belongs.',
  'outputs-exchanged': 'You took two outputs of a layer for each other.',
  // the error
  'loss-half-sum': 'You took half the sum of the squares, or the slope that belongs to it.',
  'loss-sum': 'You took the plain sum over the outputs, or the slope that belongs to it.',
  'loss-mean': 'You took the mean over the outputs, or the slope that belongs to it.',
  'two-dropped': 'You dropped the 2 that the square leaves in front when its slope is taken.',
  'not-squared': 'You did not square what the output misses its target by.',
  'squared-together': 'You added up the misses first and squared their sum.',
  'miss-dropped': 'You did not count every output in the error.',
  'cross-entropy-for-squares': 'You took the cross-entropy where the error is made of squares.',
  'squares-for-cross-entropy': 'You took squares where the error is a cross-entropy.',
  'term-of-cross-entropy':
    'You took the other cross-entropy: a sigmoid’s has a second term, for what the target leaves to 1, and a softmax’s has none.',
  // back to the sums of the last layer
  'target-minus-output': 'You took target minus output: the slope of the error is output minus target.',
  'error-for-slope': 'You went back with the error itself where its slope belongs.',
  'miss-of-another': 'You compared an output with the target of another.',
  'cross-entropy-gradient':
    'You went back with output minus target alone, as under a cross-entropy; squares leave a factor and the slope of the activation.',
  'squares-gradient':
    'You multiplied by the slope of the activation, as under squares; with a cross-entropy, output minus target is all.',
  'jacobian-skipped': 'You left out the derivative of the softmax.',
  'jacobian-diagonal':
    'You took y(1 − y) alone for the derivative of the softmax: every output also depends on the other sums.',
  // slopes
  'no-slope': 'You left out the slope of the activation, σ′.',
  'slope-of-output': 'You took the slope at the output where it belongs at the sum.',
  'slope-of-sum': 'You put the sum into the formula for the slope that takes the output.',
  'output-for-slope': 'You multiplied by the output itself where the slope of the activation belongs.',
  'sum-for-slope': 'You multiplied by the sum where the slope of the activation belongs.',
  'one-factor': 'You took 1 − y for the slope: that is only a part of the formula.',
  'slope-of-another-activation':
    'You took the slope of the wrong activation: y(1 − y) is a sigmoid’s, 1 − y² a tanh’s.',
  'slope-twice': 'You multiplied by the slope of the activation twice.',
  'slope-of-another': 'You took the slope of another neuron.',
  'slope-left-for-later':
    'You went on with the gradient at the output, from before the slope, where the gradient at the sum belongs.',
  // gradients of weights
  'times-weight': 'You multiplied by the weight itself where what flows into it belongs.',
  'input-left-out': 'You stopped at the δ: a weight’s gradient is the δ times what flows in.',
  'input-of-another-wire': 'You multiplied the δ by what flows along another wire.',
  'input-of-another-layer': 'You multiplied the δ by a number of another layer.',
  'input-after': 'You multiplied the δ by an output from after the step.',
  'delta-of-another': 'You took the δ of another neuron.',
  'gradients-transposed': 'You gave the weight the gradient of another wire of its layer.',
  // gradients of biases
  'bias-averaged':
    'You averaged the δ’s. A bias that several neurons share gets a slope from each, and they add.',
  'bias-from-one':
    'You gave the shared bias the δ of a single neuron. It feeds all of its layer, and their δ’s add.',
  'bias-summed':
    'You added up the δ’s of the layer. Here every neuron has a bias of its own, with its own δ alone.',
  'bias-of-its-own':
    'You gave every neuron a bias of its own, moved by its own δ. Here the layer shares one.',
  'bias-moved': 'You moved a bias that stays as it is in this step.',
  'bias-frozen': 'You left the bias as it was. It moves like the weights.',
  'bias-times-input':
    'You multiplied a bias’s δ by an input. Nothing flows into a bias, so its gradient is the δ.',
  'bias-times-bias': 'You multiplied the gradient of the bias by the bias itself.',
  'bias-delta-of-another': 'You gave the bias the δ of another neuron.',
  // back through a layer
  'new-weights': 'You went back through the new weights. All gradients belong to the old ones.',
  'one-path':
    'You followed one path back. The neuron reaches the error through others too, and all of them add.',
  'path-dropped': 'You left one path back out of the sum.',
  'paths-averaged': 'You averaged what comes back along the paths. It adds.',
  'gradients-summed':
    'You added up the gradients of the outgoing weights. What comes back is each δ times its weight.',
  'weights-left-out': 'You sent the δ back as it is, without the weight of the wire.',
  'wrong-wires':
    'You went back along the wrong wires: those that leave the neuron belong here, and each has its weight.',
  'weights-exchanged-back': 'You took two weights for each other on the way back.',
  'delta-of-another-path': 'You multiplied a weight by the δ at the end of another path.',
  'error-not-passed-on':
    'You gave the hidden neuron the slope of the error at an output, as if nothing lay between them.',
  // the step
  'gradient-added': 'You added the step where it is taken away: that goes up the slope.',
  'step-subtracted': 'You took the step away. It has its minus sign in it, and is added.',
  'rate-forgotten': 'You left out the learning rate.',
  'rate-twice': 'You multiplied by the learning rate twice.',
  'rate-as-divisor': 'You divided by the learning rate.',
  'rate-times-weight': 'You multiplied the old weight by the learning rate too. Only the gradient is.',
  'step-times-weight': 'You multiplied the step by the weight.',
  'old-weight-dropped': 'You stopped at the step itself: it is added to the old weight.',
  'weight-frozen': 'You left the weight as it was.',
  'gradient-of-another': 'You moved the weight by the gradient of another.',
  'old-weight-of-another': 'You began with the old value of another weight.',
  'delta-for-gradient': 'You moved the weight by the δ where its gradient belongs.',
  // after the step
  'old-weights-after': 'You worked out the pass after the step with old weights or biases.',
  'old-outputs-after': 'You worked out the pass after the step with the outputs from before it.',
} as const;

export type SlipKindWords = keyof typeof slipKindWords;
