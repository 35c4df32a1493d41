/** The words around a function for the reader to write. */
export const codeExerciseWords = {
  kicker: 'Write it yourself',
  /** before its title, where it is solved */
  solved: 'Write it yourself:',
  /** beside the title of one that the reader has solved */
  solvedMark: '✓ solved',
  check: 'Check',
  checks: 'What it must give',
  call: 'call',
  network: 'network',
  expected: 'right',
  yours: 'yours',
  afterwards: (argument: string) => `${argument}, afterwards`,
  right: '✓ right',
  wrong: '✗ not yet',
  allPassed: 'Every check passes. That is the function.',
  passed: (passed: number, of: number) => `${passed} of ${of} checks pass.`,
  yourTurn: '// Write this part.',
  hint: (n: number) => `Hint ${n}`,
  solution: 'A solution',
} as const;
