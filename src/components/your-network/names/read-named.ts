import type { Convention } from '../../../lib/audit/naming/convention.ts';
import type { Pasted } from '../../../lib/audit/paste/pasted.ts';
import type { PlaceOptions } from '../../../lib/audit/paste/place-items.ts';
import { readPaste } from '../../../lib/audit/paste/read-paste.ts';
import type { Example } from '../../../lib/slips/step.ts';
import { writeNames } from '../state/names-code.ts';

/** A paste, and how its names were read. */
export interface NamedPaste {
  /** with every way in which they can be read */
  readonly pasted: Pasted;
  readonly names: Convention | undefined;
}

/**
 * Reads a paste under the names that are asked for, where it can be read so.
 * @param others  which of its readings comes next, where it can't; the first of all unless said
 * @throws RangeError if the network is none
 */
export function readNamed(
  text: string,
  of: Pick<Example, 'shape' | 'policy'>,
  asked: Convention,
  options: Pick<PlaceOptions, 'prefer'> = {},
  others: (reading: Convention) => boolean = () => true,
): NamedPaste {
  const first = readPaste(text, of, options);
  const { readings } = first;
  const names =
    readings.find((one) => writeNames(one) === writeNames(asked)) ?? readings.find(others) ?? readings[0];
  const isFirst = names === undefined || names === readings[0];
  const pasted = isFirst ? first : readPaste(text, of, { ...options, convention: names });
  return { pasted: { ...pasted, readings }, names };
}
