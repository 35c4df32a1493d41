import { decode } from '@jridgewell/sourcemap-codec';
import { transform } from 'sucrase';

/** A place in the reader's own text, counted from 1 as editors do. */
export interface Place {
  readonly line: number;
  readonly column: number;
}

/** For each line of the result: columns there, and where they came from; all counted from 0. */
export type Map = readonly (readonly (readonly [column: number, line: number, from: number])[])[];

export type Stripped =
  | { readonly code: string; readonly map: Map }
  | { readonly problem: string; readonly place: Place | undefined };

/** TypeScript as the JavaScript that a worker runs: types gone, imports as calls, lines where they were. */
export function stripTypes(source: string): Stripped {
  try {
    const { code, sourceMap } = transform(source, {
      transforms: ['typescript', 'imports'],
      disableESTransforms: true,
      filePath: 'cell.ts',
      sourceMapOptions: { compiledFilename: 'cell.js' },
    });
    const lines = decode(sourceMap?.mappings ?? '');
    return {
      code,
      map: lines.map((segments) =>
        segments.flatMap(([column, , line, from]) =>
          line === undefined || from === undefined ? [] : [[column, line, from] as const],
        ),
      ),
    };
  } catch (error) {
    const { message, loc } = error as Error & { loc?: Place };
    const problem = message.replace(/^Error transforming cell\.ts: /, '').replace(/ \(\d+:\d+\)$/, '');
    return { problem, place: loc };
  }
}

/** Where a place of the result stood in the source: the start of the word that became it. Both count from 1. */
export function placeInSource(map: Map, { line, column }: Place): Place | undefined {
  const segments = map[line - 1];
  if (segments === undefined) return undefined;
  const [, from, start] = segments.findLast(([at]) => at <= column - 1) ?? [0, line - 1, 0];
  return { line: from + 1, column: start + 1 };
}
