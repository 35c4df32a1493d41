import type { StepPolicy } from '../../../lib/network/policy.ts';
import type { DenseShape } from '../../../lib/network/shape.ts';
import type { Example } from '../../../lib/slips/step.ts';
import { digitChoices } from '../../../lib/writing/format.ts';
import { readTyped } from '../../setting/read-typed.ts';
import { readClaim, readLoss, readShape, readSheet } from './codes.ts';
import { readNames } from './names-code.ts';
import { filled, idsOf } from './numbers.ts';
import { type Fault, faultOf, shapeFault } from './possible.ts';
import { type PresetId, presetIds } from './presets.ts';
import { unsealed } from './sealed.ts';
import { startAt, type YourNetwork } from './your-network.ts';

/** What a text asks for and can't have; for the rest it is as it says. */
export type Problem =
  | { readonly problem: 'too long' | 'cut off' | 'altered' | 'version' }
  /** a part that could not be read: the preset's stays */
  | { readonly problem: 'unread'; readonly key: string; readonly text: string }
  /** numbers that it should have and has not: others stand in their places */
  | { readonly problem: 'numbers'; readonly ids: readonly string[] }
  /** no network, or none whose step means something: the preset's stays */
  | { readonly problem: 'impossible'; readonly fault: Fault };

export interface FromText {
  readonly state: YourNetwork;
  readonly problems: readonly Problem[];
}

/** No state that the page can hold is longer. */
const longestRead = 200_000;
const keys: ReadonlySet<string> = new Set([...'pslhrundwvc']);

/** Which parts are lists, of what was cut off in them only the last item is lost. */
const separators: ReadonlyMap<string, string> = new Map([
  ['v', ','],
  ['c', ';'],
]);

/**
 * What `written` wrote, read back from an address or a file. Of one that was cut off or altered, what can be read is kept, and
 * what can't be is told; nothing is guessed.
 */
export function read(text: string): FromText {
  if (text.length > longestRead) return { state: startAt('book'), problems: [{ problem: 'too long' }] };
  const given = text.replace(/^\s*#?/, '').trimEnd();
  if (given === '') return { state: startAt('book'), problems: [] };
  const { body, way } =
    [given, decoded(given)].map(unsealed).find((one) => one.way === 'whole') ?? unsealed(given);
  const problems: Problem[] = way === 'whole' ? [] : [{ problem: way }];
  const items = body.split('&').filter((item) => item !== '');
  if (way === 'cut off') cutLast(items);
  const parts = new Map(
    items.map((item) => [item.slice(0, Math.max(0, item.indexOf('='))), item.slice(item.indexOf('=') + 1)]),
  );
  return { state: stateOf(parts, problems), problems };
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** What was cut off ends in half an item, which would be read as another. */
function cutLast(items: string[]): void {
  const last = items.pop() ?? '';
  const at = last.lastIndexOf(separators.get(last.slice(0, last.indexOf('='))) ?? '\n');
  if (at > 0) items.push(last.slice(0, at));
}

/** The state that the parts make, and, added to `problems`, why some make none. */
function stateOf(parts: ReadonlyMap<string, string>, problems: Problem[]): YourNetwork {
  const unread = (key: string, text: string) =>
    problems.push({ problem: 'unread', key, text: text.length > 20 ? `${text.slice(0, 20)}…` : text });
  const part = <T>(key: string, usual: T, reader: (text: string) => T | undefined): T => {
    const text = parts.get(key);
    if (text === undefined) return usual;
    const value = reader(text);
    if (value === undefined) unread(key, text);
    return value ?? usual;
  };
  const yes = (text: string) => (text === 'true' ? true : text === 'false' ? false : undefined);
  const preset = part<PresetId>('p', 'book', (text) => presetIds.find((id) => id === text));
  const start = startAt(preset);
  const usual = start.example.policy;
  const shape = part('s', start.example.shape, readShape);
  const policy: StepPolicy = {
    loss: part('l', usual.loss, readLoss),
    hidden: part('h', usual.hidden, (text) => (['old', 'new'] as const).find((one) => one === text)),
    rate: part('r', usual.rate, yes),
    steps: part('u', usual.steps, yes),
  };
  const claims = (parts.get('c') ?? '').split(';').filter((text) => text !== '');
  for (const key of parts.keys()) if (!keys.has(key)) unread(key, parts.get(key) ?? '');
  return {
    preset,
    example: exampleOf(shape, policy, parts.get('v'), start, problems),
    names: part('n', start.names, readNames),
    digits: part<number>('d', start.digits, (text) => digitChoices.find((choice) => String(choice) === text)),
    sheet: part('w', start.sheet, readSheet),
    claims: claims.flatMap((text) => {
      const claim = readClaim(text);
      if (claim === undefined) unread('c', text);
      return claim ?? [];
    }),
  };
}

function exampleOf(
  shape: DenseShape,
  policy: StepPolicy,
  text: string | undefined,
  start: YourNetwork,
  problems: Problem[],
): Example {
  const fault = shapeFault(shape, policy);
  if (fault !== undefined) {
    problems.push({ problem: 'impossible', fault });
    return start.example;
  }
  const ids = idsOf(shape, policy);
  const same = ids.join() === idsOf(start.example.shape, start.example.policy).join();
  const known: Record<string, number> = same ? { ...start.example.parameters } : {};
  const missing = new Set(same ? [] : ids);
  const items = (text ?? '').split(',').filter((item) => item !== '');
  const isByName = items.some((item) => item.includes(':'));
  if (same && !isByName && items.length > 0) for (const id of ids) missing.add(id);
  for (const [n, item] of items.entries()) {
    const id = isByName ? item.slice(0, item.indexOf(':')) : ids[n];
    const parsed = readTyped(item.slice(item.indexOf(':') + 1));
    if (id === undefined || !ids.includes(id) || !('value' in parsed)) {
      problems.push({ problem: 'unread', key: 'v', text: item.slice(0, 20) });
      continue;
    }
    known[id] = parsed.value + 0;
    missing.delete(id);
  }
  const parameters = filled(shape, policy, known);
  if (missing.size > 0) problems.push({ problem: 'numbers', ids: [...missing] });
  const example = { shape, policy, parameters };
  const wrong = faultOf(example);
  if (wrong === undefined) return example;
  problems.push({ problem: 'impossible', fault: wrong });
  return start.example;
}
