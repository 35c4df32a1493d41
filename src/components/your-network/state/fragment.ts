// The state as a text, in the address behind its #, where no host sees it, or in a file.
import { defaultDigits } from '../../../lib/writing/format.ts';
import { writeClaim, writeLoss, writeShape, writeSheet } from './codes.ts';
import { writeNames } from './names-code.ts';
import { idsOf } from './numbers.ts';
import { presets } from './presets.ts';
import { sealed } from './sealed.ts';
import { firstWish } from './sheet-wish.ts';
import type { YourNetwork } from './your-network.ts';

export { type Problem, read } from './read.ts';

/** An address that is longer may be cut on its way: the state is then saved as a file. */
export const longest = 2000;

/** What differs from the preset, as a text of letters, digits and a few marks that every program leaves alone. */
export function written(state: YourNetwork): string {
  const { preset, example, names, digits, claims, sheet } = state;
  const from = presets[preset];
  const { policy } = example;
  const items: [key: string, value: string, usual: string][] = [
    ['s', writeShape(example.shape), writeShape(from.example.shape)],
    ['l', writeLoss(policy.loss), writeLoss(from.example.policy.loss)],
    ['h', policy.hidden, from.example.policy.hidden],
    ['r', String(policy.rate), String(from.example.policy.rate)],
    ['u', String(policy.steps), String(from.example.policy.steps)],
    ['n', writeNames(names), writeNames(from.names)],
    ['d', String(digits), String(defaultDigits)],
    ['w', writeSheet(sheet), writeSheet(firstWish)],
    ['v', writeNumbers(state), ''],
    ['c', claims.map(writeClaim).join(';'), ''],
  ];
  const body = [['p', preset], ...items.filter(([, value, usual]) => value !== usual)];
  return sealed(body.map(([key, value]) => `${key}=${value}`).join('&'));
}

/** The numbers that are not the preset's, by id; where its network is another or that is shorter, all of them in their order. */
function writeNumbers({ preset, example: { shape, policy, parameters } }: YourNetwork): string {
  const from = presets[preset].example;
  const ids = idsOf(shape, policy);
  const all = ids.map((id) => numberText(parameters[id] as number));
  if (ids.join() !== idsOf(from.shape, from.policy).join()) return all.join(',');
  const others = ids.flatMap((id, n) => (parameters[id] === from.parameters[id] ? [] : [`${id}:${all[n]}`]));
  const [some, every] = [others.join(','), all.join(',')];
  return some.length <= every.length ? some : every;
}

/** Some programs read a plus as a space. */
const numberText = (value: number) => String(value).replace('+', '');
