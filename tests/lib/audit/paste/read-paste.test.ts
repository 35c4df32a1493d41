// Blocks as people paste them, and what each number is, by hand.
import { describe, expect, test } from 'vitest';
import { readPaste } from '../../../../src/lib/audit/paste/read-paste.ts';
import { oblong, square } from './networks.ts';

/** What went where, in the order of the paste. */
const read = (text: string, of = square) =>
  readPaste(text, of)
    .placed.map(({ id, value }) => `${id} ${value}`)
    .join(', ');
const unread = (text: string, of = square) => readPaste(text, of).unread;

const first3 = 'a11 0.15, a21 0.2, a12 0.25';

describe('names and numbers', () => {
  test.each([
    ['lines', 'w1 = .15\nw2 = .2\nw3 = .25'],
    ['colons and decimal commas', 'w1: 0,15\nw2: 0,2\nw3: 0,25'],
    ['one line', 'w1=.15, w2=.20; w3=.25'],
    ['one line, spaces alone', 'w1 = 0.15 w2 = 0.20 w3 = 0.25'],
    ['one line, decimal commas', 'w1 = 0,15, w2 = 0,20, w3 = 0,25'],
    ['lowered digits', 'w₁ = 0,15; w₂ = 0,20; w₃ = 0,25'],
    ['full-width digits', 'ｗ１＝０．１５，ｗ２＝０．２０，ｗ３＝０．２５'],
    ['percent', 'w1 = 15 %\nw2 = 20%\nw3 = 25％'],
    ['other signs', 'w1 <- 0.15\nw2 := 0.2\nw3 ≈ .25'],
    ['powers and fractions', 'w1 = 1.5e-1\nw2 = 2·10^-1\nw3 = 1/4'],
    ['a list with points', '- w1: 0.15\n- w2: 0.20\n* w3: 0.25'],
    ['a numbered list', '1. w1 = 0.15\n2. w2 = 0.20\n3) w3 = 0.25'],
    ['JSON', '{"w1": 0.15, "w2": 0.2, "w3": 0.25}'],
    ['JSON in lines', '{\n  "w1": 0.15,\n  "w2": 0.2,\n  "w3": 0.25\n}'],
    ['a program', 'const w1 = 0.15; // to h1\nlet w2 = 0.2;\nw3 = 0.25 # to h2'],
    ['a prompt', '>>> w1 = 0.15\n>>> w2 = 0.2\n>>> w3 = 0.25'],
    ['Markdown', '**w1** = 0.15\n`w2` = 0.2\n**w3:** 0.25'],
    ['TeX in a text', '$w_1 = 0.15$, $w_{2} = 0.20$ and $w_3 = 0{,}25$'],
    ['TeX, aligned', '\\begin{align}\nw_1 &= 0.15 \\\\\nw_2 &= 0.20 \\\\\nw_3 &\\approx 0.25\n\\end{align}'],
    ['a sentence', 'The weights are w1 = 0.15 and w2 = 0.20, then w3 is: 0.25'],
    ['another end of lines', 'w1 = .15\r\nw2 = .2\rw3 = .25\r\n'],
    ['remarks', 'w1 = 0.15 (from i1)\nw2 = 0.2 given\nw3 = 0.25, guessed'],
  ])('%s', (_, text) => {
    expect(read(text)).toBe(first3);
    expect(unread(text)).toEqual([]);
  });

  test('minus signs of every kind', () => {
    expect(read('w1 = −0.15\nw2 = – 0.2\nw3 = -.25\nw4=－０．３')).toBe(
      'a11 -0.15, a21 -0.2, a12 -0.25, a22 -0.3',
    );
  });

  test('a computation is its last number', () => {
    const text = 'net_h1 = 0.15*0.05 + 0.2*0.1 + 0.35 = 0.3775\nout_h1 = 1/(1+e^-0.3775) = 0.593269992';
    expect(read(text)).toBe('zy1 0.3775, y1 0.593269992');
  });

  test('what was worked out', () => {
    expect(read('∂E/∂w5 = 0.082167041\nw5+ = 0.35891648\nE_total = 0.298371109')).toBe(
      'dE_db11 0.082167041, b11_new 0.35891648, E 0.298371109',
    );
  });

  test('digits stay as they were typed, under the name that was typed, with their line', () => {
    const { placed } = readPaste('\nw1 = 0,150\nη = 50 %', square);
    expect(placed).toEqual([
      { name: 'w1', id: 'a11', times: 1, value: 0.15, digits: '0,150', line: 2, doubtful: false },
      { name: 'η', id: 'rho', times: 1, value: 0.5, digits: '50 %', line: 3, doubtful: false },
    ]);
  });
});

