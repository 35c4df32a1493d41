import { describe, expect, test } from 'vitest';
import { article, articleShape } from '../../../src/lib/example/article.ts';
import { evaluate } from '../../../src/lib/trace/evaluate.ts';
import { effectOfNudge } from '../../../src/lib/trace/nudge.ts';
import { traceOf } from '../../../src/lib/trace/trace.ts';
import { expectClose } from '../helpers.ts';

const entries = traceOf(articleShape);
const values = evaluate(entries, article);
const by = 1e-6;

describe('the effect of a nudge', () => {
  const effect = (id: string) => effectOfNudge(entries, article, id, by);

  test.each(Object.keys(values).filter((id) => /^dE_d(h\d|y\d|z..|[ab]\d\d|c\d)$/.test(id)))(
    'is %s times the nudge',
    (id) => {
      const { on, change } = effect(id.slice('dE_d'.length)) ?? {};
      expect(on).toBe('E');
      expectClose(change, (values[id] as number) * by, 1e-4, 0);
    },
  );

  test.each(['t1', 't2', 'x1', 'e1'])('of %s is on the error before the step', (id) => {
    expect(effect(id)?.on).toBe('E');
  });

  test.each(['rho', 'a11_new', 'c2_new', 'dE_db22', 'dh1_dzh1', 'dE_dy1_h2', 'h1_after', 'e1_after'])(
    'of %s comes too late for that and is on the error after it',
    (id) => {
      expect(effect(id)?.on).toBe('E_after');
    },
  );

  test('of an output after the step is the slope there times the nudge', () => {
    const slope = (values.h1_after as number) - article.t1;
    expectClose(effect('h1_after')?.change, slope * by, 1e-4, 0);
  });

  test('on the error after the step falls with the learning rate', () => {
    expect(effect('rho')?.change).toBeLessThan(0);
  });

  test.each(['E', 'E_after'])('of %s is on nothing', (id) => {
    expect(effect(id)).toBeUndefined();
  });

  test('of what the trace does not have is refused', () => {
    expect(() => effect('nonsense')).toThrow(RangeError);
  });

  test('is swallowed where the outputs are rounded', () => {
    expect(effectOfNudge(entries, article, 'a11', by, { what: 'outputs', decimals: 2 })).toBeUndefined();
    expect(effectOfNudge(entries, article, 'b11', 0.5, { what: 'outputs', decimals: 2 })?.on).toBe('E');
  });
});
