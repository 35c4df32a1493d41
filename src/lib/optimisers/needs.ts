import { fail } from '../number/expect.ts';
import type { DescentState } from './optimiser.ts';

/** @throws RangeError naming `where`, unless the learning rate is finite and not negative */
export function needRate(where: string, rate: number): void {
  if (!(rate >= 0 && rate < Infinity)) fail(where, 'a finite learning rate from 0', rate);
}

/** @throws RangeError naming `where`, unless the share is at least 0 and less than 1 */
export function needShare(where: string, what: string, share: number): void {
  if (!(share >= 0 && share < 1)) fail(where, `${what} from 0 to less than 1`, share);
}

/** @throws RangeError naming `where`, unless there is one derivative for each parameter */
export function needGradient(where: string, { parameters }: DescentState, gradient: ArrayLike<number>): void {
  if (gradient.length !== parameters.length)
    fail(where, `a derivative for each of ${parameters.length} parameters`, gradient.length);
}
