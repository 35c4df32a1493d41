import type { GoldenShape } from '../../slips-golden.ts';

/**
 * Which of the catalogue's kinds say what each mistake of tests/oracle/slips.py is, by their sentences in
 * src/components/words/audit/slips.ts alone. Where two sentences fit, either will do.
 */
export const kinds: Readonly<Record<string, readonly string[]>> = {
  'no slope at the outputs': ['no-slope'],
  'no slope in the hidden layers': ['no-slope'],
  'no slope anywhere': ['no-slope'],
  'slope at the outputs taken of the output': ['slope-of-output'],
  'hidden slope taken of the output': ['slope-of-output'],
  'formula for outputs given the sums, at the outputs': ['slope-of-sum'],
  'formula for outputs given the sums, hidden': ['slope-of-sum'],
  'slope of another output': ['slope-of-another'],
  'target less output, still subtracted': ['target-minus-output'],
  "cross-entropy's slope under squared error": ['cross-entropy-gradient'],
  "squared error's slope under cross-entropy": ['squares-gradient'],
  'softmax skipped in the output delta': ['no-softmax', 'sum-for-output'],
  'another fraction before the squares, in the error only': ['loss-half-sum', 'loss-sum', 'loss-mean'],
  'another fraction before the squares, slopes too': ['loss-half-sum', 'loss-sum', 'loss-mean'],
  'the 2 dropped': ['two-dropped'],
  'the 2 kept beside the half': ['loss-sum'],
  'misses not squared': ['not-squared'],
  'targets swapped': ['targets-exchanged', 'miss-of-another'],
  'outputs swapped': ['outputs-exchanged', 'of-another'],
  'new weights in the hidden delta': ['new-weights'],
  'first path only': ['one-path', 'path-dropped'],
  'last path only': ['one-path', 'path-dropped'],
  'weight gradients summed': ['gradients-summed'],
  'transposed on the way back': ['wrong-wires', 'weights-exchanged-back'],
  'wires of another row on the way back': ['wrong-wires', 'weights-exchanged-back', 'of-another'],
  'passed on before the slope': ['slope-left-for-later'],
  'sign of an output delta lost': ['sign-lost'],
  'sums in place of hidden outputs in the gradients': ['sum-for-output'],
  'weight in place of the input': ['times-weight'],
  'input of another neuron': ['input-of-another-wire', 'inputs-exchanged'],
  'gradients transposed': ['gradients-transposed', 'of-another'],
  'transposed forward': ['indices-swapped'],
  'hidden sums passed on': ['no-activation', 'sum-for-output'],
  'output left as its sum': ['no-activation', 'sum-for-output'],
  'hidden bias dropped': ['no-bias'],
  'output bias dropped': ['no-bias'],
  'bias subtracted': ['bias-sign'],
  'sign of a sum lost': ['sign-lost'],
  'gradient added': ['gradient-added'],
  'gradient added to one weight': ['gradient-added'],
  'sign of a new weight lost': ['sign-lost'],
  'rate forgotten': ['rate-forgotten'],
  'rate twice': ['rate-twice'],
  'divided by the rate': ['rate-as-divisor'],
  'old weight dropped': ['old-weight-dropped'],
  'delta in place of the gradient': ['input-left-out', 'delta-for-gradient', 'another-of-the-weight'],
  'biases not updated': ['bias-frozen'],
  'bias averaged': ['bias-averaged'],
  'bias from one neuron': ['bias-from-one'],
  'biases given the sum of all deltas': ['bias-summed'],
  'hidden outputs of before the step': ['old-outputs-after'],
};

/** Where squares leave no factor, output minus target is also what is left once the slope is forgotten. */
export const kindsOf = (slip: string, { loss, sizes }: GoldenShape): readonly string[] =>
  slip === "cross-entropy's slope under squared error" &&
  (loss === 'half sum' || (loss === 'mean' && sizes.at(-1) === 2))
    ? ['cross-entropy-gradient', 'no-slope']
    : (kinds[slip] ?? []);
