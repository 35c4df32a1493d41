import type { Entry } from '../../trace/entry.ts';

/** The ids of a trace by the quantity that each is of: what it is says which it is, not its letters. */
export function byWhatItIsOf(entries: readonly Entry[]) {
  const ids = () => new Map<string, string>();
  const [gradient, slope, renewed, step, after] = [ids(), ids(), ids(), ids(), ids()];
  const part = new Map<string, Map<string, string>>();
  const jacobian = new Map<string, Map<string, string>>();
  const misses: string[] = [];
  let [error, rate]: [string, string | undefined] = ['', undefined];
  for (const { id, role, phase, of, via } of entries) {
    if (role === 'rate') rate = id;
    else if (role === 'error' && phase === 'error') error = id;
    else if (role === 'miss' && phase === 'error') misses.push(id);
    if (of === undefined) continue;
    if (phase === 'after') after.set(of, id);
    else if (role === 'step') step.set(of, id);
    else if (phase === 'update') renewed.set(of, id);
    else if (role === 'gradient' && via === undefined) gradient.set(of, id);
    else if (role === 'gradient' && via?.length === 1) under(part, of).set(via[0] as string, id);
    else if (role === 'slope' && via === undefined) slope.set(of, id);
    else if (role === 'slope') under(jacobian, via?.[0] as string).set(of, id);
  }
  return { gradient, slope, renewed, step, after, part, jacobian, misses, error, rate };
}

function under(map: Map<string, Map<string, string>>, key: string): Map<string, string> {
  const inner = map.get(key) ?? new Map<string, string>();
  map.set(key, inner);
  return inner;
}
