import type { Example, Step } from '../../../../lib/slips/step.ts';
import { formatFull, formatNumber } from '../../../../lib/writing/format.ts';
import type { Editable } from '../../../network/editable.ts';
import { buildWords as words } from '../../../words/your-network/build.ts';
import type { NameWriter } from '../../names/writer.ts';
import { isShare } from '../change/change.ts';

/** What a field needs to know of a number that a step begins with. */
export function parameterField(
  id: string,
  { step, example, writer, digits }: { step: Step; example: Example; writer: NameWriter; digits: number },
  place = '',
): Editable {
  const value = example.parameters[id] as number;
  const symbol = writer.text(id);
  const { kind = 'parameter' } = step.byId.get(id) ?? {};
  return {
    id,
    place,
    kind,
    name: spoken(id, step, writer),
    symbol,
    value,
    text: shortly(value, digits, place === 'table-' ? 9 : 6),
    fault: (next) => (isShare(example, id) && (next < 0 || next > 1) ? words.share : ''),
  };
}

/** As it was typed where there is room for it: 0.15 of a homework is not 0.150. */
function shortly(value: number, digits: number, room: number): string {
  const full = formatFull(value);
  return full.length <= room ? full : formatNumber(value, 'parameter', Math.min(digits, room - 3));
}

function spoken(id: string, { byId, shape, names }: Step, writer: NameWriter): string {
  const entry = byId.get(id);
  const { role = '', layer = 0, unit = 1, from = 1 } = entry ?? {};
  if (role === 'rate') return words.rate;
  if (role === 'bias' && shape.layers[layer - 1]?.biases.sign === -1)
    return words.nameOf('threshold', writer.text(id));
  if (role !== 'weight') return words.nameOf(role, writer.text(id));
  const { inputs, outputs } = names.layers[layer - 1] as Step['names']['layers'][number];
  const end = (other: string | undefined) => (other === undefined ? '' : writer.text(other));
  return words.weightBetween(writer.text(id), end(inputs[from - 1]), end(outputs[unit - 1]));
}
