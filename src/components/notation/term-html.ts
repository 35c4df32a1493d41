import { chapters } from '../book/chapters.ts';
import { href } from '../book/href.ts';
import { chapterWords } from '../words/chapter.ts';
import { terms } from '../words/glossary/glossary.ts';
import { glossaryWords as words } from '../words/glossary/said.ts';
import { explainedOn, type TermId } from './terms.ts';

const inOther = (text: string) => `<span lang="${words.otherLanguage}">${text}</span>`;

/** A name in the glossary's other language; '' where its sources have none. */
export function otherName(id: TermId): string {
  const { chinese } = terms[id];
  return withOther(chinese);
}

/** What a term is, what else it is called, and the way to where it is explained. */
export function bodyHtml(id: TermId): string {
  const { is, also } = terms[id];
  const others: string = also;
  return `<p>${is}</p>${others && `<p class="soft">${words.also(withOther(others))}</p>`}`;
}

/** The link to the paragraph that explains a term; '' where the book's language does not have its page. */
export function explainedLink(id: TermId): string {
  const page = chapters.find(({ slug }) => slug === explainedOn(id));
  if (page === undefined) return '';
  const name = page.number === undefined ? page.title : chapterWords.cited(page.number);
  return `<a href="${href(`/${page.slug}/#def-${id}`)}">${words.explained(name)}</a>`;
}

/** A term in a note beside the text: the heading, what it is, the ways on. */
export function noteHtml(id: TermId): string {
  const glossary = `<a href="${href(`/notation/#${id}`)}">${words.inGlossary}</a>`;
  const ways = [explainedLink(id), glossary].filter((way) => way !== '').join(' · ');
  return `<h2 tabindex="-1">${terms[id].name} ${otherName(id)}</h2>${bodyHtml(id)}<p>${ways}</p>`;
}

/** Han characters in a text of this language are said to be what they are. */
function withOther(text: string): string {
  return text.replace(/[\p{L}\p{N}]*\p{Script=Han}[\p{Script=Han}\p{L}]*/gu, inOther);
}
