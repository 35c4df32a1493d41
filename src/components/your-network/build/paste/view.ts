// What a paste comes to, said: where each number goes, and what to do about each line that was not read.
import type { PasteProblem, Placed, Unread } from '../../../../lib/audit/paste/pasted.ts';
import type { Claim } from '../../../../lib/audit/verdict/verdict.ts';
import { namesOf } from '../../../../lib/trace/names.ts';
import { formatFull } from '../../../../lib/writing/format.ts';
import { limit } from '../../../setting/limit.ts';
import { punctuationWords } from '../../../words/punctuation.ts';
import { pasteWords as words } from '../../../words/your-network/paste.ts';
import { named } from '../../names/quantity-name.ts';
import type { NameWriter } from '../../names/writer.ts';
import { faultOf } from '../../state/possible.ts';
import type { YourNetwork } from '../../state/your-network.ts';
import type { PasteRead } from './messages.ts';

/** A number that was read. */
export interface PastedRow {
  readonly line: number;
  /** as pasted: its name, its place in a matrix, its digits */
  readonly typed: string;
  /** where it goes, as HTML */
  readonly quantity: string;
  readonly value: string;
  /** what stands there now; undefined for what the step works out */
  readonly now: string | undefined;
  readonly doubtful: boolean;
}

export function rowOf(
  { line, name, at, digits, id, value, doubtful }: Placed,
  { given }: Pick<PasteRead, 'given'>,
  { example }: Pick<YourNetwork, 'example'>,
  writer: NameWriter,
): PastedRow {
  const place = at === undefined ? '' : `[${at[0]}][${at[1]}]`;
  const now = example.parameters[id];
  return {
    line,
    typed: `${name}${place} ${digits}`.trim(),
    quantity: writer.html(id),
    value: formatFull(value),
    now: Object.hasOwn(given, id) && now !== undefined ? formatFull(now) : undefined,
    doubtful,
  };
}

/** A sentence for something that was not read: its lines, and what to do. */
export function unreadSentence({ line, last, why }: Unread, nameOf: (id: string) => string): string {
  return `${words.at(line, last)}${punctuationWords.colon}${reasonOf(why, nameOf)}`;
}

function reasonOf(why: PasteProblem, nameOf: (id: string) => string): string {
  switch (why.reason) {
    case 'no number':
    case 'not understood':
    case 'unclosed':
    case 'too long':
      return words.why[why.reason];
    case 'not a number':
      return words.why['not a number'](why.typed, why.problem);
    case 'no name':
      return words.why['no name'](why.rows, why.columns);
    case 'unknown name':
      return words.why['unknown name'](why.name, why.nearest);
    case 'not in this step':
      return words.why['not in this step'](why.name, words.lacking[why.lacks]);
    case 'wrong shape':
      return words.why['wrong shape'](why.name, [why.rows, why.columns], why.wants);
    case 'one bias':
      return words.why['one bias'](why.name);
    case 'ragged':
      return words.why.ragged(why.lengths);
    case 'several places':
      return words.why['several places'](why.ids.map(nameOf));
    case 'twice':
      return words.why.twice(why.name, why.first);
    default:
      return why satisfies never;
  }
}

/** What the page becomes when a paste is taken, and what is said of it: what is right is kept. */
export function taken(
  state: YourNetwork,
  { given, claims }: Pick<PasteRead, 'given' | 'claims'>,
  nameOf: (id: string) => string,
): { readonly part: Partial<YourNetwork>; readonly said: string } {
  const { example } = state;
  const all = Object.entries(given);
  const beyond = all.filter(([, value]) => Math.abs(value) > limit).map(([id]) => id);
  const usable = all.filter(([id]) => !beyond.includes(id)).map(([id, value]) => [id, value + 0] as const);
  const next = { ...example, parameters: { ...example.parameters, ...Object.fromEntries(usable) } };
  const targets = namesOf(example.shape).targets;
  const isPossible = faultOf(next) === undefined;
  const kept = isPossible ? usable : usable.filter(([id]) => !targets.includes(id));
  const parameters = { ...example.parameters, ...Object.fromEntries(kept) };
  const called = named(claims, example, state.names);
  const fresh = called.filter((claim) => !state.claims.some((one) => isSame(one, claim)));
  return {
    part: { example: { ...example, parameters }, claims: [...state.claims, ...fresh] },
    said: punctuationWords.together(
      words.taken(kept.length, fresh.length),
      beyond.length > 0 ? words.outOfRange(beyond.map(nameOf)) : '',
      isPossible ? '' : words.targetsRefused,
    ),
  };
}

const isSame = (a: Claim, b: Claim) => a.quantity === b.quantity && a.digits === b.digits;
