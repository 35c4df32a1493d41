import { describe, expect, test } from 'vitest';
import { copiedText, type Piece, plainTex } from '../../../../src/components/page/copy/copied-text.ts';

/** A piece of a page, written down: `['P', '…']`, `['SPAN.katex', …]`. */
type Written = string | Element;
interface Element extends ReadonlyArray<Written> {
  readonly 0: string;
}

function piece(written: Written): Piece {
  if (typeof written === 'string')
    return { nodeType: 3, nodeValue: written, nodeName: '#text', childNodes: [], textContent: written };
  const [name, ...inside] = written;
  const [nodeName = '', ...classes] = String(name).split('.');
  const childNodes = inside.map(piece);
  return {
    nodeType: 1,
    nodeValue: null,
    nodeName,
    childNodes,
    classList: { contains: (one) => classes.includes(one) },
    hasAttribute: (one) => one === 'hidden' && classes.includes('hidden'),
    textContent: childNodes.map((child) => child.textContent).join(''),
  };
}

const copied = (...written: Written[]) => copiedText(piece(['DIV', ...written]));

describe('what is copied', () => {
  test('has the numbers of its line, and a hyphen for a minus', () => {
    const number = (text: string): Written => ['SPAN.n', text];
    expect(
      copied([
        'P',
        '= ',
        number('0.100'),
        ' × ',
        number('0.100'),
        ' + (',
        number('−0.300'),
        ') = ',
        number('−0.290'),
      ]),
    ).toBe('= 0.100 × 0.100 + (-0.300) = -0.290');
    expect(copied(['SPAN', '0.5\u00a0−\u00a00.25'])).toBe('0.5 - 0.25');
  });

  test('has each formula once, as TeX', () => {
    const formula: Written = [
      'SPAN.katex',
      [
        'SPAN.katex-mathml',
        ['math', ['mi', 'a'], ['annotation', '\\htmlData{q=a11,kind=parameter}{a_{11}} = 1']],
      ],
      ['SPAN.katex-html', 'a', '11', '=1'],
    ];
    expect(copied('Here ', formula, ' is.')).toBe('Here $a_{11} = 1$ is.');
    expect(copied(['P', 'Then'], ['SPAN.katex-display', formula])).toBe('Then\n$$a_{11} = 1$$');
  });

  test('has lines and cells apart', () => {
    const row = (...cells: string[]): Written => ['TR', ...cells.map((cell): Written => ['TD', cell])];
    expect(copied(['TABLE', ['TBODY', row('a', '−1'), row('b', '2')]])).toBe('a\t-1\nb\t2');
    expect(copied(['P', 'One\n   line.'], ['P', 'Another.'])).toBe('One line.\nAnother.');
  });

  test('has nothing that is not seen, and powers as powers', () => {
    expect(copied('now', ['SPAN.visually-hidden', ' (not yet)'], ['SCRIPT', 'x'], ['P.hidden', 'y'])).toBe(
      'now',
    );
    expect(copied('e', ['SUP', '−z'], ' and a', ['SUB', '11'])).toBe('e^-z and a11');
  });

  test('keeps the lines of code', () => {
    expect(copied(['PRE', 'if (x) {\n  y();\n}'])).toBe('if (x) {\n  y();\n}');
  });

  test('is what code reads, where it is one number', () => {
    expect(copied(['SPAN.n', '−6.46 × 10⁻¹⁶'])).toBe('-6.46e-16');
    expect(copiedText('1.5 × 10⁹')).toBe('1.5e9');
    expect(copiedText('−0.25')).toBe('-0.25');
    expect(copiedText('2 × 3')).toBe('2 × 3');
  });
});

test.each([
  ['a + b', 'a + b'],
  [
    '\\htmlData{q=h1,kind=value}{h_{1}}\\,\\left(1 - \\htmlData{q=h1,kind=value}{h_{1}}\\right)',
    'h_{1}\\,\\left(1 - h_{1}\\right)',
  ],
  ['\\val{y(1-y)} \\par{\\frac{a}{b}}', 'y(1-y) \\frac{a}{b}'],
  ['\\grad{\\htmlData{q=a}{x}}', 'x'],
])('of %s the TeX is %s', (tex, plain) => {
  expect(plainTex(tex)).toBe(plain);
});
