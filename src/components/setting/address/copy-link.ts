import { adoptStyles } from '../../styles/adopt.ts';
import styles from './copy-link.css?inline';

let isStyled = false;

/**
 * Puts an address on the clipboard. Where there is none, without https or leave, a field to copy it from by hand.
 * @param label  what the field is called
 * @returns the field in its label, to be put into the page and selected; undefined where the address is copied
 */
export async function copyLink(address: string, label: string): Promise<HTMLLabelElement | undefined> {
  try {
    await navigator.clipboard.writeText(address);
    return undefined;
  } catch {
    if (!isStyled) adoptStyles(styles);
    isStyled = true;
    const field = document.createElement('input');
    field.readOnly = true;
    field.value = address;
    field.addEventListener('focus', () => field.select());
    const element = document.createElement('label');
    element.className = 'link-to-copy';
    element.append(label, field);
    return element;
  }
}
