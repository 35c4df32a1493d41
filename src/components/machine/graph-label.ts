import { graphWords as words } from '../words/machine/graph.ts';
import type { PartView } from './graph-view.ts';

/** What the picture of a part shows once so many steps are done, in words: a number that is not known yet is not said. */
export const partLabel = ({ wires }: PartView, step = Infinity): string =>
  words.figure(
    wires.at(-1)?.called ?? '',
    wires.flatMap(({ called, value, gradient }) =>
      called && step >= value.from
        ? [`${called} ${value.text}${step < gradient.from ? '' : words.gradient(gradient.text)}`]
        : [],
    ),
  );
