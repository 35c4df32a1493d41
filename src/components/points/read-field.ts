import { readField as readTypedField, type Typed } from '../setting/read-typed.ts';
import { pointsFieldsWords as words } from '../words/points/fields.ts';
import type { FieldName } from '../words/vocabulary.ts';
import { isCount, takes } from './fields.ts';

/** What stands in a field, read; or the sentence that stands beside it, which says what stays in force. */
export function readField(name: FieldName, text: string, kept: number): Typed {
  return readTypedField(
    text,
    { name: words.names[name], kept, wanted: isCount(name) ? 'count' : 'real' },
    (value) => (takes(name, value) ? '' : words.needs[name]),
  );
}
