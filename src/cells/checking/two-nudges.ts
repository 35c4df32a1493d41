import {
  article,
  exampleError,
  gradientByObjects,
  plainNumbers,
  relativeError,
  tenParameters,
} from 'backprop';

const at = tenParameters.indexOf('b22');
const start = tenParameters.map((id): number => article[id]);
const error = exampleError();
const slope = gradientByObjects(error, start).gradient[at] ?? 0;

/** The error with the parameter raised by so much. */
const E = (raised: number) =>
  error(plainNumbers, start.with(at, (start[at] ?? 0) + raised));

for (const step of [1e-2, 1e-5, 1e-8, 1e-11, 1e-14]) {
  const oneSided = (E(step) - E(0)) / step;
  const central = (E(step) - E(-step)) / (2 * step);
  const off = [oneSided, central].map((by) =>
    relativeError(by, slope).toExponential(1),
  );
  console.log(step, 'one-sided', off[0], 'central', off[1]);
}
// → 0.01 one-sided 4.0e-4 central 3.6e-6
//   0.00001 one-sided 4.0e-7 central 1.8e-12
//   1e-8 one-sided 1.0e-7 central 3.3e-8
//   1e-11 one-sided 2.4e-5 central 4.5e-5
//   1e-14 one-sided 4.0e-2 central 2.8e-2
