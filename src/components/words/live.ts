const names: Readonly<Record<string, string>> = {
  input: 'input',
  weight: 'weight',
  bias: 'intercept',
  target: 'target',
  sum: 'sum',
  output: 'output',
  slope: 'slope',
  miss: 'squared miss',
  error: 'error',
  gradient: 'gradient',
};

/** The words of live pages; they stand apart from page.ts so that a page loads what it can show. */
export const liveWords = {
  nameOf: (role: string, symbol: string) =>
    role === 'rate' ? 'learning rate' : `${names[role] ?? ''} ${symbol}`.trim(),
  /** a name, and after how many steps or in which step it is meant */
  circumstances: (name: string, steps: number, otherwise: boolean) =>
    `${name}${steps > 0 ? ` after ${steps === 1 ? 'one step' : `${steps} steps`}` : ''}${otherwise ? ', done differently' : ''}`,
  withValue: (name: string, value: string) => `${name}, ${value}`,
  along: 'Left and right arrows move along the line. Enter shows where a number comes from.',
  offline: 'What this needs could not be loaded. Are you offline?',
} as const;
