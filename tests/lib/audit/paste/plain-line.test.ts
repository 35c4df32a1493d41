// What stands around names and numbers, line by line: what is left of it.
import { describe, expect, test } from 'vitest';
import { asTyped, isOrnament, linesOf, plainLine } from '../../../../src/lib/audit/paste/plain-line.ts';

test('lines end however a text ends them', () => {
  expect(linesOf('a\nb\r\nc\rd\u2028e\u2029f\n')).toEqual(['a', 'b', 'c', 'd', 'e', 'f', '']);
});

test('wide characters and spaces of any width are those of a keyboard', () => {
  expect(asTyped('ｗ１＝０．５')).toBe('w1=0.5');
  expect(asTyped('！～')).toBe('!~');
  expect(asTyped('a\u3000b\u00a0c\u2009d\u202fe')).toBe('a b c d e');
  expect(asTyped('\ufeff0\u200b.\u20605\ufeff')).toBe('0.5');
  expect(asTyped('0.5、0.6')).toBe('0.5,0.6');
});

describe('a line that only parts others', () => {
  test.each([
    '',
    '  ',
    '---',
    '| --- | ---: |',
    '+----+',
    '====',
    '***',
    '```',
    '  ```json',
    '{',
    '  },',
    ']);',
    '\\[',
    ' \\]',
  ])('%j', (line) => expect(isOrnament(line)).toBe(true));
  test.each(['w1 = 0.5', '- 0.5', '{ w1', '0', '| a |', 'a ```', '[0.5]'])('not %j', (line) =>
    expect(isOrnament(line)).toBe(false),
  );
});

describe('what is left of a line', () => {
  test.each([
    // comments, prompts, bullets, declarations
    ['% a remark in TeX', ''],
    ['w1 = 0.5 # to h1', 'w1 = 0.5'],
    ['w1 = 0.5 // to h1', 'w1 = 0.5'],
    ['# Weights', ''],
    ['a//b', 'a//b'],
    ['  % indented', ''],
    ['h1=62%', 'h1=62%'],
    ['>>> w1 = 0.5', 'w1 = 0.5'],
    ['>w1 = 0.5', 'w1 = 0.5'],
    ['... w1 = 0.5', 'w1 = 0.5'],
    ['In [3]: w1', 'w1'],
    ['Out[12]: 0.5', '0.5'],
    ['• w1 = 0.5', 'w1 = 0.5'],
    ['- w1 = 0.5', 'w1 = 0.5'],
    ['  * w1 = 0.5', 'w1 = 0.5'],
    ['- 0.5', '- 0.5'],
    ['- .5', '- .5'],
    ['-  w1 = 0.5', 'w1 = 0.5'],
    ['12. w1 = 0.5', 'w1 = 0.5'],
    ['12.  w1 = 0.5', 'w1 = 0.5'],
    ['2) w1 = 0.5', 'w1 = 0.5'],
    ['2. 0.5', '2. 0.5'],
    ['const w1 = 0.5', 'w1 = 0.5'],
    ['  double w1 = 0.5', 'w1 = 0.5'],
    ['letter = 0.5', 'letter = 0.5'],
    ['bias_val = 0.5', 'bias_val = 0.5'],
    // TeX
    ['\\begin{aligned} w_1 &= 0.5 \\\\', 'w_1 = 0.5'],
    ['w_1 & = & 0.5 \\\\[2pt]', 'w_1 = 0.5'],
    ['w_1 =& 0.5', 'w_1 = 0.5'],
    ['w_1 & 0.5 \\\\ \\bottomrule', 'w_1 & 0.5'],
    ['0.5\\hfill0.6', '0.5 0.6'],
    ['w_{1:2} = 0.5', 'w_{1:2} = 0.5'],
    ['\\begin{tabular}{|l|r|}', ''],
    ['\\end{align*}', ''],
    ['$w_1$ & 0.5 \\\\ \\hline', 'w_1  & 0.5'],
    ['$w_1 \\approx 0.5$', 'w_1 ≈ 0.5'],
    ['$5 \\times 10^{-2}$', '5 × 10^{-2}'],
    ['$5 \\cdot 10^{-2}$', '5 × 10^{-2}'],
    ['\\quad w_1 = 0{,}5\\,\\%', 'w_1 = 0,5 %'],
    ['\\( w_1 = 0.5 \\)', 'w_1 = 0.5'],
    ['\\frac{\\partial E}{\\partial w}', '\\frac{\\partial E}{\\partial w}'],
    // Markdown, JSON
    ['**w1** = 0.5', 'w1 = 0.5'],
    ['**w1:** 0.5', 'w1: 0.5'],
    ['**w1 = 0.5**', 'w1 = 0.5'],
    ['2**3', '2**3'],
    ['`w1` = 0.5', 'w1 = 0.5'],
    ['{"w1": 0.5, "w2": 0.6}', 'w1: 0.5,  w2: 0.6'],
    ["'w1' = 0.5", 'w1 = 0.5'],
    ['"w1": 0.5 },', 'w1: 0.5'],
    ['"w1": 0.5 } , ', 'w1: 0.5'],
    ['5} = 0.5', '5} = 0.5'],
    ['w_{5} = 0.5', 'w_{5} = 0.5'],
    ['w = {0.1, 0.2}', 'w = {0.1, 0.2}'],
    ['w = {0.5}', 'w = {0.5}'],
  ])('%j is %j', (line, left) => expect(plainLine(line)).toBe(left));
});
