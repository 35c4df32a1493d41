// What is typed into a field of a setting: a number, or why it is none. It comes with the first touch of a field.
import { isUnfinished, type NoNumber, readNumber, type Wanted } from '../../lib/number/read-number.ts';
import { formatFull } from '../../lib/writing/format.ts';
import { punctuationWords } from '../words/punctuation.ts';
import { typedWords as words } from '../words/typed.ts';
import { limit } from './limit.ts';

/** What was typed, read, and whether it could have been meant otherwise; or why it can't be used. */
export type Parsed =
  | { readonly value: number; readonly doubtful: boolean }
  | { readonly problem: NoNumber | 'out of range' };

/** What a field makes of a text. */
export type Typed =
  | {
      readonly value: number;
      /** what was read, where the text does not say it plainly */
      readonly note: string;
    }
  | {
      /** a sentence on why the text can't be used, and what stays */
      readonly problem: string;
      /** with more characters it may become a number that can be used: nothing need be said before it is left so */
      readonly unfinished: boolean;
    };

/** How a field reads: a text, and the last good number, which stays where the text can't be used. */
export type Read = (text: string, kept: number) => Typed;

/** Reads a number within what the book computes with; per cent are hundredths. */
export function readTyped(text: string, wanted: Wanted = 'real'): Parsed {
  const read = readNumber(text, wanted);
  if ('problem' in read) return read;
  if (read.percent && wanted === 'count') return { problem: 'not a number' };
  const value = read.percent ? read.value / 100 : read.value;
  if (Math.abs(value) > limit) return { problem: 'out of range' };
  return { value, doubtful: read.doubtful || read.percent };
}

/**
 * Reads what stands in a field.
 * @param name  what the number is called beside the field
 * @param fault  a sentence on why the field does not take a number, or ''
 */
export function readField(
  text: string,
  { name, kept, wanted = 'real' }: { readonly name: string; readonly kept: number; readonly wanted?: Wanted },
  fault: (value: number) => string = () => '',
): Typed {
  const parsed = readTyped(text, wanted);
  const refused = (sentence: string): Typed => {
    const isNone = 'problem' in parsed && /^(not a number|divides by zero)$/.test(parsed.problem);
    return {
      problem: punctuationWords.together(sentence, words.stays(name, formatFull(kept))),
      unfinished: 'value' in parsed || (isNone && isUnfinished(text, wanted)),
    };
  };
  if ('problem' in parsed) {
    const sentence = parsed.problem === 'out of range' ? fault(Infinity) : '';
    return refused(sentence || words.problem(text, parsed.problem));
  }
  const sentence = fault(parsed.value);
  if (sentence !== '') return refused(sentence);
  // −0 is 0
  const value = parsed.value + 0;
  const isPlain = !parsed.doubtful && /^\s*[+−–-]?[\d.,]*\s*$/.test(text);
  return { value, note: isPlain ? '' : words.readAs(formatFull(value)) };
}
