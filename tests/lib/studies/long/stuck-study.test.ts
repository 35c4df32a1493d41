// The study of runs that are stuck: it settles as the protocol says, and the committed results are the library's.
import { describe, expect, test } from 'vitest';
import descent from '../../../../src/lib/results/descent.json';
import { stuckLosses, stuckProtocol } from '../../../../src/lib/studies/stuck-study.ts';
import { expectClose } from '../../helpers.ts';

describe('the committed results', () => {
  test('are whole', () => {
    expect(descent.stuck).toHaveLength(stuckProtocol.widths.length * stuckProtocol.sizes.length);
    for (const { losses, settled } of descent.stuck)
      for (const all of [losses, settled]) expect(all).toHaveLength(stuckProtocol.seeds.length);
  });

  test('two seeds are run again', () => {
    for (const { width, size, losses, settled } of descent.stuck.filter(({ size }) => size < 120))
      for (const seed of [0, 12]) {
        const again = stuckLosses(width, size, seed);
        expectClose(again.shaken, losses[seed] as number, 1e-9);
        expectClose(again.settled, settled[seed] as number, 1e-9);
      }
  });

  test('over all points no run ends higher than it was', () => {
    for (const { losses, settled } of descent.stuck)
      settled.forEach((loss, seed) => {
        expect(loss).toBeLessThanOrEqual(losses[seed] as number);
      });
  });
});
