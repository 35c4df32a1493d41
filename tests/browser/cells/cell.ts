import { expect, type Locator, type Page } from '@playwright/test';
import { open } from '../open.ts';

/** A cell, and what a reader does with it. */
export interface CellOnPage {
  readonly cell: Locator;
  readonly editor: Locator;
  readonly output: Locator;
  readonly button: (what: 'run' | 'edit' | 'stop' | 'reset' | 'share') => Locator;
  /** Presses Edit, if it has not been pressed, and waits for the editor. */
  readonly edit: () => Promise<void>;
  /** Puts other code in place of what is there, from a clipboard. */
  readonly paste: (code: string) => Promise<void>;
  /** Runs the code by keyboard, and waits until the run has ended. */
  readonly press: () => Promise<string>;
  /** The same, with other code. */
  readonly run: (code: string) => Promise<string>;
}

export function cellOn(page: Page, id: string): CellOnPage {
  const cell = page.locator(`[data-cell="${id}"]`);
  const editor = cell.locator('.cm-content');
  const output = cell.locator('.cell-output');
  const button = (what: string) => cell.locator(`[data-do="${what}"]`);
  const press = async () => {
    await editor.press('Control+Enter');
    await expect(output).not.toHaveText('Running…', { timeout: 20_000 });
    await expect(button('stop')).toBeHidden({ timeout: 20_000 });
    return output.innerText();
  };
  return {
    cell,
    editor,
    output,
    button,
    press,
    paste: async (code) => {
      await editor.press('Control+A');
      await editor.evaluate((element, text) => {
        const clipboardData = new DataTransfer();
        clipboardData.setData('text/plain', text);
        const paste = new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true });
        element.dispatchEvent(paste);
      }, code);
    },
    edit: async () => {
      if (await editor.count()) return;
      await button('edit').click();
      await expect(editor).toBeFocused();
    },
    run: async (code) => {
      await editor.fill(code);
      return press();
    },
  };
}

export const cellPage = 'forward/';
export const cellId = 'forward/one-pass';

/** Opens a chapter with the editor of its first cell. */
export async function openCell(page: Page, url = cellPage): Promise<CellOnPage> {
  await open(page, url);
  const cell = cellOn(page, cellId);
  await cell.edit();
  return cell;
}
