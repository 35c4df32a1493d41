import { formatCount } from '../../lib/writing/format.ts';
import type { Chart } from '../../sandbox/chart.ts';
import { most } from '../../sandbox/messages.ts';
import { describeChart } from '../../sandbox/plot.ts';
import { cellsSessionWords as words } from '../words/cells/session.ts';

/** The region under a cell in which a run writes. Screen readers hear it, politely. */
export interface Output {
  /** empties it, with a sentence that stays until something else is written */
  readonly clear: (text: string) => void;
  readonly print: (lines: readonly string[]) => void;
  readonly more: (count: number) => void;
  readonly plot: (chart: Chart) => void;
  readonly say: (text: string, kind?: 'problem') => HTMLElement;
  readonly isEmpty: () => boolean;
}

export function outputOf(region: HTMLElement): Output {
  let block: HTMLElement | undefined;
  let moreLine: HTMLElement | undefined;
  let placeholder: HTMLElement | undefined;
  let printed = 0;
  let empty = true;

  const add = <K extends keyof HTMLElementTagNameMap>(
    tag: K,
    className: string,
  ): HTMLElementTagNameMap[K] => {
    placeholder?.remove();
    placeholder = undefined;
    region.hidden = false;
    const element = document.createElement(tag);
    element.className = className;
    region.append(element);
    return element;
  };
  const say = (text: string, kind?: 'problem') => {
    block = undefined;
    const line = add('p', kind === 'problem' ? 'cell-says cell-problem' : 'cell-says');
    line.textContent = text;
    return line;
  };
  return {
    clear: (text) => {
      region.replaceChildren();
      block = moreLine = placeholder = undefined;
      printed = 0;
      empty = true;
      region.hidden = text === '';
      if (text !== '') placeholder = say(text);
    },
    print: (lines) => {
      const kept = lines.slice(0, most.lines - printed);
      if (kept.length === 0) return;
      empty = false;
      if (block === undefined) {
        block = add('pre', 'cell-printed');
        // Long output scrolls, so a keyboard must be able to stand on it.
        block.tabIndex = 0;
      }
      printed += kept.length;
      block.append(document.createTextNode(`${kept.join('\n')}\n`));
    },
    more: (count) => {
      moreLine ??= say('');
      moreLine.textContent = words.more(count, formatCount(count));
    },
    plot: async (chart) => {
      empty = false;
      block = undefined;
      const place = add('div', 'cell-plot');
      try {
        const { drawChart } = await import('./plot.ts');
        place.innerHTML = drawChart(chart, place.clientWidth);
      } catch {
        place.textContent = words.plotMissing;
      }
      place.querySelector('svg')?.setAttribute('aria-label', describeChart(chart));
    },
    say,
    isEmpty: () => empty,
  };
}