describe('tables', () => {
  test.each([
    ['CSV', 'w1,0.15\nw2,0.20\nw3,0.25'],
    ['CSV with a head', 'name,value\nw1,0.15\nw2,0.20\nw3,0.25'],
    ['CSV with semicolons', 'w1;0,15\nw2;0,2\nw3;0,25'],
    ['CSV with decimal commas', 'w1,0,15\nw2,0,2\nw3,0,25'],
    ['tabs', 'w1\t0,15\nw2\t0,20\nw3\t0,25'],
    ['spaces', 'w1 0.15\nw2   0.20\nw3 .25'],
    ['names above', 'w1,w2,w3\n.15,.20,.25'],
    ['names above, tabs', 'w1\tw2\tw3\n0,15\t0,2\t0,25'],
    ['Markdown', '| name | value |\n|---|---:|\n| w1 | 0.15 |\n| w2 | 0.20 |\n| w3 | 0,25 |'],
    [
      'TeX',
      '\\begin{tabular}{lr}\n\\hline\n$w_1$ & 0.15 \\\\\n$w_2$ & 0.20 \\\\ \\hline\n$w_3$ & 0.25\n\\end{tabular}',
    ],
  ])('%s', (_, text) => {
    expect(read(text)).toBe(first3);
    expect(unread(text)).toEqual([]);
  });

  test('from neuron to neuron', () => {
    expect(read(',h1,h2\ni1,0.15,0.25\ni2,0.20,0.30')).toBe('a11 0.15, a12 0.25, a21 0.2, a22 0.3');
  });
});

/** Two neurons with three inputs each: (0.2, 0.4, −0.5) and (−0.3, 0.1, 0.2). */
const byNeuron = 'a11 0.2, a21 0.4, a31 -0.5, a12 -0.3, a22 0.1, a32 0.2';
const byInput = 'a11 0.2, a12 -0.3, a21 0.4, a22 0.1, a31 -0.5, a32 0.2';

