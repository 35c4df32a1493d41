import {
  sigmoid,
  sigmoidDerivative,
  sigmoidDerivativeFromOutput,
} from 'backprop';

const z = 1;
const y = sigmoid(z);
console.log(sigmoidDerivative(z)); // → 0.19661193324148185
console.log(sigmoidDerivativeFromOutput(y));
// → 0.19661193324148185

// without calculus: nudge the sum both ways
const nudge = 0.001;
const rise = sigmoid(z + nudge) - sigmoid(z - nudge);
console.log(rise / (2 * nudge)); // → 0.19661192735392907
