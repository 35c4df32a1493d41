import type { Page } from '@playwright/test';

/** Gathers whatever the page says on the console, throws, or fails to get. */
export function listenTo(page: Page): string[] {
  const heard: string[] = [];
  page.on('console', (message) => {
    // Where it presses is measured by whoever plays, in what is folded too; the page itself measures nothing there.
    if (!message.text().startsWith('Rendering was performed in a subtree hidden'))
      heard.push(`console: ${message.text()} (${message.location().url})`);
  });
  page.on('pageerror', (error) => heard.push(`thrown: ${error.stack ?? error.message}`));
  page.on('crash', () => heard.push('the page crashed'));
  page.on('requestfailed', (request) => {
    const why = request.failure()?.errorText ?? '';
    // What is left off because the page is left is no failure.
    if (!why.includes('ERR_ABORTED')) heard.push(`not got: ${request.url()} ${why}`);
  });
  page.on('response', (response) => {
    if (response.status() >= 400) heard.push(`${response.status()}: ${response.url()}`);
  });
  page.on('dialog', (dialog) => dialog.dismiss());
  page.on('popup', (other) => other.close());
  return heard;
}

/** What can be seen on the page that no page may show. */
export function faultsOf(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const odd = /\bNaN\b|\bundefined\b|\[object /;
    const faults: string[] = [];
    const { scrollWidth, clientWidth } = document.documentElement;
    if (scrollWidth > clientWidth) {
      const widest = [...document.querySelectorAll('body *')]
        .filter((element) => {
          const { left, width } = element.getBoundingClientRect();
          return left + scrollX + Math.max(width, element.scrollWidth) > clientWidth + 1;
        })
        .map((element) => `${element.localName}.${element.className} ${element.textContent?.slice(0, 30)}`);
      faults.push(`scrolls sideways: ${scrollWidth} in ${clientWidth}, by ${widest.slice(-3).join('; ')}`);
    }
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    // Code and what it prints may name them, and the search quotes what it finds.
    const code = 'pre, code, .cell, .cm-editor, script, style, textarea, .search-results';
    for (let text = walker.nextNode(); text !== null; text = walker.nextNode()) {
      const said = text.textContent ?? '';
      if (!odd.test(said) || text.parentElement?.closest(code)) continue;
      if (text.parentElement?.checkVisibility()) faults.push(`shows ${said.trim().slice(0, 120)}`);
    }
    return faults;
  });
}

/** The numbers of the text, with what they are, in order. */
export function numbersOf(page: Page): Promise<string[]> {
  return page.evaluate(async () => {
    await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
    return [...document.querySelectorAll<HTMLElement>('main p [data-n], main table [data-n]')]
      .filter((number) => number.closest('.margin, dialog, .live') === null)
      .map((number) => `${number.dataset.n} ${number.textContent}`);
  });
}
