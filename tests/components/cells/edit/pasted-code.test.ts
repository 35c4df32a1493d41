import { describe, expect, test } from 'vitest';
import { pastedCode } from '../../../../src/components/cells/edit/pasted-code.ts';

describe('text from a page, pasted as code', () => {
  test.each([
    ['const x = −0.5;', 'const x = -0.5;'],
    ['a – b', 'a - b'],
    ['2 × 3 · 4 ÷ 5', '2 * 3 * 4 / 5'],
    ['const x ＝ （１ ＋ ２）；', 'const x = (1 + 2);'],
    ['6.46 × 10⁻¹⁶ + 1.5·10⁹', '6.46e-16 + 1.5e9'],
    ['console.log(“yes”, ‘no’, „ja“)', 'console.log("yes", \'no\', "ja")'],
    ['a ≤ b && c ≠ d', 'a <= b && c !== d'],
    ['x\u00a0=\u202f1', 'x = 1'],
    ['f(a，b)。', 'f(a,b).'],
  ])('%s becomes %s', (text, code) => {
    expect(pastedCode(text).code).toBe(code);
  });

  test.each([
    'const σ = 1; // −1 × 2, “so”',
    '/* a − b */ a - b',
    'const s = "−1 × 2";',
    "const s = '“quoted” − it';",
    'const s = `a − b`;',
    'const größe = π;',
    'const s = "it\\"s −";',
  ])('%s stays as it is', (text) => {
    expect(pastedCode(text)).toEqual({ code: text, changes: [] });
  });

  test('what stands in curly quotes is text: only they are changed', () => {
    expect(pastedCode('log(“it’s − 5 "x"”) − 1').code).toBe('log("it’s − 5 \\"x\\"") - 1');
  });

  test('code after a comment or a string is code again', () => {
    expect(pastedCode('// a − b\na − b').code).toBe('// a − b\na - b');
    expect(pastedCode('"−" − 1').code).toBe('"−" - 1');
  });

  test('what was changed is told once each', () => {
    expect(pastedCode('−1 − −2 × 3').changes).toEqual([
      ['−', '-'],
      ['×', '*'],
    ]);
  });
});
