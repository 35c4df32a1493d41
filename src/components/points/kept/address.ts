// The setting of a run in the address of its page, beside whatever else stands there: only what differs from the run that
// the page was built with. It is loaded where an address asks for a run, and with the first change.
import { shortened, withoutPunctuation } from '../../setting/address/read-address.ts';
import { runKeys } from '../../setting/address/run-keys.ts';
import { readTyped } from '../../setting/read-typed.ts';
import { addressWords } from '../../words/address.ts';
import { pointsKeptWords as words } from '../../words/points/kept.ts';
import type { FieldName } from '../../words/vocabulary.ts';
import type { DataSetting } from '../data/data.ts';
import { isCount, takes } from '../fields.ts';
import type { Offered, RunSetting } from '../run/messages.ts';
import type { Change } from '../trainer/change.ts';
import type { runPlayer } from '../trainer/player.ts';

/** A run as an address names it; where only points are made, without what trains. */
export interface Addressed {
  readonly setting: DataSetting & Partial<RunSetting>;
  readonly epochs?: number;
}

type Key = keyof typeof runKeys;
const keys = Object.keys(runKeys) as Key[];

/** What an address can set, by key; what a run does not have has no value. */
function valuesOf({ setting, epochs }: Addressed): Readonly<Partial<Record<Key, number | string>>> {
  const all: Readonly<Partial<Record<string, unknown>>> = { ...setting, ...setting.hidden, epochs };
  return Object.fromEntries(
    keys.flatMap((key) => {
      const value = all[runKeys[key]];
      return value === undefined ? [] : [[key, value]];
    }),
  );
}

/** The query string with this run in it: what is as in the first one is left out, what is no setting of a run stays. */
export function withRun(search: string, first: Addressed, run: Addressed): string {
  const query = new URLSearchParams(search);
  const [before, now] = [valuesOf(first), valuesOf(run)];
  for (const key of keys) {
    query.delete(key);
    if (now[key] !== before[key]) query.set(key, String(now[key]));
  }
  const text = query.toString();
  return text === '' ? '' : `?${text}`;
}

/** What an address asks of a run, and a sentence on what could not be read, '' where all could. */
export interface Asked {
  readonly change: Change;
  readonly epochs: number | undefined;
  /** something differs from the run as built */
  readonly differs: boolean;
  readonly said: string;
}

/** Reads what an address says of a run. What it can't be leaves the run as it was built, and is said. */
export function readRun(search: string, first: Addressed, offered: Offered): Asked {
  const own = valuesOf(first);
  const query = new URLSearchParams(search.replaceAll('&amp;', '&'));
  const set: Record<string, number | string> = {};
  const unread: string[] = [];
  for (const key of keys) {
    const given = query.get(key);
    if (given === null || own[key] === undefined) continue;
    const text = withoutPunctuation(given.split('#')[0] as string);
    const read = valueIn(key, text, offered);
    if (typeof read === 'object') unread.push(read.unread);
    else if (read !== own[key]) set[runKeys[key]] = read;
  }
  const { epochs = first.epochs, width, activation, initialisation, scale, ...part } = set;
  const layer = Object.entries({ width, activation, initialisation, scale }).filter(
    ([, value]) => value !== undefined,
  );
  return {
    change: { ...part, ...(layer.length > 0 && { hidden: Object.fromEntries(layer) }) } as Change,
    epochs: epochs as number | undefined,
    differs: Object.keys(set).length > 0,
    said: unread.length > 0 ? words.unread(unread) : '',
  };
}

function valueIn(key: Key, text: string, offered: Offered): number | string | { readonly unread: string } {
  const name = runKeys[key];
  const choices: readonly string[] | undefined =
    name === 'activation'
      ? offered.activations
      : name === 'initialisation'
        ? offered.initialisations
        : undefined;
  const refused = (problem: Parameters<typeof addressWords.value>[2]) => ({
    unread: addressWords.value(key, shortened(text), problem),
  });
  if (choices) return choices.includes(text) ? text : refused(undefined);
  const field = name as FieldName;
  const read = readTyped(text, isCount(field) ? 'count' : 'real');
  if ('problem' in read) return refused(read.problem);
  return takes(field, read.value) ? read.value : refused(undefined);
}

let timer: ReturnType<typeof setTimeout> | undefined;

/** Puts the run into the address, once nothing has changed for a moment: browsers allow so many changes and no more. */
export function keepRun(first: Addressed, run: Addressed): void {
  clearTimeout(timer);
  timer = setTimeout(() => {
    const query = withRun(location.search, first, run);
    history.replaceState(history.state, '', location.pathname + query + location.hash);
  }, 300);
}

/**
 * Sets the run as the address asks, and runs it to its end.
 * @returns a sentence on what could not be read, ''  where all could
 */
export function follow(first: Addressed, offered: Offered, player: ReturnType<typeof runPlayer>): string {
  const asked = readRun(location.search, first, offered);
  if (asked.differs) {
    player.set(asked.change);
    if (asked.epochs !== undefined) player.setEpochs(asked.epochs);
    player.toEnd();
  }
  return asked.said;
}
