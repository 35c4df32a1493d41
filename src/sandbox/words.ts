/** What the sandbox says from inside, to a reader's code and of it. */

interface DescribedSeries {
  readonly name: string;
  readonly count: number;
  readonly first: string;
  readonly last: string;
}
type Range = readonly [from: string, to: string];

export const sandboxWords = {
  notHere: (name: string) =>
    `not here: ${name}. A cell computes and prints; it has no page, no network and no storage.`,
  codeFromText: 'code from a text',
  timerText: 'a timer needs a function',
  noExport: (module: string, name: string) => `'${module}' exports nothing called ${name}`,
  noModule: (name: string) =>
    `there is no module '${name.slice(0, 80)}' here. Cells import from 'backprop' and 'backprop/plot'.`,
  takenName: (name: string) =>
    `the name ${name} is taken here: it is how imports and exports reach a cell. Choose another.`,
  noComment: 'HTML comments (<!-- and -->) are none here: write // or put a space between the signs',
  unknownName: (
    where: string,
    what: string,
    name: string,
    near: string | undefined,
    known: readonly string[],
  ) =>
    `${where} knows no ${what} ${name}.${near === undefined ? '' : ` Did you mean ${near}?`} There are: ${known.join(', ')}.`,
  thrown: (value: string) => `The code threw ${value}. Only an Error knows the line it was thrown on.`,
  tooManyPlots: (most: number) => `(only the first ${most} plots of a run are drawn)`,
} as const;

export const plotWords = {
  describe: (
    { kind, title, xLabel, yLabel }: { kind: string; title: string; xLabel: string; yLabel: string },
    series: readonly DescribedSeries[],
    [fromX, toX]: Range,
    [fromY, toY]: Range,
  ) => {
    const what = kind === 'line' ? 'Line chart' : 'Scatter plot';
    const parts = series.map(
      ({ name, count, first, last }) =>
        `${name === '' ? '' : `${name}: `}${count} ${count === 1 ? 'point' : 'points'}${kind === 'line' ? `, from ${first} to ${last}` : ''}`,
    );
    return `${what}${title === '' ? '' : ` “${title}”`}: ${parts.join('; ')}. ${xLabel || 'Across'} from ${fromX} to ${toX}, ${yLabel || 'upwards'} from ${fromY} to ${toY}.`;
  },
} as const;

/** What stands in a printed value for what is not written out. */
export const printWords = {
  again: '[itself again]',
  unshown: '[cannot be shown]',
  more: (count: number) => `… ${count} more`,
} as const;

/** What a console says beside what it is given. */
export const consoleWords = {
  assertion: (text: string) => (text === '' ? 'Assertion failed' : `Assertion failed: ${text}`),
  count: (label: string, count: number) => `${label}: ${count}`,
  noCount: (label: string) => `Count for '${label}' does not exist`,
  timer: (label: string, ms: number) => `${label}: ${ms.toFixed(3)} ms`,
  noTimer: (label: string) => `Timer '${label}' does not exist`,
  trace: (text: string) => (text === '' ? 'Trace' : `Trace: ${text}`),
} as const;

/** What is said of a function that is checked. */
export const gradeWords = {
  missing: (name: string) => `There is no exported function ${name}: the checks call it by that name.`,
  threw: (text: string) => `threw ${text}`,
} as const;
