// The note that a term opens: the panel, with what the glossary says.
import { fetchedOnce } from '../book/fetched-once.ts';
import { makeShell, type Shell } from '../live/panel/shell.ts';
import { glossaryWords } from '../words/glossary/said.ts';

let shell: Shell | undefined;
const all = fetchedOnce<Readonly<Record<string, string>>>('/terms.json');

/** Has the glossary, and gives what opens a note on a term. Rejects where the glossary can't be had. */
export async function loaded(): Promise<(term: HTMLAnchorElement) => void> {
  const notes = await all();
  return (term) => {
    shell ??= makeShell({ title: glossaryWords.title, show: () => {}, closed: () => {} });
    shell.open(term, [], (body) => {
      body.innerHTML = notes[term.hash.slice(1)] ?? '';
      body.querySelector('h2')?.focus({ preventScroll: true });
    });
  };
}
