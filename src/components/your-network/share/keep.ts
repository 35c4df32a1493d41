// Keeps the state in the address behind its #, where no host sees it, and reads it from there. What is too long for an address
// the browser keeps beside it, for this tab.
import { lateWriter } from '../../setting/address/late-writer.ts';
import { offerDigits } from '../../setting/digits.ts';
import { brought, reach } from '../../setting/reach.ts';
import { keptNames } from '../state/kept-names.ts';
import { yourStore } from '../state/store.ts';
import { startState } from '../state/your-network.ts';

const line = document.querySelector<HTMLElement>('.share');

const codec = () => import('../state/fragment.ts');
const acts = () => import('./act.ts');

/** What the address asks for; behind its # there may also be the name of a place on the page. */
function asked(): string {
  const text = location.hash.slice(1);
  if (text.includes('=')) return text;
  const beside: unknown = history.state?.yours;
  return typeof beside === 'string' ? beside : '';
}

/** what the address asks for, until it could be read */
let unread: string | undefined;

/** Where what reads it can't be had that is said, and it is tried again with the next press and when the network is back. */
async function reader(): ReturnType<typeof codec> {
  for (;;) {
    const made = await reach(codec, line);
    if (made) return made;
    await new Promise((again) => {
      for (const type of ['online', 'click']) addEventListener(type, again, { once: true });
    });
  }
}

async function takeOver(text: string): Promise<void> {
  unread = text;
  const before = yourStore.get();
  const { read } = await reader();
  // Another was asked for since.
  if (unread !== text) return;
  unread = undefined;
  const { state, problems } = read(text);
  // The reader's own digits, unless the address asks for some.
  const { digits, ...rest } = state;
  const asks = digits === startState.digits ? rest : state;
  if (yourStore.get() !== before) return (await brought(acts)).offerLate(asks, problems);
  yourStore.change(asks);
  if (problems.length > 0) (await brought(acts)).sayProblems(problems);
}

/** A chapter hands the numbers of its example on in its links. */
async function takeChapter(): Promise<void> {
  const { readAddress } = await brought(() => import('../../setting/address/read-address.ts'));
  const { example } = yourStore.get();
  // What the reader has begun meanwhile stays.
  if (example !== startState.example) return;
  yourStore.change({ example: { ...example, parameters: readAddress(location.search).setting.parameters } });
}

async function begin(): Promise<void> {
  const text = asked();
  if (text !== '') return takeOver(text);
  const names = keptNames();
  if (names !== undefined) yourStore.change({ names });
  if (location.search !== '') await takeChapter();
}

/** here from the first change on, so that it can be written without waiting */
let writer: Awaited<ReturnType<typeof codec>> | undefined;

async function prepare(): Promise<void> {
  writer ??= await codec().catch(() => undefined);
}

const address = lateWriter(async () => {
  if (writer === undefined) await prepare();
  // Another may have been asked for since.
  if (writer && unread === undefined) write(writer);
});

function write({ longest, written }: NonNullable<typeof writer>): void {
  const text = written(yourStore.get());
  const fits = text.length <= longest;
  history.replaceState(
    fits ? null : { yours: text },
    '',
    location.pathname + location.search + (fits ? `#${text}` : ''),
  );
}

begin().finally(() => {
  const { digits } = yourStore.get();
  offerDigits(yourStore, digits === startState.digits ? undefined : digits);
  let first = true;
  yourStore.subscribe((state) => {
    const isUntouched = first && state === startState;
    first = false;
    if (isUntouched || unread !== undefined) return;
    address.soon();
    prepare();
  });
});
addEventListener('hashchange', ({ newURL }) => {
  // What waited, or was written since, would stand in the way of what is asked for.
  address.drop();
  const { hash } = new URL(newURL);
  if (hash.includes('=')) takeOver(hash.slice(1));
  // A link within the page: what is asked for, or stands here, goes back into the address.
  else if (unread !== undefined) history.replaceState(null, '', `#${unread}`);
  else if (yourStore.get() !== startState) address.now();
});

line?.addEventListener('click', async ({ target }) => {
  const button = target instanceof Element ? target.closest<HTMLElement>('[data-do]') : null;
  const act = button && (await reach(acts, line));
  switch (button?.dataset.do) {
    case 'copy':
      return act?.copy();
    case 'save':
      return act?.save();
    case 'open':
      return act?.open();
  }
});
