import type { PreparedMoons } from '../../../lib/points/prepare-moons.ts';
import { boxAround } from '../../drawing/box-around.ts';
import type { TestPoints } from './messages.ts';

/** The points held back, and the part of the plane that holds all of them and those trained on. */
export function testPoints({ train, test }: Pick<PreparedMoons, 'train' | 'test'>): TestPoints {
  return { x: test.x.slice(), y: test.y.slice(), box: boxAround([train.x, test.x]) };
}
