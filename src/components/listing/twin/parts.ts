/**
 * The parts of the twin, program or output, by chapter; part 0 is what stands before the first. A part begins at a
 * comment with the chapter's number, and all of them in a row are the whole file.
 */
export function partsOf(text: string): ReadonlyMap<number, string> {
  const parts = text.split(/^(?=# Chapter \d)/m);
  return new Map(parts.map((part) => [Number(/^# Chapter (\d+)/.exec(part)?.[1] ?? 0), part]));
}

/** The names of what a part of the output prints, one a line: `name = value`. */
export function printedNames(text: string): readonly string[] {
  return [...text.matchAll(/^(\S+) = /gm)].map(([, name = '']) => name);
}
