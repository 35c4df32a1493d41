/**
 * What each kind of slip is, said to whoever made it, by its id in the library's catalogue. Of no particular network,
 * quantity or number, and without markup: it stands beside the place where the slip was made.
 */
export const slipKindWords = {
  // any number
  'sign-lost': 'You turned a sign round: a minus was lost, or one was put in where none belongs.',
  'of-another': 'You took the number of another neuron or another wire.',
  'another-of-the-weight':
    'You gave one number of a weight or bias for another: its δ, its gradient, its step or its new value.',
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
    'You gave the bias the wrong sign: a bias is added to the sum, a threshold is subtracted from it.',
  'another-bias': 'You added a bias that belongs to another neuron or another layer.',
  'indices-swapped': 'You read the table of weights the wrong way round, with rows and columns exchanged.',
  'another-weight': 'You took the weight of another wire.',
  'another-input': 'You multiplied the weight by what flows along another wire.',
  'term-dropped': 'You left one wire out of the sum.',
  // outputs
  'no-activation': 'You left out the activation: the sum went on as it was.',
  'no-softmax': 'You left out the softmax and took the sums for outputs.',
  'sigmoid-for-softmax':
    'You took a sigmoid of each sum by itself. All sums of the layer go through one softmax together.',
  'exponent-sign':
    'You lost the minus in the exponent: it is e to the power of −z under a sigmoid, and of z under a softmax.',
  'another-activation': 'You put the sum through an activation that is not this layer’s.',
  'sum-for-output':
    'You went on with the sum of a neuron: its output belongs there, what the activation makes of the sum.',
  'outputs-exchanged': 'You took two outputs of a layer for each other.',
  // the error
  'loss-half-sum':
    'You took half the sum of the squares, or the slope that belongs to it. This error has a different factor in front, or none.',
  'loss-sum':
    'You took the plain sum over the outputs, or the slope that belongs to it. This error also has a factor in front.',
  'loss-mean':
    'You took the mean over the outputs, or the slope that belongs to it. This error is not their mean.',
  'two-dropped': 'You dropped a 2: the slope of a square is two times what is squared.',
  'not-squared': 'You did not square the distance between output and target.',
  'squared-together':
    'You added up the misses and then squared the sum. Each miss is squared by itself, then they are added.',
  'miss-dropped': 'You left an output out of the error: every output counts.',
  'cross-entropy-for-squares': 'You took the cross-entropy where the error is made of squares.',
  'squares-for-cross-entropy': 'You took squares where the error is a cross-entropy.',
  'lg-for-ln': 'You took the logarithm to base 10. The natural one, ln, belongs there.',
  'term-of-cross-entropy':
    'You took the other cross-entropy: with sigmoids each output also has a term for 1 − t, with a softmax it has none.',
  // back to the sums of the last layer
  'target-minus-output':
    'You took target minus output. The slope of the error has output minus target, so your sign is turned round.',
  'error-for-slope':
    'You went back with the error itself. Its slope belongs there: how fast the error moves with the output.',
  'miss-of-another': 'You compared an output with the target of another.',
  'cross-entropy-gradient':
    'You went back with output minus target alone, as under a cross-entropy. Squares also bring a factor and the slope of the activation.',
  'squares-gradient':
    'You multiplied by the slope of the activation, as under squares. Under a cross-entropy that slope cancels, and output minus target is left.',
  'jacobian-skipped':
    'You left out the derivative of the softmax, which lies between the outputs and the sums.',
  'jacobian-diagonal':
    'You took y(1 − y) alone for the derivative of the softmax. Every output also depends on the other sums.',
  // slopes
  'no-slope': 'You left out the slope of the activation, which is σ′ for a sigmoid.',
  'slope-of-output':
    'You took the slope of the activation at the output, as if that were the sum. The slope belongs at the sum.',
  'slope-of-sum':
    'You put the sum into the formula for the slope: in y(1 − y) and in 1 − y², y is the output.',
  'output-for-slope': 'You multiplied by the output itself. The slope of the activation belongs there.',
  'sum-for-slope': 'You multiplied by the sum. The slope of the activation belongs there.',
  'one-factor': 'You took 1 − y for the slope: that is only one factor of it.',
  'slope-of-another-activation':
    'You took the slope of the wrong activation: y(1 − y) is a sigmoid’s, 1 − y² a tanh’s.',
  'slope-twice':
    'You multiplied by the slope of the activation twice. It belongs in once, at each neuron on the way.',
  'slope-of-another': 'You took the slope of another neuron.',
  'slope-left-for-later':
    'You went on with the gradient at the output of a neuron. Multiply by the slope of its activation first: that gives the δ, the gradient at the sum.',
  // gradients of weights
  'times-weight': 'You multiplied by the weight itself. What flows into it belongs there.',
  'input-left-out': 'You stopped at the δ. A weight’s gradient is the δ times what flows in.',
  'input-of-another-wire':
    'You multiplied the δ by what flows along another wire. What flows along the weight’s own wire belongs there.',
  'input-of-another-layer':
    'You multiplied the δ by a number of another layer. What flows into the weight comes from the layer just before.',
  'input-after':
    'You multiplied the δ by an output from after the step. All gradients belong to the numbers from before it.',
  'delta-of-another':
    'You took the δ of another neuron. A weight’s gradient has the δ of the neuron that it leads to.',
  'gradients-transposed': 'You gave the weight the gradient of another wire of its layer.',
  // gradients of biases
  'bias-averaged':
    'You averaged the δ’s. A bias that several neurons share gets a δ from each, and these are added.',
  'bias-from-one':
    'You gave the shared bias the δ of a single neuron. It goes into every sum of its layer, and all their δ’s are added.',
  'bias-summed':
    'You added up the δ’s of the layer. Here every neuron has a bias of its own, with its own δ alone.',
  'bias-of-its-own':
    'You gave every neuron a bias of its own, moved by its own δ. Here the layer shares one.',
  'bias-moved': 'You moved a bias that stays as it is in this step.',
  'bias-frozen': 'You left the bias as it was. It moves like the weights.',
  'bias-times-input':
    'You multiplied the δ of a bias by an input. Nothing flows into a bias, so the δ alone is its gradient.',
  'bias-times-bias': 'You multiplied the gradient of the bias by the bias itself.',
  'bias-delta-of-another': 'You gave the bias the δ of another neuron.',
  // back through a layer
  'new-weights':
    'You went back through the new weights. All gradients belong to the old ones, which the pass forward used.',
  'one-path':
    'You followed one path back. The neuron reaches the error along others too, and what comes back along all of them is added.',
  'path-dropped': 'You left one path back out of the sum. What comes back along every path is added.',
  'paths-averaged': 'You averaged what comes back along the paths. It is added up.',
  'gradients-summed':
    'You added up the gradients of the outgoing weights. What comes back is each δ times its weight.',
  'weights-left-out':
    'You sent the δ back as it is. It is multiplied by the weight of the wire that it comes along.',
  'wrong-wires':
    'You went back along the wrong wires. Those that leave the neuron belong here, each with its own weight.',
  'weights-exchanged-back': 'You took two weights for each other on the way back.',
  'delta-of-another-path': 'You multiplied a weight by the δ at the end of another path.',
  'error-not-passed-on':
    'You gave the hidden neuron the slope of the error at an output, as if nothing lay between them. A slope and a weight do.',
  // the step
  'gradient-added': 'You added the gradient where it is subtracted: that goes up the slope.',
  'step-subtracted': 'You subtracted the step. It already has its minus sign, and is added.',
  'rate-forgotten': 'You left out the learning rate.',
  'rate-twice': 'You multiplied by the learning rate twice. Once is enough.',
  'rate-as-divisor': 'You divided by the learning rate. A gradient is multiplied by it.',
  'rate-times-weight':
    'You multiplied the old weight by the learning rate too. Only the gradient is multiplied by it.',
  'step-times-weight': 'You multiplied the step by the weight. The step is taken as it is.',
  'old-weight-dropped': 'You stopped at the step itself. It is added to the old weight.',
  'weight-frozen': 'You left the weight as it was. Every weight moves against its own gradient.',
  'gradient-of-another': 'You moved the weight by the gradient of another. Each weight moves by its own.',
  'old-weight-of-another': 'You began with the old value of another weight.',
  'delta-for-gradient':
    'You moved the weight by the δ. Its gradient belongs there, the δ times what flows in.',
  // after the step
  'old-weights-after':
    'You worked out the pass after the step with old weights or biases. It belongs to the new ones.',
  'old-outputs-after':
    'You worked out the pass after the step with outputs from before it. Every neuron’s output is worked out anew.',
} as const;

export type SlipKindWords = keyof typeof slipKindWords;
