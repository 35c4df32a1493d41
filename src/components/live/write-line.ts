import type { Setting } from '../setting/store.ts';
import { sayNumber } from './spoken.ts';

/**
 * New content for a line whose numbers stay in the document, in their order: a finger may be dragging one, the
 * keyboard may be on one. What stands between them is put anew only where a sign came or went.
 */
export function writeLine(line: Element, html: string, before: string, setting: Setting): void {
  const kept = numbersIn(line);
  const content = parse(html);
  const texts = numbersIn(content).map((number) => number.textContent);
  if (frameOf(html) !== frameOf(before)) {
    for (const node of [...line.childNodes]) if (!kept.includes(node as HTMLElement)) node.remove();
    let i = 0;
    for (const node of [...content.childNodes])
      if (node instanceof HTMLElement && node.dataset.n !== undefined) i++;
      else line.insertBefore(node, kept[i] ?? null);
  }
  for (const [i, number] of kept.entries()) put(number, texts[i] ?? '', setting);
}

/** A number's new text; where it is a control, its name says it too. */
export function put(number: HTMLElement, text: string, setting: Setting): void {
  if (number.textContent === text) return;
  number.textContent = text;
  if (number.hasAttribute('tabindex')) sayNumber(number, setting);
}

/** A line without the digits of its numbers. */
function frameOf(html: string): string {
  return html.replace(/(data-n="[^"]*">)[^<]*/g, '$1');
}

/** A line in a fragment of its own. */
export function parse(html: string): DocumentFragment {
  const template = document.createElement('template');
  template.innerHTML = html;
  return template.content;
}

/** The numbers in a part of the page, in their order. */
export function numbersIn(root: ParentNode): HTMLElement[] {
  return [...root.querySelectorAll<HTMLElement>('[data-n]')];
}
