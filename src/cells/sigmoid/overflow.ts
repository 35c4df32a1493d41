import {
  binaryCrossEntropyFromLogits,
  sigmoid,
  sigmoidAsTyped,
  sigmoidOverflowing,
} from 'backprop';

const z = 1000;
console.log(sigmoid(z)); // → 1
console.log(sigmoidAsTyped(z)); // → 1
console.log(sigmoidOverflowing(z)); // → NaN

// the loss of this neuron, if its target is 0
console.log(-Math.log(1 - sigmoid(z))); // → Infinity
console.log(binaryCrossEntropyFromLogits([0], [z])); // → 1000