describe('matrices', () => {
  test.each([
    ['lists', 'W1 = [[0.2, 0.4, -0.5], [-0.3, 0.1, 0.2]]'],
    ['without spaces', 'W1=[[0.2,0.4,-0.5],[-0.3,0.1,0.2]]'],
    ['NumPy', 'W1 = np.array([[0.2, 0.4, -0.5],\n               [-0.3, 0.1, 0.2]], dtype=np.float32)'],
    ['NumPy as printed', 'W1\n[[ 0.2  0.4 -0.5]\n [-0.3  0.1  0.2]]'],
    ['PyTorch', 'self.W1 = torch.tensor([[0.2, 0.4, -0.5], [-0.3, 0.1, 0.2]], requires_grad=True)'],
    [
      'PyTorch’s parameter',
      'W1 =\nParameter containing:\ntensor([[ 0.2,  0.4, -0.5],\n        [-0.3,  0.1,  0.2]], requires_grad=True)',
    ],
    ['MATLAB', 'W1 = [0.2 0.4 -0.5; -0.3 0.1 0.2];'],
    ['decimal commas and spaces', 'W1 = [0,2 0,4 -0,5; -0,3 0,1 0,2]'],
    ['decimal commas, and a space behind others', 'W1 = [[0,2, 0,4, -0,5], [-0,3, 0,1, 0,2]]'],
    [
      'pmatrix',
      'W^{(1)} = \\begin{pmatrix} 0{,}2 & 0{,}4 & -0{,}5 \\\\ -0{,}3 & 0{,}1 & 0{,}2 \\end{pmatrix}',
    ],
    [
      'bmatrix in lines',
      '\\[ W_1 = \\begin{bmatrix}\n0.2 & 0.4 & -0.5 \\\\\n-0.3 & 0.1 & \\frac{1}{5}\n\\end{bmatrix} \\]',
    ],
    [
      'array',
      '\\mathbf{W}^{[1]} = \\left[\\begin{array}{rrr} 0.2&0.4&-0.5\\\\-0.3&0.1&0.2 \\end{array}\\right]',
    ],
    ['rows under a name', 'W1:\n0.2 0.4 -0.5\n-0.3 0.1 0.2'],
    ['rows under a name, commas', 'W1\n0,2; 0,4; -0,5\n-0,3; 0,1; 0,2'],
    ['a name without need', '[[0.2, 0.4, -0.5], [-0.3, 0.1, 0.2]]'],
    ['rows alone, as CSV', '0.2,0.4,-0.5\n-0.3,0.1,0.2'],
    ['rows alone, with tabs', '0,2\t0,4\t-0,5\n-0,3\t0,1\t0,2'],
    ['JSON', '"W1": [[0.2, 0.4, -0.5],\n [-0.3, 0.1, 0.2]],'],
  ])('a row for each neuron: %s', (_, text) => {
    expect(read(text, oblong)).toBe(byNeuron);
    expect(unread(text, oblong)).toEqual([]);
  });

  test.each([
    ['lists', 'W1 = [[0.2, -0.3],\n      [0.4, 0.1],\n      [-0.5, 0.2]]'],
    ['turned round', 'W1 = np.array([[0.2,0.4,-0.5],[-0.3,0.1,0.2]]).T'],
    ['vmatrix', 'W_1 = \\begin{vmatrix}0.2&-0.3\\\\0.4&0.1\\\\-0.5&0.2\\end{vmatrix}'],
    ['a row for each input beside a list the other way', 'W1 = [[0.2, -0.3], [0.4, 0.1], [-0.5, 0.2]]'],
  ])('a row for each input: %s', (_, text) => {
    expect(read(text, oblong)).toBe(byInput);
    expect(unread(text, oblong)).toEqual([]);
  });

  const rest = 'c1_1 -0.4, c1_2 0.2, b11 -0.3, b21 -0.2, c2_1 0.1';
  test.each([
    [
      'a program',
      'W1 = np.array([[0.2, 0.4, -0.5], [-0.3, 0.1, 0.2]])\nb1 = np.array([-0.4, 0.2])\nW2 = np.array([[-0.3, -0.2]])\nb2 = [0.1]',
    ],
    [
      'each layer its own orientation',
      'W1 = [[0.2, 0.4, -0.5], [-0.3, 0.1, 0.2]]; b1 = [[-0.4], [0.2]]\nW2 = [[-0.3], [-0.2]]; b2 = 0.1',
    ],
    [
      'one line',
      'W1 = [[0.2, 0.4, -0.5], [-0.3, 0.1, 0.2]], b1 = [-0.4, 0.2], W2 = [-0.3, -0.2], b2 = [0.1]',
    ],
    [
      'PyTorch’s state',
      "OrderedDict([('0.weight', tensor([[ 0.2,  0.4, -0.5],\n        [-0.3,  0.1,  0.2]])), ('0.bias', tensor([-0.4,  0.2])), ('2.weight', tensor([[-0.3, -0.2]])), ('2.bias', tensor([0.1]))])",
    ],
    [
      'names of layers',
      'fc1.weight = [[0.2, 0.4, -0.5], [-0.3, 0.1, 0.2]]\nfc1.bias = [-0.4, 0.2]\nfc2.weight = [[-0.3, -0.2]]\nfc2.bias = [0.1]',
    ],
    ['under their names', 'W1\n0.2 0.4 -0.5\n-0.3 0.1 0.2\n\nb1\n-0.4\n0.2\n\nW2\n-0.3 -0.2\n\nb2\n0.1'],
    [
      'TeX',
      'W_1 = \\begin{pmatrix}0.2&0.4&-0.5\\\\-0.3&0.1&0.2\\end{pmatrix}, \\quad b_1 = \\begin{pmatrix}-0.4\\\\0.2\\end{pmatrix}\n$W_2 = \\begin{pmatrix}-0.3&-0.2\\end{pmatrix}$, $b_2 = 0.1$',
    ],
  ])('a whole network: %s', (_, text) => {
    expect(read(text, oblong)).toBe(`${byNeuron}, ${rest}`);
    expect(unread(text, oblong)).toEqual([]);
  });

  test('lists of layers', () => {
    const text = 'weights = [np.array([[0.2, 0.4, -0.5], [-0.3, 0.1, 0.2]]), np.array([[-0.3, -0.2]])]';
    expect(read(text, oblong)).toBe(`${byNeuron}, b11 -0.3, b21 -0.2`);
  });

  test('scikit-learn has a column for each neuron', () => {
    const text =
      'coefs_[0] = [[0.2, -0.3], [0.4, 0.1], [-0.5, 0.2]]\ncoefs_[1] = [[-0.3], [-0.2]]\nintercepts_[0] = [-0.4, 0.2]';
    expect(read(text, oblong)).toBe(`${byInput}, b11 -0.3, b21 -0.2, c1_1 -0.4, c1_2 0.2`);
  });

  test('inputs and targets', () => {
    expect(read('x = [0.05, 0.1], t = (0.01, 0.99); eta = 0.5')).toBe(
      'x1 0.05, x2 0.1, t1 0.01, t2 0.99, rho 0.5',
    );
    expect(read('x = [1,0,1]\nt = 1', oblong)).toBe('x1 1, x2 0, x3 1, t1 1');
  });

  test('gradients in a matrix', () => {
    expect(read('dW1 = [[1, 2, 3], [4, 5, 6]]', oblong)).toBe(
      'dE_da11 1, dE_da21 2, dE_da31 3, dE_da12 4, dE_da22 5, dE_da32 6',
    );
  });

  test('one bias of a layer, written for each neuron', () => {
    expect(read('b1 = [0.35, 0.35]\nb2 = [0.6]')).toBe('c1 0.35, c2 0.6');
    const two = { line: 1, why: { reason: 'one bias', name: 'b1' } };
    expect(unread('b1 = [0.35, 0.4]')).toMatchObject([two]);
    expect(unread('b1 = [[0.35], [0.4]]')).toMatchObject([two]);
    expect(
      unread('fc1.weight = [[1, 2], [3, 4]]\nfc1.bias = [0.35, 0.4]\nfc2.bias = [0.6, 0.6]'),
    ).toMatchObject([{ line: 2, why: { reason: 'one bias', name: 'fc1.bias' } }]);
  });

  test('each number keeps its place and line', () => {
    const { placed } = readPaste('W1 = [[0.2, 0.4, -0.5],\n  [-0.3, 0.10, 0.2]]', oblong);
    expect(placed[4]).toEqual({
      name: 'W1',
      id: 'a22',
      times: 1,
      value: 0.1,
      digits: '0.10',
      line: 2,
      at: [2, 2],
      doubtful: false,
    });
  });
});

