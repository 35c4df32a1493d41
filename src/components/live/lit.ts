import type { Entry } from '../../lib/trace/trace.ts';

/** The circles, edges and intercepts of the drawing that a quantity is made of: what lights up when it is discussed. */
export function litBy({ id, inputs }: Entry): readonly string[] {
  const named = [id, ...inputs].flatMap((name) => name.match(/[abc]\d+|[xyh]\d/g) ?? []);
  // The error takes in every output, through squares that have no place in the drawing.
  const outputs = id.startsWith('E') ? inputs.map((term) => term.replace(/^e(\d).*/, 'h$1')) : [];
  // What reaches y1 through h1 comes along b11.
  const paths = [id, ...inputs].flatMap((name) => name.match(/y\d_h\d/g) ?? []);
  const edges = paths.map((path) => path.replace(/y(\d)_h(\d)/, 'b$1$2'));
  return [...new Set([...named, ...outputs, ...edges])];
}

export type Phase = 'forward' | 'error' | 'backward' | 'update' | 'after';

/** The part of the step that a quantity belongs to. */
export function phaseOf(id: string): Phase {
  if (id.endsWith('_after')) return 'after';
  if (id.endsWith('_new')) return 'update';
  if (id.startsWith('d')) return 'backward';
  return /^[eE]/.test(id) ? 'error' : 'forward';
}
