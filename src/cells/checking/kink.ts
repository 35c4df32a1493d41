import { centralDifference, gradientCheck } from 'backprop';

const relu = ([z = 0]: Float64Array) => Math.max(0, z);
for (const z of [0.001, 0]) {
  for (const step of [1, 0.1, 0.01, 0.001])
    console.log(z, step, centralDifference(relu, [z], 0, step));
  const gradient = [z > 0 ? 1 : 0];
  const f = (at: Float64Array) => ({ value: relu(at), gradient });
  const { verdict, each } = gradientCheck(f, [z]);
  console.log('given', gradient[0], verdict, each[0]?.reason);
}
// → 0.001 1 0.5005
//   0.001 0.1 0.505
//   0.001 0.01 0.5499999999999999
//   0.001 0.001 1
//   given 1 agrees close
//   0 1 0.5
//   0 0.1 0.5
//   0 0.01 0.5
//   0 0.001 0.5
//   given 0 unsure kink
