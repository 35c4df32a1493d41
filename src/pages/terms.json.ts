// What the glossary says of every term, fetched when a reader first opens one in a chapter.
import { noteHtml } from '../components/notation/term-html.ts';
import { termsInOrder } from '../components/notation/terms.ts';
import { bookWords } from '../components/words/book.ts';

export function GET(): Response {
  return new Response(
    JSON.stringify(Object.fromEntries(termsInOrder(bookWords.lang).map((id) => [id, noteHtml(id)]))),
  );
}
