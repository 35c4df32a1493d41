import type { Convention } from '../../lib/audit/naming/convention.ts';
import { meaningUnder } from '../../lib/audit/naming/meanings.ts';
import { nameOf } from '../../lib/audit/naming/write.ts';
import { articleExample } from '../../lib/example/article-step.ts';
import { stepOf } from '../../lib/slips/step.ts';
import { fractionHtml } from '../../lib/writing/formula-html.ts';
import { nameHtml } from '../your-network/names/name-html.ts';
import { type Rows, texHtml } from './tex-html.ts';

const step = stepOf(articleExample());

/** What a convention calls a quantity of the worked example; undefined where it has no name for it. */
export function nameIn(id: string, names: Convention): string | undefined {
  if (!step.byId.has(id)) return undefined;
  const name = nameOf(id, step, names);
  if (name !== id) return name;
  // The same as this book's, if it is read as what it is.
  const meaning = meaningUnder(names, name, step);
  return meaning?.id === id && meaning.times === 1 ? name : undefined;
}

/** The letter δ of a gradient along a sum, whatever its sign; undefined where the convention has none. */
export function deltaIn(id: string, names: Convention): string | undefined {
  const name = nameIn(id, { ...names, delta: 1 });
  return name?.startsWith('δ') ? name : undefined;
}

/**
 * A displayed formula of a chapter under a convention.
 * @param tex  as it stands beside the formula
 * @returns undefined where the convention has no name for one of its quantities
 */
export function inNames(tex: string, names: Convention): Rows | undefined {
  // Where δ is said to be a derivative, the derivative is written out.
  const defined = new Set([...tex.matchAll(/\{d=(\w+)/g)].map(([, id]) => id));
  let isWhole = true;
  const coloured = (id: string, name: string | undefined, sign = ''): string => {
    isWhole &&= name !== undefined;
    const html = sign + nameHtml(name ?? '', fractionHtml).replaceAll('</var><var>', '');
    return `<span class="s k-${step.byId.get(id)?.kind}">${html}</span>`;
  };
  const rows = texHtml(tex, {
    quantity: (id) => coloured(id, nameIn(id, defined.has(id) ? { ...names, delta: -1 } : names)),
    delta(id, alone) {
      const name = deltaIn(id, names);
      if (names.delta === 1) return coloured(id, name);
      const negative = coloured(id, name, '−');
      return alone ? negative : `(${negative})`;
    },
  });
  return isWhole ? rows : undefined;
}
