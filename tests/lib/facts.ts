/**
 * Numbers that do not come from src/lib. Unless a line says otherwise they were recomputed independently for
 * `facts.md`, the project's list of what the source article states and what its numbers prove (section in brackets).
 */

/** [1] The table of the worked example: digits as the article prints them (none: a lost image), and in full. */
export const table = [
  { id: 'h1', printed: '0.694', full: 0.6935185165782775, verdict: 'agrees' },
  { id: 'h2', printed: '0.718', full: 0.7182904043335974, verdict: 'agrees' },
  { id: 'E', printed: '0.444', full: 0.4434344431833004, verdict: 'differs' },
  { id: 'b11_new', printed: '0.458', full: 0.4580376700798449, verdict: 'agrees' },
  { id: 'b12_new', printed: '0.560', full: 0.5597643357730682, verdict: 'agrees' },
  { id: 'b21_new', printed: '0.658', full: 0.657783166059514, verdict: 'agrees' },
  { id: 'b22_new', printed: undefined, full: 0.7595203040825992, verdict: 'lost' },
  { id: 'c2_new', printed: undefined, full: -0.03812967155921, verdict: 'lost' },
  { id: 'a11_new', printed: undefined, full: 0.09908644513630159, verdict: 'lost' },
  { id: 'a12_new', printed: '0.199', full: 0.19875722516614255, verdict: 'agrees' },
  { id: 'a21_new', printed: '0.298', full: 0.29817289027260313, verdict: 'agrees' },
  { id: 'a22_new', printed: '0.398', full: 0.3975144503322851, verdict: 'agrees' },
  { id: 'c1_new', printed: '0.307', full: 0.3068734060488824, verdict: 'agrees' },
  { id: 'h1_after', printed: '0.667', full: 0.6494330364817763, verdict: 'differs' },
  { id: 'h2_after', printed: '0.693', full: 0.6760896703390927, verdict: 'differs' },
  { id: 'E_after', printed: '0.44356', full: 0.38784278099517366, verdict: 'differs' },
] as const;

/** [1, And on] E after so many steps. */
export const errorAfterSteps = [
  [2, 0.33312536435594575],
  [10, 0.08913146866431301],
  [100, 0.0025464862830682023],
  [1000, 4.032720170183258e-5],
  [10000, 5.305360336141688e-8],
] as const;

/** [1, The line "0.444 → 0.44356"] Which reading of rounding gives which error. */
export const rounded = {
  fromOutputs: 0.44356,
  everyQuantity: { e1: 0.441, e2: 0.446, E: 0.4435 },
  nothing: '0.443',
  ofPrintedOutputs: 0.409609,
};

/** [1] The new c2: gradients it comes from, the interval that gives the printed outputs, and every slip tried. */
export const intercept = {
  gradients: { dE_dzh1: '0.1410312', dE_dzh2: '0.1352281' },
  /** the outermost values with four decimals that still fit */
  interval: { from: 0.0379, to: 0.0422 },
  slips: [
    { variation: 'c2-frozen', value: '0.1000', fits: false },
    { variation: 'c2-averaged', value: '0.0309', fits: false },
    { variation: 'c2-from-h1', value: '0.0295', fits: false },
    { variation: 'c2-from-h2', value: '0.0324', fits: false },
    { variation: 'c2-added', value: '0.2381', fits: false },
    { variation: 'c2-sign-lost', value: '0.0381', fits: true },
  ],
  signLost: { h1_after: '0.66659', h2_after: '0.69256', E_after: '0.409066' },
} as const;

/** [1, The lost starting values, recovered] */
export const recovered = {
  a11: [0.1, 0.15, 0.2],
  others: { a12: 0.2, a21: 0.3, a22: 0.4, c1: 0.35, b11: 0.5, b12: 0.6, b21: 0.7, b22: 0.8, c2: 0.1 },
};

/** [1] What the article's text gives. */
export const given = { x1: 0.05, x2: 0.1, t1: 0.03, t2: 0.05, rho: 0.5 };

/** [4] Matt Mazur's example, with nine decimals as he prints. */
export const mazurFacts = {
  E: '0.298371109',
  a11_new: '0.149780716',
  printedAfter: '0.291027924',
  oldWeights: { biases: 'frozen', hidden: 'old', E_after: '0.291027774' },
  newWeights: { biases: 'frozen', hidden: 'new', E_after: '0.291027924' },
  sharedBiases: { biases: 'shared', hidden: 'old', E_after: '0.285750887' },
} as const;

/** [2, Overflow] */
export const overflow = { farOut: -720, sigmoidFarOut: 2.03e-313, overflowsAt: 1000, certainAt: 40 };
