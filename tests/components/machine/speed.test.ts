import { describe, expect, test } from 'vitest';
import { stepsPerSecond } from '../../../src/components/machine/speed/measure.ts';
import { nodesOfExample, roads } from '../../../src/components/machine/speed/roads.ts';
import { tenParameters } from '../../../src/lib/autograd/worked-example.ts';
import { article } from '../../../src/lib/example/article.ts';
import { descend } from '../../../src/lib/trace/descend.ts';
import { traceOf } from '../../../src/lib/trace/trace.ts';
import { expectClose } from '../../lib/helpers.ts';

describe('what is timed', () => {
  const wanted = descend(traceOf({ inputs: 2, hidden: 2, outputs: 2 }), article, 50);

  test.each(Object.entries(roads()))('%s: takes the steps of the trace', (_, road) => {
    const parameters = road(50);
    tenParameters.forEach((id, i) => {
      expectClose(parameters[i], wanted[id] as number, 1e-12, 0);
    });
  });

  test('the graph holds 15 numbers that are given and 26 that are computed', () => {
    expect(nodesOfExample()).toBe(15 + 26);
  });
});

describe('steps a second', () => {
  /** A road whose runs each take so many ms a step. */
  function timed(took: (run: number) => number) {
    let clock = 0;
    const asked: number[] = [];
    const road = (steps: number) => {
      asked.push(steps);
      clock += steps * took(asked.length);
    };
    return { asked, perSecond: stepsPerSecond(road, 150, () => clock) };
  }

  test('of a road that takes a tenth of a millisecond a step, ten thousand', () => {
    const { perSecond, asked } = timed(() => 0.1);
    expect(perSecond).toBeCloseTo(10_000, 6);
    expect(asked).toEqual([64, 128, 256, 512, 1024, 2048, 2048, 2048, 2048, 2048]);
  });

  test('the best run of five counts, whichever it is', () => {
    for (const best of [6, 7, 9])
      expect(timed((run) => (run === best ? 0.08 : 0.1 + run / 100)).perSecond).toBeCloseTo(12_500, 6);
  });
});
