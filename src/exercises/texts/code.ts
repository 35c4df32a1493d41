import type { codeExercises } from '../code/index.ts';
import type { CodeTextOf } from '../texts-of.ts';

type CodeTexts = { readonly [Id in keyof typeof codeExercises]: CodeTextOf<(typeof codeExercises)[Id]> };

/** Wherever a function gives nothing back. */
const noReturn =
  'Nothing comes back from your function: whatever it computes, it ends without a return. Write return before the result.';

export const codeTexts: CodeTexts = {
  'sigmoid-derivative': {
    title: 'The slope of the sigmoid',
    checks: {
      middle: 'in the middle, where it is steepest',
      right: 'to the right',
      left: 'to the left',
      faint: 'where it fades',
    },
    hints: [
      'The slope can be read off the value: it needs σ(z), and nothing else.',
      'Compute y = sigmoid(z) first, and keep it. Then two factors are left: the value, and how far it falls short of one.',
    ],
    slips: {
      'of-the-output':
        'You used z as if it were already an output. z is the sum: send it through sigmoid first, then take y(1 − y) of what comes out.',
      'value-alone': 'That is the sigmoid itself, its height at z. The question is how steep it is there.',
      'one-factor': 'That is 1 − σ(z), one of the two factors. The other is σ(z) itself.',
      'slope-of-output':
        'Your number has been through the sigmoid twice: that is the slope at σ(z), not at z. One call is enough.',
      'minus-kept':
        'The size is right, the sign is not. The power −1 brings a minus, and the inner derivative of e^−z brings another: the two cancel, for the sigmoid only ever rises.',
      tanh: 'One minus the square of the value is the slope of the hyperbolic tangent. The sigmoid’s is the value minus its square, y(1 − y).',
      'no-return': noReturn,
    },
  },
  'gradient-b22': {
    title: 'The gradient of b₂₂',
    checks: {
      article: 'the article’s numbers',
      'below-target': 'an output below its target',
      'another-start': 'another start',
    },
    hints: [
      'Walk back from the error to the weight: error to output, output to its sum, sum to weight. Each step is a factor.',
      'The error is a mean over two outputs. The 2 from the square and the 2 of the mean cancel, so the first factor is h2 − t2.',
      'The second factor is the slope of the sigmoid, h2(1 − h2). The third is what the weight multiplies.',
    ],
    slips: {
      'no-slope':
        'The slope of the output’s sigmoid is missing: between the output and its sum stands h2(1 − h2).',
      'sign-lost':
        'The sign is turned round: you took target minus output. The derivative of (t − h)² is −2(t − h), that is 2(h − t).',
      'input-left-out':
        'That is the delta of the output. The weight multiplies y2, so y2 is the third factor.',
      'loss-sum':
        'Twice too large. The error is the mean over two outputs, and its ½ cancels the 2 of the derivative.',
      'slope-of-output':
        'You took the slope at h2, as if h2 were a sum. h2 is already an output, and the slope there is h2(1 − h2).',
      'error-not-slope':
        'You started from the error itself, half of the squared miss. What you need is its derivative: the miss, not squared.',
      'square-kept':
        'The miss is squared in the error, not in its derivative: there it stands once, h2 − t2.',
      'slope-of-hidden':
        'You took the slope at the hidden neuron, y2(1 − y2). The path from the error to b₂₂ passes through the output’s sigmoid, h2(1 − h2), and not through the hidden one.',
      'slope-of-hidden-alone':
        'y2(1 − y2) is the slope of the hidden neuron, which is not on this path. The factors are the miss, the output’s slope h2(1 − h2), and y2 itself.',
      halved:
        'Half of what it should be: the 2 of the square and the ½ of the mean cancel, so no factor is left over.',
      'no-return': noReturn,
    },
  },
  'hidden-gradients': {
    title: 'The gradients of the hidden layer',
    checks: { article: 'the article’s network', wider: 'a network with three hidden neurons' },
    hints: [
      'Blame comes back to y[j] along every wire that leaves it. Those are the entries of the row b[j].',
      'For each hidden neuron: add up delta[k] times b[j][k] over the outputs k. Then multiply by its own slope, y[j](1 − y[j]).',
      'That is the hidden delta. The gradient of the weight from x[i] to y[j] is the hidden delta of y[j] times x[i].',
    ],
    slips: {
      'path-h1-only':
        'Only the path through the first output is there. Every output sends blame back: add over all of them.',
      'path-h2-only':
        'Only the path through the second output is there. Every output sends blame back: add over all of them.',
      'other-index-first':
        'You read b[k][j], the wires that lead into one output. Those that leave y[j] are its row: b[j][k], from first, then to. Where a layer has three neurons, the wrong order asks for entries that aren’t there, and the sum is NaN.',
      'no-hidden-slope':
        'The slope of the hidden neuron is missing. What arrives at y[j] still has to pass its sigmoid: y[j](1 − y[j]).',
      'input-left-out':
        'Those are the hidden deltas. Each weight multiplies an input, so its gradient is that delta times x[i].',
      'slope-of-value':
        'You took the slope at y[j], as if it were a sum. y[j] has been through the sigmoid already: its slope is y[j](1 − y[j]).',
      transposed:
        'The numbers are right, their places are not: rows belong to inputs, columns to hidden neurons.',
      'weights-left-out':
        'The deltas come back unweighted. Each one travels along its wire, so it is multiplied by b[j][k].',
      'no-return': noReturn,
    },
  },
  update: {
    title: 'One step downhill',
    checks: {
      article: 'the article’s b',
      another: 'another matrix',
      untouched: 'the old weights are still there',
    },
    hints: [
      'The gradient says where the error grows. Go the other way.',
      'Each new weight is the old one minus the learning rate times its own gradient.',
      'Make new rows, for instance with map. A caller may still need the old weights, as the hidden layer does.',
    ],
    slips: {
      uphill:
        'The step goes uphill. The gradient points to where the error grows, so it is taken away, not added.',
      'no-rate': 'The learning rate is not in it: you went the whole length of the gradient.',
      'step-alone': 'That is the step by itself. Add it to the weight it belongs to.',
      'step-times-weight':
        'Your step is multiplied by the weight. The gradient already says all about the size: w − rate · g.',
      'divided-by-rate': 'You divided by the learning rate. A small rate should make a small step.',
      'in-place':
        'The numbers are right, but you wrote them over the old weights. The hidden layer’s gradients still need the old ones: make a new matrix.',
      'in-place-no-return':
        'You changed the old weights, and gave nothing back. The hidden layer’s gradients still need the old ones: leave them as they are, and return a new matrix.',
      'no-return': noReturn,
    },
  },
  'training-loop': {
    title: 'The training loop',
    checks: {
      none: 'no step at all',
      one: 'one step',
      four: 'four steps',
      'another-rate': 'another learning rate',
    },
    hints: [
      'One step is four calls: forward, errorOf, backward, update. Put them into a loop.',
      'update returns a new network and leaves the old one alone, so keep what it returns, for the next turn.',
      'The list has one entry more than there are steps: each error is taken before its step, and one more after the last.',
    ],
    slips: {
      'stale-gradient':
        'Your gradients are from the start all along. Each step needs a forward and a backward pass of its own.',
      'stale-pass':
        'The backward pass is made anew for each step, but from the forward pass of the start. Each step needs a forward pass of its own.',
      'no-last-error': 'The error after the last step is missing: without it nobody sees what that step did.',
      'no-first-error':
        'The error before the first step is missing. Take the error before you update, not after.',
      'never-moves':
        'The same error every time. Either what update returns is not kept for the next turn, or forward stands outside the loop, and every error is that of the first pass.',
      uphill: 'The error rises: somewhere the sign of the step is turned round.',
      'last-error-alone':
        'That is the last error alone. The list of all of them is asked for, so that it can be drawn.',
      'no-return': noReturn,
    },
  },
  'p-minus-y': {
    title: 'p − y',
    checks: {
      'no-idea': 'no idea yet, and the label is one',
      unsure: 'right, but not sure',
      wrong: 'wrong',
      'far-off': 'far off',
    },
    hints: [
      'The chain has two links: cross-entropy to p, and p to z.',
      'The first is (p − y)/(p(1 − p)). The second is the slope of the sigmoid. Write them side by side and see what cancels.',
    ],
    slips: {
      'sign-lost':
        'The sign is turned round. If p is too high the slope must be positive, so that the step lowers z.',
      'squared-error':
        'That is 2(p − y)p(1 − p), the slope of the squared error. The cross-entropy’s first link has p(1 − p) below the line, and it cancels.',
      'slope-kept':
        'The slope of the sigmoid is still in it. In the cross-entropy’s chain p(1 − p) stands once above the line and once below, and cancels.',
      'stops-at-p':
        'That is the derivative with respect to p. One link is left, from p to z: multiply by p(1 − p).',
      'no-sigmoid': 'You compared the sum with the label. Make it a probability first: p = σ(z).',
      'rounded-first':
        'You rounded p to a verdict first. Learning needs how far off it is, not just whether.',
      'loss-itself': 'That is the cross-entropy itself. The question is how it changes with z.',
      'no-return': noReturn,
    },
  },
  'standard-scaler': {
    title: 'One ruler for both parts',
    checks: {
      pencil: 'numbers for a pencil',
      spread: 'one value far out',
      one: 'a single test point',
    },
    hints: [
      'Mean and deviation are measured on the training part alone. The test part is only moved and stretched by them.',
      'The variance is the sum of the squared distances from the mean, divided by their number. The deviation is its root.',
      'Take the training part’s mean away from each value of the test part, then divide by the training part’s deviation.',
    ],
    slips: {
      'test-by-itself':
        'You measured the test part by itself. Two parts, two rulers: the same point would get two places. Measure the training part, and use that for both.',
      'all-points':
        'You measured both parts together, so the test points have had a say. Measure the training part alone.',
      'training-part':
        'That is the training part, standardised. You are asked for the values of the test part, by the same ruler.',
      'mean-alone': 'The mean is taken away, and the deviation is still to come: divide by it.',
      variance: 'You divided by the variance. The deviation is its root.',
      'one-less':
        'You divided the squares by one less than their number. That estimates a population; a ruler measures the points at hand, and divides by their number.',
      'no-return': noReturn,
    },
  },
  'stop-early': {
    title: 'Stop while it is good',
    checks: {
      turns: 'one valley',
      'second-valley': 'a second valley within reach, and a third beyond it',
      falls: 'falling to the end',
      level: 'a level floor',
    },
    hints: [
      'Keep the epoch of the lowest loss so far, and go on from epoch to epoch.',
      'At each epoch ask first whether its loss is lower than the lowest. If not, ask how many epochs ago the lowest was.',
    ],
    slips: {
      'last-epoch':
        'That is where training stops. What is kept is the model as it was at the lowest loss, some epochs before.',
      'lowest-of-all':
        'That is the lowest of the whole list. Once patience has run out, training stops, and what comes after is never seen.',
      'first-rise': 'You stopped at the first loss that is no lower. Patience waits for more of them.',
      'ties-count': 'An equal loss is not a lower one: it is not kept, and it does not renew the patience.',
      'the-loss': 'That is the loss there. The epoch is asked for.',
      'no-return': noReturn,
    },
  },
  'hidden-layer': {
    title: 'Back through tanh',
    checks: { two: 'two units', three: 'three' },
    hints: [
      'One wire leads back to unit j: delta times w[j].',
      'Then the slope of tanh, 1 − y[j]², and last what the weight multiplies, x[i].',
    ],
    slips: {
      'sigmoid-slope': 'y(1 − y) is the slope of a sigmoid. These units are tanh: 1 − y².',
      'no-hidden-slope': 'The slope of the hidden unit is missing: 1 − y[j]².',
      'slope-of-value':
        'You took the slope at y[j], as if it were a sum. It is a value already: the slope is 1 − y[j]².',
      'weights-left-out': 'delta comes back along a wire: multiply it by w[j].',
      'input-left-out': 'Those are the hidden deltas. Each weight multiplies a feature, x[i].',
      transposed: 'The numbers are right, their places are not: a row for each feature.',
      'no-return': noReturn,
    },
  },
  'all-deltas': {
    title: 'Back through any number of layers',
    checks: {
      article: 'the article’s network',
      three: 'three layers, one of them wider',
      five: 'five layers',
      none: 'a single layer',
    },
    hints: [
      'Begin with the last deltas, and go back layer by layer: each list is made from the one behind it.',
      'For neuron j: add up the deltas behind it, each times weights[l][j][k]. Then multiply by y(1 − y).',
      'Put each new list in front of those that you have: deltas.unshift(…).',
    ],
    slips: {
      'no-hidden-slope': 'The slopes are missing: at every neuron on the way back, multiply by y(1 − y).',
      'other-index-first':
        'You read weights[l][k][j]. Out of neuron j lead the weights of its row, weights[l][j][k]. Where widths differ, the wrong order asks for entries that aren’t there.',
      'slope-of-value':
        'You took the slope at y, as if it were a sum. It is a value already: the slope is y(1 − y).',
      'weights-left-out': 'The deltas come back unweighted. Each is multiplied by the weight of its wire.',
      'always-the-last':
        'Every layer is made from the deltas of the last. Each must be made from those of the layer right behind it.',
      'last-left-out':
        'The deltas of the last layer are not in your list. They were given; put them at its end.',
      'last-first': 'The lists are right, their order is not: the first layer comes first.',
      'first-alone':
        'Those are the deltas of the first layer alone. All layers are asked for, as a list of lists.',
      'no-return': noReturn,
    },
  },
  'heavy-ball': {
    title: 'A ball with momentum',
    checks: {
      one: 'one step',
      two: 'two steps',
      valley: 'a valley, twelve steps',
      none: 'no step at all',
    },
    hints: [
      'Keep two lists: where the ball is, and its velocity, which begins at zero.',
      'In each step, for each direction: the slope is curvatures[i] × place. The velocity becomes kept × velocity + slope.',
      'Then the place moves against the new velocity, by the rate times it.',
    ],
    slips: {
      'no-memory':
        'That is plain descent: each step knows its own slope alone. Keep the velocity from step to step.',
      'nothing-forgotten': 'The velocity is never slowed: multiply it by kept before the slope is added.',
      averaged:
        'You put 1 − kept in front of the slope. That is a running mean, and each step is then so much shorter. Here the slope is added whole, as PyTorch does.',
      'velocity-before':
        'You move by the velocity from before this step. First make the new velocity, then move by it.',
      uphill: 'The ball rolls up: subtract the rate times the velocity from the place.',
      'rate-twice': 'The rate stands in the velocity and in the move. Once is enough: in the move.',
      'curvature-for-slope':
        'You added the curvature. The slope of this bowl is the curvature times the place, so it must be made anew at every step.',
      'no-return': noReturn,
    },
  },
  'hand-back': {
    title: 'The sweep back through a graph',
    checks: {
      chain: 'a chain: a product, squared',
      fork: 'a number that is used three times',
      article: 'the article’s network',
      unread: 'a number that nothing reads',
    },
    hints: [
      'Begin with a list of zeros, and a one in the last place: the result moves as fast as itself.',
      'Go through the places from the last to the first. Each hands its own gradient, times the slope, to every number that it was made from.',
      'A number may be handed something more than once. Add it up.',
    ],
    slips: {
      overwritten:
        'You write over what has arrived before. A number that is used twice is handed something twice, and both count: += and not =.',
      'no-seed':
        'Nothing is handed on, since nothing is there to begin with: the gradient of the last number itself is one.',
      'ones-everywhere':
        'Every gradient begins at one in your list. Only that of the last number does; the others begin at zero.',
      'from-the-start':
        'You go from the first place to the last. A number can hand on only what has arrived, and that comes from behind it.',
      'no-slopes': 'The gradients are handed on as they are. Each is multiplied by the slope on its way.',
      'slopes-alone':
        'You add up the slopes. Each has to be multiplied by the gradient of the number that hands it on.',
      'no-return': noReturn,
    },
  },
  'slope-by-nudging': {
    title: 'A gradient without calculus',
    checks: {
      zero: 'all three at zero',
      short: 'three different numbers and a short step',
      long: 'a long step',
    },
    hints: [
      'Make a copy of w in which number i alone is raised, and one in which it alone is lowered.',
      'From the lower to the upper it is two steps: divide the difference of the errors by 2 * step.',
      'w.map((number, j) => (j === i ? number + by : number)) is a copy in which only number i has moved.',
    ],
    slips: {
      'one-sided':
        'That is the one-sided difference, from w up. Look at both sides of w: one step up and one step down.',
      'to-the-left': 'You looked at w and below. Raise the number as well, and take the two ends.',
      'not-twice': 'Twice too large: from one end to the other it is two steps.',
      'not-divided': 'Those are the differences of the error. A slope is the difference for each unit of w.',
      'sign-lost': 'The sign is turned round: subtract the lowered error from the raised one.',
      'all-at-once':
        'You moved all three numbers together. Each has a slope of its own: move one, and leave the others where they are.',
      'not-put-back':
        'The first slope is right and those after it are not: a number that was nudged must be put back before the next one is.',
      'no-return': noReturn,
    },
  },
  'mistakes-that-give': {
    title: 'The mistakes that give these digits',
    checks: {
      article: 'the article’s two outputs after the step',
      unseen: 'a flawed step from a seed',
      zeros: 'figures with a zero at the end, and below zero',
      long: 'five decimals',
      none: 'digits that none of them gives',
    },
    hints: [
      'A figure says to how many decimals it was rounded: count the digits behind its point.',
      'Round each candidate’s number to as many, with toFixed, and compare the texts. In that way a zero at the end counts.',
      'A mistake fits if all of the figures come out: every, not some. What you give back are the places of those that fit.',
    ],
    slips: {
      'any-figure':
        'You keep a mistake as soon as one figure comes out. All of them must: a figure that does not come out speaks against it.',
      'first-figure':
        'You look at the first figure alone. The second one is there to tell two mistakes apart.',
      exactly:
        'You compare a full number with a rounded one, and these are hardly ever equal. Round the candidate’s number as the print was rounded.',
      cut: 'You cut the number off behind its last place. These figures were rounded.',
      'three-decimals':
        'You round to three decimals whatever is printed. Each figure has a number of decimals of its own.',
      'zeros-lost':
        'A zero at the end was lost. A number does not keep it, but print does: it says how far the digits are known. Compare texts.',
      'no-return': noReturn,
    },
  },
};
