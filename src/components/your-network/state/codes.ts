// How the parts of the state are written in an address, each with the way back.
import { type AskedKind, askedKinds } from '../../../lib/audit/sheet/asked-kinds.ts';
import type { Claim } from '../../../lib/audit/verdict/verdict.ts';
import type { Loss } from '../../../lib/network/policy.ts';
import type { Biases, DenseShape, LayerShape } from '../../../lib/network/shape.ts';
import { activationChoices, lossChoices } from './possible.ts';
import { type KeyKind, mostSheets, type SheetWish } from './sheet-wish.ts';

const biasCodes = { none: 'none', layer: 'shared', neuron: 'own' } as const satisfies Record<
  Biases['each'],
  string
>;

/** 2.2-sigmoid-shared.1-softmax-own-frozen-minus: the inputs, then layer by layer. */
export const writeShape = ({ inputs, layers }: DenseShape): string =>
  [inputs, ...layers.map(writeLayer)].join('.');

function writeLayer({ units, activation, biases: { each, trained, sign } }: LayerShape): string {
  const flags = `${trained ? '' : '-frozen'}${sign === 1 ? '' : '-minus'}`;
  return `${units}-${activation}-${biasCodes[each]}${flags}`;
}

export function readShape(text: string): DenseShape | undefined {
  const [inputs = '', ...rest] = text.split('.');
  const layers = rest.map(readLayer);
  if (!/^\d{1,3}$/.test(inputs) || layers.length > 9 || layers.includes(undefined)) return undefined;
  return { inputs: Number(inputs), layers: layers as readonly LayerShape[] };
}

function readLayer(text: string): LayerShape | undefined {
  const [, units, bend, code, frozen, minus] =
    /^(\d{1,3})-([a-z]+)-([a-z]+)(-frozen)?(-minus)?$/.exec(text) ?? [];
  const activation = activationChoices.find((one) => one === bend);
  const each = (Object.keys(biasCodes) as Biases['each'][]).find((one) => biasCodes[one] === code);
  if (activation === undefined || each === undefined) return undefined;
  const biases = { each, trained: frozen === undefined, sign: minus === undefined ? 1 : -1 } as const;
  return { units: Number(units), activation, biases };
}

export const writeLoss = (loss: Loss): string => loss.replaceAll(' ', '-');

export const readLoss = (text: string): Loss | undefined =>
  lossChoices.find((loss) => writeLoss(loss) === text);

const askedCodes = {
  sums: 'z',
  hidden: 'y',
  outputs: 'h',
  error: 'e',
  deltas: 'd',
  gradients: 'g',
  new: 'n',
  after: 'a',
} as const satisfies Record<AskedKind, string>;
const keyKinds = ['answers', 'marking'] as const satisfies readonly KeyKind[];

/** Seed, count, digits, what is asked for, what stands on the key, and whose page it is: 7.30.d4.hen.marking, 7.1.d4.hen.answers.student. */
export function writeSheet({ seed, count, to, asked, key, student }: SheetWish): string {
  const digits = 'decimals' in to ? `d${to.decimals}` : `s${to.significant}`;
  const codes = askedKinds.flatMap((kind) => (asked.includes(kind) ? [askedCodes[kind]] : [])).join('');
  return [seed, count, digits, codes, key, ...(student ? ['student'] : [])].join('.');
}

export function readSheet(text: string): SheetWish | undefined {
  const [seed = '', count = '', digits = '', codes = '', last, whose, ...more] = text.split('.');
  const key = keyKinds.find((one) => one === last);
  const asked = askedKinds.filter((kind) => codes.includes(askedCodes[kind]));
  const [, kind, places] = /^([ds])([1-9])$/.exec(digits) ?? [];
  if (
    !/^\d{1,10}$/.test(seed) ||
    Number(seed) > 0xffffffff ||
    Number(count) > mostSheets ||
    !/^[1-9]\d{0,2}$/.test(count)
  )
    return undefined;
  if (key === undefined || places === undefined || asked.length === 0 || asked.length !== codes.length)
    return undefined;
  if ((whose !== undefined && whose !== 'student') || more.length > 0) return undefined;
  const to = kind === 'd' ? { decimals: Number(places) } : { significant: Number(places) };
  return { seed: Number(seed), count: Number(count), to, asked, key, student: whose !== undefined };
}

const writeText = (text: string) => encodeURIComponent(text.replace(/\p{Surrogate}/gu, '\ufffd'));

function readText(text: string): string | undefined {
  try {
    return decodeURIComponent(text);
  } catch {
    return undefined;
  }
}

export const writeClaim = ({ quantity, digits }: Claim): string =>
  `${writeText(quantity)}:${writeText(digits)}`;

export function readClaim(text: string): Claim | undefined {
  const parts = text.split(':').map(readText);
  const [quantity, digits] = parts;
  return parts.length !== 2 || quantity === undefined || digits === undefined
    ? undefined
    : { quantity, digits };
}
