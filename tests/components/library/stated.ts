// What an example of a doc comment states: `0.5` is exactly that, `0.731…` begins so, `[1, 2, …]` and `{ error: 0.5, … }` go
// on, and `throws RangeError` is an error of that name.

interface Reader {
  readonly text: string;
  at: number;
}

const words: Readonly<Record<string, unknown>> = {
  true: true,
  false: false,
  null: null,
  undefined,
  NaN: Number.NaN,
  Infinity: Number.POSITIVE_INFINITY,
  '-Infinity': Number.NEGATIVE_INFINITY,
};

/** Why a value is not what is stated; undefined where it is. */
export function differenceFrom(stated: string, value: unknown): string | undefined {
  const reader = { text: stated, at: 0 };
  const difference = compare(reader, value, 'it');
  if (difference === undefined && reader.at < stated.length)
    throw new Error(`"${stated}" states nothing that can be read at "${stated.slice(reader.at)}"`);
  return difference;
}

/** Reads one value where the reader stands, and holds another against it. */
function compare(reader: Reader, value: unknown, where: string): string | undefined {
  if (took(reader, /\[/y)) return compareList(reader, value, where);
  if (took(reader, /\{/y)) return compareRecord(reader, value, where);
  const string = took(reader, /'((?:[^'\\]|\\.)*)'/y);
  if (string) return same(string[1]?.replace(/\\n/g, '\n').replace(/\\(.)/g, '$1'), value, where);
  const number = took(reader, /(-?\d+(?:\.(\d+))?)(…)?(?:e([+-]?\d+))?/y);
  if (number) return compareNumber(number, value, where);
  const word = took(reader, /-?\w+/y)?.[0] ?? '';
  if (word in words) return same(words[word], value, where);
  throw new Error(`"${reader.text}" states nothing that can be read at "${reader.text.slice(reader.at)}"`);
}

function compareNumber(
  [, digits = '', decimals = '', goesOn, power = '0']: readonly string[],
  value: unknown,
  where: string,
): string | undefined {
  const stated = Number(`${digits}e${power}`);
  const unit = 10 ** (Number(power) - decimals.length);
  if (typeof value !== 'number') return `${where} is ${String(value)} and no number`;
  const [large, least] = [Math.abs(value), Math.abs(stated)];
  const sameSign = digits.startsWith('-') === value < 0;
  const holds = goesOn
    ? sameSign && large >= least * (1 - 1e-14) && large < least + unit
    : Math.abs(value - stated) <= 1e-12 * Math.abs(stated);
  return holds ? undefined : `${where} is ${value}`;
}

function compareList(reader: Reader, value: unknown, where: string): string | undefined {
  const list =
    Array.isArray(value) || ArrayBuffer.isView(value) ? Array.from(value as unknown as unknown[]) : undefined;
  let [difference, count] = [list ? undefined : `${where} is ${String(value)} and no list`, 0];
  while (!took(reader, /\]/y)) {
    if (took(reader, /…\]/y)) return difference;
    const found = compare(reader, list?.[count], `${where}[${count}]`);
    difference ??= found;
    count++;
    took(reader, /, ?/y);
  }
  return difference ?? (list?.length === count ? undefined : `${where} has ${list?.length} items`);
}

function compareRecord(reader: Reader, value: unknown, where: string): string | undefined {
  const record = typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : undefined;
  let difference = record ? undefined : `${where} is ${String(value)} and no record`;
  const keys: string[] = [];
  took(reader, / /y);
  while (!took(reader, / ?\}/y)) {
    if (took(reader, /… ?\}/y)) return difference;
    const [, key = ''] = took(reader, /'?([\w-]+)'?: /y) ?? [];
    const found = compare(reader, record?.[key], `${where}.${key}`);
    difference ??= found;
    keys.push(key);
    took(reader, /, ?/y);
  }
  const more = Object.keys(record ?? {}).filter((key) => !keys.includes(key));
  return difference ?? (more.length === 0 ? undefined : `${where} also has ${more.join(', ')}`);
}

function same(stated: unknown, value: unknown, where: string): string | undefined {
  return Object.is(stated, value) ? undefined : `${where} is ${JSON.stringify(value) ?? String(value)}`;
}

function took(reader: Reader, pattern: RegExp): RegExpExecArray | undefined {
  pattern.lastIndex = reader.at;
  const found = pattern.exec(reader.text);
  if (found === null) return undefined;
  reader.at += found[0].length;
  return found;
}
