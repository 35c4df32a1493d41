import { interceptInterval } from '../../lib/audit/intercept-interval.ts';
import { agrees, printedInArticle } from '../../lib/audit/printed.ts';
import { quantity } from '../../lib/example/quantities.ts';
import { meanSquaredError } from '../../lib/neuron/losses.ts';
import { type NamedQuantities, remembered } from '../setting/named.ts';
import type { Setting } from '../setting/store.ts';
import { mazurAfter } from './backward-hidden.ts';

const { figures } = printedInArticle;

/** How many of the figures that the article prints are those of its step. */
const agreeing = remembered(
  ({ parameters, rounding }: Setting) =>
    Object.entries(figures).filter(([id, printed]) => agrees(quantity(id, parameters, rounding), printed))
      .length,
);

const interval = remembered(({ parameters }: Setting) => interceptInterval(parameters));

export const quantities = {
  'agreeing-figures': agreeing,
  'differing-figures': (setting) => Object.keys(figures).length - agreeing(setting),
  'c2-from': (setting) => interval(setting).from,
  'c2-to': (setting) => interval(setting).to,
  'error-of-printed-outputs': ({ parameters }) =>
    meanSquaredError(
      [quantity('t1', parameters), quantity('t2', parameters)],
      [figures.h1_after.value, figures.h2_after.value],
    ),
  // Mazur's example with its biases updated, each shared by a layer; with them left alone it stands in backward-hidden.ts.
  'mazur-shared-biases': mazurAfter({ biases: 'shared', hidden: 'old' }),
} satisfies NamedQuantities;
