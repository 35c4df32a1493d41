// What is copied from a page is what is seen there: numbers that can be dragged, formulas once, as TeX, and a hyphen
// where a minus may become code. It is loaded with the first selection.
import { copiedText } from './copied-text.ts';

document.addEventListener('copy', (event) => {
  if (event.defaultPrevented || event.clipboardData === null) return;
  const field = event.target;
  if (field instanceof HTMLInputElement) {
    const { value, selectionStart, selectionEnd } = field;
    put(event, copiedText(value.slice(selectionStart ?? 0, selectionEnd ?? value.length)));
    return;
  }
  const selection = getSelection();
  // An editor in a tree of its own copies its own.
  if (!selection || selection.isCollapsed || (field instanceof Element && field.shadowRoot)) return;
  const range = selection.getRangeAt(0).cloneRange();
  wholeFormulas(range);
  const content = range.cloneContents();
  if (!content.querySelector('.katex, [data-n]') && !content.textContent?.includes('−')) return;
  put(event, copiedText(content));
  for (const drawn of content.querySelectorAll('.katex-html, [hidden]')) drawn.remove();
  const holder = document.createElement('div');
  holder.append(content);
  event.clipboardData.setData('text/html', holder.innerHTML);
});

function put(event: ClipboardEvent, text: string): void {
  event.preventDefault();
  event.clipboardData?.setData('text/plain', text);
}

/** Half a formula is none. */
function wholeFormulas(range: Range): void {
  const around = (node: Node) => {
    const element = node instanceof Element ? node : node.parentElement;
    return element?.closest('.katex-display') ?? element?.closest('.katex');
  };
  const [first, last] = [around(range.startContainer), around(range.endContainer)];
  if (first) range.setStartBefore(first);
  if (last) range.setEndAfter(last);
}