describe('as a program prints and a table heads', () => {
  test.each([
    ['a name and a list, with no sign between', 'W1 [[0.15 0.2]\n [0.25 0.3]]\nb1 [0.35]'],
    ['lists with commas', 'W1 [[0.15, 0.2], [0.25, 0.3]]\nb1 [0.35]'],
    ['a dictionary', "{'W1': array([[0.15, 0.2],\n       [0.25, 0.3]]), 'b1': array([0.35])}"],
  ])('%s', (_, text) => expect(read(text)).toBe('a11 0.15, a21 0.2, a12 0.25, a22 0.3, c1 0.35'));

  test.each([
    ['numbers over the columns of a spreadsheet', '\t1\t2\nz1\t0.3775\t0.3925\na1\t0.5933\t0.5969'],
    ['behind a word', 'neuron\t1\t2\nz1\t0.3775\t0.3925\na1\t0.5933\t0.5969'],
    ['behind a letter', 'j,1,2\nz1,0.3775,0.3925\na1,0.5933,0.5969'],
    ['from 0', '| | 0 | 1 |\n|---|---|---|\n| z1 | 0.3775 | 0.3925 |\n| a1 | 0.5933 | 0.5969 |'],
    ['TeX', ' & $j=1$ & $j=2$ \\\\\n$z^{(1)}_j$ & 0.3775 & 0.3925 \\\\\n$a^{(1)}_j$ & 0.5933 & 0.5969 \\\\'],
  ])('%s', (_, text) => {
    expect(read(text)).toBe('zy1 0.3775, zy2 0.3925, y1 0.5933, y2 0.5969');
    expect(unread(text)).toEqual([]);
  });

  test('PyTorch’s state, as a dictionary', () => {
    const state =
      "{'fc1.weight': tensor([[0.15, 0.2],\n        [0.25, 0.3]]), 'fc1.bias': tensor([0.35, 0.35]), 'fc2.weight': tensor([[0.4, 0.45],\n        [0.5, 0.55]]), 'fc2.bias': tensor([0.6, 0.6])}";
    expect(read(state)).toBe(
      'a11 0.15, a21 0.2, a12 0.25, a22 0.3, c1 0.35, b11 0.4, b21 0.45, b12 0.5, b22 0.55, c2 0.6',
    );
  });

  test('what stands in brackets behind a name is not the name', () => {
    expect(read('delta (output) = 0.0798')).toBe('');
    expect(unread('delta (output) = 0.0798')).toMatchObject([{ why: { name: 'delta (output)' } }]);
  });

  test('a percentage has no digits that nobody typed', () =>
    expect(read('E_total = 29.8371109 %')).toBe('E 0.298371109'));
});
