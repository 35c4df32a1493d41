import { sigmoid } from 'backprop';

/** The slope of the sigmoid at the weighted sum z. */
export function sigmoidDerivative(z: number): number {
  // your turn
  const y = sigmoid(z);
  return y * (1 - y);
  // until here
}
