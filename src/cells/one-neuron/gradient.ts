import {
  binaryCrossEntropyFromLogits,
  binaryCrossEntropyFromLogitsGradient,
  sigmoid,
} from 'backprop';

const y = 1;
const z = -2;
console.log(sigmoid(z) - y); // → -0.8807970779778824
console.log(binaryCrossEntropyFromLogitsGradient([y], [z]));
// → [-0.8807970779778824]

// without calculus: nudge the sum both ways
const nudge = 1e-6;
const lossAt = (z: number) =>
  binaryCrossEntropyFromLogits([y], [z]);
const rise = lossAt(z + nudge) - lossAt(z - nudge);
console.log(rise / (2 * nudge)); // → -0.8807970779400875
