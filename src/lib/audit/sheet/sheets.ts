import { fail } from '../../number/expect.ts';
import { seedAt } from './seeds.ts';
import { type NoSheet, type Sheet, type SheetSpec, sheetOf } from './sheet.ts';

/** How often another seed is tried where one gives no sheet, and where another sheet has its numbers already. */
const patience = { problem: 4, taken: 100 } as const;

/**
 * A sheet for each place of a class, one after the other as they are asked for; no two have the same numbers, as long as the
 * network has so many friendly ones. Each has a seed of its own, from which it alone is made again. Where there is none it is
 * said why, and nothing follows.
 * @param seed   of the class
 * @param count  1 to 1,000
 * @throws RangeError as sheetOf
 * @example
 * const { shape, policy } = articleExample();
 * const sheets = [...sheetsFrom(7, 2, { shape, policy, asked: ['outputs'], to: { decimals: 4 } })];
 * sheets.length // 2
 */
export function* sheetsFrom(seed: number, count: number, spec: SheetSpec): Generator<Sheet | NoSheet> {
  if (!Number.isInteger(count) || count < 1 || count > 1000) fail('sheetsFrom', '1 to 1,000 sheets', count);
  const taken = new Set<string>();
  for (let place = 0; place < count; place++) {
    const sheet = sheetAt(seedAt(seed, place), spec, taken);
    yield sheet;
    if ('problem' in sheet) return;
    taken.add(numbersOf(sheet));
  }
}

function sheetAt(seed: number, spec: SheetSpec, taken: ReadonlySet<string>): Sheet | NoSheet {
  const again = { problem: 0, taken: 0 };
  for (let own = seed, n = 0; ; own = seedAt(own, n++)) {
    const sheet = sheetOf(own, spec);
    const why = 'problem' in sheet ? 'problem' : 'taken';
    if ('seed' in sheet && !taken.has(numbersOf(sheet))) return sheet;
    if (again[why]++ >= patience[why]) return sheet;
  }
}

const numbersOf = ({ example: { parameters } }: Sheet) => JSON.stringify(parameters);
