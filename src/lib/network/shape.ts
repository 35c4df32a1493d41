import { fail } from '../number/expect.ts';

/** How many inputs, hidden neurons and outputs a network with one hidden layer has. */
export interface Shape {
  readonly inputs: number;
  readonly hidden: number;
  readonly outputs: number;
}

/** @throws RangeError unless every layer has 1 to 9 units, so that one digit names each */
export function needShape(where: string, shape: Shape): void {
  for (const size of [shape.inputs, shape.hidden, shape.outputs])
    if (!Number.isInteger(size) || size < 1 || size > 9) fail(where, '1 to 9 units in each layer', size);
}
