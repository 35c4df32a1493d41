import { copyLink } from '../setting/address/copy-link.ts';
import { writeAddress } from '../setting/address/url-state.ts';
import { changedParameters } from '../setting/changed.ts';
import { set } from '../setting/parameter.ts';
import { articleSetting, isChanged, type Setting, type Store } from '../setting/store.ts';
import { adoptStyles } from '../styles/adopt.ts';
import { changesWords as words } from '../words/changes.ts';
import { changeListHtml } from './change-list.ts';
import styles from './changes.css?inline';
import { keepRoom } from './room.ts';
import { sheetHead } from './sheet-head.ts';

const settled = 250;
const copiedFor = 3000;

/**
 * The bar at the foot of the text, one line: how much stands otherwise than in the article, a link to it, and the way
 * back. What differs opens above it. A line more says what of the page's address could not be read.
 */
export function showChanges(store: Store, problem: string): void {
  const writeSheet = sheetHead();
  const { bar, room, part, status } = build();
  const details = part<HTMLDetailsElement>('details');
  const summary = part('summary');
  const list = part('ul');
  const copy = part<HTMLButtonElement>('.changes-copy');
  let said = problem;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const keep = keepRoom('--bar', bar, () => {
    const listed = details.open ? list.offsetHeight : 0;
    room.style.setProperty('--list', `${listed}px`);
    return bar.offsetHeight + listed;
  });
  details.addEventListener('toggle', keep);

  /** where the hand was before it came to the bar */
  let from: HTMLElement | null = null;
  bar.addEventListener('focusin', (event) => {
    const before = event.relatedTarget as HTMLElement | null;
    if (!bar.contains(before)) from = before;
  });
  /** What had the keyboard is gone: it goes on in what is left, or back to where it came from. */
  const handOn = () => {
    const next = bar.hidden ? from : summary;
    next?.focus({ preventScroll: true });
    if (document.activeElement !== next) status.focus({ preventScroll: true });
  };

  let told = '';
  const write = (setting: Setting) => {
    const changed = isChanged(setting);
    const hadFocus = bar.contains(document.activeElement);
    part('.changes-problem').hidden = said === '';
    part('.changes-problem p').textContent = said;
    part('.changes-line').hidden = !changed;
    bar.hidden = !changed && said === '';
    // A page asks its root for these: a rule with :has would look at every element at every move of a drag.
    document.documentElement.toggleAttribute('data-changes', changed);
    room.hidden = bar.hidden;
    if (!changed) details.open = false;
    if (hadFocus && (bar.hidden || document.activeElement?.closest('[hidden]'))) handOn();
    const text = changed
      ? words.differ(Object.keys(changedParameters(setting)).length, setting.rounding !== undefined)
      : '';
    // Only what is new is worth announcing. What stands there may be a translator's.
    if (told === text) return;
    told = text;
    status.textContent = text || words.isBack;
    summary.textContent = text;
  };
  const writeList = (setting: Setting) => {
    const html = changeListHtml(setting);
    if (list.innerHTML === html) return;
    const { activeElement } = document;
    const at = activeElement instanceof HTMLElement ? activeElement.dataset.back : undefined;
    const hadFocus = list.contains(activeElement);
    list.innerHTML = html;
    keep();
    if (!hadFocus) return;
    const same = list.querySelector<HTMLElement>(`[data-back="${at}"]`);
    (same ?? list.querySelector('button') ?? summary).focus({ preventScroll: true });
  };
  let first = true;
  let update = () => {};
  store.subscribe((setting) => {
    clearTimeout(timer);
    update = () => {
      write(setting);
      writeList(setting);
      writeSheet(setting);
    };
    // What is put back has no bar any more; else a drag goes by before anything is counted.
    if (first || !isChanged(setting)) update();
    else timer = setTimeout(update, settled);
    first = false;
  });
  addEventListener('beforeprint', () => update());

  bar.addEventListener('click', async ({ target }) => {
    const button = target instanceof Element ? target.closest('button') : null;
    if (button === null) return;
    const back = button.dataset.back;
    if (back === 'round') store.change({ rounding: undefined });
    else if (back !== undefined) set(store, back, articleSetting.parameters[back] as number);
    else if (button === copy) await share();
    else {
      said = '';
      if (button.classList.contains('changes-back')) store.reset();
      write(store.get());
    }
  });
  bar.addEventListener('keydown', ({ key }) => {
    if (key !== 'Escape' || !details.open) return;
    details.open = false;
    summary.focus();
  });

  async function share(): Promise<void> {
    const { origin, pathname, hash } = location;
    const section = hash.startsWith('#cell=') ? '' : hash;
    const byHand = await copyLink(origin + pathname + writeAddress(store.get()) + section, words.copyThis);
    bar.querySelector('.link-to-copy')?.remove();
    if (byHand) {
      bar.append(byHand);
      byHand.querySelector('input')?.focus();
      return;
    }
    status.textContent = words.linkCopied;
    copy.textContent = words.copied;
    setTimeout(() => {
      copy.textContent = words.copy;
    }, copiedFor);
  }
}

function build() {
  adoptStyles(styles);
  const bar = document.createElement('div');
  bar.className = 'changes';
  bar.hidden = true;
  bar.setAttribute('role', 'group');
  bar.setAttribute('aria-label', words.label);
  bar.innerHTML = `<div class="changes-problem" hidden><p role="status"></p><button type="button" aria-label="${words.close}">×</button></div><div class="changes-line"><details><summary></summary><ul></ul></details><button type="button" class="changes-copy">${words.copy}</button><button type="button" class="changes-back">${words.putBack}</button></div>`;
  // Outside the bar: that everything is put back is to be heard once the bar is gone.
  const status = document.createElement('p');
  status.className = 'visually-hidden';
  status.setAttribute('role', 'status');
  status.tabIndex = -1;
  const room = document.createElement('div');
  room.className = 'changes-room';
  document.querySelector('main')?.append(room, bar, status);
  const part = <E extends HTMLElement>(selector: string) => bar.querySelector(selector) as E;
  return { bar, room, part, status };
}
