// The words of names: what people write for the quantities of a step besides letters and numbers.

/** Letters that are not on a keyboard, and words that are written in more than one way, as one word each. */
export const oneWord: Readonly<Record<string, string>> = {
  δ: 'delta',
  Δ: 'delta',
  '∂': 'partial',
  '∇': 'grad',
  θ: 'theta',
  Θ: 'theta',
  η: 'eta',
  α: 'alpha',
  ε: 'epsilon',
  ρ: 'rho',
  σ: 'sigma',
  φ: 'phi',
  // the mark over ŷ, once it is taken off its letter
  '\u0302': 'hat',
  gradient: 'grad',
  derivative: 'grad',
  nabla: 'grad',
  del: 'delta',
  change: 'step',
  error: 'err',
  teta: 'theta',
  weight: 'w',
  bias: 'b',
  hidden: 'h',
  input: 'i',
  output: 'out',
  desired: 'target',
  neu: 'new',
  after: 'new',
  updated: 'new',
  tot: 'total',
  next: 'new',
  minus: '-',
  negative: '-',
  through: 'via',
  sigmoid: 'sigma',
};

/** What a word does in a name. */
const doing = {
  /** the quantity after the step */
  renewed: ['new'],
  /** said of it without making it another */
  idle: [
    'old',
    'before',
    'term',
    'learning',
    'of',
    'the',
    'wrt',
    'for',
    'frac',
    'dfrac',
    'tfrac',
    'text',
    'mathbf',
    'mathrm',
    'left',
    'right',
    'cdot',
  ],
  /** stands before or behind the letter, and belongs to it */
  beside: ['net', 'in', 'out', 'target', 'err', 'delta', 'hat', 'sum', 'total', 'mse', 'sse', 'act'],
  /** applied to a weighted sum */
  applied: ['f', 'g', 'sigma', 'phi', 'relu', 'tanh', 'softmax', 'logistic'],
  differential: ['d', 'partial'],
  asks: ['grad', 'step', 'via', '-'],
} as const;

export type Doing = keyof typeof doing;

/** What a word does, or nothing where it is a letter that names something. */
export const doingOf: ReadonlyMap<string, Doing> = new Map(
  (Object.keys(doing) as Doing[]).flatMap((what) => doing[what].map((word) => [word, what] as const)),
);

/** Words that name something by themselves. */
const symbols = ['lr', 'rate', 'rho', 'eta', 'alpha', 'epsilon', 'theta'];

const known = new Set([
  ...Object.keys(oneWord),
  ...doingOf.keys(),
  ...symbols,
  ...'abcdefghijklmnopqrstuvwxyz',
]);
const longest = Math.max(...[...known].map((word) => word.length));

/**
 * A run of letters as the words in it, the longest first: `dEdw` is d, E, d, w and `neth` is net, h. Capitals are not told apart,
 * but for E, which is the error where e is an output's part in it.
 */
export function wordsIn(run: string): readonly string[] {
  const words = read.get(run) ?? split(run);
  read.set(run, words);
  return words;
}

const read = new Map<string, readonly string[]>();

function split(run: string): readonly string[] {
  const words: string[] = [];
  for (let at = 0; at < run.length; ) {
    let length = longest;
    while (length > 1 && !known.has(run.slice(at, at + length).toLowerCase())) length--;
    const piece = run.slice(at, at + length);
    const word = piece === 'E' ? piece : piece.toLowerCase();
    words.push(Object.hasOwn(oneWord, word) ? (oneWord[word] as string) : word);
    at += piece.length;
  }
  return words;
}
