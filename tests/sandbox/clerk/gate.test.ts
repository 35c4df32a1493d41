// Whatever comes from a run's worker is bounded and made anew; what is no message of a run is left out.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { gate } from '../../../src/sandbox/clerk/gate.ts';
import { most } from '../../../src/sandbox/messages.ts';
import { check } from '../../lib/helpers.ts';

describe('what is no message', () => {
  test.each<[unknown]>([
    [null],
    [undefined],
    [0],
    [''],
    ['done'],
    [[]],
    [new Map([['kind', 'done']])],
    [{}],
    [{ kind: null }],
    [{ kind: 'constructor' }],
    [{ kind: '__proto__' }],
    [Object.create({ kind: 'done', ms: 1 })],
    // a verdict is the clerk's to give
    [{ kind: 'checks', checks: [], slip: '' }],
    [{ kind: 'lines' }],
    [{ kind: 'lines', lines: 'x' }],
    [{ kind: 'lines', lines: { length: 1e9 } }],
    [{ kind: 'more', count: -1 }],
    [{ kind: 'more', count: 1e300 }],
    [{ kind: 'more', count: '7' }],
  ])('%o', (data) => {
    expect(gate()(data)).toBeUndefined();
  });

  test('any data at all gives a message of a run or none', () => {
    const kinds = [
      'lines',
      'more',
      'plot',
      'value',
      'threw',
      'other',
      'syntax',
      'error',
      'closed',
      'idle',
      'done',
    ];
    check(
      fc.record(
        {
          kind: fc.constantFrom(...kinds),
          lines: fc.anything(),
          chart: fc.anything(),
          n: fc.anything(),
          text: fc.anything(),
          stack: fc.anything(),
          ms: fc.anything(),
          count: fc.anything(),
        },
        { requiredKeys: ['kind'] },
      ),
      (data) => {
        expect(() =>
          structuredClone(
            JSON.stringify(gate()(data), (_, value) => (typeof value === 'bigint' ? String(value) : value)),
          ),
        ).not.toThrow();
      },
    );
  });
});

describe('what is one is bounded', () => {
  test('lines: so many, each so long, so many letters in all', () => {
    const pass = gate();
    const first = pass({ kind: 'lines', lines: ['x'.repeat(8e7), 7, null, 'short'] });
    expect(first).toEqual({ kind: 'lines', lines: [`${'x'.repeat(most.line)}…`, '', '', 'short'] });
    const many = pass({ kind: 'lines', lines: new Array(1e6).fill('line') });
    expect(many).toMatchObject({ kind: 'lines' });
    expect(many && 'lines' in many && many.lines).toHaveLength(most.lines - 4);
    expect(pass({ kind: 'lines', lines: ['one more'] })).toBeUndefined();
    const long = gate();
    let letters = 0;
    for (let i = 0; i < 100; i++) {
      const some = long({ kind: 'lines', lines: ['y'.repeat(5000)] });
      if (some && 'lines' in some) letters += some.lines.join('').length;
    }
    expect(letters).toBe(most.characters);
  });

  test('an error: its text, its stack, its address', () => {
    expect(
      gate()({
        kind: 'error',
        text: 'x'.repeat(8e7),
        stack: 'y'.repeat(8e7),
        address: { toString: () => 'z' },
      }),
    ).toEqual({
      kind: 'error',
      text: `${'x'.repeat(most.error)}…`,
      stack: `${'y'.repeat(most.stack)}…`,
      address: '',
    });
  });

  test('a plot: series, points, labels, and how many plots', () => {
    const pass = gate();
    const series = {
      name: 'n'.repeat(99),
      points: [[1, 2], [3], [Number.NaN, 1], ['4', 5], null, [6, 7, 8]],
    };
    expect(
      pass({
        kind: 'plot',
        chart: { kind: 'pie', title: 't'.repeat(99), series: new Array(9).fill(series) },
      }),
    ).toEqual({
      kind: 'plot',
      chart: {
        kind: 'line',
        title: `${'t'.repeat(80)}…`,
        xLabel: '',
        yLabel: '',
        series: new Array(6).fill({
          name: `${'n'.repeat(40)}…`,
          points: [
            [1, 2],
            [6, 7],
          ],
        }),
      },
    });
    for (let i = 1; i < most.plots; i++) expect(pass({ kind: 'plot' })).toMatchObject({ kind: 'plot' });
    expect(pass({ kind: 'plot' })).toBeUndefined();
  });

  test('messages: more than any run sends are a flood, whatever they are', () => {
    const pass = gate();
    for (let i = 0; i < most.messages; i++) expect(pass(null)).toBeUndefined();
    expect(pass({ kind: 'done', ms: 1 })).toEqual({ kind: 'flood' });
  });

  test.each([
    ['a heap of marks', `a${'\u0301'.repeat(5000)}b`, `a${'\u0301'.repeat(8)}…b`],
    ['a word of a script with marks', 'क्षत्रिय', 'क्षत्रिय'],
    ['signs that turn the writing round', 'a\u202eb\u2066c', 'a\ufffdb\ufffdc'],
    ['Chinese', '反向传播', '反向传播'],
    ['signs of mathematics', '∂E/∂b₂₂ ≈ −0.03·10⁻²', '∂E/∂b₂₂ ≈ −0.03·10⁻²'],
  ])('%s', (_, text, shown) => {
    expect(gate()({ kind: 'lines', lines: [text] })).toEqual({ kind: 'lines', lines: [shown] });
  });

  test('of letters that take a browser long, few', () => {
    const shown = gate()({ kind: 'lines', lines: [`plain ${'ש'.repeat(9000)}`] });
    expect(shown && 'lines' in shown && shown.lines[0]?.length).toBeLessThan(500);
  });
});
