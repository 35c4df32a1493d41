// The setting of a run in the address of its page, beside whatever else stands there: only what differs from the run that
// the page was built with. It is loaded where an address asks for a run, and with the first change.
import {
  keepInAddress,
  type Refused,
  readValues,
  type Values,
  withValues,
} from '../../setting/address/figure-query.ts';
import { runKeys } from '../../setting/address/run-keys.ts';
import { readTyped } from '../../setting/read-typed.ts';
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
function valuesOf({ setting, epochs }: Addressed): Values<Key> {
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
  return withValues(search, keys, valuesOf(first), valuesOf(run));
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
  const set: Record<string, number | string> = {};
  const had = keys.filter((key) => own[key] !== undefined);
  const said = readValues(search, had, (key, text) => {
    const read = valueIn(key, text, offered);
    if (typeof read === 'object') return read;
    if (read !== own[key]) set[runKeys[key]] = read;
    return undefined;
  });
  const { epochs = first.epochs, width, activation, initialisation, scale, ...part } = set;
  const layer = Object.entries({ width, activation, initialisation, scale }).filter(
    ([, value]) => value !== undefined,
  );
  return {
    change: { ...part, ...(layer.length > 0 && { hidden: Object.fromEntries(layer) }) } as Change,
    epochs: epochs as number | undefined,
    differs: Object.keys(set).length > 0,
    said,
  };
}

function valueIn(key: Key, text: string, offered: Offered): number | string | Refused {
  const name = runKeys[key];
  const choices: readonly string[] | undefined =
    name === 'activation'
      ? offered.activations
      : name === 'initialisation'
        ? offered.initialisations
        : undefined;
  const none = { problem: undefined };
  if (choices) return choices.includes(text) ? text : none;
  const field = name as FieldName;
  const read = readTyped(text, isCount(field) ? 'count' : 'real');
  if ('problem' in read) return read;
  return takes(field, read.value) ? read.value : none;
}

/** Puts the run into the address of the page. */
export function keepRun(first: Addressed, run: Addressed): void {
  keepInAddress('run', (search) => withRun(search, first, run));
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
