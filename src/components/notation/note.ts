// The note that a term opens: the panel, with what the glossary says.
import { makeShell, type Shell } from '../live/panel/shell.ts';
import { glossaryWords } from '../words/glossary/said.ts';

let shell: Shell | undefined;
let fetched: Promise<Readonly<Record<string, string>>> | undefined;

/** Has the glossary, and gives what opens a note on a term. Rejects where the glossary can't be had. */
export async function loaded(): Promise<(term: HTMLAnchorElement) => void> {
  fetched ??= fetch(`${import.meta.env.BASE_URL.replace(/\/?$/, '/')}terms.json`).then((response) =>
    response.json(),
  );
  const notes = await fetched.catch((problem: unknown) => {
    fetched = undefined;
    throw problem;
  });
  return (term) => {
    shell ??= makeShell({ title: glossaryWords.title, show: () => {}, closed: () => {} });
    shell.open(term, [], (body) => {
      body.innerHTML = notes[term.hash.slice(1)] ?? '';
      body.querySelector('h2')?.focus({ preventScroll: true });
    });
  };
}
