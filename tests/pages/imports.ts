import { globSync, readFileSync } from 'node:fs';
import { posix } from 'node:path';

/** Every source file that can import, by its path from the top of the project. */
export const sources: readonly string[] = globSync('src/**/*.{ts,js,astro,svelte,mdx}')
  .map((file) => file.replaceAll('\\', '/'))
  .sort();

/** What a file imports, loads later or starts as a worker: paths from the top of the project; packages as named. */
export function importsOf(file: string, text = readFileSync(file, 'utf8')): readonly string[] {
  const places = [/(?<![\w-])(?:from|import)\s*\(?\s*'([^'\n]+)'/g, /new URL\(\s*'(\.[^'\n]+)'/g];
  // A command in a fenced block imports nothing.
  const code = text.replace(/^```[\s\S]*?^```/gm, '');
  return places
    .flatMap((place) => [...code.matchAll(place)])
    .map(([, to = '']) => to.replace(/\?\w+$/, ''))
    .map((to) => (to.startsWith('.') ? posix.join(posix.dirname(file), to) : to));
}

/** From each file to the files of the project that it imports. */
export type Graph = ReadonlyMap<string, readonly string[]>;

export function graphOf(files: readonly string[]): Graph {
  return new Map(files.map((file) => [file, importsOf(file).filter((to) => to.startsWith('src/'))]));
}

/** The circles of a graph, each as the files along it, the first again at its end. */
export function circlesIn(graph: Graph): readonly (readonly string[])[] {
  const circles: string[][] = [];
  const done = new Set<string>();
  const way: string[] = [];
  const visit = (file: string) => {
    const at = way.indexOf(file);
    if (at >= 0) circles.push([...way.slice(at), file]);
    if (at >= 0 || done.has(file)) return;
    way.push(file);
    for (const to of graph.get(file) ?? []) visit(to);
    way.pop();
    done.add(file);
  };
  for (const file of graph.keys()) visit(file);
  return circles;
}
